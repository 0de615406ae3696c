from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from welfare_desk.domain.claim_draft import ClaimDraft
from welfare_desk.domain.entries import Claim, EntryTexts
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import EntryId, HoldId, LineId, ProjectId, UnitId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.submitted import ClaimSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.domain.unit_draft import NewUnitDraft

E1 = EntryId(UUID(int=1))
U1 = UnitId("U1")
TRACK = Project(
    id=ProjectId("P01"),
    number=1,
    name=Text("“幸福花开”塑胶跑道"),
    needs=(NeedLine(id=LineId("P01-a"), form="money"),),
)
WISHES = Project(
    id=ProjectId("P12"),
    number=12,
    name=Text("居民“微心愿”圆梦"),
    needs=(NeedLine(id=LineId("P12-a"), form="goods", slots=5),),
)
SHOWS = Project(
    id=ProjectId("P07"),
    number=7,
    name=Text("文化传承"),
    needs=(
        NeedLine(id=LineId("P07-a"), form="service", slots=2),
        NeedLine(id=LineId("P07-b"), form="service", slots=4),
        NeedLine(id=LineId("P07-c"), form="money"),
    ),
)


def claim_of(draft: ClaimDraft) -> ClaimSubmitted:
    parsed = draft.parse()
    assert not parsed.errors
    assert parsed.value is not None
    return parsed.value


def test_unit_and_project_make_an_open_claim() -> None:
    assert claim_of(ClaimDraft(id=E1, unit=U1, project=TRACK)) == ClaimSubmitted(
        entry=Claim(unit=U1, project=TRACK.id, forms=("money",)), id=E1, texts=EntryTexts()
    )


def test_how_much_is_claimed_may_be_said_in_four_ways() -> None:
    whole = claim_of(ClaimDraft(id=E1, unit=U1, project=TRACK, whole=True, on_stage=True))
    assert (whole.entry.whole, whole.entry.on_stage) == (True, True)
    money = claim_of(ClaimDraft(id=E1, unit=U1, project=TRACK, amount="2万", note="上台"))
    assert money.entry.fen == 2_000_000
    assert money.texts == EntryTexts(typed="2万", note=Text("上台"))
    pieces = claim_of(ClaimDraft(id=E1, unit=U1, project=TRACK, forms=("goods",), quantity="20"))
    assert pieces.entry.quantity == Decimal(20)
    places = claim_of(ClaimDraft(id=E1, unit=U1, project=WISHES, slots="3"))
    assert (places.entry.slots, places.entry.line) == (3, LineId("P12-a"))


def test_what_was_to_be_typed_is_asked_for() -> None:
    amount = ClaimDraft(id=E1, unit=U1, project=TRACK, counted="amount").parse()
    assert amount.errors == {"amount": Sentence("The amount is still empty.", {"typed": ""})}
    pieces = ClaimDraft(id=E1, unit=U1, project=TRACK, counted="quantity").parse()
    assert pieces.errors == {"quantity": Sentence("This is needed and still empty.")}


def test_a_limited_need_is_claimed_by_one_place_if_nothing_is_said() -> None:
    claim = claim_of(ClaimDraft(id=E1, unit=U1, project=WISHES, forms=("goods",)))
    assert (claim.entry.slots, claim.entry.line) == (1, LineId("P12-a"))
    picked = claim_of(ClaimDraft(id=E1, unit=U1, project=SHOWS, line=LineId("P07-b")))
    assert picked.entry.slots == 1
    free = claim_of(ClaimDraft(id=E1, unit=U1, project=SHOWS, line=LineId("P07-c")))
    assert free.entry.slots is None


def test_several_limited_needs_have_to_be_chosen_from() -> None:
    assert set(ClaimDraft(id=E1, unit=U1, project=SHOWS).parse().errors) == {"line"}


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = ClaimDraft(id=E1, forms=(), amount="many", quantity="0", slots="-1").parse()
    assert set(parsed.errors) == {
        *("unit", "project", "forms", "share", "amount", "quantity", "slots"),
    }
    typed = ClaimDraft(id=E1, unit=U1, project_text="P99").parse()
    assert "no project “P99”" in typed.errors["project"].in_english()


def test_partners_claim_together_with_the_unit_that_leads() -> None:
    joint = ClaimDraft(id=E1, unit=U1, project=TRACK, partners=(UnitId("U2"), UnitId("U3")))
    assert claim_of(joint).entry.partners == ("U2", "U3")
    for partners in ((UnitId("U2"), UnitId("U2")), (UnitId("U2"), U1)):
        twice = ClaimDraft(id=E1, unit=U1, project=TRACK, partners=partners)
        assert set(twice.parse().errors) == {"partners"}
    new = ClaimDraft(id=E1, partners=(UnitId("U2"),), project=TRACK)
    assert set(new.parse().errors) == {"unit"}


def test_a_unit_may_do_the_work_itself() -> None:
    draft = ClaimDraft(id=E1, unit=U1, project=TRACK, forms=("works", "money"))
    assert claim_of(draft).entry.forms == ("works", "money")


def test_a_claim_ends_the_hold_by_which_its_place_was_kept() -> None:
    draft = ClaimDraft(id=E1, unit=U1, project=WISHES, ends_hold=HoldId("H1"))
    assert claim_of(draft).ends_hold == "H1"


@pytest.mark.parametrize("confirmed", [False, True])
def test_who_goes_past_those_who_wait_is_asked_once_more(*, confirmed: bool) -> None:
    parsed = ClaimDraft(
        id=E1, unit=U1, project=WISHES, waiting=("王女士", "海晟"), confirmed=confirmed
    ).parse()
    assert (parsed.value is not None) == confirmed
    if not confirmed:
        assert parsed.second_look["waiting"].in_english().startswith("王女士 is first")


def test_a_missing_approval_is_marked_and_stops_nobody() -> None:
    draft = ClaimDraft(id=E1, unit=U1, project=TRACK, needs_approval=True)
    assert claim_of(draft).entry.unit == U1
    assert "needs its own approval" in draft.marks()["unit"].in_english()
    assert not ClaimDraft(id=E1, unit=U1, project=TRACK).marks()


def test_only_one_thing_says_how_much() -> None:
    parsed = ClaimDraft(id=E1, unit=U1, project=TRACK, whole=True, amount="5").parse()
    assert set(parsed.errors) == {"share"}


@pytest.mark.parametrize("confirmed", [False, True])
def test_a_short_form_asks_for_a_second_look(*, confirmed: bool) -> None:
    draft = ClaimDraft(id=E1, unit=U1, project=TRACK, amount="1万2", confirmed=confirmed)
    parsed = draft.parse()
    assert (parsed.value is not None) == confirmed
    assert ("amount" in parsed.second_look) != confirmed


def test_a_new_unit_is_registered_with_its_claim() -> None:
    panel = NewUnitDraft(id=U1, name="红马甲", kind="volunteer_team")
    claim = claim_of(ClaimDraft(id=E1, new_unit=panel, project=TRACK))
    assert claim.new_unit is not None
    assert claim.entry.unit == claim.new_unit.id
