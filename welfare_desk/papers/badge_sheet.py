"""Badges on A4, ten a page, to be cut out: a number to be read, a code to be scanned, a name.

Only names stand on them: no telephone number, no amount, nothing that a stranger should read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QColor, QPen

from welfare_desk.domain.scan_code import scan_code
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.papers.lettering import FittedText, Setting, big_figures, lettering
from welfare_desk.papers.page import HEIGHT, WIDTH, Paper
from welfare_desk.papers.qr import paint_qr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.register import Event, Unit
    from welfare_desk.domain.texts import Language

COLUMNS, ROWS = 2, 5
A_PAGE: Final = COLUMNS * ROWS
BADGE_WIDTH, BADGE_HEIGHT = 900, 540
"""The usual size of name badges, 90 × 54 mm."""

_LEFT = (WIDTH - COLUMNS * BADGE_WIDTH) / 2
_TOP = (HEIGHT - ROWS * BADGE_HEIGHT) / 2
_MARK = 40
_MARGIN = 45
_QR = 290
_INK, _GREY, _RED, _LINE = (
    QColor("#1F2328"),
    QColor("#57606A"),
    QColor("#B42318"),
    QColor("#8C959F"),
)
_TITLE = QT_TRANSLATE_NOOP("papers", "Badges – {event}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What stands on one badge."""

    number: int
    code: str
    name: str
    beneath: str
    event: str


def badge_sheet(event: Event, units: Sequence[Unit], kinds: Kinds, language: Language) -> Paper:
    """The badges of the units that have a number, in the order given."""
    badges = [
        badge_of(event, unit, unit.badge, kinds, language)
        for unit in units
        if unit.badge is not None
    ]
    title = QCoreApplication.translate("papers", _TITLE)
    return Paper(
        title=title.format(event=event.name.reads(language)),
        pages=tuple(
            partial(_paint_page, badges=tuple(badges[first : first + A_PAGE]), language=language)
            for first in range(0, len(badges), A_PAGE)
        ),
    )


def badge_of(event: Event, unit: Unit, number: int, kinds: Kinds, language: Language) -> Badge:
    """What stands on the badge of a unit."""
    name = unit.name.reads(language)
    kind = kinds.name(unit.kind)
    kind_name = (
        QCoreApplication.translate("words", kind) if isinstance(kind, str) else kind.reads(language)
    )
    short = unit.short if unit.short != name else ""
    return Badge(
        number=number,
        code=scan_code(event.id, number),
        name=name,
        beneath=" · ".join(filter(None, (short, kind_name))),
        event=event.name.reads(language),
    )


def _paint_page(painter: QPainter, *, badges: tuple[Badge, ...], language: Language) -> None:
    _paint_cut_marks(painter)
    for place, badge in enumerate(badges):
        row, column = divmod(place, COLUMNS)
        painter.save()
        painter.translate(_LEFT + column * BADGE_WIDTH, _TOP + row * BADGE_HEIGHT)
        for text, colour in badge_texts(badge, language):
            text.paint(painter, colour)
        painter.fillRect(QRectF(_MARGIN, 110, 120, 5), _RED)
        paint_qr(painter, badge.code, QRectF(BADGE_WIDTH - _MARGIN - _QR, 115, _QR, _QR))
        painter.restore()


def badge_texts(badge: Badge, language: Language) -> tuple[tuple[FittedText, QColor], ...]:
    """The texts of a badge in their places, seen from its own corner."""
    wide = BADGE_WIDTH - 2 * _MARGIN
    beside = wide - _QR - 20
    code_left = BADGE_WIDTH - _MARGIN - _QR

    def text(said: str, place: QRectF, largest: float, smallest: float, weight: int) -> FittedText:
        setting = Setting(largest=largest, smallest=smallest, balanced=True)
        return FittedText(said, place, lettering(largest, weight, language), setting)

    number = FittedText(
        f"{badge.number:03d}",  # as it stands on every screen
        QRectF(_MARGIN, 110, beside, 160),
        big_figures(140),
        Setting(largest=134, smallest=60),
    )
    code = FittedText(
        badge.code,
        QRectF(code_left, 115 + _QR, _QR, 34),
        lettering(24, 400, "en"),
        Setting(largest=24, smallest=16, side="middle"),
    )
    return (
        (text(badge.event, QRectF(_MARGIN, 40, wide, 62), 34, 22, 500), _GREY),
        (number, _INK),
        (text(badge.name, QRectF(_MARGIN, 274, beside, 172), 110, 25, 700), _INK),
        (code, _GREY),
        (text(badge.beneath, QRectF(_MARGIN, 450, wide, 56), 36, 20, 500), _GREY),
    )


def _paint_cut_marks(painter: QPainter) -> None:
    """Short lines outside of the badges, where a knife or a paper cutter is set."""
    painter.setPen(QPen(_LINE, 2))
    right, bottom = WIDTH - _LEFT, HEIGHT - _TOP
    for column in range(COLUMNS + 1):
        x = _LEFT + column * BADGE_WIDTH
        painter.drawLine(QLineF(x, _TOP - 15 - _MARK, x, _TOP - 15))
        painter.drawLine(QLineF(x, bottom + 15, x, bottom + 15 + _MARK))
    for row in range(ROWS + 1):
        y = _TOP + row * BADGE_HEIGHT
        painter.drawLine(QLineF(_LEFT - 15 - _MARK, y, _LEFT - 15, y))
        painter.drawLine(QLineF(right + 15, y, right + 15 + _MARK, y))
