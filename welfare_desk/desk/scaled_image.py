"""A picture of the stage in the size in which the desk shows it: scaled well, and only once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath


class ScaledImage:
    """Holds one picture; `draw` fits it into a place without stretching it."""

    def __init__(self) -> None:
        """Have no picture yet."""
        self.image = QImage()
        self._scaled = QImage()
        self._scaled_for = QSize()

    def take(self, image: QImage) -> None:
        """Hold another picture."""
        self.image = image
        self._scaled = QImage()

    def is_there(self) -> bool:
        """Whether there is a picture."""
        return not self.image.isNull()

    def draw(self, painter: QPainter, rect: QRectF, radius_px: float, ratio: float) -> None:
        """Draw it into the middle of a black place with round corners."""
        path = QPainterPath()
        path.addRoundedRect(rect, radius_px, radius_px)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(rect, Qt.GlobalColor.black)
        if self.is_there():
            picture = self._fitted(rect, ratio)
            half = QPointF(picture.width(), picture.height()) / 2 / picture.devicePixelRatio()
            painter.drawImage(rect.center() - half, picture)
        painter.restore()

    def _fitted(self, rect: QRectF, ratio: float) -> QImage:
        size = (rect.size() * ratio).toSize()
        if self._scaled.isNull() or self._scaled_for != size:
            self._scaled_for = size
            self._scaled = self.image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def widest(room: QRectF) -> QRectF:
    """The largest place of a projector's shape in the middle of a room.

    >>> widest(QRectF(0, 0, 160, 200))
    PySide6.QtCore.QRectF(0.000000, 55.000000, 160.000000, 90.000000)
    """
    width = min(room.width(), room.height() * 16 / 9)
    place = QRectF(0, 0, width, width * 9 / 16)
    place.moveCenter(room.center())
    return place
