"""An icon standing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

BADGE_ALPHA = {"light": 0.13, "dark": 0.22}


class Glyph(QWidget):
    """An icon; with `badge_px` it stands on a softly tinted square of that size."""

    def __init__(
        self,
        look: Look,
        name: str,
        role: str = "text2",
        *,
        size_px: int = 18,
        style: IconStyle = "regular",
        badge_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name, self._role, self._style = name, role, style
        self._size_px, self._badge_px = size_px, badge_px
        self.setFixedSize(QSize(1, 1) * (badge_px or size_px))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, role: str, style: IconStyle = "regular") -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._role, self._style = name, role, style
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon on its badge."""
        painter = smooth_painter(self)
        if self._badge_px:
            ground = self._look.colour(self._role)
            ground.setAlphaF(BADGE_ALPHA[self._look.mode])
            rounded(painter, QRectF(self.rect()), self._badge_px * 0.26, fill=ground, edge=None)
        corner = (self.width() - self._size_px) / 2
        picture = self._look.pixmap(
            self._name, self._role, self._size_px, style=self._style, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(corner, corner), picture)
