from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.vectors import CODES, NO_PHONES, PHONES, WRONG_CODES, CodeCase
from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import SHOWN_IN_FULL, Consent, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.domain.unit_draft import UnitDraft

if TYPE_CHECKING:
    from welfare_desk.domain.submitted import Parsed

U1 = UnitId("U1")
GOOD = "91370500DEMX0009XY"
FULL = Unit(
    id=U1,
    kind="enterprise_state",
    name=Text("海沐晟新材料", "Haimusheng New Materials"),
    short="海沐晟",
    credit_code=GOOD,
    attendees=8,
    head_count=12,
    consent=Consent(name="alias", alias="蓝海", amount="shown"),
    badge=17,
    contact_role="刘经理",
    phone="13800138000",
    stage_order=3,
    receipt_title="海沐晟新材料有限公司",
    vip=True,
    approved=True,
    note="带横幅",
)


def put(parsed: Parsed[PutUnit]) -> PutUnit:
    assert parsed.value is not None, (parsed.errors, parsed.second_look)
    return parsed.value


def test_a_new_unit_is_put_whole() -> None:
    change = put(UnitDraft(id=U1, name=" 张小三 ").parse())
    assert change == PutUnit(unit=Unit(id=U1, kind="individual", name=Text("张小三")))
    assert change.fields is None


def test_a_form_filled_with_a_unit_changes_nothing() -> None:
    change = put(UnitDraft.of(FULL).parse())
    assert change == PutUnit(unit=FULL, fields=frozenset())


def test_only_fields_that_are_others_now_are_named() -> None:
    draft = replace(UnitDraft.of(FULL), short="海沐", stage_order="", name_en="Haimusheng")
    change = put(draft.parse())
    assert change.fields == frozenset({"short", "stage_order", "name"})
    assert change.unit == replace(
        FULL, short="海沐", stage_order=None, name=Text("海沐晟新材料", "Haimusheng")
    )


def test_what_the_form_does_not_hold_stays() -> None:
    merged = replace(FULL, merged_into=UnitId("U2"))
    change = put(replace(UnitDraft.of(merged), note="").parse())
    assert (change.unit.badge, change.unit.merged_into) == (17, "U2")
    assert change.fields == frozenset({"note"})


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = UnitDraft(
        id=U1,
        kind="martian",
        phone="12",
        attendees="many",
        head_count="0",
        stage_order="first",
        name_consent="alias",
    ).parse()
    assert set(parsed.errors) == {
        "name",
        "kind",
        "phone",
        "attendees",
        "head_count",
        "stage_order",
        "alias",
    }


def test_a_doubtful_code_is_kept_as_not_verified_after_a_second_look() -> None:
    draft = UnitDraft(id=U1, name="海沐晟", kind="enterprise_private", credit_code="1234")
    assert set(draft.parse().second_look) == {"credit_code"}
    unit = put(replace(draft, confirmed=True).parse()).unit
    assert (unit.credit_code, unit.code_unverified) == ("1234", True)


def test_a_doubtful_code_that_stands_is_not_asked_about_again() -> None:
    standing = replace(FULL, credit_code="1234", code_unverified=True)
    assert put(replace(UnitDraft.of(standing), note="x").parse()).fields == frozenset({"note"})
    other = replace(UnitDraft.of(standing), credit_code="1235")
    assert set(other.parse().second_look) == {"credit_code"}


def test_a_code_that_is_put_right_loses_its_mark() -> None:
    standing = replace(FULL, credit_code="1234", code_unverified=True)
    change = put(replace(UnitDraft.of(standing), credit_code=GOOD).parse())
    assert change.fields == frozenset({"credit_code", "code_unverified"})
    assert not change.unit.code_unverified


def test_only_a_state_enterprise_has_an_approval() -> None:
    change = put(replace(UnitDraft.of(FULL), kind="enterprise_private").parse())
    assert change.fields == frozenset({"kind", "approved"})
    assert not change.unit.approved


def test_kinds_of_the_organisers_own_are_taken() -> None:
    own = OwnKind(id="K1", name=Text("港区国企"), like="enterprise_state")
    draft = replace(UnitDraft.of(FULL, Kinds((own,))), kind="K1")
    assert put(draft.parse()).unit.approved


def test_the_consent_so_far_is_there_for_the_preview() -> None:
    assert UnitDraft(id=U1, alias="蓝海").consent() == Consent(name="masked", amount="hidden")
    typed = UnitDraft(id=U1, name_consent="alias", alias=" 蓝海 ", amount_consent="shown")
    assert typed.consent() == Consent(name="alias", alias="蓝海", amount="shown")
    shown = UnitDraft(id=U1, name_consent="full", amount_consent="shown")
    assert shown.consent() == SHOWN_IN_FULL


@pytest.mark.parametrize("case", CODES, ids=[case["code"] for case in CODES])
def test_a_valid_code_is_taken_without_a_question(case: CodeCase) -> None:
    unit = put(UnitDraft(id=U1, name="海沐晟", credit_code=case["code"]).parse()).unit
    assert (unit.credit_code, unit.code_unverified) == (case["code"], False)


@pytest.mark.parametrize("case", WRONG_CODES, ids=[case["code"] for case in WRONG_CODES])
def test_a_wrong_code_is_asked_about(case: CodeCase) -> None:
    parsed = UnitDraft(id=U1, name="海沐晟", credit_code=case["code"]).parse()
    assert set(parsed.second_look) == {"credit_code"}


@pytest.mark.parametrize(("typed", "normal"), PHONES)
def test_every_phone_of_the_vectors_is_kept_plain(typed: str, normal: str) -> None:
    assert put(UnitDraft(id=U1, name="海沐晟", phone=typed).parse()).unit.phone == normal


@pytest.mark.parametrize("typed", NO_PHONES)
def test_what_is_no_phone_is_said(typed: str) -> None:
    assert set(UnitDraft(id=U1, name="海沐晟", phone=typed).parse().errors) == {"phone"}
