"""A project's picture as it is kept: upright, no side longer than needed, a JPEG and nothing more.

What a camera writes beside a picture (where it was taken, with what, when) does not come along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_PX: Final = 1600
QUALITY: Final = 85
LARGEST_MB: Final = 512
"""So much memory may a picture take while it is read; a larger one is refused."""

SUFFIXES: Final = ("jpg", "jpeg", "png", "webp", "bmp", "gif")
"""What a file dialog offers as pictures."""


class NotAPictureError(BadInputError):
    """The file holds no picture that can be read."""

    code = "not-a-picture"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} is no picture that can be read, or a damaged one. Nothing was changed; choose a "
        "JPEG or PNG file.",
    )


def read_photo(path: Path) -> bytes:
    """The picture in a file, upright and made small, as the bytes of a JPEG.

    Raises:
        NotAPictureError: it is no picture, a damaged one, or one far too large.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(LARGEST_MB)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_PX:
        small = size.scaled(QSize(LONGEST_PX, LONGEST_PX), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    image = reader.read()
    jpeg = b"" if image.isNull() else _jpeg(_on_white(image))
    if not jpeg:
        raise NotAPictureError(name=path.name)
    return jpeg


def _on_white(image: QImage) -> QImage:
    """The picture without gaps: what is transparent would turn black in a JPEG."""
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    painter.drawImage(0, 0, image)
    painter.end()
    return whole


def _jpeg(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload] # the stub asks for bytes
    return bytes(content.data())
