"""The test picture covers the stage by order, in points of the screen, and goes by order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickView

from welfare_desk.stage.pattern import PatternSheet
from welfare_desk.stage.pattern_parts import COLOURS, paint_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WHITE, BLACK = QColor("white"), QColor("black")


def painted(width_px: int, height_px: int) -> QImage:
    picture = QImage(width_px, height_px, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        paint_pattern(painter, picture.size())
    return picture


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QQuickView]:
    shown = QQuickView()
    shown.resize(640, 360)
    shown.show()
    yield shown
    shown.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768), (3840, 1080)])
def test_the_very_corners_are_painted(stage_fonts: None, size: tuple[int, int]) -> None:
    width, height = size
    picture = painted(width, height)
    for x, y in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        near = picture.pixelColor(min(x + 8, width - 9), min(y + 8, height - 9))
        assert near == WHITE, (x, y)


def test_lines_of_one_point_are_sharp(stage_fonts: None) -> None:
    picture = painted(1920, 1080)
    row = [picture.pixelColor(x, 560) for x in range(790, 830)]
    assert set(map(QColor.name, row)) == {"#ffffff", "#000000"}
    assert all(left != right for left, right in pairwise(row))


def test_greys_rise_step_by_step_and_every_colour_is_there(stage_fonts: None) -> None:
    picture = painted(1920, 1080)
    greys = [picture.pixelColor(960 - 400 + 80 * step, 730).lightness() for step in range(11)]
    assert greys == [round(255 * step / 10) for step in range(11)]
    colours = {picture.pixelColor(x, 840).name() for x in range(521, 1399)}
    assert set(COLOURS) <= colours


def test_it_covers_the_stage_by_order_and_goes_by_order(
    stage_fonts: None, view: QQuickView
) -> None:
    sheet = PatternSheet(view)
    before = view.grabWindow()
    sheet.show(on=False)
    sheet.show(on=True)
    assert view.grabWindow().convertToFormat(QImage.Format.Format_RGB32) == painted(640, 360)
    sheet.show(on=False)
    assert view.grabWindow() == before
    assert not sheet.is_on


def test_it_fits_a_screen_that_changes(qtbot: QtBot, stage_fonts: None, view: QQuickView) -> None:
    sheet = PatternSheet(view)
    sheet.show(on=True)
    view.resize(QSize(800, 600))
    expected = painted(800, 600)
    qtbot.waitUntil(
        lambda: view.grabWindow().convertToFormat(QImage.Format.Format_RGB32) == expected
    )
