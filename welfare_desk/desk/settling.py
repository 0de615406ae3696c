"""What arrives fulfils what was promised: knows the open pledges and offers them at the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.entry_drafts import cut_to
from welfare_desk.domain.open_pledges import OpenPledges

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.domain.ids import EntryId, ProjectId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.snapshot import Snapshot


class Settling(QObject):
    """Offers the open pledges of whoever stands in the entry line."""

    def __init__(
        self, entry: EntryCard, row_of: Callable[[EntryId], JournalRow | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._row_of = row_of
        self._pledges = OpenPledges()
        self._projects: dict[ProjectId, Project] = {}
        self._event = ""
        entry.line_shown.connect(self._offer)
        entry.fields.settling.chosen.connect(self._settle)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Learn how the pledges stand now."""
        if snapshot.event.id != self._event:
            self._event = snapshot.event.id
            self._pledges = OpenPledges()
        if snapshot.units is not None:
            units = snapshot.units
            self._pledges.follow({one.id: one.merged_into for one in units if one.merged_into})
        self._pledges.take(snapshot.rows)
        if snapshot.projects is not None:
            self._projects = {project.id: project for project in snapshot.projects}
        self._offer()

    def _offer(self) -> None:
        line = self._entry.line
        unit = line.unit.id if line.unit and line.mode == "received" else None
        pledges = self._pledges.of(unit, line.form) if unit else ()
        settled = line.settled
        if settled is not None and settled.id not in {pledge.id for pledge in pledges}:
            pledges = (settled, *pledges)  # paid in full by the gift that is being corrected
        self._entry.fields.settling.offer(pledges, line.settled, self._several())

    def _several(self) -> list[tuple[str, int | None]]:
        """The pledges that a gift settles together, as far as its sum goes."""
        line = self._entry.line
        shares = cut_to(line.settled_shares, line.amount)
        rows = ((self._row_of(share.pledge), share.fen) for share in shares)
        return [(row.number, fen) for row, fen in rows if row is not None]

    def _settle(self, pledge: JournalRow | None) -> None:
        project = self._projects.get(pledge.project) if pledge and pledge.project else None
        self._entry.line.settle(pledge, project)
        self._entry.show_changed()
