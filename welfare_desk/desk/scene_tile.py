"""One scene as a small picture of itself, with its digit, its name and whether it is on air."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.next_picture import ground_of
from welfare_desk.desk.paint.key_cap import HEIGHT_PX, draw_key_cap, key_cap_width
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import LEFT, focus_ring, line_of_words, rounded, smooth_painter
from welfare_desk.desk.scaled_image import ScaledImage, widest
from welfare_desk.desk.scene_words import SCENE_FACES, scene_digit, scene_words
from welfare_desk.desk.swatches import SILKS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import SceneName, StageTheme

LABEL_PX: Final = 22
THUMB_PX: Final = 62
RADIUS_PX: Final = 5.0
ICON_PX: Final = 26
SIGN_PX: Final = 16
ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SceneTile(Pressable):
    """Crimson frame: on air; green frame: next; a lock: it lacks something and is not shown."""

    def __init__(self, look: Look, scene: SceneName, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.scene: SceneName = scene
        self._picture = ScaledImage()
        self._theme: StageTheme = "red-gold"
        self._is_next = False
        self._blocked = ""
        self.setCheckable(True)
        self.setFixedHeight(THUMB_PX + LABEL_PX + 4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Which scene is on is said by the books, not by the press."""

    def show_picture(self, picture: QImage) -> None:
        """Show how the scene looks now."""
        self._picture.take(picture)
        self.update()

    def show_state(self, *, on: bool, is_next: bool, theme: StageTheme) -> None:
        """Say whether it is on air or next, and in which colours."""
        self.setChecked(on)
        self._is_next, self._theme = is_next, theme
        self._describe()
        self.update()

    def block(self, why: str) -> None:
        """Say why the stage shows its title instead; "" where it shows the scene."""
        self._blocked = why
        self._describe()
        self.update()

    def retranslate(self) -> None:
        """Take the scene's name in the language of the desk."""
        self.setText(scene_words(self.scene))
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to all tiles together."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A small picture over a name."""
        return QSize(104, THUMB_PX + LABEL_PX + 4)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its column."""
        return QSize(60, THUMB_PX + LABEL_PX + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, frame and name."""
        painter, look = smooth_painter(self), self._look
        place = widest(QRectF(3, 2, self.width() - 6, THUMB_PX))
        if self._picture.is_there():
            self._picture.draw(painter, place, RADIUS_PX, self.devicePixelRatioF())
        else:
            self._draw_placeholder(painter, place)
        role = "brand" if self.isChecked() else "ok" if self._is_next else "line2"
        width = 3 if self.isChecked() or self._is_next else 1
        painter.setPen(QPen(look.colour(role), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS_PX, RADIUS_PX)
        if self.hasFocus():
            focus_ring(painter, look, QRectF(self.rect()), 6)
        self._draw_sign(painter, place)
        self._draw_name(painter, QRectF(3, place.bottom() + 3, self.width() - 6, LABEL_PX - 2))

    def _draw_placeholder(self, painter: QPainter, place: QRectF) -> None:
        """Silk with the sign of the scene, until its picture is there."""
        silk = SILKS[self._theme]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground_of(silk, place))
        painter.drawRoundedRect(place, RADIUS_PX, RADIUS_PX)
        light = QColor(silk.right).lightness() > QColor(silk.gold).lightness()
        role = "brand" if light else "onBrand"
        icon = SCENE_FACES[self.scene].icon
        picture = self._look.pixmap(icon, role, ICON_PX, ratio=self.devicePixelRatioF())
        painter.drawPixmap(place.center() - QPointF(ICON_PX, ICON_PX) / 2, picture)

    def _draw_sign(self, painter: QPainter, place: QRectF) -> None:
        """A lock of a kind where the scene cannot be shown as it is."""
        if not self._blocked:
            return
        look = self._look
        ground = QRectF(place.right() - SIGN_PX - 7, place.top() + 3, SIGN_PX + 4, SIGN_PX + 4)
        rounded(painter, ground, 5, fill=look.colour("pledgeSoft"), edge=look.colour("pledge"))
        sign = look.pixmap(
            "warning", "pledge", SIGN_PX - 2, style="fill", ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(ground.topLeft() + QPointF(3, 3), sign)

    def _draw_name(self, painter: QPainter, room: QRectF) -> None:
        look, digit, x = self._look, scene_digit(self.scene), room.left()
        if digit:
            width = key_cap_width(look, digit)
            top = room.center().y() - HEIGHT_PX / 2
            draw_key_cap(painter, look, QRectF(x, top, width, HEIGHT_PX), digit)
            x += width + 5
        on = self.isChecked()
        font = look.font(12, 700 if on or self._is_next else 500)
        role = "brandText" if on else "ok" if self._is_next else "text"
        words = QRectF(x, room.top(), room.right() - x, room.height())
        line_of_words(painter, words, self.text(), font, look.colour(role), LEFT)

    def _describe(self) -> None:
        parts = [self.text()]
        if self.isChecked():
            parts.append(self.tr("on air"))
        if self._is_next:
            parts.append(self.tr("next"))
        if self._blocked:
            parts.append(self._blocked)
        digit = scene_digit(self.scene)
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(", ".join([*parts, f"Alt+{digit}"] if digit else parts))
