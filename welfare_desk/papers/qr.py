"""A QR code as squares on a page, with the white margin that scanners need."""

from __future__ import annotations

from typing import Final

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

QUIET: Final = 4
"""White modules on every side, as the standard wants them."""


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of a code, dark ones true; a quarter of them may be unreadable.

    >>> len(qr_modules("172800002720"))
    21
    """
    code = segno.make_qr(text, error="q", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def paint_qr(painter: QPainter, text: str, place: QRectF) -> None:
    """Paint a code with its margin."""
    modules = qr_modules(text)
    side = place.width() / (len(modules) + 2 * QUIET)
    painter.save()
    # Softened edges would leave grey seams between the rows, which scanners read as white.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt takes it by place
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    for row, line in enumerate(modules):
        for begin, end in _runs(line):
            left = place.left() + (begin + QUIET) * side
            top = place.top() + (row + QUIET) * side
            painter.drawRect(QRectF(left, top, (end - begin) * side, side))
    painter.restore()


def _runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark modules begin and end.

    >>> _runs((True, True, False, True))
    [(0, 2), (3, 4)]
    """
    edges = [
        at
        for at, (before, now) in enumerate(zip((False, *line), (*line, False), strict=True))
        if before != now
    ]
    return list(zip(edges[::2], edges[1::2], strict=True))
