"""Writes an event as an evening file: the register first, then every entry with its marks."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import time_text
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.entries import NO_TEXTS, Reversal
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.evening_acts import ACTS, RegisterAct
from welfare_desk.domain.evening_writing import write_act
from welfare_desk.domain.ids import DeskId, entry_id
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import CheckIn, Distinct, Served
from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.interleaving import interleaved, targets
from welfare_desk.storage.errors import CannotOpenError, from_the_disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from welfare_desk.domain.entries import EntryTexts, Posted
    from welfare_desk.domain.evening_acts import Registered
    from welfare_desk.domain.ids import EntryId, EventId
    from welfare_desk.services.books import Books

    Changes = Mapping[tuple[str, str], Mapping[str, datetime]]

FIRST_DESK: Final = DeskId("A")
"""Most of the register belongs to no desk; its acts stand in the file under the first one."""

AT_A_DESK: Final = (CheckIn, Hold, Delivery, PaperSheet, CashCount, Closing)
"""What was taken down at a desk."""

TABLES: Final = {"distinct": "distinct_units", "spotlight": "spotlight_mark"}
"""The tables of the register that are called otherwise than the acts about them."""

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The time of what left no trace, as only damage does: older than whatever did."""

ALWAYS: Final = frozenset({"consent"})
"""What is written although it was never set: left out, it would be what the unit's kind says."""

AT_ONCE = 500
"""The texts of so many entries are looked up together."""

DATABASE: Final = b"SQLite format 3\0"
"""How every file of SQLite begins."""

BESIDE: Final = ("", "-wal", "-shm")
"""The ends of the names of the files that SQLite keeps."""


class OverBooksError(BadInputError):
    """An export was to replace books."""

    code = "over-books"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds books, and an evening file would take their place. Nothing was written; "
        "choose another name.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What an export wrote."""

    path: Path
    event: EventId
    acts: int


def export_evening(books: Books, path: Path) -> Exported:
    """Write the chosen event to an evening file; a file of that name is replaced at the end.

    Raises:
        KnownError: there is no event, or the file cannot be written; what stood there still does.
    """
    event = books.registrar.event().id
    _check_place(books, path)
    half = path.with_name(f"{path.name}.half")
    acts = 0
    try:
        with half.open("w", encoding="utf-8", newline="\n") as file:
            for line in evening_lines(books):
                file.write(f"{line}\n")
                acts += 1
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
    finally:
        half.unlink(missing_ok=True)
    return Exported(path=path, event=event, acts=acts)


def _check_place(books: Books, path: Path) -> None:
    """Refuse to write an evening file where a folder, a device or books are."""
    try:
        if not path.name or (path.exists() and not path.is_file()):
            raise CannotOpenError(path=path)
        start = _start_of(path) if path.exists() else b""
        real = path.resolve()
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
    ours = books.path.resolve()
    if start == DATABASE or real in {ours.with_name(ours.name + part) for part in BESIDE}:
        raise OverBooksError(path=path)


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(DATABASE))


def evening_lines(books: Books) -> Iterator[str]:
    """The lines of the chosen event's evening file, all of one moment."""
    with books.reading():
        registrar, keeper = books.registrar, books.bookkeeper
        changed = registrar.changed_at()
        yield from _register_lines(books, changed)
        counts = iter(sorted(registrar.served(), key=lambda count: (count.at, count.stall)))
        entries = interleaved([keeper.posted(desk) for desk in keeper.desks()])
        yield from _timed_lines(books, entries, counts)
        yield from _later_lines(books, changed)


def _register_lines(books: Books, changed: Changes) -> Iterator[str]:
    """What the entries build on, in the order in which one thing builds on another."""
    registrar = books.registrar
    listed: tuple[Registered, ...] = (
        registrar.event(),
        *registrar.kinds(),
        *registrar.operators(),
        *registrar.projects(),
        *registrar.units(),
        *registrar.check_ins(),
        *registrar.distinct(),
        *registrar.holds(),
        *registrar.stalls(),
        *registrar.paper_sheets(),
        *registrar.stage_rules(),
        *registrar.milestones(),
        *registrar.public_facts(),
    )
    for value in listed:
        yield _register_line(value, changed)


