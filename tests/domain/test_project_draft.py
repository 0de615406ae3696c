from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.need_draft import NeedDraft
from welfare_desk.domain.project_draft import (
    ProjectDraft,
    changed_fields,
    new_line_id,
    next_project_number,
)
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.submitted import Parsed

P = ProjectId("P1")
A, B = LineId("P1-a"), LineId("P1-b")


def listed(*needs: NeedDraft, number: str = "3", name: str = "公益凉亭") -> Parsed[Project]:
    return ProjectDraft(id=P, number=number, name=name, needs=needs).parse()


def test_a_name_and_an_amount_are_enough() -> None:
    parsed = listed(NeedDraft(id=A, amount="1.5万"), name=" 公益  凉亭 ")
    line = NeedLine(id=A, form="money", amount_fen=1_500_000)
    assert parsed.value == Project(id=P, number=3, name=Text("公益 凉亭"), needs=(line,))


def test_all_that_a_project_says_of_itself() -> None:
    parsed = ProjectDraft(
        id=P,
        number="１",
        name="灭蚊灯",
        name_en="Mosquito lamps",
        category="micro_renewal",
        place=Text(" 三号楼 ", "House  3"),
        due="2022-08-31",
        beneficiaries=Text("居民"),
        beneficiary_count="400",
        contact_role="工程",
        agreement="HM-XY-1",
        state="draft",
        needs=(
            NeedDraft(
                id=A,
                form="goods",
                quantity="60",
                unit_word=Text("盏 "),
                what=Text("灯", " lamps"),
                slots="2",
            ),
        ),
    ).parse()
    need = NeedLine(
        id=A,
        form="goods",
        quantity=Decimal(60),
        unit=Text("盏"),
        what=Text("灯", "lamps"),
        slots=2,
    )
    assert parsed.value == Project(
        id=P,
        number=1,
        name=Text("灭蚊灯", "Mosquito lamps"),
        category="micro_renewal",
        place=Text("三号楼", "House 3"),
        due=date(2022, 8, 31),
        beneficiaries=Text("居民"),
        beneficiary_count=400,
        contact_role="工程",
        agreement="HM-XY-1",
        state="draft",
        needs=(need,),
    )


def test_goods_or_money_may_say_both_or_neither() -> None:
    both = NeedDraft(id=A, form="goods_or_money", amount="6000", quantity="60")
    neither = NeedDraft(id=B, form="goods_or_money")
    parsed = listed(both, neither)
    assert parsed.value is not None
    first, second = parsed.value.needs
    assert (first.amount_fen, first.quantity) == (600_000, Decimal(60))
    assert second == NeedLine(id=B, form="goods_or_money")


def test_an_amount_is_quantity_times_price() -> None:
    priced = NeedDraft(id=A, quantity="120", unit_word=Text("米"), unit_price="300")
    product = priced.product()
    assert product is not None
    assert product.figures == "36,000.00"
    for draft in (priced, replace(priced, amount="3.6万")):
        parsed = listed(draft)
        assert parsed.value is not None
        need = parsed.value.needs[0]
        assert (need.amount_fen, need.unit_price_fen) == (3_600_000, 30_000)
        assert (need.quantity, need.unit) == (Decimal(120), Text("米"))


def test_an_amount_that_is_not_the_product_is_asked_about() -> None:
    parsed = listed(NeedDraft(id=A, quantity="120", unit_price="300", amount="35000"))
    said = parsed.errors["needs.0.amount"].in_english()
    assert said.startswith("¥35,000.00 is not 120 × ¥300.00 = ¥36,000.00")


def test_a_product_has_to_be_whole_fen() -> None:
    odd = NeedDraft(id=A, quantity="0.333", unit_price="0.01")
    huge = NeedDraft(id=A, quantity="999999999", unit_price="99999")
    assert odd.product() is None
    assert set(listed(odd).errors) == {"needs.0.unit_price"}
    assert set(listed(huge).errors) == {"needs.0.unit_price"}


