"""What stands in a cell of the entry line is whole, or ends in an ellipsis after a character."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.desk import made_up
from tests.desk.clerk import ENTER, Clerk
from tests.desk.test_no_text_is_clipped import clipped, settle
from welfare_desk.desk.paint.shapes import width_of
from welfare_desk.domain.texts import Text
from welfare_desk.storage.errors import FileGoneError

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.texts import Language

LONG = "东营港经济开发区海沐晟新材料科技股份有限公司联合工会委员会"
PADDING_PX = 22
"""What the frame takes at both sides of a cell."""


def test_the_hint_for_the_project_is_whole_in_english(open_window: OpenWindow) -> None:
    cell = Clerk(open_window("en", size=(1280, 700))).page.entry.fields.project
    settle()
    room = cell.width() - cell.textMargins().left() - PADDING_PX
    assert width_of(cell.placeholderText(), cell.font()) < room


@pytest.mark.parametrize("width", [1060, 1171, 1280])
def test_a_long_name_ends_after_a_whole_character(open_window: OpenWindow, width: int) -> None:
    cell = Clerk(open_window("zh", size=(width, 700))).page.entry.fields.unit
    cell.window().setFocus()
    settle()

    def picture(name: str) -> QImage:
        cell.show_unit(replace(made_up.UNITS[0], name=Text(name)))
        return cell.grab().toImage()

    cut = picture(LONG)
    assert any(picture(f"{LONG[:kept]}…") == cut for kept in range(5, len(LONG)))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_stands_in_the_way_of_an_entry_is_said_whole(
    open_window: OpenWindow, language: Language
) -> None:
    clerk = Clerk(open_window(language, size=(1366, 768)))
    echo = clerk.page.entry.fields.echo
    low = echo.height()
    for words in ("xxt", "66"):
        clerk.types(words)
        clerk.presses(ENTER)
    clerk.presses(ENTER)
    gone = FileGoneError(path=Path("/media/hemei/STICK/和美公益集市/HM-2022-0625.sqlite"))
    clerk.window.entry_refused(clerk.gifts[0].id, gone)
    for width in (1366, 1092):
        clerk.window.resize(width, 700)
        settle()
        assert clipped(clerk.window) == []
        assert not echo._words.elides
        assert echo.height() > low
    clerk.presses(ENTER)
    clerk.posts(clerk.gifts[0])
    QApplication.sendPostedEvents()
    assert echo.height() == low
