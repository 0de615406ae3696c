"""The pictures of icons, asked for by colour and name: "f5d28a/heart-duotone".

They are pictures and no items of ours because cards and pages come and go: see swatches.py.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from welfare_desk.services.resources import resource

ICONS = "icon"


class IconPictures(QQuickImageProvider):
    """Draws an icon of resources/icons in one colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's signature
        """Draw the icon that is named, as large as it is asked for."""
        colour, _, picture = id.partition("/")
        size = requestedSize.expandedTo(QSize(1, 1))  # an item that is laid out yet has none
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        svg = resource("icons", f"{picture}.svg").read_text(encoding="utf-8")
        drawing = QSvgRenderer(QByteArray(svg.replace("currentColor", f"#{colour}").encode()))
        painter = QPainter(image)
        drawing.render(painter, QRectF(image.rect()))
        painter.end()
        return image
