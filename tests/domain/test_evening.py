"""Reading acts of an evening file: what is taken, and what is refused with which sentence."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.evening_lines import EVENT, GIFT, PROJECT, Parts, line, posting, registered
from welfare_desk.domain.entries import Allocation, Claim, Donation, Refund, Reversal, Settlement
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import Fallback, RegisterAct, ref_of
from welfare_desk.domain.evening_errors import BadActError, NotJsonError
from welfare_desk.domain.evening_json import decoded
from welfare_desk.domain.evening_writing import write_act
from welfare_desk.domain.ids import DeskId, LineId, ProjectId, UnitId, entry_id
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, Consent, Served, Unit
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId


def test_a_new_gift_has_its_bank_reference_in_one_spelling_and_a_carried_one_as_it_was() -> None:
    marks = {"seq": 1, "number": "HM-A0001", "posted_by": "OP1", "hash": "0" * 64}
    new, carried = posting(GIFT, bank_ref="ａb 1"), posting(GIFT, bank_ref="ａb 1", **marks)
    assert isinstance(new.entry, Donation)
    assert isinstance(carried.entry, Donation)
    assert (new.entry.bank_ref, carried.entry.bank_ref) == ("AB1", "ａb 1")


def test_a_gift_of_money_is_read_whole() -> None:
    gift = posting(GIFT, received_on="2022-06-25", bank_ref="B1", settles="PL1", on_stage=True)
    assert gift.entry == Donation(
        unit=UnitId("U1"),
        kind="money",
        fen=1_200_000,
        method="cash",
        received_on=date(2022, 6, 25),
        bank_ref="B1",
        to=(Allocation(project=ProjectId("P1"), fen=1_000_000),),
        settles=(Settlement(pledge=entry_id(EVENT, "PL1")),),
        on_stage=True,
    )
    assert gift.id == entry_id(EVENT, "G1")
    assert gift.at == datetime(2022, 6, 25, 1, 0, tzinfo=UTC)
    assert gift.desk == "A"
    assert gift.texts.typed == "1.2万"


def test_goods_carry_a_quantity_and_a_value_or_none() -> None:
    goods: Parts = {"act": "donation", "ref": "G", "unknown": True, "kind": "goods", "to": []}
    valued = posting(goods, quantity=2.5, value_fen=900, basis="invoice", item={"zh": "米"})
    assert isinstance(valued.entry, Donation)
    assert valued.entry.quantity == Decimal("2.5")
    assert (valued.entry.fen, valued.entry.basis) == (900, "invoice")
    unvalued = posting(goods, quantity="40.0", value_fen=None)
    assert isinstance(unvalued.entry, Donation)
    assert (unvalued.entry.quantity, unvalued.entry.fen) == (Decimal(40), None)


def test_a_claim_is_called_by_its_id() -> None:
    claim = posting(
        act="claim", id="CL1", unit="U1", project="P1", line="L", forms=["money"], whole=True
    )
    assert claim.entry == Claim(
        unit=UnitId("U1"),
        project=ProjectId("P1"),
        line=LineId("L"),
        forms=("money",),
        whole=True,
    )
    assert ref_of(claim) == "CL1"


def test_a_ref_that_is_a_uuid_is_the_id() -> None:
    known = uuid4()
    gift = posting(GIFT, ref=str(known))
    assert gift.id == known
    assert gift.texts.ref == ""
    assert ref_of(gift) == str(known)


def test_reversals_and_reallocations_are_called_after_their_target() -> None:
    reader = EveningReader(EVENT)
    reversal: Parts = {"act": "reversal", "of": "G1", "because": "void"}
    moved: Parts = {"act": "reallocation", "of": "G1", "to": [{"project": "P2"}]}
    refs = []
    for act in (reversal, moved, moved):
        found = reader.read(line(act))
        assert isinstance(found, Posting)
        refs.append(ref_of(found))
    assert refs == ["G1/reversal", "G1/reallocation/1", "G1/reallocation/2"]


def test_a_refund_says_how_and_when() -> None:
    refund = {"method": "cash", "on": "2022-06-26"}
    found = posting(act="reversal", of="G1", because="refund", refund=refund, replaced_by="G2")
    assert found.entry == Reversal(
        of=entry_id(EVENT, "G1"),
        because="refund",
        refund=Refund(method="cash", on=date(2022, 6, 26)),
        replaced_by=entry_id(EVENT, "G2"),
    )


def test_a_settlement_may_be_a_list_of_shares() -> None:
    gift = posting(GIFT, settles=[{"pledge": "PL1", "fen": 5}, {"pledge": "PL2"}])
    assert isinstance(gift.entry, Donation)
    assert [share.fen for share in gift.entry.settles] == [5, None]


def test_a_register_act_says_which_fields_it_names() -> None:
    unit = registered(act="unit", id="U1", short="海沐晟")
    assert unit.fields == {"short"}
    event = registered(act="event", id="E1", basis={"mode": "public"}, goal_fen=5)
    assert event.fields == {"basis_mode", "goal_fen"}
    emptied = registered(act="event", id="E1", basis=None)
    assert emptied.fields == {"basis_mode", "basis_note"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("full", SHOWN_IN_FULL),
        ("masked", MASKED),
        ("anonymous", Consent(name="anonymous", amount="hidden")),
        (
            {"name": "alias", "alias": "老王", "amount": "shown"},
            Consent(name="alias", alias="老王", amount="shown"),
        ),
    ],
)
def test_consent_has_short_forms(written: object, meant: Consent) -> None:
    unit = registered(act="unit", id="U1", kind="individual", name={"zh": "王"}, consent=written)
    assert isinstance(unit.value, Unit)
    assert unit.value.consent == meant


@pytest.mark.parametrize(("kind", "meant"), [("individual", MASKED), ("foundation", SHOWN_IN_FULL)])
def test_a_unit_that_was_not_asked_is_shown_as_its_kind_says(kind: str, meant: Consent) -> None:
    unit = registered(act="unit", id="U1", kind=kind, name={"zh": "王"})
    assert isinstance(unit.value, Unit)
    assert unit.value.consent == meant


def test_a_carried_entry_keeps_its_marks() -> None:
    gift = posting(GIFT, seq=3, number="HM-A0003", posted_by="OP7", hash="ab")
    assert (gift.seq, gift.number, gift.posted_by, gift.hash) == (3, "HM-A0003", "OP7", "ab")


def test_post_may_leave_out_time_desk_and_ref() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    fallback = Fallback(desk=DeskId("B"), ref="R9", now=now)
    reader = EveningReader(EVENT)
    gift = {key: value for key, value in GIFT.items() if key != "ref"}
    found = reader.read(json.dumps(gift), fallback)
    assert isinstance(found, Posting)
    assert (found.at, found.desk, ref_of(found)) == (None, "B", "R9")
    moved = {"act": "reallocation", "of": "G1", "to": []}
    again = reader.read(json.dumps(moved), fallback)
    assert isinstance(again, Posting)
    assert ref_of(again) == "R9"
    count = {"act": "served", "stall": "V1", "served": 4}
    served = reader.read(json.dumps(count), fallback)
    assert isinstance(served, RegisterAct)
    assert isinstance(served.value, Served)
    assert served.value.at == now


def test_an_act_before_the_event_belongs_nowhere() -> None:
    with pytest.raises(BadActError) as caught:
        EveningReader().read(line(PROJECT))
    assert caught.value.code == "act-without-event"


def test_a_bad_event_act_still_says_which_event_the_file_is_about() -> None:
    reader = EveningReader()
    with pytest.raises(BadActError):
        reader.read(line(act="event", id="E9", colour="red"))
    assert reader.event == "E9"


def test_every_line_of_the_sample_evening_is_read_and_written_back_the_same() -> None:
    lines = resource("sample", "hemei-2022.jsonl").read_text("utf-8").splitlines()
    first, second = EveningReader(), EveningReader()
    names: dict[EntryId, str] = {}
    for text in lines:
        act = first.read(text)
        if isinstance(act, Posting):
            names[act.id] = ref_of(act)
        written = write_act(act, lambda entry: names.get(entry, str(entry)))
        again = second.read(written)
        if isinstance(act, RegisterAct) and isinstance(again, RegisterAct):
            assert again.value == act.value
            assert again.fields >= act.fields
        else:
            assert again == act


def test_all_that_an_act_can_carry_survives_the_way_there_and_back() -> None:
    acts: list[RegisterAct | Posting] = [
        registered(
            act="event",
            id="E1",
            name={"zh": "夜", "en": "Night"},
            date="2022-06-25",
            number_prefix="HM",
            starts="09:00",
            ends="10:30:15",
            basis={"mode": "targeted", "note": {"en": "only English"}},
        ),
        registered(
            PROJECT,
            needs=[
                {
                    "id": "L",
                    "form": "service",
                    "amount_fen": 0,
                    "quantity": "1.5",
                    "slots": 3,
                    "unit_price_fen": 7,
                    "unit": {"zh": "场"},
                    "what": {"zh": "义诊"},
                }
            ],
        ),
        registered(
            act="unit",
            id="U1",
            kind="individual",
            name={"zh": "王"},
            head_count=2,
            consent={"name": "alias", "alias": "老王", "amount": "shown"},
        ),
        posting(
            GIFT,
            note={"zh": "谢谢"},
            settles=[{"pledge": "P", "fen": 5}],
            for_claim="C1",
            seq=1,
            number="HM-A0001",
            posted_by="OP1",
            hash="ab",
        ),
        posting(
            act="pledge",
            ref="S",
            anonymous=True,
            kind="service",
            what={"zh": "理发"},
            quantity=3,
            unit_word={"zh": "次"},
            to=[{"project": "P1", "line": "L"}],
            due="2022-12-31",
        ),
        posting(act="claim", id="C1", unit="U1", project="P1", quantity="0.5", note={"zh": "半份"}),
        posting(act="reallocation", of="G1", to=[{"project": "P1"}], consent={"zh": "本人"}),
        posting(
            act="reversal",
            of="G1",
            because="refund",
            reason={"zh": "退"},
            replaced_by="G2",
            refund={"method": "pos", "on": "2022-06-27"},
        ),
        registered(
            act="served", stall="V1", served=4, volunteers=2, minutes=60, counted={"zh": "人次"}
        ),
    ]
    for act in acts:
        again = EveningReader(EVENT).read(write_act(act))
        if isinstance(act, RegisterAct) and isinstance(again, RegisterAct):
            assert again.value == act.value
        else:
            assert again == act


def test_a_byte_order_mark_is_no_part_of_a_line() -> None:
    assert decoded(b"\xef\xbb\xbf{}") == "{}"
    with pytest.raises(NotJsonError):
        decoded(b"\xff")
