"""Colours, icons and fonts: complete in both modes, readable, and drawn in the colour asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette

from welfare_desk.qtkit.fonts import DESK_FONTS, font, load_fonts
from welfare_desk.qtkit.icons import Icons, icon_source
from welfare_desk.qtkit.theme import MODES, Mode, theme
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

READABLE = 4.5
BORDERED = 3.0


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2."""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(mode: Mode, words: str, ground: str) -> float:
    lights = sorted(luminance(theme(mode).colour(role)) for role in (words, ground))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_both_modes_know_the_same_roles() -> None:
    assert theme("light").colours.keys() == theme("dark").colours.keys()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("text", "surface"),
        ("text2", "surface"),
        ("text3", "surface"),
        ("text", "bg"),
        ("text2", "surface2"),
        ("brandText", "surface"),
        ("brandText", "brandSoft"),
        ("onBrand", "brand"),
        ("ok", "okSoft"),
        ("pledge", "pledgeSoft"),
        ("kind", "kindSoft"),
        ("svc", "svcSoft"),
        ("void", "voidSoft"),
        ("danger", "dangerSoft"),
        ("gold", "goldSoft"),
        ("onDanger", "dangerFill"),
        ("railText", "rail"),
        ("railOn", "railActive"),
        ("railKey", "rail"),
        ("heroWords", "heroFoot"),
        ("heroMore", "heroFoot"),
    ],
)
def test_words_can_be_read_on_their_ground(mode: Mode, words: str, ground: str) -> None:
    assert contrast(mode, words, ground) >= READABLE


@pytest.mark.parametrize("mode", MODES)
def test_borders_of_fields_can_be_seen(mode: Mode) -> None:
    assert contrast(mode, "edge", "field") >= BORDERED
    assert contrast(mode, "focus", "surface") >= BORDERED


@pytest.mark.parametrize("mode", MODES)
def test_the_style_sheet_has_no_place_left_and_sets_no_font(mode: Mode) -> None:
    sheet = theme(mode).style_sheet()
    assert "$" not in sheet
    assert not re.search(r"\bfont", sheet.split("*/", 1)[1])


def test_the_palette_follows_the_mode(qapp: QApplication) -> None:
    window = QPalette.ColorRole.Window
    light, dark = (theme(mode).palette().color(window) for mode in ("light", "dark"))
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_an_icon_is_drawn_in_its_colour_and_only_once(qapp: QApplication) -> None:
    icons = Icons()
    drawn = icons.pixmap("x-square", QColor("#00694F"), size_px=24, style="fill")
    image = drawn.toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#00694f"}
    assert icons.pixmap("x-square", QColor("#00694F"), size_px=24, style="fill") is drawn


def test_an_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    drawn = Icons().pixmap("mark", QColor("#FFD27A"), size_px=20, ratio=2.0)
    assert (drawn.width(), drawn.deviceIndependentSize().width()) == (40, 20)


def test_every_icon_takes_a_colour() -> None:
    for file in resource("icons").glob("*.svg"):
        assert "currentColor" in icon_source(file.stem), file.name


def test_figures_stand_in_columns(qapp: QApplication) -> None:
    load_fonts(resource("fonts"), DESK_FONTS)
    for face in ("figures", "big_figures"):
        metrics = QFontMetricsF(font(20, face=face))
        widths = {round(metrics.horizontalAdvance(digit * 10), 2) for digit in "0123456789"}
        assert len(widths) == 1


def test_each_language_has_its_own_face(qapp: QApplication) -> None:
    load_fonts(resource("fonts"), DESK_FONTS)
    assert QFontInfo(font(14, 400, "text", "zh")).family() == "Desk Sans"
    assert QFontInfo(font(14, 400, "text", "en")).family() == "Barlow"
    assert font(14, 400, "text", "en").pixelSize() == 15
    assert font(18, 400, "text", "en").pixelSize() == 18


def test_names_have_no_hole_before_their_opening_quote(qapp: QApplication) -> None:
    load_fonts(resource("fonts"), DESK_FONTS)
    name = "“红烛”助学"
    plain = QFontMetricsF(font(14)).horizontalAdvance(name)
    assert QFontMetricsF(font(14, face="names")).horizontalAdvance(name) < plain - 6
