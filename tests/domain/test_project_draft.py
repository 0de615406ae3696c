from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.project_draft import ProjectDraft, next_project_number
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text

P = ProjectId("P1")


def test_a_name_and_an_amount_are_enough() -> None:
    parsed = ProjectDraft(id=P, number=3, name=" 公益  凉亭 ", amount="1.5万").parse()
    line = NeedLine(id=LineId("P1-a"), form="money", amount_fen=1_500_000)
    assert parsed.value == Project(id=P, number=3, name=Text("公益 凉亭"), needs=(line,))


def test_goods_are_counted_and_have_a_day() -> None:
    parsed = ProjectDraft(
        id=P,
        number=1,
        name="灭蚊灯",
        name_en="Mosquito lamps",
        category="micro_renewal",
        need="goods",
        amount="5000",
        quantity="60",
        unit_word="盏",
        due="2022-08-31",
    ).parse()
    assert parsed.value == Project(
        id=P,
        number=1,
        name=Text("灭蚊灯", "Mosquito lamps"),
        category="micro_renewal",
        due=date(2022, 8, 31),
        needs=(NeedLine(id=LineId("P1-a"), form="goods", quantity=Decimal(60), unit=Text("盏")),),
    )


def test_goods_or_money_may_say_both_or_neither() -> None:
    both = ProjectDraft(
        id=P, number=1, name="礼包", need="goods_or_money", amount="6000", quantity="60"
    ).parse()
    neither = ProjectDraft(id=P, number=1, name="礼包", need="goods_or_money").parse()
    assert both.value is not None
    assert (both.value.needs[0].amount_fen, both.value.needs[0].quantity) == (600_000, Decimal(60))
    assert neither.value is not None
    assert neither.value.needs[0] == NeedLine(id=LineId("P1-a"), form="goods_or_money")


def test_each_field_says_what_is_wrong_with_it() -> None:
    money = ProjectDraft(id=P, number=1, category="fun", due="soon").parse()
    goods = ProjectDraft(id=P, number=1, name="灯", need="goods", quantity="many").parse()
    assert set(money.errors) == {"name", "category", "amount", "due"}
    assert set(goods.errors) == {"quantity"}


def test_a_change_keeps_what_the_form_does_not_show() -> None:
    line = NeedLine(id=LineId("P1-x"), form="money", amount_fen=100, slots=2, what=Text("灯"))
    standing = Project(id=P, number=4, name=Text("旧"), contact_role="工程", needs=(line,))
    changed = ProjectDraft(id=P, number=4, name="新", amount="200", standing=standing).parse()
    assert changed.value == replace(
        standing, name=Text("新"), needs=(replace(line, amount_fen=20_000),)
    )


def test_several_needs_stay_as_they_are() -> None:
    lines = tuple(NeedLine(id=LineId(f"P1-{name}"), form="service") for name in "ab")
    standing = Project(id=P, number=4, name=Text("旧"), needs=lines)
    changed = ProjectDraft(id=P, number=4, name="新", standing=standing).parse()
    assert changed.value == replace(standing, name=Text("新"))


def test_an_unusual_amount_asks_for_a_second_look() -> None:
    draft = ProjectDraft(id=P, number=1, name="灯", amount="两千五")
    assert set(draft.parse().second_look) == {"amount"}


def test_the_next_number_follows_the_highest() -> None:
    projects = [Project(id=ProjectId(str(n)), number=n, name=Text("灯")) for n in (7, 2)]
    assert next_project_number(projects) == 8
    assert next_project_number([]) == 1
