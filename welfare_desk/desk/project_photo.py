"""A project's picture on the desk: rounded, cut to its frame, never larger than it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainterPath, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 132
RADIUS_PX: Final = 8.0
WIDEST_PX: Final = 720


class PhotoView(QWidget):
    """Hidden while there is no picture."""

    def __init__(
        self, look: Look, *, height_px: int = HEIGHT_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QPixmap()
        self._path: Path | None = None
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_file(self, path: Path | None) -> None:
        """Show the picture in a file; None, or a file that is not there: nothing."""
        if path == self._path:
            return
        self._path = path
        self._show(_read(path) if path is not None else QPixmap())

    def show_bytes(self, jpeg: bytes) -> None:
        """Show a picture that is not in the file yet."""
        self._path = None
        self._show(QPixmap.fromImage(QImage.fromData(jpeg)))

    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the frame with the middle of the picture."""
        painter, rect = smooth_painter(self), QRectF(self.rect())
        ratio = self.devicePixelRatioF()
        size = (rect.size() * ratio).toSize()
        fitting = self._picture.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (fitting.width() - size.width()) / 2, (fitting.height() - size.height()) / 2
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        painter.setClipPath(path)
        painter.drawPixmap(rect, fitting, QRectF(left, top, size.width(), size.height()))
        painter.setClipping(False)
        rounded(painter, rect, RADIUS_PX, fill=None, edge=self._look.colour("line"))

    def _show(self, picture: QPixmap) -> None:
        self._picture = picture
        self.setAccessibleName(self.tr("Photo of the project") if self.has_picture() else "")
        self.setVisible(self.has_picture())
        self.update()


def _read(path: Path) -> QPixmap:
    """The picture as small as it is shown; nothing where there is none."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid():
        return QPixmap()
    if size.width() > WIDEST_PX:
        reader.setScaledSize(QSize(WIDEST_PX, size.height() * WIDEST_PX // size.width()))
    return QPixmap.fromImage(reader.read())
