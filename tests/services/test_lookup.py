from __future__ import annotations

from dataclasses import replace
from time import thread_time
from unittest import mock

import pytest
from hypothesis import given, strategies as st

from tests import vectors
from welfare_desk.domain.ids import ProjectId, UnitId
from welfare_desk.domain.register import Project, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services import name_index
from welfare_desk.services.lookup import Lookup, ProjectLookup


def unit(number: int, name: str, short: str = "", code: str = "", english: str = "") -> Unit:
    return Unit(
        id=UnitId(f"U{number:02d}"),
        kind="enterprise_private",
        name=Text(name, english),
        short=short,
        credit_code=code,
    )


UNITS = (
    unit(1, "和美苑小区党支部", "和美苑支部"),
    unit(
        2,
        "东营海沐晟新材料有限公司",
        "海沐晟",
        "91370500DEMX0009XY",
        "Dongying Haimusheng New Materials Co., Ltd.",
    ),
    unit(3, "东营禾沐榆食品有限公司", "禾沐榆", "91370500DEMX001530"),
    unit(4, "红马甲楼栋志愿队", "红马甲"),
    unit(5, "单小禾"),
    unit(6, "阿依木·榆尔江"),
    unit(7, "榆港小学五年级(２)班"),
    unit(8, "海"),
    unit(9, "榆海采油厂"),
    unit(10, "", english="Harbour Choir"),
)
LOOKUP = Lookup(UNITS)


def found(text: str, limit: int = 8, units: Lookup = LOOKUP) -> list[str]:
    return [str(match.unit.id) for match in units.find(text, limit)]


