"""The form of a unit: new ones and changes, all of it by the keyboard, on real books."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.focus import focused
from tests.market import FIRM, PARTY, ZHANG
from tests.vectors import DUPLICATES
from welfare_desk.domain.changes import PutUnit, TellApart
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import SHOWN_IN_FULL, Consent, OwnKind, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.desk.unit_form import UnitForm

GOOD = "91370500DEMX0009XY"


def form(desk: RegisterDesk) -> UnitForm:
    return desk.page.side.form


def test_a_name_is_enough(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("东营海沐晟新材料有限公司")
    desk.presses("Enter")
    unit = desk.named("东营海沐晟新材料有限公司")
    assert (unit.kind, unit.consent, unit.badge) == ("enterprise_private", SHOWN_IN_FULL, 5)
    assert desk.told == "Registered: 东营海沐晟新材料有限公司"
    assert desk.page.is_listing()
    assert desk.page.list.table.current() == unit.id
    assert focused() is desk.page.list.table


def test_all_fields_are_registered(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    texts = {
        "name": "东营海沐晟新材料有限公司",
        "short": "海沐晟",
        "name_en": "Haimusheng",
        "credit_code": GOOD,
        "contact_role": "刘经理",
        "phone": "138 0013 8000",
        "attendees": "8",
        "stage_order": "3",
        "receipt_title": "海沐晟",
        "note": "带横幅",
    }
    for field, text in texts.items():
        desk.fills(field, text)
    form(desk).fields.vip.setFocus()
    desk.presses("Space")
    desk.presses("Ctrl+Enter")
    unit = desk.named("东营海沐晟新材料有限公司")
    assert replace(unit, id=UnitId("U"), badge=None) == Unit(
        id=UnitId("U"),
        kind="enterprise_private",
        name=Text("东营海沐晟新材料有限公司", "Haimusheng"),
        short="海沐晟",
        credit_code=GOOD,
        contact_role="刘经理",
        phone="13800138000",
        attendees=8,
        stage_order=3,
        receipt_title="海沐晟",
        note="带横幅",
        vip=True,
        consent=SHOWN_IN_FULL,
    )


def test_only_what_was_changed_is_sent_and_the_rest_stays(desk: RegisterDesk) -> None:
    desk.goes_to(ZHANG)
    desk.presses("F2")
    desk.fills("note", "坐第一排")
    desk.books.registrar.put_unit(replace(desk.unit(ZHANG), short="小三"))
    desk.presses("Enter")
    asked = desk.asked[-1]
    assert isinstance(asked, PutUnit)
    assert asked.fields == frozenset({"note"})
    assert (desk.unit(ZHANG).note, desk.unit(ZHANG).short) == ("坐第一排", "小三")
    assert desk.told == "Saved: Zhang Xiaosan"


def test_a_form_in_which_nothing_was_changed_asks_for_nothing(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+E", "Enter")
    assert desk.asked == []
    assert desk.page.is_listing()


def test_esc_leaves_the_form_and_saves_nothing(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    desk.presses("Esc")
    assert desk.page.is_listing()
    assert desk.asked == []
    assert desk.page.key_hints()[1] == ("Space", "check in")


def test_no_name_is_said_beside_the_field(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N", "Enter")
    assert form(desk).fields.boxes["name"].wrong_words() == "The unit has no name yet."
    assert desk.asked == []


def test_a_refusal_leaves_the_text_and_enter_may_be_pressed_again(desk: RegisterDesk) -> None:
    refused: list[PutUnit] = []
    desk.window.change_submitted.disconnect(desk._write)
    desk.window.change_submitted.connect(refused.append)
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    desk.presses("Enter")
    desk.window.change_refused(refused[0], BadInputError())
    assert form(desk).told.text() == str(BadInputError())
    assert form(desk).fields.texts["name"].text() == "合唱队"
    desk.window.change_submitted.connect(desk._write)
    desk.presses("Enter")
    assert refused[1].unit.id == refused[0].unit.id
    assert desk.named("合唱队").id == refused[0].unit.id


def test_a_code_is_checked_as_it_is_typed_and_proposes_a_kind(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("和美基金")
    desk.presses("Tab")
    form(desk).fields.kind.choose("enterprise_private")
    desk.fills("credit_code", "53370500DEM")
    assert form(desk).code_told.text() == "11 / 18"
    desk.fills("credit_code", GOOD)
    assert form(desk).code_told.text() == "18 / 18   Check passed · Private enterprise"
    desk.fills("credit_code", "914403001922038217")
    assert "Does not pass its check" in form(desk).code_told.text()


def test_a_doubtful_code_is_kept_as_not_verified_by_one_more_enter(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("宏图公司")
    desk.fills("credit_code", "914403001922038217")
    desk.presses("Enter")
    assert desk.asked == []
    assert form(desk).told.text() == "Press Enter again if it is meant so."
    desk.presses("Enter")
    unit = desk.named("宏图公司")
    assert unit.code_unverified
    assert "Credit code not verified" in desk.page.side.panel.tags()


def test_the_preview_says_what_the_hall_will_read(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("张小三")
    assert form(desk).preview.text() == "On the stage: 张*三 · amount hidden"
    form(desk).fields.consent._segments["surname_only"].click()
    form(desk).fields.amount._segments["shown"].click()
    assert form(desk).preview.text() == "On the stage: 张** · amount shown"
    form(desk).fields.consent._segments["alias"].click()
    desk.fills("alias", "蓝海")
    assert form(desk).preview.text() == "On the stage: 蓝海 · amount shown"
    desk.presses("Alt+N", "Enter")
    unit = desk.named("张小三")
    assert unit.consent == Consent(name="alias", alias="蓝海", amount="shown")


def test_the_consent_follows_the_kind_until_somebody_chooses(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("海沐晟公司")
    assert form(desk).fields.consent.value() == "full"
    form(desk).fields.amount._segments["hidden"].click()
    desk.fills("name", "张小三")
    assert form(desk).fields.kind.value() == "individual"
    assert form(desk).fields.consent.value() == "full"


def test_kinds_of_the_organisers_own_can_be_chosen(desk: RegisterDesk) -> None:
    own = OwnKind(id="K1", name=Text("港区国企", "Port enterprise"), like="enterprise_state")
    desk.books.registrar.put_kind(own)
    desk.refresh()
    desk.presses("Ctrl+N")
    desk.types("港务")
    kind = form(desk).fields.kind
    kind.setFocus()
    desk.types("Port")
    assert kind.value() == "K1"
    assert form(desk).fields.approved.isVisible()
    desk.presses("Enter")
    assert desk.named("港务").kind == "K1"
    assert "Internal approval needed" in desk.page.side.panel.tags()


def test_a_group_has_a_head_count_and_minors_stand_only_as_a_group(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("三年级二班全体")
    assert form(desk).fields.kind.value() == "group"
    assert "Minors" in form(desk).minors.text()
    assert form(desk).minors.isVisible()
    desk.fills("head_count", "42")
    desk.presses("Enter")
    assert desk.named("三年级二班全体").head_count == 42


def test_a_character_that_no_font_draws_is_told_and_the_name_is_saved(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("张\U00030edd")
    assert "\U00030edd" in form(desk).undrawn.text()
    assert form(desk).undrawn.isVisible()
    desk.presses("Enter")
    assert desk.named("张\U00030edd").kind == "individual"


def test_a_name_like_one_that_stands_is_warned_about_and_the_same_opens_it(
    desk: RegisterDesk,
) -> None:
    desk.presses("Ctrl+N")
    desk.types("宏达公司（港区）")
    alike = form(desk).alike
    assert alike.isVisible()
    assert alike._facts.values("name") == ("宏达公司（港区）", "宏达公司")
    desk.presses("Alt+Y")
    assert desk.page.is_listing()
    assert desk.page.list.table.current() == FIRM
    assert desk.asked == []


def test_what_was_told_apart_is_remembered_after_saving(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("宏达公司（港区）")
    desk.presses("Alt+N")
    assert not form(desk).alike.isVisible()
    desk.presses("Enter")
    unit = desk.named("宏达公司（港区）").id
    assert isinstance(desk.asked[-1], TellApart)
    assert {desk.asked[-1].unit, desk.asked[-1].other} == {unit, FIRM}
    desk.presses("F2")
    assert not form(desk).alike.isVisible()
    assert desk.page.duplicates.left_to_decide() == 0


def test_the_same_credit_code_is_warned_about_whatever_the_names(desk: RegisterDesk) -> None:
    firm = replace(desk.unit(FIRM), credit_code=GOOD)
    desk._write(PutUnit(unit=firm, fields=frozenset({"credit_code"})))
    desk.presses("Ctrl+N")
    desk.types("蓝海贸易有限公司")
    assert not form(desk).alike.isVisible()
    desk.fills("credit_code", GOOD)
    assert "same credit code" in form(desk).alike._title.text()


@pytest.mark.parametrize("case", DUPLICATES, ids=[case[1] for case in DUPLICATES])
def test_every_pair_of_the_vectors_is_asked_about_as_agreed(
    desk: RegisterDesk, case: tuple[str, str, str, float]
) -> None:
    standing, typed, verdict, _ = case
    kind = "party_org" if "支部" in standing else "enterprise_private"
    desk._write(PutUnit(unit=Unit(id=UnitId("U9"), kind=kind, name=Text(standing))))
    desk.presses("Ctrl+N")
    desk.types(typed)
    alike = form(desk).alike
    assert alike.isVisible() == verdict.startswith("ask")
    if "propose same" in verdict:
        assert alike.shown is not None
        assert alike.shown.percent == 100


def test_a_form_of_a_unit_that_stands_is_not_held_against_itself(desk: RegisterDesk) -> None:
    desk.goes_to(PARTY)
    desk.presses("F2")
    assert not form(desk).alike.isVisible()
    assert form(desk).title.text() == "Change the unit"
