"""What stands in a cell of the entry line is whole, or ends in an ellipsis after a character."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk import made_up
from tests.desk.clerk import Clerk
from tests.desk.test_no_text_is_clipped import settle
from welfare_desk.desk.paint.shapes import width_of
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.desk.conftest import OpenWindow

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
