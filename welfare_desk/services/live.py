"""The books as a window needs them: kept in memory, caught up by reading only what is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import number_of
from welfare_desk.domain.entries import NO_TEXTS, Claim, EntryTexts
from welfare_desk.domain.snapshot import Snapshot
from welfare_desk.domain.tally import figures
from welfare_desk.services.journal_rows import row_of
from welfare_desk.services.known import Known
from welfare_desk.services.project_rows import Claimed, claimed_of, project_rows
from welfare_desk.services.showing import GIFTS, shown_from
from welfare_desk.storage import cues, ledger, register
from welfare_desk.storage.rehearsal import is_rehearsal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, EventId, ProjectId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.opened import Opened


ALL = frozenset(("event", "unit", "project", "stall", "served"))


@dataclass(frozen=True, slots=True)
class News:
    """What of the register changed: which tables, and whether a name that rows show did."""

    about: frozenset[str]
    renamed: bool


class Live:
    """What a window shows of the chosen event; every `catch_up` reads only what came since."""

    def __init__(self, opened: Opened) -> None:
        """Know nothing yet; the first `catch_up` reads everything."""
        self._opened = opened
        self._known: Known | None = None
        self._claimed: dict[ProjectId, Claimed] = {}
        self._newest_texts: dict[EntryId, EntryTexts] = {}
        self._last_change = 0
        self._seen = (-1, -1)

    def changed(self) -> bool:
        """Whether anything was committed since the last `catch_up`, here or elsewhere; cheap."""
        return self._opened.file.version() != self._seen

    def catch_up(self) -> Snapshot:
        """Read what is new and tell it; the first time, and for another event, that is everything.

        Raises:
            NothingChosenError: the file holds no event yet.
            KnownError: the file cannot be read.
        """
        known, news, rows = self._read()
        return self._snapshot(known, news, rows)

    def shown(self) -> Shown:
        """What the stage may see of what was caught up with last."""
        known = self._read()[0] if self._known is None else self._known
        claimed = sum(one.count > 0 for one in self._claimed.values())
        rehearsal = is_rehearsal(self._opened.file)
        return shown_from(known, self._newest_texts, claimed, rehearsal=rehearsal)

    def _read(self) -> tuple[Known, News, tuple[JournalRow, ...]]:
        """Take in what is new; after a failure everything is read anew the next time."""
        event = self._opened.chosen()
        self._seen = self._opened.file.version()
        try:
            with self._opened.file.reading() as connection:
                return self._take(connection, event)
        except BaseException:
            self._known = None
            raise

    def _take(
        self, connection: Connection, event: EventId
    ) -> tuple[Known, News, tuple[JournalRow, ...]]:
        """Take in what is new of register, cue and ledger, at one moment of the file."""
        known = self._known
        if known is None or known.event.id != event:
            known = self._begin(connection, event)
        news = self._read_register(connection, known)
        known.cue = cues.read(connection, event)
        touched = known.take(_new_entries(connection, known))
        if news.renamed:
            touched |= set(known.fold.standing.everything())
        texts = ledger.texts_of(connection, touched)
        newest = {posted.id for posted, _ in known.newest_gifts(GIFTS)}
        if touched & newest:
            self._newest_texts = ledger.texts_of(connection, newest)
        self._count_claims(known, touched, everything=news.renamed or "project" in news.about)
        rows = (row_of(known, entry, texts.get(entry, NO_TEXTS)) for entry in touched)
        return known, news, tuple(sorted(rows, key=lambda row: (row.desk, row.seq)))

    def _begin(self, connection: Connection, event: EventId) -> Known:
        """Forget everything and start with this event."""
        found = self._opened.read_event(connection, event)
        self._known = known = Known(event=found, cue=cues.read(connection, event))
        self._claimed, self._newest_texts, self._last_change = {}, {}, 0
        return known

    def _read_register(self, connection: Connection, known: Known) -> News:
        """Read again what changed in the register, by the traces that changes leave."""
        event = known.event.id
        first = not self._last_change
        last, about = register.changes_after(connection, event, self._last_change)
        self._last_change = last
        about = ALL if first else about
        before = {unit.id: (unit.name, unit.kind, unit.short) for unit in known.units.values()}
        names = {project.id: project.name for project in known.projects.values()}
        if "event" in about:
            known.event = self._opened.read_event(connection, event)
        if "unit" in about:
            units = register.everything(connection, register.UNITS, event)
            known.units = {unit.id: unit for unit in units}
        if "project" in about:
            known.know_projects(register.everything(connection, register.PROJECTS, event))
        if "stall" in about:
            stalls = register.everything(connection, register.STALLS, event)
            known.stalls = {stall.id: stall for stall in stalls}
        if "served" in about:
            known.served = register.everything(connection, register.SERVED, event)
        renamed = any(
            before.get(unit.id, same := (unit.name, unit.kind, unit.short)) != same
            for unit in known.units.values()
        ) or any(
            names.get(project.id, project.name) != project.name
            for project in known.projects.values()
        )
        return News(about=about, renamed=renamed)

    def _count_claims(self, known: Known, touched: Iterable[EntryId], *, everything: bool) -> None:
        """Sum up the claims of the projects that something happened to."""
        standing = known.fold.standing
        claims = (standing.posted(entry).entry for entry in touched)
        projects = {claim.project for claim in claims if isinstance(claim, Claim)}
        for project in known.projects.values():
            if everything or project.id in projects:
                self._claimed[project.id] = claimed_of(known, project)

    def _snapshot(self, known: Known, news: News, rows: tuple[JournalRow, ...]) -> Snapshot:
        """The news as a value."""
        desk, sums, about = self._opened.desk, known.fold.sums(), news.about
        projects = tuple(known.projects.values())
        return Snapshot(
            event=known.event,
            desk=desk,
            figures=figures(sums, units=len(known.units), projects=projects, served=known.served),
            rows=rows,
            units=tuple(known.units.values()) if "unit" in about else None,
            projects=projects if "project" in about else None,
            stalls=tuple(known.stalls.values()) if "stall" in about else None,
            served=known.served if "served" in about else None,
            project_rows=project_rows(known, self._claimed, sums.by_project),
            cue=known.cue,
            seqs=tuple(sorted(known.seqs.items())),
            next_number=""
            if desk is None
            else number_of(known.event.number_prefix, desk, known.seqs.get(desk, 0) + 1),
        )


def _new_entries(connection: Connection, known: Known) -> Iterator[Posted]:
    """The entries of every log after the last that was read."""
    event = known.event.id
    for desk in ledger.desks(connection, event):
        yield from ledger.after(connection, event, desk, known.seqs.get(desk, 0))
