"""What the page of paper sheets keeps of the snapshots: the sheets, and what stands on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.journal_words import REVERSED

if TYPE_CHECKING:
    from welfare_desk.desk.paper_words import SheetState
    from welfare_desk.domain.ids import DeskId, SheetId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.snapshot import Snapshot


class PaperBooks:
    """The newest of everything; `take` is handed each snapshot in turn."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.event: Event | None = None
        self.desk: DeskId | None = None
        self.sheets: dict[SheetId, PaperSheet] = {}
        self._standing: dict[SheetId, JournalRow] = {}

    def take(self, snapshot: Snapshot) -> None:
        """Learn what is new."""
        if self.event is None or snapshot.event.id != self.event.id:
            self.forget()
        self.event, self.desk = snapshot.event, snapshot.desk
        if snapshot.paper_sheets is not None:
            self.sheets = {sheet.id: sheet for sheet in snapshot.paper_sheets}
        for row in snapshot.rows:
            self._know(row)

    def forget(self) -> None:
        """Know nothing any more: another file is open."""
        self.event, self.desk = None, None
        self.sheets, self._standing = {}, {}

    def entry_on(self, sheet: SheetId) -> JournalRow | None:
        """The standing entry that carries a sheet."""
        return self._standing.get(sheet)

    def state(self, sheet: PaperSheet) -> SheetState:
        """How a sheet stands."""
        if self.entry_on(sheet.id) is not None:
            return "typed_in"
        return "spoiled" if sheet.spoiled else "waiting"

    def in_order(self) -> tuple[PaperSheet, ...]:
        """All sheets, those that are missing first, each by desk and number."""
        order = ("waiting", "typed_in", "spoiled")
        return tuple(
            sorted(
                self.sheets.values(),
                key=lambda sheet: (order.index(self.state(sheet)), sheet.desk, sheet.number),
            )
        )

    def _know(self, row: JournalRow) -> None:
        """Learn how an entry stands; where it was taken back its sheet is free again."""
        if row.sheet is None:
            return
        before = self._standing.get(row.sheet)
        if row.state not in REVERSED:
            self._standing[row.sheet] = row
        elif before is not None and before.id == row.id:
            del self._standing[row.sheet]
