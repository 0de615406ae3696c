"""Holds open lines of statements against the books; done on a worker, for names take their time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.matching import propose
from welfare_desk.domain.statement_sides import matching_books
from welfare_desk.services.statement_names import PayerNames, leads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.matching import Proposals
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.statement import StatementLine


class Matcher:
    """Keeps the names of the register laid out between two questions."""

    def __init__(self) -> None:
        """Know no unit yet."""
        self._units: Sequence[Unit] = ()
        self._names = PayerNames(())
        self._leads: dict[UnitId, UnitId] = {}

    def propose(
        self,
        lines: Sequence[StatementLine],
        rows: Sequence[JournalRow],
        explaining: frozenset[EntryId],
        units: Sequence[Unit],
        zone: tzinfo,
    ) -> Proposals:
        """What each open line may be."""
        if units is not self._units:
            self._units, self._leads = units, leads(units)
            self._names = PayerNames(units)
        books = matching_books(rows, explaining, self._lead, zone)
        return propose(lines, books, self._names.units_of)

    def _lead(self, unit: UnitId) -> UnitId:
        return self._leads.get(unit, unit)
