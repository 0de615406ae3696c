"""Opens the entry line for something: a gift that was promised, a correction, a giver found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.entry_again import Beside, Correction, line_again
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.gift_begun import line_for
from welfare_desk.domain.reversal_draft import ReversalDraft

if TYPE_CHECKING:
    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.desk.entry_line import Stop
    from welfare_desk.desk.journal_view import JournalView
    from welfare_desk.domain.ids import EntryId, OperatorCode, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import GiftWanted


class EntryBegun(QObject):
    """Fills the line of one card; a line that is begun is never thrown away."""

    def __init__(self, entry: EntryCard, journal: JournalView, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._journal = journal
        self._units: dict[UnitId, Unit] = {}
        self._projects: dict[ProjectId, Project] = {}
        self._operator: OperatorCode | None = None
        self._timezone = ""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the register."""
        self._operator, self._timezone = snapshot.operator, snapshot.event.timezone
        if snapshot.units is not None:
            self._units = {unit.id: unit for unit in snapshot.units}
        if snapshot.projects is not None:
            self._projects = {project.id: project for project in snapshot.projects}

    def begin(self, wanted: GiftWanted) -> None:
        """Open the line with what is known of a gift."""
        if not self.is_free():
            return
        pledge = wanted.pledge
        if pledge is None and wanted.delivery is not None:
            pledge = self._row(wanted.delivery.pledge)
        wanted = replace(wanted, pledge=pledge, unit=self._unit(wanted, pledge))
        line = line_for(wanted, self._project(wanted), self._entry.line)
        stop: Stop = "amount" if line.unit or line.giver != "unit" else "unit"
        self._entry.use_line(line, self._words(wanted), stop)
        if line.unit_text:
            self._entry.fields.unit.offer()

    def correct(self, correction: Correction) -> None:
        """Put a wrong entry back into the line; nothing is taken back before it is recorded."""
        words = self.tr("Put {number} right, then Enter; Esc twice leaves it as it was")
        self._use_again(correction, words, "amount")

    def find_giver(self, row: JournalRow) -> None:
        """Somebody gave of whom nobody knew who it was: the unit is picked now."""
        if not self.is_free():
            return
        draft = ReversalDraft(
            id=new_entry_id(),
            of=row.id,
            because="correction",
            reason=self.tr("The giver was found"),
            replaced_by=new_entry_id(),
        )
        reversal = draft.parse().value
        if reversal is not None:
            words = self.tr("Who gave {number}? Pick the unit, then Enter; the sum stays counted")
            found = Correction(row=replace(row, giver="unit"), reversal=reversal)
            self._use_again(found, words, "unit")

    def is_free(self) -> bool:
        """Whether the line may be taken; says so where it is begun already."""
        line = self._entry.line
        if not line.under_way and (not line.is_blank or line.is_begun):
            words = self.tr("A line is begun already: record it, or empty it with Esc twice")
            self._entry.fields.echo.say(words, "ask")
        return not line.under_way and line.is_blank and not line.is_begun

    def _use_again(self, correction: Correction, words: str, stop: Stop) -> None:
        row = correction.row
        beside = Beside(
            claim=self._row(row.for_claim),
            pledge=self._row(row.settles[0] if row.settles else None),
            projects=self._projects,
            operator=self._operator,
            timezone=self._timezone,
        )
        unit = self._units.get(row.unit) if row.unit else None
        project = self._projects.get(row.project) if row.project else None
        line = line_again(correction, unit, project, beside)
        self._entry.use_line(line, words.format(number=row.number), stop)

    def _unit(self, wanted: GiftWanted, pledge: JournalRow | None) -> Unit | None:
        """Who gives, as far as anything that is known names a unit."""
        named = [
            wanted.claim and wanted.claim.unit,
            pledge and pledge.unit,
            wanted.delivery and wanted.delivery.unit,
        ]
        found = (self._units.get(unit) for unit in named if unit)
        return wanted.unit or next(found, None)

    def _project(self, wanted: GiftWanted) -> Project | None:
        """What it is for, likewise."""
        named = [
            wanted.claim and wanted.claim.project,
            wanted.pledge and wanted.pledge.project,
            wanted.delivery and wanted.delivery.project,
        ]
        found = (self._projects.get(project) for project in named if project)
        return wanted.project or next(found, None)

    def _row(self, entry: EntryId | None) -> JournalRow | None:
        return self._journal.model.row_of(entry) if entry is not None else None

    def _words(self, wanted: GiftWanted) -> str:
        """What the line was opened for."""
        if wanted.line is not None:
            return self.tr("From the statement: say who gave it, then Enter")
        if wanted.delivery is not None:
            return self.tr("What was brought: count it, two people look at it, then Enter")
        row = wanted.claim or wanted.pledge
        words = self.tr("From claim {number}: see how much comes, then Enter")
        if wanted.claim is None:
            words = self.tr("From pledge {number}: see how much comes, then Enter")
        return words.format(number=row.number) if row else ""
