"""No word of the register's page is cut off, whatever stands beside its list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.register_desk import RegisterDesk
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from tests.market import FIRM, cash, new_id, open_market, promise
from welfare_desk.desk.register_order import FAMILY_NAMES
from welfare_desk.domain.changes import CheckInUnit, MergeUnits, PutUnit
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Consent, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.texts import Language

LONG = Text(
    "东营港经济开发区海沐晟新材料科技股份有限公司联合工会委员会",
    "Joint Trade Union Committee of Haimusheng New Materials Technology Co., Ltd.",
)
FULL = Unit(
    id=UnitId("U8"),
    kind="enterprise_state",
    name=LONG,
    short="海沐晟联合工会",
    credit_code="914403001922038217",
    code_unverified=True,
    attendees=128,
    head_count=1200,
    consent=Consent(name="alias", alias="蓝海"),
    contact_role="工会主席（公益专员）",
    phone="0546-8888888-801",
    stage_order=12,
    receipt_title=LONG.zh,
    vip=True,
    note="到场后请安排在第一排就座，并准备轮椅通道",
)


@pytest.fixture(params=["zh", "en"])
def full(
    request: pytest.FixtureRequest, open_window: OpenWindow, tmp_path: Path
) -> Iterator[RegisterDesk]:
    """The page with a unit that says all it can, in either language."""
    language: Language = request.param
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        desk = RegisterDesk(open_window(language, books=False), books, path)
        for unit in (FULL, replace(FULL, id=UnitId("U9"), short="", phone="")):
            desk._write(PutUnit(unit=unit))
        desk._write(CheckInUnit(unit=FULL.id, people=128))
        desk._write(MergeUnits(unit=FIRM, into=FULL.id))
        desk.books.bookkeeper.post(cash(12_345_678_900, FULL.id), id=new_id())
        desk.books.bookkeeper.post(promise(12_345_678_900, FULL.id), id=new_id())
        desk.refresh()
        desk.goes_to(FULL.id)
        yield desk


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
def test_beside_the_list(full: RegisterDesk, size: tuple[int, int]) -> None:
    full.window.resize(*size)
    settle()
    assert (full.window.width(), full.window.height()) == size
    assert clipped(full.page) == []
    assert full.page.side.geometry().right() <= full.page.width()


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
def test_in_the_form(full: RegisterDesk, size: tuple[int, int]) -> None:
    full.window.resize(*size)
    full.presses("F2")
    full.fills("name", f"{LONG.zh}\U00030edd")
    full.fills("attendees", "many")
    full.presses("Enter")
    settle()
    assert full.page.side.form.alike.isVisible()
    assert (full.window.width(), full.window.height()) == size
    assert clipped(full.page) == []


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
def test_in_the_form_that_merges_and_between_pairs(
    full: RegisterDesk, size: tuple[int, int]
) -> None:
    full.window.resize(*size)
    full.presses("Ctrl+M")
    full.types("机关")
    full.presses("Enter")
    settle()
    assert clipped(full.page) == []
    full.presses("Esc", "Alt+D")
    settle()
    assert full.page.duplicates.current is not None
    assert (full.window.width(), full.window.height()) == size
    assert clipped(full.page) == []


def test_with_nobody_in_the_register(full: RegisterDesk) -> None:
    full.window.show_snapshot(replace(full.books.live.catch_up(), units=(), check_ins=()))
    settle()
    assert clipped(full.page) == []


@pytest.mark.parametrize("width", [1366, 1060])
def test_with_very_many_units_beside_a_form(full: RegisterDesk, width: int) -> None:
    full.window.resize(width, 645)
    full.presses("Ctrl+N")
    chips = full.page.list.filter
    families = dict(zip(FAMILY_NAMES, (20_019, 1200, 12_345, 2345, 1111, 3018), strict=True))
    chips.show_counts(families, here=18_000, away=2019, approval=1200)
    chips.show_duplicates(1234)
    settle()
    assert clipped(full.page) == []
    assert chips._families["all"].accessibleDescription() == "20,019"
