"""The small live picture of the stage, with the curtain's name in its corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.curtains import CURTAIN_FACES, curtain_words
from welfare_desk.desk.paint.shapes import (
    CENTRE,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.qtkit.icons import IconStyle

RADIUS_PX = 7.0
BADGE_PX = 22


class StagePicture(QWidget):
    """What the hall sees now, as wide as it is given and nine sixteenths as high."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QImage()
        self._scaled = QImage()
        self._scaled_for = QSize()
        self._curtain: Curtain = "live"
        self._lost = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture."""
        self._picture = picture
        self._scaled = QImage()
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
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        painter.setClipPath(path)
        painter.fillRect(rect, Qt.GlobalColor.black)
        if not self._picture.isNull():
            painter.setOpacity(0.4 if self._lost else 1.0)
            picture = self._fitted(rect)
            corner = (
                rect.center()
                - QPointF(picture.width(), picture.height()) / 2 / picture.devicePixelRatio()
            )
            painter.drawImage(corner, picture)
            painter.setOpacity(1.0)
        painter.setClipping(False)
        rounded(painter, rect, RADIUS_PX, fill=None, edge=look.colour("line2"))
        self._draw_badge(painter)

    def _fitted(self, rect: QRectF) -> QImage:
        """The picture in the size of the widget: scaled down well, and only once."""
        ratio = self.devicePixelRatioF()
        size = (rect.size() * ratio).toSize()
        if self._scaled.isNull() or self._scaled_for != size:
            self._scaled_for = size
            self._scaled = self._picture.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _draw_badge(self, painter: QPainter) -> None:
        look, words = self._look, self._badge_words()
        face = CURTAIN_FACES[self._curtain]
        role, ground, icon = (
            ("danger", "dangerSoft", "x") if self._lost else (face.role, face.ground, face.icon)
        )
        font = look.font(12, 700)
        badge = QRectF(8, 8, width_of(words, font) + 36, BADGE_PX)
        rounded(painter, badge, BADGE_PX / 2, fill=look.colour(ground), edge=look.colour(role))
        style: IconStyle = "bold" if self._lost else "fill"
        pixmap = look.pixmap(icon, role, 14, style=style, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(badge.left() + 8, badge.top() + 4), pixmap)
        line_of_words(painter, badge.adjusted(20, 0, 0, 0), words, font, look.colour(role), CENTRE)

    def _badge_words(self) -> str:
        return self.tr("No stage") if self._lost else curtain_words(self._curtain)
