from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.statement_matching import Matcher
from welfare_desk.services.statement_names import PayerNames, leads

CHEM, PORT, ZHANG, OLD = UnitId("U1"), UnitId("U2"), UnitId("U3"), UnitId("U4")
UNITS = (
    Unit(
        id=CHEM,
        kind="enterprise_private",
        name=Text("东营港海晟化工有限公司", "Haisheng Chemicals"),
        short="海晟",
        receipt_title="山东海晟集团",
    ),
    Unit(id=PORT, kind="enterprise_private", name=Text("榆港第一小学")),
    Unit(id=ZHANG, kind="individual", name=Text("张小三")),
    Unit(id=OLD, kind="enterprise_private", name=Text("海晟老厂"), merged_into=CHEM),
)


@pytest.mark.parametrize(
    ("payer", "unit", "nearness"),
    [
        ("东营港海晟化工有限责任公司", CHEM, "same"),
        ("Haisheng Chemicals", CHEM, "same"),
        ("海晟", CHEM, "same"),
        ("山东海晟集团", CHEM, "same"),
        ("海晟老厂", CHEM, "same"),
        ("港海晟化工", CHEM, "short"),
        ("东营市东营港海晟化工", CHEM, "short"),
        ("东营港海盛化工有限公司", CHEM, "alike"),
        ("张*三", ZHANG, "masked"),
        ("*小三", ZHANG, "masked"),
        ("张＊＊", ZHANG, "masked"),
    ],
)
def test_a_payer_is_found_by_every_name_of_a_unit(payer: str, unit: UnitId, nearness: str) -> None:
    assert PayerNames(UNITS).units_of(payer) == {unit: nearness}


@pytest.mark.parametrize("payer", ["榆港第二小学", "李四", "***", "", "三", "王*三"])
def test_nobody_is_found_by_another_name(payer: str) -> None:
    assert PayerNames(UNITS).units_of(payer) == {}


def test_merged_units_lead_to_the_last_one_even_where_they_run_in_a_circle() -> None:
    one = Unit(id=CHEM, kind="x", name=Text("a"), merged_into=PORT)
    other = Unit(id=PORT, kind="x", name=Text("b"), merged_into=CHEM)
    assert leads((one, other)) == {CHEM: PORT, PORT: CHEM}
    assert leads(UNITS)[OLD] == CHEM


def test_names_are_laid_out_once_for_a_register() -> None:
    matcher, zone = Matcher(), ZoneInfo("Asia/Shanghai")
    assert matcher.propose((), (), frozenset(), UNITS, zone) == {}
    names = matcher._names
    matcher.propose((), (), frozenset(), UNITS, zone)
    assert matcher._names is names
