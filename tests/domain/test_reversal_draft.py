from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from welfare_desk.domain.entries import EntryTexts, Refund, Reversal
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.received_at import EventClock
from welfare_desk.domain.reversal_draft import ReversalDraft, causes_for
from welfare_desk.domain.submitted import ReversalSubmitted
from welfare_desk.domain.texts import Text

E1, E2, E3 = (EntryId(UUID(int=n)) for n in (1, 2, 3))


def test_a_cause_and_a_reason_take_an_entry_back() -> None:
    parsed = ReversalDraft(id=E1, of=E2, reason=" 金额多敲 ", replaced_by=E3).parse()
    assert parsed.value == ReversalSubmitted(
        entry=Reversal(of=E2, because="void", replaced_by=E3),
        id=E1,
        texts=EntryTexts(reason=Text("金额多敲")),
    )


def test_without_a_reason_nothing_is_taken_back() -> None:
    assert set(ReversalDraft(id=E1, of=E2, reason=" ").parse().errors) == {"reason"}


def test_a_refund_says_how_and_when() -> None:
    draft = ReversalDraft(
        id=E1,
        of=E2,
        because="refund",
        reason="重复转账",
        refund_method="bank_transfer",
        refund_on="2022-06-27",
    )
    parsed = draft.parse()
    assert parsed.value is not None
    assert parsed.value.entry.refund == Refund(method="bank_transfer", on=date(2022, 6, 27))
    bare = ReversalDraft(id=E1, of=E2, because="refund", reason="重复转账").parse()
    assert set(bare.errors) == {"refund_method", "refund_on"}


def test_a_cause_nobody_knows_is_refused() -> None:
    draft = ReversalDraft(id=E1, of=E2, because="mood", reason="?")  # type: ignore[arg-type]  # a slip
    assert set(draft.parse().errors) == {"because"}


def test_only_money_that_was_received_can_be_handed_back() -> None:
    assert "refund" in causes_for("donation", "money")
    assert "refund" not in causes_for("donation", "goods")
    assert "refund" not in causes_for("pledge", "money")
    assert "refund" not in causes_for("claim", None)


def test_money_is_not_handed_back_before_it_came_nor_on_a_day_to_come() -> None:
    clock = EventClock(day=date(2022, 6, 25), zone=UTC, now=datetime(2022, 6, 27, 4, 0, tzinfo=UTC))
    draft = ReversalDraft(
        id=E1,
        of=E2,
        because="refund",
        reason="多付",
        refund_method="cash",
        given_on=date(2022, 6, 25),
        clock=clock,
    )
    for day, right in (("2022-06-24", 0), ("2022-06-25", 1), ("2022-06-27", 1), ("2022-06-28", 0)):
        parsed = replace(draft, refund_on=day).parse()
        assert (parsed.value is not None) == bool(right)
        assert set(parsed.errors) == (set() if right else {"refund_on"})
