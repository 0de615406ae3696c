"""What units gave before on this evening: told beside their names, and asked about when doubled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.desk.journal_words import amount_words
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.slips import slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.unit_picker import UnitPicker
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted


class EarlierGifts:
    """The last gift of money of each unit; `newest` gives the newest entries of all desks."""

    def __init__(self, look: Look, newest: Callable[[], Iterable[JournalRow]]) -> None:
        self._look = look
        self._newest = newest
        self._latest: dict[UnitId, JournalRow] = {}

    def forget(self) -> None:
        """Another event is open."""
        self._latest.clear()

    def take(self, rows: Iterable[JournalRow], picker: UnitPicker) -> None:
        """Know a unit's last gift, beside its name and for a second look."""
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
        rows = (row for row in self._newest() if row.id != wrong)
        return slips(gift, rows, None if wrong else last, datetime.now(UTC))
