"""Drawer and closing: no word of their pages and sheets is cut off, in either language."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.desk import made_up
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from welfare_desk.desk.closing_page import ClosingPage
from welfare_desk.desk.drawer_page import DrawerPage
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.drawer import COUNT_KINDS, CashCount, Drawer
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import ClosingId, CountId, DeskId, OperatorCode

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.drawer import CountKind
    from welfare_desk.domain.texts import Language

A = DeskId("A")
HUGE_FEN = 12_345_678_900
DRAWERS = (
    Drawer(
        desk=A,
        taken_fen={"cash": HUGE_FEN, "bank_transfer": HUGE_FEN, "org_qr": 5, "pos": 1},
        returned_fen={"cash": 1, "cheque": HUGE_FEN},
        handed_over_fen=300,
        cash_entries=1_208,
    ),
    Drawer(desk=DeskId("B"), taken_fen={"other": HUGE_FEN}, returned_fen={}),
)
COUNTS = tuple(
    CashCount(
        id=CountId(f"c{number}"),
        desk=A,
        at=datetime(2022, 6, 25, 2, number, tzinfo=UTC),
        kind=kind,
        pieces=((10_000, 12_345),),
        expected_fen=HUGE_FEN,
        counter="阿卜杜拉·买买提江",
        checker="Alexandra Featherstonehaugh",
        custodian="赵晓红" if kind == "hand_over" else "",
        reason="一张面额一百元的纸币在清点时掉到了桌子后面，散场后找到并已放回",
        by=OperatorCode("OP1"),
    )
    for number, kind in enumerate(COUNT_KINDS)
)
CLOSING = Closing(
    id=ClosingId("k1"),
    at=datetime(2022, 6, 25, 2, 30, tzinfo=UTC),
    desk=A,
    by=OperatorCode("OP1"),
    heads=(Head(desk=A, seq=2, hash="0" * 64),),
    tally="{}",
    open=("pledges:3",),
)


def show(window: MainWindow, closings: tuple[Closing, ...] = ()) -> None:
    """Show the window an evening with full drawers."""
    snapshot = replace(
        made_up.snapshot(), desk=A, drawers=DRAWERS, cash_counts=COUNTS, closings=closings
    )
    window.show_snapshot(snapshot)


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_the_page_of_the_drawers(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    window = open_window(language, size=size)
    show(window)
    window.show_page("drawer")
    settle()
    assert (window.width(), window.height()) == size
    assert clipped(window) == []


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", ["interim", "hand_over"])
def test_on_the_sheet_of_a_count(
    open_window: OpenWindow, language: Language, size: tuple[int, int], kind: CountKind
) -> None:
    window = open_window(language, size=size)
    show(window)
    window.show_page("drawer")
    page = window._shelf.page("drawer")
    assert isinstance(page, DrawerPage)
    page.begin(kind)
    assert page.sheet is not None
    page.sheet.grid.pieces[10_000].setText("999999")
    page.sheet.grid.false[10_000].setText("1")
    page.sheet.count_again()
    page.sheet.submit()
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("closed", [False, True])
def test_on_the_page_of_closing_and_its_sheets(
    open_window: OpenWindow, language: Language, size: tuple[int, int], *, closed: bool
) -> None:
    window = open_window(language, size=size)
    show(window, (CLOSING,) if closed else ())
    window.show_page("closing")
    settle()
    assert (window.width(), window.height()) == size
    assert clipped(window) == []
    page = window._shelf.page("closing")
    assert isinstance(page, ClosingPage)
    page.ask_to_reopen() if closed else page.state.close_event.setEnabled(True)
    page.ask_to_close()
    settle()
    assert clipped(window) == []
