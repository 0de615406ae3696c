from __future__ import annotations

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, Consent, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.domain.unit_draft import NewUnitDraft

U1 = UnitId("U1")
GOOD = "91370500DEMX0009XY"


def test_a_name_and_a_kind_are_enough() -> None:
    parsed = NewUnitDraft(id=U1, name=" 海沐晟  新材料 ", kind="enterprise_private").parse()
    assert parsed.value == Unit(
        id=U1,
        kind="enterprise_private",
        name=Text("海沐晟 新材料"),
        consent=SHOWN_IN_FULL,
    )
    assert not parsed.errors
    assert not parsed.second_look


def test_a_person_who_was_not_asked_is_masked() -> None:
    parsed = NewUnitDraft(id=U1, name="张小三").parse()
    assert parsed.value is not None
    assert parsed.value.consent == MASKED


def test_a_person_who_agreed_is_shown_with_the_amount() -> None:
    parsed = NewUnitDraft(id=U1, name="张小三", name_consent="full").parse()
    assert parsed.value is not None
    assert parsed.value.consent == SHOWN_IN_FULL


def test_name_and_amount_are_agreed_to_apart() -> None:
    draft = NewUnitDraft(id=U1, name="张小三", name_consent="full", amount_consent="hidden")
    parsed = draft.parse()
    assert parsed.value is not None
    assert parsed.value.consent == Consent(name="full", amount="hidden")


def test_all_fields_are_taken() -> None:
    parsed = NewUnitDraft(
        id=U1,
        name="海沐晟",
        name_en="Haimusheng",
        kind="enterprise_private",
        short="海沐",
        credit_code="9137 0500 DEMX 0009 xy",
        attendees="8",
        head_count="１２",
        name_consent="alias",
        alias="蓝海",
    ).parse()
    assert parsed.value == Unit(
        id=U1,
        kind="enterprise_private",
        name=Text("海沐晟", "Haimusheng"),
        short="海沐",
        credit_code=GOOD,
        attendees=8,
        head_count=12,
        consent=Consent(name="alias", alias="蓝海"),
    )


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = NewUnitDraft(
        id=U1, kind="martian", attendees="many", head_count="0", name_consent="alias"
    ).parse()
    assert parsed.value is None
    assert set(parsed.errors) == {"name", "kind", "attendees", "head_count", "alias"}
    assert parsed.errors["name"].in_english() == "The unit has no name yet."


def test_a_doubtful_code_asks_for_a_second_look_and_is_kept() -> None:
    draft = NewUnitDraft(id=U1, name="海沐晟", kind="enterprise_private", credit_code="1234")
    parsed = draft.parse()
    assert parsed.value is None
    assert set(parsed.second_look) == {"credit_code"}
    assert "1234" in parsed.second_look["credit_code"].in_english()
    confirmed = NewUnitDraft(
        id=U1, name="海沐晟", kind="enterprise_private", credit_code="1234", confirmed=True
    ).parse()
    assert confirmed.value is not None
    assert confirmed.value.credit_code == "1234"


def test_an_amount_typed_in_the_place_of_a_name_is_no_name() -> None:
    parsed = NewUnitDraft(id=UnitId("U1"), name="500").parse()
    assert set(parsed.errors) == {"name"}
    assert NewUnitDraft(id=UnitId("U1"), name="3号楼").parse().value is not None


def test_a_doubtful_code_that_is_kept_is_marked_as_not_verified() -> None:
    draft = NewUnitDraft(id=U1, name="海沐晟", credit_code="1234", confirmed=True)
    unit = draft.parse().value
    assert unit is not None
    assert unit.code_unverified


def test_a_good_code_is_not_marked() -> None:
    unit = NewUnitDraft(id=U1, name="海沐晟", credit_code=GOOD).parse().value
    assert unit is not None
    assert not unit.code_unverified
