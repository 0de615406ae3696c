"""Icons: one SVG each, recoloured where it says `currentColor`, drawn once per colour and size.

How to add an icon: put NAME.svg (outline), NAME-fill.svg, NAME-bold.svg or NAME-duotone.svg of the
Phosphor set into resources/icons; only files that are used are kept there.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImageReader, QPixmap

from welfare_desk.services.resources import resource

log = logging.getLogger(__name__)

IconStyle = Literal["regular", "fill", "bold", "duotone"]


class Icons:
    """Draws icons and keeps what it drew; one for a window."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, IconStyle, int, int, float], QPixmap] = {}

    def pixmap(
        self,
        name: str,
        colour: QColor,
        *,
        size_px: int,
        style: IconStyle = "regular",
        ratio: float = 1.0,
    ) -> QPixmap:
        """The icon in a colour, `size_px` logical pixels wide on a screen of that pixel ratio."""
        key = (name, style, colour.rgba(), size_px, ratio)
        if key not in self._drawn:
            try:
                source = icon_source(name, style)
            except FileNotFoundError:
                # Widgets ask while they paint, where anything raised would end the program.
                log.error("there is no icon %s, %s", name, style)  # noqa: TRY400 - the name says it
                self._drawn[key] = QPixmap()
            else:
                self._drawn[key] = _draw(source, colour, size_px, ratio)
        return self._drawn[key]


@cache
def icon_source(name: str, style: IconStyle = "regular") -> str:
    """The SVG text of an icon."""
    file_name = f"{name}.svg" if style == "regular" else f"{name}-{style}.svg"
    return resource("icons", file_name).read_text("utf-8")


def _draw(source: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
    data = QByteArray(source.replace("currentColor", colour.name()).encode())
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The image plugin draws SVG without importing QtSvg, which the start would pay for.
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = round(size_px * ratio)
    reader.setScaledSize(QSize(side, side))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
