"""Watches a window until it is painted and its line has taken a key, and tells the moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.bench.children import tell


class FirstKey(QObject):
    """After the first picture it presses a key; `told` follows when the key stands in the line."""

    told = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch a window that is not shown yet."""
        super().__init__(window)
        self._window = window
        self._pressed = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture; the key is pressed once it is out."""
        if event.type() is QEvent.Type.UpdateRequest and not self._pressed:
            self._pressed = True
            QTimer.singleShot(0, self, self._press)
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        line = QApplication.focusWidget()
        if isinstance(line, QLineEdit):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QCoreApplication.sendEvent(line, QKeyEvent(kind, Qt.Key.Key_A, none, "a"))
            if line.text().lower() == "a":
                tell("key")
                self.told.emit()
                return
        QTimer.singleShot(1, self, self._press)
