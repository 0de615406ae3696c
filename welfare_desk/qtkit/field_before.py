"""What stood in a line of text before somebody else typed into it, and how to bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


class FieldBefore:
    """The text, the cursor and the selection of one line at one moment."""

    def __init__(self, line: QLineEdit) -> None:
        """Remember the line as it is now."""
        self._line = line
        self._text = line.text()
        self._cursor = line.cursorPosition()
        self._selected = (line.selectionStart(), line.selectionLength())

    def restore(self) -> None:
        """Bring the line back; whoever follows its text hears of it as of typing."""
        if not isValid(self._line) or self._line.text() == self._text:
            return
        self._line.selectAll()
        self._line.insert(self._text)
        start, length = self._selected
        if start >= 0:
            self._line.setSelection(start, length)
        else:
            self._line.setCursorPosition(self._cursor)
