"""Papers of a rehearsal say so across every page, so that none is taken for a real one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from welfare_desk.papers.lettering import lettering
from welfare_desk.papers.page import HEIGHT, WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from welfare_desk.papers.page import PaintPage, Paper

WORDS: Final = "彩排 Rehearsal"
SIZE: Final = 290
TURNED_DEGREES: Final = -54
"""From corner to corner of an A4 page."""

SHADE: Final = QColor(0, 0, 0, 34)


def rehearsed(paper: Paper) -> Paper:
    """The same paper, marked as one of a rehearsal on every page."""
    return replace(paper, pages=tuple(partial(_marked, page) for page in paper.pages))


def _marked(page: PaintPage, painter: QPainter) -> None:
    """Paint a page, and over it what it is."""
    page(painter)
    painter.save()
    painter.translate(WIDTH / 2, HEIGHT / 2)
    painter.rotate(TURNED_DEGREES)
    painter.setFont(lettering(SIZE, 700))
    painter.setPen(SHADE)
    place = QRectF(-HEIGHT / 2, -SIZE, HEIGHT, 2 * SIZE)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, WORDS)
    painter.restore()
