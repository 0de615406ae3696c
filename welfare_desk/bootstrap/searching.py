"""Keeps the search for units and projects up to date with the register, on a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.register import Distinct, OwnKind, Project, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.lookup import Lookups


@dataclass(frozen=True, slots=True)
class Searched:
    """All of the register that is searched, as it was at one moment."""

    event: EventId
    units: tuple[Unit, ...] = ()
    projects: tuple[Project, ...] = ()
    distinct: tuple[Distinct, ...] = ()
    kinds: tuple[OwnKind, ...] = ()

    def after(self, news: Snapshot) -> Searched:
        """The same with what a snapshot tells anew; itself where that is nothing."""
        told = (news.units, news.projects, news.distinct, news.kinds)
        if news.event.id != self.event:
            return Searched(news.event.id).after(news)
        if all(each is None for each in told):
            return self
        return Searched(
            event=self.event,
            units=self.units if news.units is None else news.units,
            projects=self.projects if news.projects is None else news.projects,
            distinct=self.distinct if news.distinct is None else news.distinct,
            kinds=self.kinds if news.kinds is None else news.kinds,
        )


class Searching(QObject):
    """Builds the lookups anew when the register changed; reading 100,000 names takes seconds.

    One build runs at a time, and the next takes whatever is newest then: of several changes in
    between only the last is built. Nothing is told of an event that is no longer open.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Wait for the first snapshot; the background should be nobody else's."""
        super().__init__(parent)
        self._background = background
        self._newest: Searched | None = None
        self._lookups: Lookups | None = None
        self._building = False

    def renew(self, snapshot: Snapshot) -> None:
        """Follow the register, where this snapshot brings news of it."""
        before = self._newest
        self._newest = (before or Searched(snapshot.event.id)).after(snapshot)
        if self._newest is not before and not self._building:
            self._build(self._newest)

    def _build(self, searched: Searched) -> None:
        """Hand a build to the worker; its end looks whether there is something newer."""
        self._building = True
        last = self._lookups
        self._background.run(lambda: (searched, _built(searched, last)), self._keep, self._fail)

    def _keep(self, built: tuple[Searched, Lookups]) -> None:
        searched, self._lookups = built
        self._building = False
        newest = self._newest or searched
        if searched.event == newest.event:
            self.ready.emit(self._lookups)
        if searched is not newest:
            self._build(newest)

    def _fail(self, error: KnownError) -> None:
        self._building = False
        self.failed.emit(error)


def _built(searched: Searched, last: Lookups | None) -> Lookups:
    """Runs on the worker: the lookups of what is searched, from those that stood before."""
    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.services.lookalikes import Lookalikes
    from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

    last = last or Lookups(Lookup(()), ProjectLookup(()), Lookalikes(()))
    is_person = Kinds(searched.kinds).is_person
    return Lookups(
        last.units.renewed(searched.units),
        ProjectLookup(searched.projects),
        last.lookalikes.renewed(searched.units, searched.distinct, is_person),
    )
