"""Tells when a window has been painted for the first time: heavy work waits until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAUSE_MS = 1
"""The picture goes out and waiting keys come in before anything heavy begins."""


class FirstPaint(QObject):
    """Watches one window; `happened` comes once, after the paint event, from the event loop."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch a window that is not shown yet."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass; after the first paint, stop watching."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(PAUSE_MS, self.happened.emit)
        return super().eventFilter(watched, event)
