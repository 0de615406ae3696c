"""Giving a gift another use: asks by a sheet, hands it over and tells how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.reallocation_sheet import ReallocationSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.journal_view import JournalView
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import ReallocationSubmitted
    from welfare_desk.services.lookup import ProjectLookup


class Reallocating(QObject):
    """Opens the sheet for the chosen row."""

    reallocation_submitted = Signal(object)

    def __init__(self, look: Look, journal: JournalView, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._journal = journal
        self._toast = toast
        self._page = page
        self.sheet: ReallocationSheet | None = None
        self._projects: tuple[ProjectRow, ...] = ()
        self._lookup: ProjectLookup | None = None
        self._under_way: ReallocationSubmitted | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know how the projects stand."""
        self._projects = snapshot.project_rows

    def use_lookup(self, lookup: ProjectLookup | None) -> None:
        """Search projects in this index."""
        self._lookup = lookup
        if self.sheet is not None:
            self.sheet.rows.use_lookup(lookup)

    def ask(self) -> None:
        """Open the sheet for the chosen gift, or say why not."""
        row = self._journal.table.chosen_row()
        if row is None:
            self._toast.say(
                self.tr("No gift is chosen"),
                self.tr("F6 leads to the list, ↑ and ↓ choose"),
                good=False,
            )
        elif row.kind not in {"donation", "pledge"} or row.reversed_by is not None:
            self._toast.say(
                self.tr("{number} has no use to change").format(number=row.number),
                self.tr("only gifts that stand are for a project"),
                good=False,
            )
        else:
            self._opened().ask(row, self._projects)

    def entry_committed(self, posted: Posted) -> None:
        """Tell of another use that stands in the ledger."""
        if self._under_way is not None and posted.id == self._under_way.id:
            row = self._journal.model.row_of(self._under_way.entry.of)
            self._under_way = None
            words = self.tr("Another use recorded: {number}")
            self._toast.say(words.format(number=row.number if row else posted.number))

    def entry_refused(self, entry: EntryId) -> bool:
        """Whether it was ours that was not taken; the sheet comes back with all that was typed."""
        ours = self._under_way is not None and entry == self._under_way.id
        if ours:
            self._under_way = None
        if ours and self.sheet is not None:
            self.sheet.open()
        return ours

    def _hand_over(self, submitted: ReallocationSubmitted) -> None:
        """Let it be posted."""
        self._under_way = submitted
        self.reallocation_submitted.emit(submitted)

    def _opened(self) -> ReallocationSheet:
        if self.sheet is None:
            self.sheet = ReallocationSheet(self._look, self._page.window())
            self.sheet.rows.use_lookup(self._lookup)
            self.sheet.reallocation_submitted.connect(self._hand_over)
        return self.sheet
