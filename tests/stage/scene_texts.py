"""Reads what stands on a picture from the items of its scene, with the place of every text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

CENTRE = Qt.AlignmentFlag.AlignHCenter.value
HAN = 0x2E80
HAN_INK = (0.86, 0.12)  # above and below the baseline, in em
LATIN_INK = (0.74, 0.20)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedText:
    """One visible text: what it says, where its ink is, its size, and whether it was cut."""

    words: str
    ink: QRectF
    size_px: int
    is_cut: bool


def placed_texts(root: QQuickItem) -> list[PlacedText]:
    """Every text that can be seen below an item."""
    return [_placed(item) for item in seen_items(root) if _is_text(item)]


def overlaps(texts: list[PlacedText]) -> list[tuple[str, str]]:
    """The pairs of texts whose ink meets."""
    return [
        (one.words, other.words)
        for one, other in combinations(texts, 2)
        if one.ink.intersects(other.ink)
    ]


def seen_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item that can be seen, and all that can be seen below it."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from seen_items(child)


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def _placed(item: QQuickItem) -> PlacedText:
    width, size_px = item.property("contentWidth"), _asked(item, "fontInfo.pixelSize")
    left = (item.width() - width) / 2 if _asked(item, "horizontalAlignment") == CENTRE else 0.0
    lines = item.property("lineCount")
    leading = item.property("contentHeight") / max(1, lines)
    words = item.property("text")
    above, below = HAN_INK if any(ord(sign) > HAN for sign in words) else LATIN_INK
    top = item.baselineOffset() - above * size_px
    height = (above + below) * size_px + (lines - 1) * leading
    return PlacedText(
        words=words,
        ink=item.mapRectToScene(QRectF(left, top, width, height)),
        size_px=size_px,
        is_cut=bool(item.property("truncated")),
    )


def _asked(item: QQuickItem, name: str) -> int:
    """A number of an item that Python cannot read by itself."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, name).evaluate()
    return int(value)
