"""A clerk before the donations page on real books: whatever is submitted is posted at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk.clerk import ALT, CTRL, ENTER, ESC, Clerk
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.services.changing import change
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books

SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMED = {
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Enter": ENTER,
    "Esc": ESC,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
}
HELD = {"Ctrl": CTRL, "Alt": ALT, "Shift": SHIFT}


class BooksClerk(Clerk):
    """`rows` are the entries as the journal shows them, by number."""

    def __init__(self, window: MainWindow, books: Books, path: Path) -> None:
        super().__init__(window)
        self.books = books
        assert books.desk is not None
        for signal in (
            window.donation_submitted,
            window.claim_submitted,
            window.reversal_submitted,
            window.reallocation_submitted,
        ):
            signal.connect(self.records)
        window.show_ready(OpenedFile(path=path, desk=books.desk))
        self.refresh()
        self.page.start_typing()

    def records(self, submitted: EntrySubmitted) -> None:
        """Post what was submitted, and tell the window how it went."""
        try:
            posted = record(self.books, submitted)
        except KnownError as error:
            self.window.entry_refused(submitted.id, error)
            return
        self.window.entry_committed(posted)
        self.refresh()

    def changes(self, asked: Change) -> None:
        """Change the register behind the window's back."""
        change(self.books, asked)
        self.refresh()

    def refresh(self) -> None:
        """Show the window what stands now."""
        self.window.show_snapshot(self.books.live.catch_up())
        registrar = self.books.registrar
        units = registrar.units()
        alike = Lookalikes(units, registrar.distinct())
        self.window.use_lookups(Lookups(Lookup(units), ProjectLookup(registrar.projects()), alike))

    def keys(self, *names: str) -> None:
        """Press keys one after the other, such as "Ctrl+Shift+Z" or "1"."""
        for each in names:
            *held, key = each.split("+")
            modifier = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifier |= HELD[name]
            QTest.keyClick(self.at, NAMED.get(key) or Qt.Key(ord(key)), modifier)

    def presses_act(self) -> None:
        """Press Ctrl+Enter, which alone acts in a sheet."""
        self.presses(ENTER, CTRL)

    def gives(self, unit: str, amount: str, project: str = "") -> None:
        """Record a gift by the keyboard alone."""
        self.page.start_typing()
        self.types(unit)
        self.keys("Enter")
        self.types(amount)
        self.keys("Enter")
        if project:
            self.types(project)
            self.keys("Enter")
        self.keys("Enter")

    def row(self, number: str) -> JournalRow:
        """An entry as the journal shows it."""
        return next(row for row in self.page.journal.model.newest() if row.number == number)

    def chooses(self, number: str) -> None:
        """Choose an entry in the journal with the arrow keys."""
        self.page.journal.start_choosing()
        table = self.page.journal.table
        while (row := table.chosen_row()) is not None and row.number != number:
            self.keys("Down")

    def leads_to(self, part: QWidget) -> bool:
        """Whether the keys are in a part."""
        return part is self.at or part.isAncestorOf(self.at)
