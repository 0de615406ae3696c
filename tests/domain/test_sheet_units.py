from __future__ import annotations

from dataclasses import replace

import pytest

from tests.sheet_rows import GOOD_CODE, SEA_BREEZE, read_units, told
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import ANONYMOUS, MASKED, SHOWN_IN_FULL, Consent, Unit
from welfare_desk.domain.sheet_clashes import unit_clashes
from welfare_desk.domain.sheet_units import UnitRow, same_unit, unit_cells
from welfare_desk.domain.texts import Text

FULL_ROW = {
    "id": "",
    "name": " 东营　海沐晟 新材料有限公司 ",
    "name_en": "Haimusheng",
    "short": "海沐晟",
    "kind": "民营企业",
    "credit_code": "9137 0500 demx 0009 xy",
    "code_unverified": "",
    "contact_role": "办公室主任",
    "phone": "+86 138 0013 8000",
    "attendees": "８",
    "head_count": "20",
    "stage_order": "3",
    "receipt_title": "海沐晟",
    "vip": "是",
    "approved": "否",
    "consent": "化名",
    "alias": "小溪",
    "amount_consent": "公开",
    "badge": "17",
    "note": "第一行\r\n第二行",
}


def one(**cells: str) -> tuple[UnitRow, list[tuple[str, str]]]:
    """One row into an empty register: what it says, and what is wrong by field."""
    ((read, row),) = read_units(cells, units=())
    return read, [(key, code) for _, key, code in told([row])]


def test_a_whole_row_is_read() -> None:
    read, wrong = one(**FULL_ROW)
    assert not wrong
    assert read.unit == Unit(
        id=UnitId(""),
        kind="enterprise_private",
        name=Text("东营 海沐晟 新材料有限公司", "Haimusheng"),
        short="海沐晟",
        credit_code=GOOD_CODE,
        attendees=8,
        head_count=20,
        consent=Consent(name="alias", alias="小溪", amount="shown"),
        badge=17,
        contact_role="办公室主任",
        phone="13800138000",
        stage_order=3,
        receipt_title="海沐晟",
        vip=True,
        note="第一行\n第二行",
    )


@pytest.mark.parametrize(
    ("cells", "kind", "consent"),
    [
        ({"name": "海风里物业有限公司"}, "enterprise_private", SHOWN_IN_FULL),
        ({"name": "侯明山"}, "individual", MASKED),
        ({"name": "侯明山", "credit_code": GOOD_CODE}, "enterprise_private", SHOWN_IN_FULL),
        ({"name": "侯明山", "credit_code": "1"}, "individual", MASKED),
        ({"name": "侯明山", "kind": " "}, "individual", MASKED),
        ({"name": "侯明山", "consent": "匿名"}, "individual", ANONYMOUS),
        ({"name": "侯明山", "consent": "全名"}, "individual", SHOWN_IN_FULL),
        ({"name_en": "Sea Breeze Ltd"}, "enterprise_private", SHOWN_IN_FULL),
    ],
)
def test_what_is_not_said_follows_the_name_and_the_kind(
    cells: dict[str, str], kind: str, consent: Consent
) -> None:
    read, _ = one(**cells)
    assert (read.unit.kind, read.unit.consent) == (kind, consent)


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"phone": "13800138000"}, [("name", "name-missing")]),
        ({"name": " "}, [("name", "name-missing")]),
        ({"name_en": ""}, [("name_en", "name-missing")]),
        ({"name": "123"}, [("name", "name-of-figures")]),
        ({"name_en": "12-3"}, [("name_en", "name-of-figures")]),
        ({"name": "海" * 121}, [("name", "too-long")]),
        ({"name": "海\u0007风"}, [("name", "control-character")]),
        ({"name": "海风", "kind": "某某"}, [("kind", "unknown-kind")]),
        ({"name": "海风", "credit_code": "1"}, [("credit_code", "code-length")]),
        ({"name": "海风", "credit_code": "1", "code_unverified": "是"}, []),
        (
            {"name": "海风", "credit_code": "1", "code_unverified": "也许"},
            [("code_unverified", "not-yes-or-no"), ("credit_code", "code-length")],
        ),
        ({"name": "海风", "phone": "123"}, [("phone", "bad-phone")]),
        ({"name": "海风", "attendees": "0"}, []),
        ({"name": "海风", "head_count": "0"}, [("head_count", "count-too-small")]),
        ({"name": "海风", "attendees": "-1"}, [("attendees", "count-negative")]),
        ({"name": "海风", "stage_order": "1.5"}, [("stage_order", "count-decimal")]),
        ({"name": "海风", "badge": "甲"}, [("badge", "not-a-count")]),
        ({"name": "海风", "vip": "maybe"}, [("vip", "not-yes-or-no")]),
        ({"name": "海风", "consent": "随便"}, [("consent", "unknown-consent")]),
        ({"name": "海风", "amount_consent": "?"}, [("amount_consent", "unknown-amount-consent")]),
        ({"name": "海风", "consent": "化名"}, [("consent", "alias-missing")]),
        ({"name": "海风", "consent": "化名", "alias": ""}, [("alias", "alias-missing")]),
        ({"name": "海风", "consent": "全名", "alias": "小溪"}, [("alias", "alias-unused")]),
        ({"name": "海风", "note": "证件 11010519491231002X"}, [("note", "identity-number")]),
        ({"name": "海风", "id": "12"}, [("id", "unknown-id")]),
        ({"name": "海风", "id": "U77"}, []),
    ],
)
def test_every_fault_of_a_cell_is_told(cells: dict[str, str], wrong: list[tuple[str, str]]) -> None:
    assert one(**cells)[1] == wrong


