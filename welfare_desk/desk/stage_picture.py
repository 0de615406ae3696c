"""The small live picture of the stage, with the curtain's name in its corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.curtains import CURTAIN_FACES, curtain_words
from welfare_desk.desk.paint.shapes import (
    CENTRE,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)
from welfare_desk.desk.scaled_image import ScaledImage, widest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.qtkit.icons import IconStyle

RADIUS_PX = 7.0
BADGE_PX = 22
VEIL_ALPHA = 0.6


class StagePicture(QWidget):
    """What the hall sees now, as wide as it is given and nine sixteenths as high.

    `fills`: as large as goes into whatever room it is given.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._fills = fills
        self._picture = ScaledImage()
        self._curtain: Curtain = "live"
        self._lost = True
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(not fills)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture."""
        self._picture.take(picture)
        self.update()

    def show_state(self, curtain: Curtain, *, lost: bool) -> None:
        """Say which curtain is drawn, or that there is no stage."""
        self._curtain, self._lost = curtain, lost
        self.setAccessibleName(self._badge_words())
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of a projector's picture."""
        return width * 9 // 16

    def sizeHint(self) -> QSize:
        """As in the right column."""
        return QSize(304, 171)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(208, 117)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, frame and badge."""
        painter, look = smooth_painter(self), self._look
        rect = widest(QRectF(self.rect())) if self._fills else QRectF(self.rect())
        self._picture.draw(painter, rect, RADIUS_PX, self.devicePixelRatioF())
        if self._lost:
            veil = look.colour("surface")
            veil.setAlphaF(VEIL_ALPHA)
            rounded(painter, rect, RADIUS_PX, fill=veil, edge=None)
        rounded(painter, rect, RADIUS_PX, fill=None, edge=look.colour("line2"))
        self._draw_badge(painter, rect)

    def _draw_badge(self, painter: QPainter, place: QRectF) -> None:
        look, words = self._look, self._badge_words()
        face = CURTAIN_FACES[self._curtain]
        role, ground, icon = (
            ("danger", "dangerSoft", "x") if self._lost else (face.role, face.ground, face.icon)
        )
        font = look.font(12, 700)
        badge = QRectF(place.left() + 8, place.top() + 8, width_of(words, font) + 36, BADGE_PX)
        rounded(painter, badge, BADGE_PX / 2, fill=look.colour(ground), edge=look.colour(role))
        style: IconStyle = "bold" if self._lost else "fill"
        pixmap = look.pixmap(icon, role, 14, style=style, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(badge.left() + 8, badge.top() + 4), pixmap)
        line_of_words(painter, badge.adjusted(20, 0, 0, 0), words, font, look.colour(role), CENTRE)

    def _badge_words(self) -> str:
        return self.tr("No stage") if self._lost else curtain_words(self._curtain)
