"""A laptop at the evening: one file, its desks, and the naive books that it is held against."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from tests.evening_lines import imported
from tests.market import EVENT
from tests.proof.naive_books import NaiveBooks
from tests.proof.naive_sums import flaws_of, sums_of
from welfare_desk.domain.canonical import canonical, entry_text, time_text
from welfare_desk.domain.errors import KnownError
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.changing import change
from welfare_desk.services.evening_export import export_evening
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.ids import DeskId, EntryId
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.domain.tally import Sums


class CrashedError(Exception):
    """The program is no more."""


@dataclass(slots=True, kw_only=True)
class Laptop:
    """`path` is its file, `books` what each desk has open, `naive` what must be true of it."""

    path: Path
    desks: tuple[DeskId, ...]
    naive: NaiveBooks = field(default_factory=NaiveBooks)
    books: dict[DeskId, Books] = field(default_factory=dict)
    lives: int = 0

    def open(self) -> None:
        """Open the books at every desk."""
        self.books = {desk: open_books(self.path, desk=desk) for desk in self.desks}

    def close(self) -> None:
        """Close them in order."""
        for books in self.books.values():
            books.close()
        self.books = {}

    def crash(self) -> None:
        """Go on with what lies on the disk now, as after kill -9."""
        self.lives += 1
        after = self.path.with_name(f"{self.path.stem.split('+')[0]}+{self.lives}.db")
        for suffix in ("", "-wal"):
            part = self.path.with_name(self.path.name + suffix)
            if part.exists():
                shutil.copy(part, after.with_name(after.name + suffix))
        self.close()
        self.path = after
        self.open()

    def crash_inside(self, desk: DeskId, act: Callable[[Books], object]) -> None:
        """Crash after an act and before its commit: it must be as if it had never been."""

        def act_and_die(books: Books) -> None:
            with books.writing():
                act(books)
                self.crash()
                raise CrashedError

        with suppress(CrashedError):
            act_and_die(self.books[desk])

    def record(
        self, desk: DeskId, submitted: EntrySubmitted, *ids: EntryId
    ) -> tuple[str | None, list[Posted]]:
        """Submit something at a desk: why it was refused, or None; and what stands of these ids."""
        books = self.books[desk]
        refusal = None
        try:
            record(books, submitted)
        except KnownError as error:
            refusal = error.code
        found = [books.bookkeeper.find(id) for id in ids]
        return refusal, [one for one in found if one is not None]

    def change(self, desk: DeskId, asked: Change) -> str | None:
        """Ask for a change beside the ledger: why it was refused, or None."""
        try:
            change(self.books[desk], asked)
        except KnownError as error:
            return error.code
        return None

    def learn(self, new: list[Posted], wanted: dict[EntryId, Entry]) -> None:
        """Take over what was confirmed, once it is seen to be what was asked for, chained."""
        assert {one.id: one.entry for one in new} == wanted
        for one in new:
            log = self.log(one.desk)
            assert one.seq == len(log) + 1
            assert one.number == f"HM-{one.desk}{one.seq:04}"
            assert one.previous == (log[-1].hash if log else first_previous(one.desk))
            assert one.hash == naive_hash(one)
            assert one.id not in self.naive.posted
            self.naive.posted[one.id] = one

    def log(self, desk: str) -> list[Posted]:
        """One desk's entries."""
        log = [one for one in self.naive.posted.values() if one.desk == desk]
        return sorted(log, key=lambda one: one.seq)

    def see(self, desk: DeskId) -> None:
        """A desk sees the books as they must be."""
        books = self.books[desk]
        ends = {one.desk: (one.seq, one.hash) for one in books.bookkeeper.heads()}
        logs = [self.log(one) for one in {posted.desk for posted in self.naive.posted.values()}]
        assert ends == {log[-1].desk: (log[-1].seq, log[-1].hash) for log in logs}
        figures = books.live.catch_up().figures
        told, owed = figures.as_json(), sums_of(self.naive)
        assert {name: told[name] for name in owed} == owed
        see_projects(figures.sums)
        self.see_beside(books)

    def see_beside(self, books: Books) -> None:
        """What is kept beside the ledger is what it must be."""
        registrar, things = books.registrar, self.naive.things
        assert {one.id: one for one in registrar.deliveries()} == things.deliveries.held
        assert {one.id: one for one in registrar.paper_sheets()} == things.sheets.held
        assert {one.id: one for one in registrar.statement_lines()} == things.lines.held
        assert {one.id: one for one in registrar.holds()} == things.holds.held

    def see_all(self) -> None:
        """The whole file is as it must be, and `verify` names what a merge brought and no more."""
        for desk in self.desks:
            self.see(desk)
        (books, *_) = self.books.values()
        stand = {one.id: one for one in books.bookkeeper.posted()}
        assert stand == self.naive.posted
        assert {one.code for one in verify(self.path).problems} == flaws_of(self.naive)


def see_projects(sums: Sums) -> None:
    """What the projects get comes to the sums, and none of it is less than nothing."""
    parts = sums.by_project.values()
    assert sum(part.received_fen for part in parts) == sums.received_fen
    assert sum(part.outstanding_fen for part in parts) == sums.outstanding_fen
    assert all(min(part.received_fen, part.outstanding_fen) >= 0 for part in parts)


def merge(one: Laptop, two: Laptop) -> None:
    """Carry each laptop's evening to the other one; both are closed to take it, as they must be."""
    for laptop in (one, two):
        (books, *_) = laptop.books.values()
        export_evening(books, laptop.path.with_suffix(".jsonl"))
        laptop.close()
    for laptop, other in ((one, two), (two, one)):
        imported(laptop.path, other.path.with_suffix(".jsonl"))
    for laptop in (one, two):
        laptop.open()
    both = one.naive.posted | two.naive.posted
    things = one.naive.things.joined(two.naive.things)
    one.naive, two.naive = NaiveBooks(both, things), NaiveBooks(both, things).copy()


def first_previous(desk: str) -> str:
    """What the first entry of a log follows."""
    return sha256(f"welfare-desk/1\n{EVENT}\n{desk}".encode()).hexdigest()


def naive_hash(posted: Posted) -> str:
    """The hash of an entry, put together as docs/ledger.md says."""
    texts = {
        "at": canonical(time_text(posted.at)),
        "desk": canonical(posted.desk),
        "entry": entry_text(posted.entry),
        "event": canonical(EVENT),
        "id": canonical(str(posted.id)),
        "number": canonical(posted.number),
        "posted_by": canonical(posted.posted_by),
        "seq": str(posted.seq),
    }
    row = ",".join(f'"{name}":{text}' for name, text in texts.items())
    return sha256(f"{posted.previous}{{{row}}}".encode()).hexdigest()
