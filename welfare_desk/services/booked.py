"""What each unit gave and claimed so far, told where it changed; and which givers are persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.accounts import units_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import Booked
    from welfare_desk.services.known import Known
    from welfare_desk.services.register_news import News


class Giving:
    """Keeps up with what the books hold for units; `persons` are the givers that are persons."""

    def __init__(self) -> None:
        """Have told nothing yet."""
        self.persons: set[UnitId] = set()

    def catch_up(self, known: Known, touched: Iterable[EntryId], news: News) -> tuple[Booked, ...]:
        """What changed for units, by their ids; a unit that now follows another one has nothing."""
        accounts, standing = known.fold.accounts, known.fold.standing
        named = {unit for entry in touched for unit in units_of(standing.posted(entry).entry)}
        leads = {accounts.lead(unit) for unit in named}
        renamed = {accounts.lead(unit) for unit in news.renamed}
        self._count_persons(known, leads | renamed | news.regrouped)
        if "own_kind" in news.about:
            self._count_persons(known, set(accounts.givers()))
        return tuple(accounts.booked(unit, standing) for unit in sorted(leads | news.regrouped))

    def _count_persons(self, known: Known, units: Iterable[UnitId]) -> None:
        """Look again which of some units give and are persons."""
        givers = known.fold.accounts.givers()
        for unit in units:
            if unit in givers and known.is_person(unit):
                self.persons.add(unit)
            else:
                self.persons.discard(unit)
