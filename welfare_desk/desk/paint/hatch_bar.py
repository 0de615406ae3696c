"""The bar of received and pledged: solid is money in hand, hatched is money promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

TILE_PX = 6


def draw_bar(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    solid: float,
    hatched: float,
    *,
    role: str = "brand",
) -> None:
    """A bar whose shares are parts of 1; what goes beyond 1 is cut at the end."""
    radius = rect.height() / 2
    solid = min(1.0, max(0.0, solid))
    end = min(1.0, solid + max(0.0, hatched))
    rounded(painter, rect, radius, fill=look.colour("line"), edge=None)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(path)
    if end > solid:
        _draw_share(painter, rect, end, QBrush(_hatch(look)))
    if solid > 0:
        _draw_share(painter, rect, solid, QBrush(look.colour(role)))
    painter.restore()


def _draw_share(painter: QPainter, rect: QRectF, share: float, brush: QBrush) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    radius = rect.height() / 2
    width = max(rect.height(), rect.width() * share)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), radius, radius)


def _hatch(look: Look) -> QImage:
    tile = QImage(TILE_PX, TILE_PX, QImage.Format.Format_ARGB32_Premultiplied)
    ground = look.colour("pledge")
    ground.setAlphaF(0.28)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("pledge"), 1.4))
    for offset in (-TILE_PX, 0, TILE_PX):
        painter.drawLine(QPointF(offset, TILE_PX), QPointF(offset + TILE_PX, 0))
    painter.end()
    return tile


class HatchBar(QWidget):
    """A bar of two shares, said aloud by its accessible name."""

    def __init__(
        self, look: Look, *, height_px: int = 8, role: str = "brand", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._solid = self._hatched = 0.0
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, solid: float, hatched: float, *, role: str = "brand") -> None:
        """Show two shares of 1: received and still promised."""
        self._solid, self._hatched, self._role = solid, hatched, role
        self.update()

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(120, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        draw_bar(
            smooth_painter(self),
            self._look,
            QRectF(self.rect()),
            self._solid,
            self._hatched,
            role=self._role,
        )
