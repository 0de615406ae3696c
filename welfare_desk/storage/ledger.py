"""The ledger's rows: appended, found, read on from where one was; nothing else happens to them.

The statements are written out, because this is the path that every entry takes: SQLAlchemy hands
them on as they are, and those that an entry needs when it is posted go to SQLite directly, for what
SQLAlchemy makes of a row costs more than the row. A test holds their columns against the schema.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast
from uuid import UUID

from welfare_desk.domain.canonical import UnreadableEntryError, entry_from, first_previous
from welfare_desk.domain.entries import EntryTexts, Head, Posted
from welfare_desk.domain.ids import DeskId, EntryId, EventId, OperatorCode
from welfare_desk.storage.types import as_written, time_from, words_from, words_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from welfare_desk.domain.canonical import Written
    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import DeliveryId, LineId, ProjectId, SheetId

COLUMNS = "event_id, desk, seq, id, number, at, posted_by, entry, previous, hash"
TEXT_COLUMNS = (
    "entry_id, ref, typed, item, what, unit_word, note, reason, consent,"
    " document, inspector, second_inspector"
)
AT_ONCE = 500
"""So many entries' texts are read with one statement."""

_APPEND = f"INSERT INTO ledger ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
_PUT_TEXTS = (
    f"INSERT OR REPLACE INTO entry_texts ({TEXT_COLUMNS})"  # noqa: S608 - constants
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PUT_DESK = "INSERT INTO desk (event_id, id) VALUES (?, ?) ON CONFLICT DO NOTHING"
_BY_ID = f"SELECT {COLUMNS} FROM ledger WHERE id = ?"  # noqa: S608 - constants
_AT_SEQ = f"SELECT {COLUMNS} FROM ledger WHERE event_id = ? AND desk = ? AND seq = ?"  # noqa: S608 - constants
_AFTER = f"SELECT {COLUMNS} FROM ledger WHERE event_id = ? AND desk = ? AND seq > ? ORDER BY seq"  # noqa: S608 - constants
_HEAD = "SELECT seq, hash FROM ledger WHERE event_id = ? AND desk = ? ORDER BY seq DESC LIMIT 1"
_DESKS = "SELECT id FROM desk WHERE event_id = ? ORDER BY id"
_REVERSED = "SELECT 1 FROM ledger WHERE of = ? AND act = 'reversal' LIMIT 1"
_HEIR = (
    "SELECT json_extract(entry, '$.replaced_by') FROM ledger WHERE of = ? AND act = 'reversal'"
    " ORDER BY at, desk, seq LIMIT 1"
)
_USES = (
    f"SELECT {COLUMNS} FROM ledger WHERE of = ? AND act = 'reallocation'"  # noqa: S608 - constants
    " AND NOT EXISTS (SELECT 1 FROM ledger AS later WHERE later.of = ledger.of"
    " AND later.act = 'reallocation' AND later.desk = ledger.desk AND later.seq > ledger.seq)"
    " ORDER BY at DESC, desk DESC, seq DESC LIMIT 1"
)
_BANK_REF = (
    "SELECT number FROM ledger AS gift WHERE bank_ref = ? AND event_id = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = gift.id AND act = 'reversal') LIMIT 1"
)
_SHEET = (
    "SELECT number FROM ledger AS written WHERE sheet = ? AND event_id = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = written.id AND act = 'reversal') LIMIT 1"
)
_SETTLED = (
    "SELECT 1 FROM ledger AS gift, json_each(gift.entry, '$.settles') AS share"
    " WHERE gift.event_id = ? AND gift.act = 'donation'"
    " AND json_extract(share.value, '$.pledge') = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = gift.id AND act = 'reversal') LIMIT 1"
)
_ACCEPTING = (
    "SELECT id FROM ledger AS gift WHERE event_id = ? AND act = 'donation'"
    " AND json_extract(entry, '$.accepts') = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = gift.id AND act = 'reversal') ORDER BY at, desk, seq LIMIT 1"
)
_CHECK_ABOVE = "SELECT check_above_fen FROM event WHERE id = ?"
_SLOTS = (
    "SELECT coalesce(sum(coalesce(json_extract(entry, '$.slots'), 1)), 0) FROM ledger AS claim"
    " WHERE project = ? AND line = ? AND event_id = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = claim.id AND act = 'reversal')"
)
_CLAIMS = (
    "SELECT count(*) FROM ledger AS claim WHERE act = 'claim' AND project = ? AND event_id = ?"
    " AND NOT EXISTS (SELECT 1 FROM ledger WHERE of = claim.id AND act = 'reversal')"
)
_TEXTS = (
    f"SELECT {TEXT_COLUMNS} FROM entry_texts"  # noqa: S608 - constants
    " WHERE entry_id IN (SELECT value FROM json_each(?))"
)


def append(connection: Connection, row: Written) -> None:
    """Write one entry at the end of its desk's log.

    Raises:
        sqlite3.IntegrityError: its id is posted already, or the log ends elsewhere.
    """
    _driver(connection).execute(_APPEND, row)


def find(connection: Connection, entry: EntryId) -> Posted | None:
    """The entry with this id, of whatever event."""
    row = _first(connection, _BY_ID, (str(entry),))
    return None if row is None else posted_from(row)


def at_seq(connection: Connection, event: EventId, desk: DeskId, seq: int) -> Posted | None:
    """The entry at a place of a desk's log."""
    row = connection.exec_driver_sql(_AT_SEQ, (event, desk, seq)).one_or_none()
    return None if row is None else posted_from(row)


def after(connection: Connection, event: EventId, desk: DeskId, seq: int) -> Iterator[Posted]:
    """A desk's entries after a place of its log, in order; read while they are asked for."""
    for row in connection.exec_driver_sql(_AFTER, (event, desk, seq)):
        yield posted_from(row)


def head(connection: Connection, event: EventId, desk: DeskId) -> Head:
    """The end of a desk's log; seq 0 and the first previous hash where it is empty."""
    row = connection.exec_driver_sql(_HEAD, (event, desk)).one_or_none()
    if row is None:
        return Head(desk=desk, seq=0, hash=first_previous(event, desk))
    return Head(desk=desk, seq=row.seq, hash=row.hash)


def desks(connection: Connection, event: EventId) -> tuple[DeskId, ...]:
    """The desks that have a log, in order of their letters."""
    return tuple(DeskId(desk) for desk in connection.exec_driver_sql(_DESKS, (event,)).scalars())


def put_desk(connection: Connection, event: EventId, desk: DeskId) -> None:
    """Let a desk have a log, if it has none yet."""
    connection.exec_driver_sql(_PUT_DESK, (event, desk))


def is_reversed(connection: Connection, entry: EntryId) -> bool:
    """Whether an entry was taken back."""
    return _first(connection, _REVERSED, (str(entry),)) is not None


def is_gone(connection: Connection, entry: EntryId) -> bool:
    """Whether an entry was taken back, or what came in its place, and nothing stands instead."""
    seen: set[str] = set()
    heir: str | None = str(entry)
    while heir is not None and heir not in seen:
        seen.add(heir)
        first = connection.exec_driver_sql(_HEIR, (heir,)).one_or_none()
        if first is None:
            return False
        heir = first[0]
    return heir is None


def last_use(connection: Connection, gift: EntryId) -> Posted | None:
    """The reallocation that counts of a gift: the last of a log, then the greatest of all."""
    row = connection.exec_driver_sql(_USES, (str(gift),)).one_or_none()
    return None if row is None else posted_from(row)


def is_settled(connection: Connection, event: EventId, pledge: EntryId) -> bool:
    """Whether a standing donation names this pledge; it reads every donation of the event."""
    return connection.exec_driver_sql(_SETTLED, (event, str(pledge))).first() is not None


def number_with_bank_ref(connection: Connection, event: EventId, bank_ref: str) -> str | None:
    """The number of the standing donation that was booked with a bank reference."""
    found = _first(connection, _BANK_REF, (bank_ref, event))
    return None if found is None else str(found[0])


def number_with_sheet(connection: Connection, event: EventId, sheet: SheetId) -> str | None:
    """The number of the standing entry that was written on a paper sheet."""
    found = _first(connection, _SHEET, (sheet, event))
    return None if found is None else str(found[0])


def accepting(connection: Connection, event: EventId, delivery: DeliveryId) -> EntryId | None:
    """The standing donation that accepts goods at the door; it reads every donation."""
    found = connection.exec_driver_sql(_ACCEPTING, (event, delivery)).scalar()
    return None if found is None else EntryId(UUID(found))


def check_above_fen(connection: Connection, event: EventId) -> int:
    """From which amount on a second person looks at a gift; 0: never."""
    found = _first(connection, _CHECK_ABOVE, (event,))
    return 0 if found is None else int(str(found[0]))


def slots_taken(connection: Connection, event: EventId, project: ProjectId, line: LineId) -> int:
    """How many places of a need line are taken by standing claims."""
    return int(connection.exec_driver_sql(_SLOTS, (project, line, event)).scalar_one())


def standing_claims(connection: Connection, event: EventId, project: ProjectId) -> int:
    """How many claims on a project stand."""
    return int(connection.exec_driver_sql(_CLAIMS, (project, event)).scalar_one())


def put_texts(connection: Connection, entry: EntryId, texts: EntryTexts) -> None:
    """Write what is read beside a new entry."""
    words = (texts.item, texts.what, texts.unit_word, texts.note, texts.reason, texts.consent)
    goods = (texts.document, texts.inspector, texts.second_inspector)
    row = (str(entry), texts.ref, texts.typed, *map(words_text, words), *goods)
    _driver(connection).execute(_PUT_TEXTS, row)


def texts_of(connection: Connection, entries: Iterable[EntryId]) -> dict[EntryId, EntryTexts]:
    """What is read beside some entries; entries without texts are left out."""
    found, names = {}, [str(entry) for entry in entries]
    for start in range(0, len(names), AT_ONCE):
        wanted = json.dumps(names[start : start + AT_ONCE])
        with as_written():
            for row in connection.exec_driver_sql(_TEXTS, (wanted,)):
                found[EntryId(UUID(row.entry_id))] = EntryTexts(
                    ref=row.ref,
                    typed=row.typed,
                    item=words_from(row.item),
                    what=words_from(row.what),
                    unit_word=words_from(row.unit_word),
                    note=words_from(row.note),
                    reason=words_from(row.reason),
                    consent=words_from(row.consent),
                    document=row.document,
                    inspector=row.inspector,
                    second_inspector=row.second_inspector,
                )
    return found


def posted_from(row: Sequence[object], entry: Entry | None = None) -> Posted:
    """An entry from its row, in the order of COLUMNS; `entry` where it is known already.

    Raises:
        UnreadableEntryError: the row does not hold an entry; only damage does that.
    """
    event, desk, seq, name, number, at, posted_by, text, previous, found = row
    try:
        return Posted(
            event=EventId(str(event)),
            desk=DeskId(str(desk)),
            seq=int(str(seq)),
            id=EntryId(UUID(str(name))),
            number=str(number),
            at=time_from(str(at)),
            posted_by=OperatorCode(str(posted_by)),
            entry=entry_from(str(text)) if entry is None else entry,
            previous=str(previous),
            hash=str(found),
        )
    except ValueError as reason:
        raise UnreadableEntryError(text) from reason


def _first(
    connection: Connection, statement: str, values: tuple[str, ...]
) -> tuple[object, ...] | None:
    """The first row that a statement finds."""
    found: tuple[object, ...] | None = _driver(connection).execute(statement, values).fetchone()
    return found


def _driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)
