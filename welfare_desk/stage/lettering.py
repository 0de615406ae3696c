"""Gold lettering: the giant figures and the ceremonial titles, painted glyph by glyph.

A vertical gradient over the height of the capitals, a hairline of light on the upper edges and a
soft shadow; no shader is used, so that it looks the same on every laptop.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

if TYPE_CHECKING:
    from welfare_desk.stage.palette import Palette

Face = Literal["figures", "serif"]

MEASURE_PX = 1000
PAD = 0.14
HAN_CAP = 0.80
HAIRLINE_FROM_PX = 60
FAMILIES: dict[Face, list[str]] = {
    "figures": ["Barlow Condensed", "Desk Sans"],
    "serif": ["Desk Serif Black", "Desk Serif", "Desk Sans"],
}
WEIGHTS: dict[Face, QFont.Weight] = {
    "figures": QFont.Weight.Bold,
    "serif": QFont.Weight.Black,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """A painted text: the picture, and where the pen was set on its baseline."""

    image: QImage
    origin: QPointF


def face_font(face: Face, size_px: float) -> QFont:
    """The font of a face, with figures that all are equally wide."""
    font = QFont(FAMILIES[face])
    font.setPixelSize(max(1, round(size_px)))
    font.setWeight(WEIGHTS[face])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face == "figures":
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=512)
def advance(text: str, face: Face) -> float:
    """How wide a text runs, in em; kept, because a running number asks for it in every frame."""
    return QFontMetricsF(face_font(face, MEASURE_PX)).horizontalAdvance(text) / MEASURE_PX


@lru_cache(maxsize=512)
def cap_height(text: str, face: Face) -> float:
    """How high its capitals or characters stand above the baseline, in em."""
    if any(ord(character) > 0x2E80 for character in text):  # noqa: PLR2004 - where Han begins
        return HAN_CAP
    return QFontMetricsF(face_font(face, MEASURE_PX)).capHeight() / MEASURE_PX


def letter(
    text: str, face: Face, size_px: float, palette: Palette, *, ratio: float = 1.0
) -> Lettering:
    """Paint a text in gold; its picture is padded for the shadow.

    `ratio` is how many points of the screen stand for one px.
    """
    size_px *= ratio
    font = face_font(face, size_px)
    metrics = QFontMetricsF(font)
    pad = size_px * PAD
    size = QSize(
        int(metrics.horizontalAdvance(text) + 2 * pad) + 2, int(metrics.height() + 2 * pad) + 2
    )
    origin = QPointF(pad, pad + metrics.ascent())
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    outline.addText(origin, font, text)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_shadow(painter, outline, size, size_px, palette.number_shadow)
    _paint_gold(painter, outline, origin.y(), cap_height(text, face) * size_px, palette)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Lettering(image=image, origin=origin / ratio)


def _paint_shadow(
    painter: QPainter, outline: QPainterPath, size: QSize, size_px: float, colour: QColor
) -> None:
    """The outline painted small and scaled up is blurred, without any effect of a graphics card."""
    grain = max(2.0, size_px * 0.022)
    small = QSize(max(2, int(size.width() / grain)), max(2, int(size.height() / grain)))
    image = QImage(small, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.scale(small.width() / size.width(), small.height() / size.height())
    brush.setPen(QPen(colour, size_px * 0.018))
    brush.setBrush(colour)
    brush.drawPath(outline)
    brush.end()
    soft = _scaled(_scaled(_scaled(image, small * 2), small), size)
    painter.drawImage(QPointF(0, size_px * 0.030), soft)
    painter.setOpacity(0.6)
    painter.drawImage(QPointF(0, size_px * 0.012), soft)
    painter.setOpacity(1.0)


def _paint_gold(
    painter: QPainter, outline: QPainterPath, baseline: float, cap_px: float, palette: Palette
) -> None:
    stops = palette.number
    gold = QLinearGradient(0, baseline - cap_px, 0, baseline)
    for index, colour in enumerate(stops):
        gold.setColorAt(index / (len(stops) - 1), colour)
    painter.setPen(Qt.PenStyle.NoPen)
    if cap_px < HAIRLINE_FROM_PX:
        painter.fillPath(outline, gold)
        return
    painter.fillPath(outline, _edge_light(stops[0]))
    painter.setClipPath(outline)
    painter.translate(0, max(1.0, cap_px * 0.010))
    painter.fillPath(outline, gold)


def _edge_light(colour: QColor) -> QColor:
    """The hairline on upper edges: nearly white on light gold, a little brighter on dark."""
    if colour.lightnessF() <= 0.6:  # noqa: PLR2004 - dark lettering of the daylight theme
        return colour.lighter(135)
    return QColor.fromRgbF(*(1 - (1 - part) * 0.25 for part in colour.getRgbF()[:3]))  # type: ignore[index]  # stub of PySide6 6.11


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
