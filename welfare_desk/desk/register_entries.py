"""The entries of the journal by the unit they are about, as the detail panel reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow


class EntriesByUnit:
    """An index that grows with each snapshot; a row that changed takes the place of the old one.

    A claim stands with its partners, too.
    """

    def __init__(self) -> None:
        self._rows: dict[UnitId, dict[EntryId, JournalRow]] = {}

    def take(self, rows: Iterable[JournalRow]) -> set[UnitId]:
        """Take rows that are new or changed, and say whom they are about."""
        touched: set[UnitId] = set()
        for row in rows:
            for unit in (row.unit, *row.partners):
                if unit is not None:
                    self._rows.setdefault(unit, {})[row.id] = row
                    touched.add(unit)
        return touched

    def newest(self, units: Sequence[UnitId]) -> tuple[JournalRow, ...]:
        """The entries of these units, the newest first, each once."""
        rows = {row.id: row for unit in units for row in self._rows.get(unit, {}).values()}
        return tuple(sorted(rows.values(), key=_order, reverse=True))

    def is_on_stage(self, unit: UnitId) -> bool:
        """Whether a standing claim of the unit comes on the stage."""
        return any(
            row.kind == "claim" and row.on_stage and row.reversed_by is None
            for row in self._rows.get(unit, {}).values()
        )


def _order(row: JournalRow) -> tuple[datetime, str, int]:
    """By time, and within one moment by desk and seq."""
    return (row.at, row.desk, row.seq)