def test_all_faults_of_a_row_are_told_at_once() -> None:
    _, wrong = one(name="1", kind="?", credit_code="1", phone="1", attendees="-1", consent="?")
    assert len(wrong) == 6


def test_an_id_of_another_register_is_unknown_where_there_are_units() -> None:
    ((_, row),) = read_units({"id": "U77", "name": "海风"})
    assert told([row]) == [(2, "id", "unknown-id")]


def test_a_merged_unit_takes_no_changes() -> None:
    merged = replace(SEA_BREEZE, merged_into=UnitId("U2"))
    ((_, row),) = read_units({"id": "U1", "name": "海风里物业服务有限公司"}, units=[merged])
    assert told([row]) == [(2, "id", "merged-unit")]
    assert row.problems[0].said.values["id"] == "U2"


def test_a_row_of_a_known_unit_changes_what_has_a_column() -> None:
    ((read, row),) = read_units({"id": "U1", "short": "海风里", "phone": "", "badge": ""})
    assert not row.problems
    assert (read.before, read.id) == (SEA_BREEZE, "U1")
    assert read.unit == replace(SEA_BREEZE, short="海风里")
    assert read.changed == {"short"}


def test_empty_cells_empty_the_fields_of_a_known_unit() -> None:
    standing = replace(
        SEA_BREEZE, phone="1", vip=True, consent=Consent(name="alias", alias="小溪"), kind="group"
    )
    cells = {"id": "U1", "phone": "", "vip": "", "consent": "", "alias": "", "kind": ""}
    ((read, row),) = read_units(cells, units=[standing])
    assert not row.problems
    assert (read.unit.phone, read.unit.vip, read.unit.kind) == ("", False, "enterprise_private")
    assert read.unit.consent == Consent(name="full", amount="hidden")


def test_what_stands_is_no_fault_however_odd_it_is() -> None:
    odd = Unit(
        id=UnitId("U1"),
        kind="of old",
        name=Text("１２３"),
        credit_code="1",
        phone="call me",
        attendees=1_000_001,
        head_count=0,
        consent=Consent(name="full", alias="小溪"),
        contact_role="x" * 500,
        note="a\u0007",
    )
    ((read, row),) = read_units(unit_cells(odd), units=[odd])
    assert not row.problems
    assert read.unit == odd
    assert not read.changed


def test_a_nameless_unit_of_the_register_stays_nameless() -> None:
    nameless = replace(SEA_BREEZE, name=Text())
    ((_, row),) = read_units({"id": "U1", "name": ""}, units=[nameless])
    assert told([row]) == [(2, "name", "name-missing")]


def clashes(
    *rows: dict[str, str], units: tuple[Unit, ...] = (SEA_BREEZE,)
) -> list[tuple[int, str, str]]:
    read = [row for row, _ in read_units(*rows, units=units)]
    return [(row, key, fault.code) for row, key, fault in unit_clashes(read, units, Kinds())]