def _later_lines(books: Books, changed: Changes) -> Iterator[str]:
    """What names entries, or was noted when they stood."""
    registrar = books.registrar
    turns, deliveries = registrar.turns(), registrar.deliveries()
    lines, marks = registrar.statement_lines(), registrar.spotlight_marks()
    named = {turn.claim for turn in turns}
    named.update(name for each in deliveries for name in (each.pledge, each.entry) if name)
    named.update(line.entry for line in lines if line.entry)
    named.update(entry for one in marks if (entry := marked_entry(one.id)) is not None)
    ref = _refs(books, registrar.texts_of(named))
    listed: tuple[Registered, ...] = (
        *turns,
        *deliveries,
        *lines,
        *registrar.cash_counts(),
        *registrar.closings(),
        *marks,
    )
    for value in listed:
        yield _register_line(value, changed, ref)


def _timed_lines(
    books: Books, entries: Iterator[Posted], counts: Iterator[Served]
) -> Iterator[str]:
    """Entries in their order, and the counts at stalls where their time comes."""
    count = next(counts, None)
    while chunk := tuple(islice(entries, AT_ONCE)):
        named = {name for posted in chunk for name in _names_in(posted)}
        texts = books.registrar.texts_of(named)
        ref = _refs(books, texts)
        for posted in chunk:
            while count is not None and count.at <= posted.at:
                yield _count_line(count)
                count = next(counts, None)
            yield _entry_line(posted, texts, ref)
    while count is not None:
        yield _count_line(count)
        count = next(counts, None)


def _names_in(posted: Posted) -> Iterator[EntryId]:
    """The entries that the line of an entry names: itself, what it builds on, what replaces it."""
    yield posted.id
    yield from targets(posted.entry)
    if isinstance(posted.entry, Reversal) and posted.entry.replaced_by is not None:
        yield posted.entry.replaced_by


def _register_line(value: Registered, changed: Changes, ref: Callable[[EntryId], str] = str) -> str:
    """A thing of the register, with the time of each of its fields that was ever set.

    The act is done when the first of them was changed; the others are named with their own times.
    What was never set is left out, so that it takes nothing away where somebody else did set it.
    """
    act = ACTS[type(value)]
    times = changed.get((TABLES.get(act, act), _key(value)), {})
    at = min(times.values(), default=LONG_AGO)
    later = {name: time for name, time in times.items() if time != at}
    desk = value.desk if isinstance(value, AT_A_DESK) else FIRST_DESK
    written = RegisterAct(value=value, fields=frozenset(), at=at, desk=desk, changed=later)
    usual = {field.name for field in fields(value) if getattr(value, field.name) == field.default}
    return write_act(written, ref, without=usual - times.keys() - ALWAYS)


def _key(value: Registered) -> str:
    """The key of a thing, as its traces name it."""
    match value:
        case CheckIn():
            return value.unit
        case Distinct():
            return f"{value.unit}@{value.other}"
        case Turn():
            return str(value.claim)
        case Served():
            return f"{value.stall}@{time_text(value.at)}"
        case _:
            return value.id


def _count_line(count: Served) -> str:
    """A count at a stall; it is known by its time, and stands there."""
    return write_act(RegisterAct(value=count, fields=frozenset(), at=count.at, desk=FIRST_DESK))


def _refs(books: Books, texts: Mapping[EntryId, EntryTexts]) -> Callable[[EntryId], str]:
    """What the file calls an entry: its own ref where it has one, else its id."""
    event = books.registrar.event().id

    def ref(entry: EntryId) -> str:
        called = texts.get(entry, NO_TEXTS).ref
        return called if called and entry_id(event, called) == entry else str(entry)

    return ref


def _entry_line(
    posted: Posted, texts: Mapping[EntryId, EntryTexts], ref: Callable[[EntryId], str]
) -> str:
    """An entry with its marks, so that it can take the same place in another file."""
    own = ref(posted.id)
    beside = replace(texts.get(posted.id, NO_TEXTS), ref="" if own == str(posted.id) else own)
    posting = Posting(
        entry=posted.entry,
        id=posted.id,
        texts=beside,
        at=posted.at,
        desk=posted.desk,
        posted_by=posted.posted_by,
        seq=posted.seq,
        number=posted.number,
        hash=posted.hash,
    )
    return write_act(posting, ref)