def test_there_is_no_product_while_something_is_missing() -> None:
    assert NeedDraft(id=A, quantity="3").product() is None
    assert NeedDraft(id=A, unit_price="3").product() is None
    assert NeedDraft(id=A, quantity="3", unit_price="x").product() is None
    assert NeedDraft(id=A, form="service", quantity="3", unit_price="3").product() is None
    assert set(listed(NeedDraft(id=A, unit_price="3")).errors) == {"needs.0.quantity"}


def test_a_service_has_no_price_and_no_amount() -> None:
    parsed = listed(NeedDraft(id=A, form="service", quantity="6", amount="5", unit_price="2"))
    assert parsed.value is not None
    assert parsed.value.needs == (NeedLine(id=A, form="service", quantity=Decimal(6)),)


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = ProjectDraft(
        id=P,
        number="",
        category="fun",
        due="soon",
        beneficiary_count="many",
        needs=(NeedDraft(id=A), NeedDraft(id=B, form="goods", quantity="many", slots="0")),
    ).parse()
    assert set(parsed.errors) == {
        *("name", "number", "category", "due", "beneficiary_count"),
        *("needs.0.amount", "needs.1.quantity", "needs.1.slots"),
    }


def test_a_number_is_never_used_again() -> None:
    draft = ProjectDraft(id=P, number="4", name="灯", taken=frozenset({4, 5}))
    assert "No. 4" in draft.parse().errors["number"].in_english()
    assert not replace(draft, number="6").parse().errors


def test_a_change_keeps_what_the_form_does_not_show() -> None:
    need = NeedLine(id=A, form="money", amount_fen=100, slots=2, what=Text("灯", "lamps"))
    place = Text("广场", "Square")
    standing = Project(
        id=P, number=4, name=Text("旧"), place=place, photo="x.jpg", position=2, needs=(need,)
    )
    typed = NeedDraft(id=A, what=need.what, amount="200", slots="2")
    draft = ProjectDraft(
        id=P, number="4", name="新", place=place, standing=standing, needs=(typed,)
    )
    assert draft.parse().value == replace(
        standing, name=Text("新"), needs=(replace(need, amount_fen=20_000),)
    )


def test_a_need_that_was_claimed_cannot_go() -> None:
    draft = ProjectDraft(
        id=P, number="4", name="灯", carried=frozenset({B}), needs=(NeedDraft(id=A, amount="5"),)
    )
    assert set(draft.parse().errors) == {"needs"}


def test_a_claimed_project_stays_on_the_list() -> None:
    draft = ProjectDraft(id=P, number="4", name="灯", state="withdrawn", claimed=True)
    assert set(draft.parse().errors) == {"state"}
    assert not replace(draft, claimed=False).parse().errors
    assert not replace(draft, state="published").parse().errors


def test_an_unusual_amount_asks_for_a_second_look() -> None:
    draft = ProjectDraft(id=P, number="1", name="灯", needs=(NeedDraft(id=A, amount="两千五"),))
    assert set(draft.parse().second_look) == {"needs.0.amount"}
    assert replace(draft, confirmed=True).parse().value is not None


def test_the_next_number_follows_the_highest() -> None:
    projects = [Project(id=ProjectId(str(n)), number=n, name=Text("灯")) for n in (7, 2)]
    assert next_project_number(projects) == 8
    assert next_project_number([]) == 1


def test_two_forms_never_give_their_new_needs_one_id() -> None:
    assert new_line_id(P) != new_line_id(P)
    assert new_line_id(P).startswith("P1-")


def test_what_changed_is_named() -> None:
    standing = Project(id=P, number=4, name=Text("旧"))
    assert changed_fields(standing, standing) == frozenset()
    assert changed_fields(standing, replace(standing, name=Text("新"), photo="x")) == {
        "name",
        "photo",
    }
