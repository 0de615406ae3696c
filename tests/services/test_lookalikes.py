from __future__ import annotations

from dataclasses import replace
from time import thread_time

import pytest

from tests import vectors
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Distinct, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.likeness import ALIKE, SAME, likeness
from welfare_desk.services.lookalikes import Lookalikes


def unit(number: int, name: str, kind: str = "enterprise_private", **more: str) -> Unit:
    return Unit(id=UnitId(f"U{number:02d}"), kind=kind, name=Text(name), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("one", "other", "verdict", "percent"), vectors.DUPLICATES)
def test_every_agreed_pair(one: str, other: str, verdict: str, percent: float) -> None:
    alike = likeness(one, other)
    assert round(alike, 1) == percent
    assert likeness(other, one) == alike
    said = "ask, propose same" if alike >= SAME else "ask" if alike >= ALIKE else "different"
    assert said == verdict
    found = Lookalikes([unit(1, other)]).of(name=one)
    assert bool(found) == (verdict != "different")
    assert all(each.percent == int(percent) for each in found)


SERIES = [
    ("第一党支部", "第二党支部"),
    ("和美苑小区3号楼志愿服务队", "和美苑小区５号楼志愿服务队"),
    ("和美志愿服务队A组", "和美志愿服务队b组"),
    ("榆港小学五年级（一）班", "榆港小学五年级（二）班"),
    ("海晟甲号仓储有限公司", "海晟乙号仓储有限公司"),
    ("测试00001商贸有限公司", "测试00002商贸有限责任公司"),
]


@pytest.mark.parametrize(("one", "other"), SERIES)
def test_names_that_differ_in_figures_ordinals_or_letters_are_different(
    one: str, other: str
) -> None:
    assert likeness(one, other) == 0
    assert Lookalikes([unit(1, other)]).of(name=one) == ()
    assert Lookalikes([unit(1, other), unit(2, one)]).pairs() == ()


def test_the_same_in_full_width_with_blanks_and_brackets_is_proposed_as_the_same() -> None:
    found = Lookalikes([unit(1, "Ａ区 海晟化工（集团）有限公司")]).of(
        name="a区海晟化工股份有限公司"
    )
    assert [(each.percent, each.because) for each in found] == [(100, "same_name")]


def test_one_credit_code_is_one_unit_whatever_its_name() -> None:
    units = [unit(1, "甲", credit_code="91370500DEMX0009XY"), unit(2, "乙商会")]
    found = Lookalikes(units).of(name="乙商会", credit_code="91370500DEMX0009XY")
    assert [(each.unit.id, each.because) for each in found] == [
        ("U01", "code"),
        ("U02", "same_name"),
    ]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("海沐晟", ""),
        ("海沐晟新材料", ""),
        ("海沐晟新材料有限公司", ""),
        ("另一个名称", "海沐晟"),
        ("另一个名称", "东营海沐晟新材料"),
        ("山东东营海沐晟新材料", ""),
    ],
)
def test_a_short_name_asks_for_the_full_one_and_the_other_way_round(name: str, short: str) -> None:
    units = Lookalikes([unit(1, "东营海沐晟新材料有限公司", short="海沐晟"), unit(2, "禾沐榆")])
    (found,) = units.of(name=name, short=short)
    assert (found.unit.id, found.because in {"short_name", "near_name"}) == ("U01", True)


def test_a_person_is_asked_about_the_same_name_only() -> None:
    units = Lookalikes(
        [unit(1, "阿依木·榆尔江古丽", "individual"), unit(2, "单小禾", "individual")]
    )
    assert units.of(name="阿依木·榆尔江古力", kind="individual") == ()
    assert [each.because for each in units.of(name="单小禾", kind="individual")] == ["same_name"]
    assert units.of(name="阿依木·榆尔江古力", kind="group") == ()


def test_what_was_told_apart_or_merged_is_not_named_again() -> None:
    one, other = unit(1, "和美苑小区党支部"), unit(2, "和美园小区党支部")
    (pair,) = Lookalikes([one, other]).pairs()
    assert (pair[0], pair[1], pair[2].percent) == (one, other, 87)
    apart = Distinct(unit=one.id, other=other.id)
    assert Lookalikes([one, other], [apart]).pairs() == ()
    merged = replace(other, merged_into=one.id)
    assert Lookalikes([one, merged]).pairs() == ()
    assert Lookalikes([one, merged]).of(name=other.name.zh)[0].unit == one


def test_the_likest_come_first_and_no_more_than_asked_for() -> None:
    units = Lookalikes(
        [unit(1, "东营港海晟化工"), unit(2, "东营港海盛化工"), unit(3, "东营市海盛化工")]
    )
    found = units.of(name="东营港海盛化工有限公司", limit=2)
    assert [(each.unit.id, each.percent) for each in found] == [("U02", 100), ("U01", 85)]
    assert units.of(name="") == units.of(name="（）") == ()


def test_a_change_is_known_at_once() -> None:
    first, second = unit(1, "东营港海晟化工"), unit(2, "和美苑小区党支部")
    units = Lookalikes([first, second])
    later = units.renewed([first, replace(second, name=Text("红马甲志愿队"))])
    assert later.of(name="红马甲志愿队")[0].unit.id == "U02"
    assert later.of(name="和美苑小区党支部") == ()
    assert units.of(name="和美苑小区党支部")[0].unit.id == "U02"


def test_a_series_is_compared_in_seconds() -> None:
    units = [unit(n, f"测试{n:05d}{'商贸' if n % 2 else '贸易'}有限公司") for n in range(5000)]
    start = thread_time()
    assert Lookalikes(units).pairs() == ()
    assert thread_time() - start < 10


def test_a_company_is_the_same_with_and_without_limited() -> None:
    found = Lookalikes([unit(1, "清水河实业有限责任公司")]).of(name="清水河实业公司")
    assert [(alike.unit.id, alike.because) for alike in found] == [("U01", "same_name")]
