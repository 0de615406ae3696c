"""What units gave before on this evening: told beside their names, and asked about when doubled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.desk.journal_words import amount_words
from welfare_desk.domain.entries import Claim, Donation
from welfare_desk.domain.levels import Levels
from welfare_desk.domain.slips import SOON, Beside, slips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.unit_picker import UnitPicker
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.ids import EntryId, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow, ProjectRow
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted


class EarlierGifts:
    """The last gift of money of each unit, those of the last minutes, and what is usual."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._latest: dict[UnitId, JournalRow] = {}
        self._recent: dict[EntryId, JournalRow] = {}
        self._projects: dict[ProjectId, ProjectRow] = {}
        self._levels = Levels()

    def forget(self) -> None:
        """Another event is open."""
        self._latest.clear()
        self._recent.clear()
        self._levels.forget()

    def know_projects(self, rows: Iterable[ProjectRow]) -> None:
        """Know what the projects need."""
        self._projects = {row.project.id: row for row in rows}

    def take(self, rows: Iterable[JournalRow], picker: UnitPicker) -> None:
        """Know a unit's last gift, beside its name and for a second look."""
        rows, now = tuple(rows), datetime.now(UTC)
        self._levels.take(rows)
        self._recent = {key: row for key, row in self._recent.items() if now - row.at < SOON}
        for row in rows:
            if row.unit is None or row.kind not in {"donation", "pledge"}:
                continue
            picker.know_earlier(row.unit, f"{row.number} {amount_words(row, self._look.language)}")
            if now - row.at < SOON:
                self._recent[row.id] = row
            if row.form == "money" and row.reversed_by is None:
                self._latest[row.unit] = row

    def slips(
        self,
        submitted: GiftSubmitted | ClaimSubmitted,
        *,
        kind: str = "",
        settled: tuple[JournalRow, ...] = (),
    ) -> FieldErrors:
        """What a gift makes one ask before it is recorded.

        Args:
            submitted: the gift; a claim makes one ask nothing.
            kind: the code of the giver's kind.
            settled: the promises that the gift fulfils.
        """
        gift = submitted.entry
        if isinstance(gift, Claim):
            return {}
        last = self._latest.get(gift.unit) if gift.unit else None
        wrong = submitted.corrects.entry.of if submitted.corrects else None
        shares = gift.settles if isinstance(gift, Donation) else ()
        meant = {wrong, *(share.pledge for share in shares)}  # no twins of what is meant
        rows = [row for row in self._recent.values() if row.id not in meant]
        rows.sort(key=lambda row: row.at, reverse=True)
        only = gift.to[0].project if len(gift.to) == 1 else None
        beside = Beside(
            levels=self._levels,
            kind=kind,
            project=self._projects.get(only) if only else None,
            settled=settled,
        )
        return slips(gift, rows, None if wrong else last, datetime.now(UTC), beside)
