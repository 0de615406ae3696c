"""Presses a key as soon as a window is painted, and tells when it stands in the line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.bench.children import tell


class FirstKey(QObject):
    """The key comes with the first picture; `told` follows when the line has taken it."""

    told = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch a window that is not shown yet."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._press()
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        """Put a key into the queue of events, as the system does."""
        line = self._window.focusWidget()
        if not isinstance(line, QLineEdit):
            raise TypeError(f"the first key would go to {line}")
        line.textEdited.connect(self._tell, Qt.ConnectionType.SingleShotConnection)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QCoreApplication.postEvent(line, QKeyEvent(kind, Qt.Key.Key_A, none, "a"))

    def _tell(self, _text: str) -> None:
        tell("key")
        self.told.emit()
