"""What can be pressed: by the mouse, by Space, and, unlike Qt's own buttons, by Enter too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
ALONE: Final = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class Pressable(QPushButton):
    """A button that Enter presses while the keyboard is on it, unless `by_enter` is taken away.

    Only Enter alone: what Ctrl+Enter does is said by the form or the sheet the button stands in.
    """

    by_enter = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if event.key() not in ENTERS:
            super().keyPressEvent(event)
        elif self.by_enter and event.modifiers() in ALONE:
            self.click()
        else:
            event.ignore()
