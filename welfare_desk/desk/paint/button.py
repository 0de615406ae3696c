"""Buttons: an icon, words and the key that presses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.key_cap import draw_outlined_key, key_cap_width
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import LEFT, focus_ring, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

ButtonKind = Literal["primary", "secondary", "ghost", "danger"]
RADIUS_PX = 7.0
ICON_PX = 18
GAP_PX = 7
PADDING_PX = 13
KEY_PX = 17


class _Face(NamedTuple):
    fill: str | None
    hover: str
    edge: str | None
    words: str


FACES: dict[ButtonKind, _Face] = {
    "primary": _Face("brand", "brandHover", None, "onBrand"),
    "secondary": _Face("surface", "hover", "line2", "text"),
    "ghost": _Face(None, "hover", None, "text"),
    "danger": _Face("dangerFill", "dangerFill", None, "onDanger"),
}
DISABLED = _Face("surface2", "surface2", "line", "text3")


class Button(Pressable):
    """One act; `primary` is the one that Enter presses, and stands once on a page.

    What cannot be taken back is `danger`: Space or Ctrl+Enter does it, Enter alone never.
    """

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        kind: ButtonKind = "secondary",
        icon: str = "",
        icon_style: IconStyle = "regular",
        key: str = "",
        height_px: int = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._kind: ButtonKind = kind
        self.by_enter = kind != "danger"
        self._icon = icon
        self._icon_style: IconStyle = icon_style
        self._key = key
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(key)

    def show_icon(self, name: str, style: IconStyle = "regular") -> None:
        """Wear another icon."""
        self._icon, self._icon_style = name, style
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become another kind: the next act of a form may change while one types."""
        self._kind = kind
        self.by_enter = kind != "danger"
        self.update()

    def show_key(self, key: str) -> None:
        """Wear another key-cap, or none."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and key."""
        return QSize(round(self._content_width() + 2 * PADDING_PX + 0.5), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, ring and content."""
        painter = smooth_painter(self)
        face = FACES[self._kind] if self.isEnabled() else DISABLED
        rect = QRectF(self.rect())
        pressed = self.isDown() or (self.underMouse() and self.isEnabled())
        fill = face.hover if pressed else face.fill
        rounded(
            painter,
            rect,
            RADIUS_PX,
            fill=self._look.colour(fill) if fill else None,
            edge=self._look.colour(face.edge) if face.edge else None,
        )
        if self.hasFocus():
            strong = self._kind in {"primary", "danger"}
            focus_ring(
                painter,
                self._look,
                rect,
                RADIUS_PX,
                gap=self._look.colour("surface") if strong else None,
            )
        self._draw_content(painter, rect, face.words)

    def _content_width(self) -> float:
        words = width_of(self.text(), self._look.font(14, 500)) if self.text() else 0.0
        parts = [words] if words else []
        if self._icon:
            parts.append(ICON_PX)
        if self._key:
            parts.append(key_cap_width(self._look, self._key))
        return sum(parts) + GAP_PX * (len(parts) - 1)

    def _draw_content(self, painter: QPainter, rect: QRectF, role: str) -> None:
        x = rect.center().x() - self._content_width() / 2
        middle = rect.center().y()
        if self._icon:
            picture = self._look.pixmap(
                self._icon, role, ICON_PX, style=self._icon_style, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(x, middle - ICON_PX / 2), picture)
            x += ICON_PX + GAP_PX
        if self.text():
            font = self._look.font(14, 500)
            width = width_of(self.text(), font)
            painter.setFont(font)
            painter.setPen(self._look.colour(role))
            painter.drawText(QRectF(x, rect.top(), width + 2, rect.height()), LEFT, self.text())
            x += width + GAP_PX
        if self._key:
            width = key_cap_width(self._look, self._key)
            cap = QRectF(x, middle - KEY_PX / 2, width, KEY_PX)
            draw_outlined_key(painter, self._look, cap, self._key, self._look.colour(role))
