"""The state of an entry as a pill: an icon, a word, a soft colour.

How to add a state: a line in PILL_FACES and one in STATE_WORDS; each state has an icon of its own,
so that nobody needs to tell red from green.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from welfare_desk.desk.paint.shapes import line_of_words, rounded, width_of
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

HEIGHT_PX = 24
ICON_PX = 14
TYPE = (12, 500)
AROUND_PX = 36


class PillFace(NamedTuple):
    """The icon of a state and the two colours it stands in."""

    icon: str
    style: IconStyle
    role: str
    ground: str


PILL_FACES: dict[str, PillFace] = {
    "received": PillFace("check-circle", "fill", "ok", "okSoft"),
    "paid": PillFace("check-circle", "fill", "ok", "okSoft"),
    "pledged": PillFace("clock-countdown", "fill", "pledge", "pledgeSoft"),
    "part_paid": PillFace("circle-half", "fill", "pledge", "pledgeSoft"),
    "undelivered": PillFace("clock-countdown", "fill", "kind", "kindSoft"),
    "goods": PillFace("package", "fill", "kind", "kindSoft"),
    "service": PillFace("hand-heart", "fill", "svc", "svcSoft"),
    "claimed": PillFace("storefront", "fill", "gold", "goldSoft"),
    "void": PillFace("x-square", "fill", "void", "voidSoft"),
    "withdrawn": PillFace("arrow-u-up-left", "bold", "void", "voidSoft"),
    "refunded": PillFace("arrow-u-up-left", "bold", "void", "voidSoft"),
    "corrected": PillFace("pencil-simple", "bold", "void", "voidSoft"),
    "reversal": PillFace("receipt-x", "fill", "void", "voidSoft"),
    "reallocation": PillFace("arrow-right", "bold", "kind", "kindSoft"),
}
STATE_WORDS = {
    "received": QT_TRANSLATE_NOOP("words", "Received"),
    "paid": QT_TRANSLATE_NOOP("words", "Paid"),
    "pledged": QT_TRANSLATE_NOOP("words", "Pledged"),
    "part_paid": QT_TRANSLATE_NOOP("words", "Part paid"),
    "undelivered": QT_TRANSLATE_NOOP("words", "Promised"),
    "goods": QT_TRANSLATE_NOOP("words", "Goods"),
    "service": QT_TRANSLATE_NOOP("words", "Service"),
    "claimed": QT_TRANSLATE_NOOP("words", "Claimed"),
    "void": QT_TRANSLATE_NOOP("words", "Void"),
    "withdrawn": QT_TRANSLATE_NOOP("words", "Withdrawn"),
    "refunded": QT_TRANSLATE_NOOP("words", "Refunded"),
    "corrected": QT_TRANSLATE_NOOP("words", "Corrected"),
    "reversal": QT_TRANSLATE_NOOP("words", "Reversal"),
    "reallocation": QT_TRANSLATE_NOOP("words", "Moved"),
}


def state_words(state: str) -> str:
    """The name of a state in the language of the desk."""
    return QCoreApplication.translate("words", STATE_WORDS[state])


def pill_width(look: Look, state: str) -> float:
    """How wide the pill of a state is, in px."""
    return width_of(state_words(state), look.font(*TYPE)) + AROUND_PX


def draw_pill(
    painter: QPainter, look: Look, rect: QRectF, state: str, *, ratio: float = 1.0
) -> None:
    """The pill of a state at the left of `rect`, in the middle of its height."""
    face = PILL_FACES[state]
    width = min(rect.width(), pill_width(look, state))
    pill = QRectF(rect.left(), round(rect.center().y() - HEIGHT_PX / 2), width, HEIGHT_PX)
    rounded(painter, pill, HEIGHT_PX / 2, fill=look.colour(face.ground), edge=None)
    icon = look.pixmap(face.icon, face.role, ICON_PX, style=face.style, ratio=ratio)
    painter.drawPixmap(QPointF(pill.left() + 8, pill.top() + 5), icon)
    words = pill.adjusted(26, 0, -6, 0)
    line_of_words(painter, words, state_words(state), look.font(*TYPE), look.colour(face.role))
