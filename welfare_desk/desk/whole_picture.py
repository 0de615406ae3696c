"""A picture on the desk as it is: all of it, in its own shape, on a ground that shows its edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

RADIUS_PX: Final = 8.0
AROUND_PX: Final = 8
WIDEST_PX: Final = 720


class WholePicture(QWidget):
    """Hidden while there is no picture."""

    def __init__(self, look: Look, *, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QPixmap()
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_file(self, path: Path | None) -> None:
        """Show the picture in a file; None, or a file that is not there: nothing."""
        reader = QImageReader(str(path)) if path is not None else None
        self._show(reader.read() if reader is not None else QImage())

    def show_bytes(self, content: bytes) -> None:
        """Show a picture that is not kept yet."""
        self._show(QImage.fromData(content))

    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and all of the picture on it."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        rounded(painter, rect, RADIUS_PX, fill=look.colour("surface2"), edge=look.colour("line"))
        room = rect.adjusted(AROUND_PX, AROUND_PX, -AROUND_PX, -AROUND_PX)
        ratio = self.devicePixelRatioF()
        fitting = self._picture.scaled(
            (room.size() * ratio).toSize(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        size = fitting.deviceIndependentSize()
        middle = QPointF((rect.width() - size.width()) / 2, (rect.height() - size.height()) / 2)
        painter.drawPixmap(middle, fitting)

    def _show(self, image: QImage) -> None:
        if image.width() > WIDEST_PX:
            image = image.scaledToWidth(WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
        self._picture = QPixmap.fromImage(image)
        self.setVisible(self.has_picture())
        self.update()
