"""Counting and closing at a real desk: worker, feed, backups and audit behind the pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bootstrap.seated import PATIENCE_MS, Seated, sit_at
from tests.market import cash, new_id, open_market
from welfare_desk.desk.closing_page import ClosingPage
from welfare_desk.desk.drawer_page import DrawerPage
from welfare_desk.services.backup_folder import beside, listed_in
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The market's day is long ago; here the clock is nobody's concern."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)


@pytest.fixture
def market(tmp_path: Path) -> Path:
    """A market to which ¥2.00 came in cash, and ¥5.00 by card."""
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(200), id=new_id())
        books.bookkeeper.post(replace(cash(500), method="pos"), id=new_id())
    return path


def press_ctrl_enter() -> None:
    """Press Ctrl+Enter where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, CTRL)


def test_the_drawer_is_counted_the_event_closed_and_a_backup_holds_the_closing(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    desk.window.show_page("closing")
    closing = desk.window.findChild(ClosingPage)
    assert closing is not None
    qtbot.waitUntil(lambda: open_names(closing) == ["drawers"], timeout=PATIENCE_MS)
    (open_item,) = (item for item in closing._items if not item.done)
    closing.list.item_chosen.emit(open_item)
    drawer = desk.window.findChild(DrawerPage)
    assert drawer is not None
    count(drawer)
    qtbot.waitUntil(lambda: drawer.list.count == 1, timeout=PATIENCE_MS)
    desk.window.show_page("closing")
    qtbot.waitUntil(closing.state.close_event.isEnabled, timeout=PATIENCE_MS)
    press_ctrl_enter()
    press_ctrl_enter()
    qtbot.waitUntil(lambda: closing._news.standing is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: is_kept(market), timeout=PATIENCE_MS)


def open_names(page: ClosingPage) -> list[str]:
    """What of the checklist is open."""
    return [item.name for item in page._items if not item.done]


def count(page: DrawerPage) -> None:
    """Two people count what is there."""
    page.begin("closing")
    sheet = page.sheet
    assert sheet is not None
    sheet.grid.pieces[100].setText("2")
    for person, name in (("counter", "王敏"), ("checker", "李强")):
        sheet.people.fields[person].setText(name)
    press_ctrl_enter()


def is_kept(market: Path) -> bool:
    """Whether the newest backup knows of the closing."""
    copies = listed_in(beside(market))
    if not copies:
        return False
    with open_books(copies[0].path) as books:
        return bool(books.registrar.closings())
