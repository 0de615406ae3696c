"""The test picture: what shows before the event whether projector, cable and eyes do their work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from welfare_desk.stage.pattern_parts import paint_pattern

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtQuick import QQuickView

BEFORE_ALL = 100.0
"""Its place in the pile of items: before the scene, the curtains and the picture of a freeze."""


class PatternSheet(QObject):
    """Lays the test picture over the stage by order, and takes it off by order.

    It is no curtain: what the stage shows goes on behind it, and what the desk holds against the
    books is what the stage would show.
    """

    def __init__(self, window: QQuickView) -> None:
        super().__init__(window)
        self._ground = window.contentItem()
        self._picture: PatternPicture | None = None
        self._ground.widthChanged.connect(self._fit)
        self._ground.heightChanged.connect(self._fit)

    @property
    def is_on(self) -> bool:
        """Whether the test picture is shown."""
        return self._picture is not None and self._picture.isVisible()

    def show(self, *, on: bool) -> None:
        """Show the test picture, or take it off."""
        if on and self._picture is None:
            self._picture = PatternPicture(self._ground)
        if self._picture is not None:
            self._picture.setVisible(on)

    @Slot()
    def _fit(self) -> None:
        if self._picture is not None:
            self._picture.setSize(self._ground.size())


class PatternPicture(QQuickPaintedItem):
    """The test picture itself, painted point by point of the screen."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)
        self.setSize(parent.size())
        self.setZ(BEFORE_ALL)

    def paint(self, painter: QPainter) -> None:
        """Paint it in points of the screen, so that a line of one point is one."""
        ratio = self.window().effectiveDevicePixelRatio()
        painter.scale(1 / ratio, 1 / ratio)
        paint_pattern(painter, (self.size() * ratio).toSize())
