"""The books as a window needs them: kept in memory, caught up by reading only what is new."""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import number_of
from welfare_desk.domain.entries import NO_TEXTS, Claim, EntryTexts, Reallocation, Reversal
from welfare_desk.domain.photo_names import photo_folder
from welfare_desk.domain.snapshot import Snapshot
from welfare_desk.domain.tally import figures
from welfare_desk.services.booked import Giving
from welfare_desk.services.journal_rows import row_of
from welfare_desk.services.known import Known
from welfare_desk.services.project_rows import Claimed, claimed_of, project_rows
from welfare_desk.services.register_news import News, RegisterWatch
from welfare_desk.services.showing import Showing
from welfare_desk.services.snapshot_lists import with_lists
from welfare_desk.storage import cues, ledger
from welfare_desk.storage.rehearsal import is_rehearsal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, EventId, ProjectId
    from welfare_desk.domain.journal import Booked, JournalRow, ProjectRow
    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.opened import Opened

Taken = tuple[Known, News, tuple["JournalRow", ...], tuple["Booked", ...]]
"""What is known, and what is new of it: the register, rows, and what units gave."""


class Live:
    """What a window shows of the chosen event; every `catch_up` reads only what came since."""

    def __init__(self, opened: Opened) -> None:
        """Know nothing yet; the first `catch_up` reads everything."""
        self._opened = opened
        self._known: Known | None = None
        self._register = RegisterWatch()
        self._giving = Giving()
        self._claimed: dict[ProjectId, Claimed] = {}
        self._showing = Showing()
        self._projects: tuple[ProjectRow, ...] = ()
        self._seen = (-1, -1)
        self._kept_until: datetime | None = None

    def changed(self) -> bool:
        """Whether anything was committed since the last `catch_up`, here or elsewhere; cheap.

        A kept place that came free because its time ran out is a change too, though nobody writes;
        so is a name that has waited long enough for the stage.
        """
        if self._opened.file.version() != self._seen:
            return True
        ripens_at = self._showing.ripens_at()
        if ripens_at is not None and ripens_at <= monotonic():
            return True
        return self._kept_until is not None and self._kept_until <= datetime.now(UTC)

    def catch_up(self) -> Snapshot:
        """Read what is new and tell it; the first time, and for another event, that is everything.

        Raises:
            NothingChosenError: the file holds no event yet.
            KnownError: the file cannot be read.
        """
        return self._snapshot(*self._read())

    def afresh(self) -> Snapshot:
        """The books at this moment, read anew; the next `catch_up` still tells all that is new."""
        return self.apart().catch_up()

    def apart(self) -> Live:
        """The same books, read by somebody else: what this one is told is told there anew."""
        return Live(self._opened)

    def shown(self) -> Shown:
        """What the stage may see of what was caught up with last."""
        known = self._read()[0] if self._known is None else self._known
        return self._showing.shown(
            known,
            self._projects,
            self._giving.persons,
            rehearsal=is_rehearsal(self._opened.file),
            folder=str(photo_folder(self._opened.path)),
        )

    def _read(self) -> Taken:
        """Take in what is new; after a failure everything is read anew the next time."""
        event = self._opened.chosen()
        self._seen = self._opened.file.version()
        try:
            with self._opened.file.reading() as connection:
                return self._take(connection, event)
        except BaseException:
            self._known = None
            raise

    def _take(self, connection: Connection, event: EventId) -> Taken:
        """Take in what is new of register, cue and ledger, at one moment of the file."""
        known = self._known
        if known is None or known.event.id != event:
            known = self._begin(connection, event)
        news = self._register.read(connection, known)
        if "event" in news.about:
            known.event = self._opened.read_event(connection, event)
        known.cue = cues.read(connection, event)
        touched = known.take(_new_entries(connection, known)) | news.reclosed
        touched |= known.entries_of(news.renamed)
        if news.retitled:
            touched |= known.entries_for(news.retitled)
        texts = ledger.texts_of(connection, touched | {_about(known, one) for one in touched})
        wanted = self._showing.catch_up(known, touched, news)
        if wanted:
            self._showing.learn(wanted, ledger.texts_of(connection, wanted))
        self._count_claims(known, touched, news)
        booked = self._giving.catch_up(known, touched, news)
        rows = (_row(known, entry, texts) for entry in touched)
        return known, news, tuple(sorted(rows, key=lambda row: (row.desk, row.seq))), booked

    def _begin(self, connection: Connection, event: EventId) -> Known:
        """Forget everything and start with this event."""
        found = self._opened.read_event(connection, event)
        self._known = known = Known(event=found, cue=cues.read(connection, event))
        self._register, self._giving = RegisterWatch(), Giving()
        self._claimed, self._showing = {}, Showing()
        return known

    def _count_claims(self, known: Known, touched: Iterable[EntryId], news: News) -> None:
        """Sum up the claims of the projects that something happened to, and how each stands."""
        standing = known.fold.standing
        claims = (standing.posted(entry).entry for entry in touched)
        projects = {claim.project for claim in claims if isinstance(claim, Claim)}
        for project in news.projects | projects:
            if project in known.projects:
                self._claimed[project] = claimed_of(known, known.projects[project])
        by_project = known.fold.sums().by_project
        self._projects = project_rows(known, self._claimed, by_project, datetime.now(UTC))

    def _snapshot(
        self, known: Known, news: News, rows: tuple[JournalRow, ...], booked: tuple[Booked, ...]
    ) -> Snapshot:
        """The news as a value."""
        desk, sums, about = self._opened.desk, known.fold.sums(), news.about
        projects = tuple(known.projects.values())
        now = datetime.now(UTC)
        ends = (hold.until for hold in known.holds.values() if hold.until and hold.is_kept(now))
        self._kept_until = min(ends, default=None)
        snapshot = Snapshot(
            event=known.event,
            desk=desk,
            figures=figures(sums, units=known.own_units(), projects=projects, served=known.served),
            rows=rows,
            units=tuple(known.units.values()) if "unit" in about else None,
            projects=projects if "project" in about else None,
            stalls=tuple(known.stalls.values()) if "stall" in about else None,
            served=known.served if "served" in about else None,
            kinds=known.own_kinds if "own_kind" in about else None,
            check_ins=tuple(known.check_ins.values()) if "check_in" in about else None,
            distinct=known.distinct if "distinct_units" in about else None,
            holds=tuple(known.holds.values()) if "hold" in about else None,
            turns=known.turns if "turn" in about else None,
            booked=booked,
            operator=self._opened.operator,
            awaiting=self._showing.awaiting(),
            project_rows=self._projects,
            drawers=known.till.drawers(known.cash_counts),
            cue=known.cue,
            seqs=tuple(sorted(known.seqs.items())),
            next_number=""
            if desk is None
            else number_of(known.event.number_prefix, desk, known.seqs.get(desk, 0) + 1),
        )
        return with_lists(snapshot, known, about)


def _row(known: Known, entry: EntryId, texts: Mapping[EntryId, EntryTexts]) -> JournalRow:
    """The row of an entry, with its texts and those of the entry that it is about."""
    of_target = texts.get(_about(known, entry), NO_TEXTS)
    return row_of(known, entry, texts.get(entry, NO_TEXTS), of_target)


def _about(known: Known, entry: EntryId) -> EntryId:
    """The entry that a reversal or reallocation is about, whose words it reads; else itself."""
    found = known.fold.standing.posted(entry).entry
    return found.of if isinstance(found, Reversal | Reallocation) else entry


def _new_entries(connection: Connection, known: Known) -> Iterator[Posted]:
    """The entries of every log after the last that was read."""
    event = known.event.id
    for desk in ledger.desks(connection, event):
        yield from ledger.after(connection, event, desk, known.seqs.get(desk, 0))
