"""A correction loses nothing that the entry line has no cell for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from tests.domain.rows import UNIT, pledge_row
from welfare_desk.domain.entries import Allocation, Claim, Donation, EntryTexts
from welfare_desk.domain.ids import EntryId, LineId, ProjectId, UnitId
from welfare_desk.domain.kept import keep_claim, keep_gift
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
from welfare_desk.domain.texts import Text

NEW = EntryId(UUID(int=77))
P1, P2 = ProjectId("P1"), ProjectId("P2")
CLAIM = replace(
    pledge_row(1, 0),
    kind="claim",
    state="claimed",
    form=None,
    fen=None,
    to=(),
    project=P1,
    line=LineId("P1-b"),
    whole=True,
    partners=(UnitId("U2"), UnitId("U3")),
    claim_forms=("goods", "service"),
    on_stage=True,
)


def claimed(claim: Claim) -> Claim:
    submitted = ClaimSubmitted(entry=claim, id=NEW, texts=EntryTexts())
    return keep_claim(submitted, CLAIM).entry


def test_a_gift_keeps_its_need_its_stage_and_both_languages() -> None:
    wrong = replace(
        pledge_row(1, 500),
        kind="donation",
        to=(Allocation(project=P1, line=LineId("P1-b")),),
        on_stage=True,
        item=Text("爱心包", "Care packs"),
        note=Text("旧的", "old"),
    )
    to = (
        Allocation(project=P1, line=LineId("P1-a"), fen=3),
        Allocation(project=P2, line=LineId("P2-a")),
    )
    texts = EntryTexts(item=Text("爱心包"), note=Text("新的"))
    submitted = GiftSubmitted(entry=Donation(kind="goods", to=to), id=NEW, texts=texts)
    kept = keep_gift(submitted, wrong)
    assert [part.line for part in kept.entry.to] == ["P1-b", "P2-a"]
    assert kept.entry.on_stage
    assert kept.texts.item == Text("爱心包", "Care packs")
    assert kept.texts.note == Text("新的")


def test_a_claim_keeps_its_partners_its_forms_and_its_share() -> None:
    kept = claimed(Claim(unit=UNIT, project=P1, forms=("goods",)))
    assert kept.partners == (UnitId("U2"), UnitId("U3"))
    assert (kept.forms, kept.whole, kept.line) == (("goods", "service"), True, "P1-b")
    assert kept.on_stage


def test_another_form_another_project_or_an_amount_is_meant_so() -> None:
    money = claimed(Claim(unit=UnitId("U2"), project=P1, forms=("money",), fen=500))
    assert (money.forms, money.whole, money.partners) == (("money",), False, (UnitId("U3"),))
    other = claimed(Claim(unit=UNIT, project=P2, forms=("goods",)))
    assert (other.forms, other.whole, other.line) == (("goods", "service"), False, None)
    bare = claimed(Claim(unit=UNIT, project=P1))
    assert not bare.whole


def test_a_claim_of_pieces_keeps_their_number() -> None:
    wrong = replace(CLAIM, whole=False, amount=Decimal(20), claim_forms=("goods",))
    submitted = ClaimSubmitted(
        entry=Claim(unit=UNIT, project=P1, forms=("goods",)), id=NEW, texts=EntryTexts()
    )
    assert keep_claim(submitted, wrong).entry.quantity == Decimal(20)
