"""Splits the gift in the entry line over several projects, and makes one of them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.domain.split_draft import SplitPart

if TYPE_CHECKING:
    from welfare_desk.desk.entry_card import EntryCard


class Splitting(QObject):
    """Keeps the rows of the split and the entry line of one card together."""

    def __init__(self, entry: EntryCard, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._rows = entry.fields.split
        self._rows.edited.connect(self._read)
        self._rows.done.connect(lambda: entry.enter("project"))

    def switch(self) -> None:
        """Open the rows, with the project that was picked in the first; or close them again."""
        line = self._entry.line
        if line.under_way:
            return
        if line.form != "money" or line.mode == "claim":
            words = self.tr("Only gifts of money are split; goods are recorded one by one")
            self._entry.fields.echo.say(words, "ask")
        elif line.parts:
            first = line.parts[0].project
            line.name_project(first)
            self._entry.show_changed()
            self._entry.go("project")
        else:
            first = line.project
            line.name_project(None)
            line.parts = (SplitPart(project=first), SplitPart()) if first else (SplitPart(),)
            self._entry.show_changed()
            self._rows.start()

    def _read(self) -> None:
        """A row changed: the line holds what stands in all of them."""
        self._entry.line.parts = self._rows.parts()
        self._entry.show_changed()
