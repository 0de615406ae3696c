"""How what comes next will look: the stage's own picture, or, until it is there, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.name_lines import two_lines
from welfare_desk.desk.paint.shapes import CENTRE, line_of_words, rounded, smooth_painter, width_of
from welfare_desk.desk.scaled_image import ScaledImage, widest
from welfare_desk.desk.swatches import SILKS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.swatches import Silk
    from welfare_desk.domain.cues import StageTheme

RADIUS_PX: Final = 7.0
NAME_PX: Final = (24, 20, 17, 14)


class NextPicture(QWidget):
    """As large as goes into its room; `say` gives the words that stand in until a picture comes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = ScaledImage()
        self._head, self._name, self._foot = "", "", ""
        self._silk = SILKS["red-gold"]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage) -> None:
        """Show the painted picture; a null one takes it away."""
        self._picture.take(picture)
        self.update()

    def say(self, head: str, name: str, foot: str, theme: StageTheme) -> None:
        """Say what comes, in the colours of the stage."""
        self._head, self._name, self._foot, self._silk = head, name, foot, SILKS[theme]
        said = " · ".join(part for part in (head, name, foot) if part)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As the picture beside it."""
        return QSize(304, 171)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(208, 117)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the words on silk."""
        painter, place = smooth_painter(self), widest(QRectF(self.rect()))
        if self._picture.is_there():
            self._picture.draw(painter, place, RADIUS_PX, self.devicePixelRatioF())
        elif self._name:
            self._draw_words(painter, place)
        else:
            self._draw_nothing(painter, place)
        edge = self._look.colour("line2")
        rounded(painter, place, RADIUS_PX, fill=None, edge=edge)

    def _draw_nothing(self, painter: QPainter, place: QRectF) -> None:
        look = self._look
        rounded(painter, place, RADIUS_PX, fill=look.colour("surface2"), edge=None)
        words = look.colour("text2")
        line_of_words(painter, place, self._head, look.font(14, 500), words, CENTRE)

    def _draw_words(self, painter: QPainter, place: QRectF) -> None:
        look, silk = self._look, self._silk
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground_of(silk, place))
        painter.drawRoundedRect(place, RADIUS_PX, RADIUS_PX)
        gold, room = QColor(silk.gold), place.adjusted(14, 8, -14, -8)
        head = QRectF(room.left(), room.top(), room.width(), room.height() * 0.24)
        foot = QRectF(room.left(), room.bottom() - head.height(), room.width(), head.height())
        line_of_words(painter, head, self._head, look.font(13, 500), gold, CENTRE)
        line_of_words(painter, foot, self._foot, look.font(18, 600, "figures"), gold, CENTRE)
        self._draw_name(painter, QRectF(head.bottomLeft(), foot.topRight()), gold)

    def _draw_name(self, painter: QPainter, room: QRectF, gold: QColor) -> None:
        """The name as large as it goes into one line, else in two small ones."""
        fonts = [self._look.font(px, 700, "names") for px in NAME_PX]
        fits = (font for font in fonts if width_of(self._name, font) <= room.width())
        font = next(fits, None)
        if font is not None:
            line_of_words(painter, room, self._name, font, gold, CENTRE)
            return
        half = room.height() / 2
        for place, part in enumerate(two_lines(self._name, fonts[-1], room.width())):
            line = QRectF(room.left(), room.top() + place * half, room.width(), half)
            line_of_words(painter, line, part, fonts[-1], gold, CENTRE)


def ground_of(silk: Silk, place: QRectF) -> QLinearGradient:
    """The ground of a theme across a place."""
    ground = QLinearGradient(place.topLeft(), place.topRight())
    ground.setColorAt(0, QColor(silk.left))
    ground.setColorAt(1, QColor(silk.right))
    return ground
