"""Keeps the search for units and projects up to date with the register; built on the worker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.lookup import Lookup, ProjectLookup


@dataclass(frozen=True, slots=True)
class Lookups:
    """What the unit cell and the project cell search in."""

    units: Lookup
    projects: ProjectLookup


class Searching(QObject):
    """Builds the lookups anew when units or projects changed; reading initials takes a while."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Wait for the first snapshot."""
        super().__init__(parent)
        self._background = background
        self._lookups: Lookups | None = None

    def renew(self, snapshot: Snapshot) -> None:
        """Follow the register, where this snapshot brings news of it."""
        if snapshot.units is not None or snapshot.projects is not None:
            job = partial(self._build, snapshot)
            self._background.run(job, self._keep, self._fail)

    def _build(self, snapshot: Snapshot) -> Lookups:
        """Runs on the worker, one at a time and in order, so it may read what the last one left."""
        from welfare_desk.services.lookup import Lookup, ProjectLookup

        last = self._lookups or Lookups(Lookup(()), ProjectLookup(()))
        units, projects = snapshot.units, snapshot.projects
        built = Lookups(
            last.units if units is None else last.units.renewed(units),
            last.projects if projects is None else ProjectLookup(projects),
        )
        self._lookups = built
        return built

    def _keep(self, lookups: Lookups) -> None:
        self.ready.emit(lookups)

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