NAME = SEA_BREEZE.name.zh


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ([{"name": "甲公司"}, {"name": "乙公司"}], []),
        ([{"name": "甲公司"}, {"name": "甲 公司"}], [(3, "name", "name-twice")]),
        ([{"name": "张三"}, {"name": "张三"}], []),
        ([{"name": NAME}], [(2, "name", "name-registered")]),
        ([{"name": "甲公司", "credit_code": GOOD_CODE}], [(2, "credit_code", "code-registered")]),
        ([{"name": "甲公司", "badge": "1"}], [(2, "badge", "badge-used")]),
        (
            [{"name": "甲公司", "badge": "2"}, {"name": "乙公司", "badge": "2"}],
            [(3, "badge", "badge-twice")],
        ),
        (
            [{"id": "U1", "name": NAME, "badge": "1"}, {"name": "乙公司", "badge": "1"}],
            [(3, "badge", "badge-twice")],
        ),
        (
            [{"name": "乙公司", "badge": "1"}, {"id": "U1", "name": NAME}],
            [(2, "badge", "badge-twice")],
        ),
        ([{"name": "乙公司", "badge": "1"}, {"id": "U1", "name": NAME, "badge": "9"}], []),
        ([{"id": "U1", "short": "a"}, {"id": "U1", "short": "b"}], [(3, "id", "id-twice")]),
    ],
)
def test_what_two_must_not_share_is_told_of_the_one_that_comes_anew(
    rows: list[dict[str, str]], wrong: list[tuple[int, str, str]]
) -> None:
    assert clashes(*rows) == wrong


def test_what_a_merged_unit_has_belongs_to_the_one_that_it_follows() -> None:
    twin = replace(
        SEA_BREEZE,
        id=UnitId("U2"),
        name=Text("海风物业公司"),
        badge=2,
        credit_code="",
        merged_into=UnitId("U1"),
    )
    units = (SEA_BREEZE, twin)
    read = [row for row, _ in read_units({"name": "海风物业公司"}, units=units)]
    ((_, _, fault),) = unit_clashes(read, units, Kinds())
    assert (fault.code, fault.said.values["id"]) == ("name-registered", "U1")
    assert not clashes({"id": "U1", "name": "海风物业公司"}, units=units)
    assert clashes({"id": "U1", "badge": "2"}, units=units) == [(2, "badge", "badge-used")]


def test_one_code_in_two_rows_names_the_other_row() -> None:
    rows = [
        row
        for row, _ in read_units(
            {"name": "甲公司", "credit_code": GOOD_CODE},
            {"name": "乙公司", "credit_code": GOOD_CODE},
            units=(),
        )
    ]
    ((number, key, fault),) = unit_clashes(rows, (), Kinds())
    assert (number, key, fault.code) == (3, "credit_code", "code-twice")
    assert "2" in fault.said.in_english()


def test_a_registered_clash_of_old_is_left_alone() -> None:
    twin = replace(SEA_BREEZE, id=UnitId("U2"))
    units = (SEA_BREEZE, twin)
    assert not clashes({"id": "U1", "short": "a"}, {"id": "U2", "short": "b"}, units=units)


def test_a_row_that_is_a_registered_unit_takes_over_what_its_cells_say() -> None:
    cells = {
        "name": "海风里物业服务有限责任公司",
        "name_en": "",
        "phone": "13800138000",
        "kind": "",
    }
    ((read, _),) = read_units(cells)
    same = same_unit(read, SEA_BREEZE)
    assert same.unit == replace(SEA_BREEZE, phone="13800138000")
    assert same.before == SEA_BREEZE
    assert same.changed == {"phone"}


def test_names_that_are_not_registered_yet_are_taken_over_too() -> None:
    bare = replace(SEA_BREEZE, name=Text("海风里"))
    ((read, _),) = read_units(
        {"name": "海风", "name_en": "Sea", "consent": "化名", "alias": "小溪"}
    )
    same = same_unit(read, bare)
    assert same.unit.name == Text("海风里", "Sea")
    assert same.unit.consent == Consent(name="alias", alias="小溪", amount="hidden")
