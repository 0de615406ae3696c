"""What units gave before on this evening: told beside their names, and asked about when doubled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.desk.journal_words import amount_words
from welfare_desk.domain.entries import Claim, Donation
from welfare_desk.domain.levels import Levels
from welfare_desk.domain.slips import Beside, slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from welfare_desk.desk.entry_line import EntryLine
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.unit_picker import UnitPicker
    from welfare_desk.domain.entries import Pledge
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.ids import ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow, ProjectRow
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted


class EarlierGifts:
    """The last gift of money of each unit, and what is usual on this evening.

    `newest` gives the newest entries of all desks, `line` the entry line as it stands.
    """

    def __init__(
        self,
        look: Look,
        newest: Callable[[], Iterable[JournalRow]],
        line: Callable[[], EntryLine],
    ) -> None:
        self._look = look
        self._newest = newest
        self._line = line
        self._latest: dict[UnitId, JournalRow] = {}
        self._projects: dict[ProjectId, ProjectRow] = {}
        self._levels = Levels()

    def forget(self) -> None:
        """Another event is open."""
        self._latest.clear()
        self._levels.forget()

    def know_projects(self, rows: Iterable[ProjectRow]) -> None:
        """Know what the projects need."""
        self._projects = {row.project.id: row for row in rows}

    def take(self, rows: Iterable[JournalRow], picker: UnitPicker) -> None:
        """Know a unit's last gift, beside its name and for a second look."""
        rows = tuple(rows)
        self._levels.take(rows)
        for row in rows:
            if row.unit is None or row.kind not in {"donation", "pledge"}:
                continue
            picker.know_earlier(row.unit, f"{row.number} {amount_words(row, self._look.language)}")
            if row.form == "money" and row.reversed_by is None:
                self._latest[row.unit] = row

    def slips(self, submitted: GiftSubmitted | ClaimSubmitted) -> FieldErrors:
        """What a gift makes one ask before it is recorded."""
        gift = submitted.entry
        if isinstance(gift, Claim):
            return {}
        last = self._latest.get(gift.unit) if gift.unit else None
        wrong = submitted.corrects.entry.of if submitted.corrects else None
        shares = gift.settles if isinstance(gift, Donation) else ()
        meant = {wrong, *(share.pledge for share in shares)}  # no twins of what is meant
        rows = (row for row in self._newest() if row.id not in meant)
        return slips(gift, rows, None if wrong else last, datetime.now(UTC), self._beside(gift))

    def _beside(self, gift: Pledge | Donation) -> Beside:
        """What the gift is held against: its kind of unit, its project, what was promised."""
        line = self._line()
        kind = line.unit.kind if line.unit else line.new_unit.kind if line.new_unit else ""
        only = gift.to[0].project if len(gift.to) == 1 else None
        settled = line.settled
        return Beside(
            levels=self._levels,
            kind=kind,
            project=self._projects.get(only) if only else None,
            settled=(settled,) if settled else (),
        )
