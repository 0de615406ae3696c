"""Measures texts on a picture: how far they stand out from what lies behind, and how high they are.

A picture is taken twice, with its texts and without them: what differs is ink, what is left is the
ground. Nothing is taken from what QML says of colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from tests.stage.scene_texts import seen_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtQuick import QQuickItem

    from welfare_desk.stage.stage_window import StageWindow

LINEAR: Final = [
    step / 255 / 12.92 if step <= 10 else ((step / 255 + 0.055) / 1.055) ** 2.4
    for step in range(256)
]
INKED: Final = 40
"""The sum of the three channels must differ by so much before it is ink."""
LEAST_INK: Final = 12
MANY: Final = 100_000
"""Of more pixels every third of every third row is looked at."""
GOLD: Final = ("BigNumber", "GoldText")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """One text as it is on a picture: its words, its contrast, the share of the height it takes."""

    words: str
    is_number: bool
    contrast: float
    height: float


def ink_of(window: StageWindow) -> list[Ink]:
    """Every text that is on a still picture."""
    items = [item for item in seen_items(window.window.rootObject()) if _has_words(item)]
    inked = window.grab()
    found = []
    for item in items:
        box = _box(item) & inked.rect()
        item.setOpacity(0)
        bare = window.grab().copy(box)
        item.setOpacity(1)
        found.append(_ink(item, inked.copy(box), bare, inked.height()))
    return [ink for ink in found if ink is not None]


def contrast(one: float, other: float) -> float:
    """The contrast of two luminances by WCAG 2."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _has_words(item: QQuickItem) -> bool:
    is_text = item.inherits("QQuickText") or item.metaObject().className() in GOLD
    return is_text and item.opacity() == 1 and bool(str(item.property("text")).strip())


def _box(item: QQuickItem) -> QRect:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()


def _ink(item: QQuickItem, inked: QImage, bare: QImage, whole_px: int) -> Ink | None:
    """What differs when an item is left out; None where it is too little to be measured."""
    name, form = item.metaObject().className(), QImage.Format.Format_RGB32
    step = 3 if inked.width() * inked.height() > MANY else 1
    with_ink, without = (
        bytes(picture.convertToFormat(form).constBits()) for picture in (inked, bare)
    )
    lights, grounds, rows = [], [], []
    for y in range(0, inked.height(), step):
        for at in range(4 * y * inked.width(), 4 * (y + 1) * inked.width(), 4 * step):
            if with_ink[at : at + 3] == without[at : at + 3]:
                continue
            if sum(abs(with_ink[at + n] - without[at + n]) for n in range(3)) > INKED:
                lights.append(light_of(with_ink, at))
                grounds.append(light_of(without, at))
                rows.append(y)
    if len(lights) < LEAST_INK:
        return None
    return Ink(
        words=str(item.property("text")),
        is_number=name == "BigNumber",
        contrast=_stands_out(lights, grounds, is_gold=name in GOLD),
        height=(max(rows) - min(rows) + 1) / whole_px,
    )


def light_of(pixels: bytes, at: int) -> float:
    """The luminance of the pixel that begins at a place of a picture in 32 bits."""
    blue, green, red = pixels[at : at + 3]
    return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue]


def _stands_out(lights: Sequence[float], grounds: Sequence[float], *, is_gold: bool) -> float:
    """The ink against the pixel behind it that is worst but for two in a hundred.

    Soft edges and shadows are no ink: left out is what stands out less than half as far as the
    rest, and of thin strokes, which are mostly edge, all but the tenth that stands out most. Gold
    is broad, so it is measured where it is darkest.
    """
    is_light = sum(lights) > sum(grounds)
    behind = sorted(grounds)[int(len(grounds) * (0.98 if is_light else 0.02))]
    away = sorted(contrast(light, behind) for light in lights if (light > behind) == is_light)
    if not away:
        return 1.0
    body = [value for value in away if value >= away[-1] ** 0.5]
    return body[int((len(body) - 1) * (0.12 if is_gold else 0.9))]
