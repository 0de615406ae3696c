"""What stood in a line of text before somebody else typed into it, and how to bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit


@runtime_checkable
class KeepsMore(Protocol):
    """A line behind whose text more stands: what was picked in it, and what follows from that."""

    def keep(self) -> Callable[[], None]:
        """Remember all of it; the answer brings it back."""


class FieldBefore:
    """The text, the cursor and the selection of one line at one moment."""

    def __init__(self, line: QLineEdit) -> None:
        """Remember the line as it is now."""
        self._line = line
        self._text = line.text()
        self._cursor = line.cursorPosition()
        self._selected = (line.selectionStart(), line.selectionLength())
        self._bring_back = line.keep() if isinstance(line, KeepsMore) else None

    def restore(self) -> None:
        """Bring the line back; whoever follows its text hears of it as of typing."""
        if not isValid(self._line):
            return
        if self._line.text() != self._text:
            self._line.selectAll()
            self._line.insert(self._text)
        if self._bring_back is not None:
            self._bring_back()
        start, length = self._selected
        if start >= 0:
            self._line.setSelection(start, length)
        else:
            self._line.setCursorPosition(self._cursor)
