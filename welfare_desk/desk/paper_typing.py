"""Typing in paper sheets: the next one that waits is proposed by itself, until Esc."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.paper_side import PaperSide
from welfare_desk.domain.missing_sheets import missing_sheets

if TYPE_CHECKING:
    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.domain.ids import DeskId, EntryId, SheetId
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.snapshot import Snapshot


class PaperTyping(QObject):
    """Knows the sheets that wait, and puts the head of one into the line of a card."""

    def __init__(self, entry: EntryCard, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._event = ""
        self._desk: DeskId | None = None
        self._sheets: tuple[PaperSheet, ...] = ()
        self._typed_in: dict[EntryId, SheetId] = {}
        entry.paper_left.connect(self._say_left)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the sheets, and which of them an entry stands for."""
        if snapshot.event.id != self._event:
            self._event = snapshot.event.id
            self._typed_in.clear()
        self._desk = snapshot.desk
        if snapshot.paper_sheets is not None:
            self._sheets = snapshot.paper_sheets
        for row in snapshot.rows:
            if row.sheet is not None and row.reversed_by is None:
                self._typed_in[row.id] = row.sheet
            else:
                self._typed_in.pop(row.id, None)
        line = self._entry.line
        if line.paper is not None and not line.under_way and line.corrects is None:
            line.paper = replace(line.paper, missing=self._missing())
            self._entry.fields.paper.show_line(line)

    def begin(self, sheet: SheetId | None = None) -> None:
        """Type in this sheet, or the first that waits; what was typed stays.

        A line that was begun for something else, such as a line of a statement, is ended first.
        """
        line = self._entry.line
        if line.under_way:
            return
        if line.is_begun:
            words = self.tr("A line is begun already: record it, or empty it with Esc twice")
            self._entry.fields.echo.say(words, "ask")
            self._entry.start_typing()
            return
        missing = self._missing()
        first = sheet or next(iter(missing), None)
        line.paper = PaperSide(sheet=first or "", desk=self._desk, missing=missing)
        self._entry.show_changed()
        self._entry.start_typing()
        if first is None:
            words = self.tr("No sheet waits to be typed in: type the number that stands on it")
            self._entry.fields.echo.say(words, "ask")

    def _missing(self) -> tuple[SheetId, ...]:
        return missing_sheets(self._sheets, frozenset(self._typed_in.values()))

    def _say_left(self) -> None:
        words = self.tr("No more sheets: entries have the time of now again")
        self._entry.fields.echo.say(words, "ask")
