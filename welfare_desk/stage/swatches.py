"""The pictures of the two small signs, asked for by name: "solid/red-gold", "hatch/night-blue".

They are pictures and no items of ours because cards come and go: PySide6 6.11 never lets go of an
item that QML made of a Python class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from welfare_desk.stage.bars import Sign, paint_swatch
from welfare_desk.stage.palette import palettes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.cues import StageTheme
    from welfare_desk.stage.palette import Palette

SWATCHES = "swatch"


class Swatches(QQuickImageProvider):
    """Paints a sign in the colours of a theme."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._palettes: Mapping[StageTheme, Palette] = palettes()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's signature
        """Paint the sign that is named, as large as it is asked for."""
        sign, _, theme = id.partition("/")
        palette = self._palettes[cast("StageTheme", theme)]
        size = requestedSize.expandedTo(QSize(1, 1))  # an item that is laid out yet has none
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_swatch(painter, QRectF(image.rect()), palette, cast("Sign", sign))
        painter.end()
        return image