def marked(text: str) -> tuple[str, ...]:
    (first, *_) = LOOKUP.find(text)
    name = first.unit.name.zh
    return tuple(name[start:end] for start, end in first.ranges)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hms", "U02"),
        ("HMS", "U02"),
        ("ｈｍｓ", "U02"),
        ("h m s", "U02"),
        ("dyhms", "U02"),
        ("hmsxcl", "U02"),
        ("hms新材料", "U02"),
        ("海沐晟", "U02"),
        ("haimusheng", "U02"),
        ("0009XY", "U02"),
        ("9xy", "U02"),
        ("91370500demx0009xy", "U02"),
        ("Haimusheng new", "U02"),
        ("sxh", "U05"),
        ("dxh", "U05"),
        ("shanx", "U05"),
        ("ayimu", "U06"),
        ("阿依木•榆", "U06"),
        ("阿依木榆尔江", "U06"),
        ("2班", "U07"),
        ("２班", "U07"),
        ("mushengx", "U02"),
        ("harbour", "U10"),
    ],
)
def test_a_unit_is_found_by_whatever_a_clerk_types(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_whole_comes_before_beginning_inside_and_apart() -> None:
    assert found("海") == ["U08", "U02", "U09"]
    assert found("hm") == ["U01", "U02", "U03", "U04"]
    assert found("hs") == ["U02", "U03"]
    assert found("海厂") == ["U09"]


def test_what_was_used_last_leads_among_equals() -> None:
    units = Lookup(UNITS, [UnitId("U04")])
    assert found("hm", units=units)[0] == "U04"
    units.use(UnitId("U03"))
    assert found("hm", units=units)[:2] == ["U03", "U04"]
    assert found("", units=units) == ["U03", "U04"]
    assert found("海", units=units)[0] == "U08"
    units.use(UnitId("U09"))
    assert found("海", units=units) == ["U08", "U02", "U09"]
    units.use(UnitId("U08"))
    assert found("海", units=units) == ["U08", "U02", "U09"]
    assert found("海沐", units=units) == ["U02"]


def test_a_recent_unit_that_fits_inside_comes_before_others_that_do() -> None:
    units = Lookup(UNITS, [UnitId("U09")])
    assert found("油", units=units) == ["U09"]
    assert found("yu", units=units)[:2] == ["U09", "U07"]


def test_no_more_are_found_than_asked_for() -> None:
    assert len(LOOKUP.find("h", 2)) == 2
    assert LOOKUP.find("zzz") == ()
    assert LOOKUP.find("") == ()


def test_the_characters_that_fit_are_marked_in_the_name_as_written() -> None:
    assert marked("hms新材料") == ("海沐晟新材料",)
    assert marked("阿依木榆") == ("阿依木·榆",)
    assert marked("dmxgs") == ("东", "沐", "新", "公司")
    assert marked("0009xy") == ()


def test_a_renewed_lookup_reads_only_new_names() -> None:
    newcomer = unit(11, "新来的单位")
    with mock.patch("welfare_desk.services.layered_index.named", wraps=name_index.named) as named:
        renewed = LOOKUP.renewed((*UNITS, newcomer))
    assert named.call_count == 1
    assert found("xld", units=renewed) == ["U11"]
    assert found("hms", units=renewed)[0] == "U02"


def test_a_unit_that_left_is_not_found_among_the_recent() -> None:
    units = Lookup(UNITS, [UnitId("U02"), UnitId("U05")]).renewed(UNITS[2:])
    assert found("", units=units) == ["U05"]


PROJECTS = tuple(
    Project(id=ProjectId(f"P{number:02d}"), number=number, name=Text(name))
    for number, name in enumerate(
        ("“幸福花开”塑胶跑道", "红色议事厅", "公益凉亭", "“红烛”助学"), start=1
    )
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1", 1), ("02", 2), ("p03", 3), ("hzzx", 4), ("红烛助", 4), ("xfhk", 1), ("gylt", 3)],
)
def test_a_project_is_found_by_number_name_and_initials(typed: str, number: int) -> None:
    assert ProjectLookup(PROJECTS).find(typed)[0].project.number == number


def test_an_empty_text_lists_the_market() -> None:
    projects = ProjectLookup(PROJECTS)
    assert [match.project.number for match in projects.find("", 3)] == [1, 2, 3]
    (match,) = projects.find("hzzx")
    assert match.project.name.zh[slice(*match.ranges[0])] == "红烛”助学"


@pytest.mark.parametrize("case", vectors.INITIALS, ids=lambda case: case["text"])
def test_every_agreed_name_is_found_by_every_agreed_way(case: vectors.NameCase) -> None:
    units = Lookup((*UNITS, unit(99, case["text"])))
    for typed in case["must_match"]:
        for way in (typed, typed.upper(), typed[:2], "".join(chr(ord(c) + 0xFEE0) for c in typed)):
            assert "U99" in found(way, 20, units), way


def badged(number: int, name: str, badge: int | None, into: str | None = None) -> Unit:
    merged = None if into is None else UnitId(into)
    return replace(unit(number, name), badge=badge, merged_into=merged)


def test_the_number_on_a_badge_comes_before_all_else() -> None:
    units = Lookup([badged(1, "27号楼", 3), badged(2, "红马甲", 27), badged(3, "海", 270)])
    assert found("27", units=units) == ["U02", "U01", "U03"]
    assert found("２７", units=units)[0] == "U02"
    assert found("027", units=units)[0] == "U02"
    assert [each.id for each in units.with_badge(27)] == ["U02"]
    assert units.with_badge(28) == ()


def test_two_units_with_one_number_are_both_there() -> None:
    units = Lookup([badged(1, "红马甲", 27), badged(2, "海", 27)])
    assert found("27", units=units) == ["U01", "U02"]
    assert len(units.with_badge(27)) == 2


def test_a_merged_unit_finds_the_one_that_it_follows() -> None:
    units = Lookup(
        [
            badged(1, "和美苑支部", 7, into="U02"),
            badged(2, "和美苑小区党支部", 8, into="U03"),
            badged(3, "和美园党支部", 9),
        ]
    )
    for typed in ("和美苑", "hmyzb", "7", "8", "9", "和美"):
        assert found(typed, units=units) == ["U03"], typed
    assert units.find("苑支部")[0].through == badged(1, "和美苑支部", 7, into="U02")
    assert [each.id for each in units.with_badge(7)] == ["U03"]
    parted = units.renewed([badged(1, "和美苑支部", 7), *(m.unit for m in units.find("9"))])
    assert found("7", units=parted) == ["U01"]


def test_a_change_is_found_at_once_and_the_rest_stays_in_its_order() -> None:
    changed = replace(UNITS[3], name=Text("绿马甲楼栋志愿队"), short="绿马甲", badge=5)
    units = LOOKUP.renewed((*UNITS[:3], changed, *UNITS[4:8]))
    assert found("绿马甲", units=units) == ["U04"]
    assert found("红马甲", units=units) == []
    assert found("5", units=units)[0] == "U04"
    assert found("hm", units=units) == ["U01", "U02", "U03"]
    assert found("harbour", units=units) == []
    assert found("海", units=units) == ["U08", "U02"]
    assert found("海", units=units.renewed(UNITS)) == found("海")


def test_units_used_while_a_newer_lookup_is_built_are_recent_in_it_too() -> None:
    units = Lookup(UNITS)
    newer = units.renewed(UNITS[:5])
    units.use(UnitId("U03"))
    assert found("", units=newer) == ["U03"]


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from("海晟榆港禾沐")), max_size=12))
def test_a_lookup_that_followed_changes_answers_as_one_built_anew(
    changes: list[tuple[int, str]],
) -> None:
    units = {n: unit(n, f"{'海晟榆港禾沐'[n % 6]}公司{n}") for n in range(0, 31, 2)}
    followed = Lookup(tuple(units.values()))
    for number, name in changes:
        if number % 5 == 4:
            units.pop(number, None)
        else:
            units[number] = unit(number, f"{name}公司")
        units = dict(sorted(units.items()))
        followed = followed.renewed(tuple(units.values()))
    anew = Lookup(tuple(units.values()))
    for typed in ("海", "hs", "gs", "公司", "hgs", "海gs", "yu"):
        assert set(found(typed, 40, followed)) == set(found(typed, 40, anew))


def test_a_key_in_a_large_register_is_answered_at_once() -> None:
    letters = "海沐晟新材料渤澜仓储蓝桅港务鸥翔物流翎羽电气"
    many = Lookup(
        tuple(
            unit(
                n,
                "东营"
                + "".join(letters[n // len(letters) ** k % len(letters)] for k in range(3))
                + "公司",
            )
            for n in range(5000)
        )
    )
    took_s = []
    for typed in ("d", "hm", "hms", "zzzz", "haimu", "hm公司", "海沐"):
        start = thread_time()
        many.find(typed)
        took_s.append(thread_time() - start)
    assert sorted(took_s)[len(took_s) // 2] < 0.016
