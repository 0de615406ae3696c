"""A cell in which something of the register is picked: type initials, Enter takes a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from welfare_desk.desk.entry_cells import ChoiceCell
from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.suggestion_list import SuggestionList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.suggestions import Suggestion

ROWS: Final = 6


class Picker(ChoiceCell):
    """What unit and project cells share; a subclass says what is suggested and what is taken."""

    cleared = Signal()
    """What was picked is picked no more: the clerk types something else."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._list: SuggestionList | None = None
        self.textEdited.connect(self._search)
        self.stepped.connect(self._step)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    def suggest(self, typed: str) -> Sequence[Suggestion]:
        """The rows for what was typed."""
        raise NotImplementedError

    def first_rows(self) -> Sequence[Suggestion]:
        """The rows that ↓ shows while nothing is typed."""
        return ()

    def take(self, suggestion: Suggestion) -> None:
        """Pick what a row stands for."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what was picked; the text stays as it is."""
        raise NotImplementedError

    def keep(self) -> Callable[[], None]:
        """Remember what stands behind the text; whatever was offered meanwhile goes."""
        bring_back = super().keep()

        def back() -> None:
            bring_back()
            self.close_list()

        return back

    def offer(self) -> None:
        """Show what fits to the text that stands here already."""
        self._offer(self.text())

    def close_list(self) -> None:
        """Close the list and leave the text as it is."""
        if self._list is not None:
            self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While the list is open, Enter takes its current row and Esc closes it."""
        if self.is_open and event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif self.is_open and event.key() in ENTERS and self._list and self._list.current:
            self._take(self._list.current)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list: it belongs to the cell that is typed in."""
        super().focusOutEvent(event)
        self.close_list()

    def _search(self, typed: str) -> None:
        """Other text: what was picked goes, and the list shows what fits now."""
        self.forget()
        self.show_search()
        self.cleared.emit()
        self._offer(typed)

    def _offer(self, typed: str) -> None:
        self._show_rows(self.suggest(typed))

    def _show_rows(self, rows: Sequence[Suggestion]) -> None:
        if self._list is None:
            self._list = SuggestionList(self._look, self.window())
            self._list.taken.connect(self._take)
        self._list.offer(rows[:ROWS] if not self.isReadOnly() else (), self)

    def _step(self, rows: int) -> None:
        if self.is_open and self._list is not None:
            self._list.move_current(rows)
        elif rows > 0:
            typed = self.text()
            self._show_rows(self.suggest(typed) if typed.strip() else self.first_rows())

    def _take(self, suggestion: Suggestion) -> None:
        self.close_list()
        self.take(suggestion)
