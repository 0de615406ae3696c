"""The one way in which an entry is written down, and the chain of hashes that holds a log together.

Two programs that write the same entry write the same bytes: keys sorted, no spaces, quantities as
decimal text, times in UTC with microseconds, and what is absent or as usual left out, so that a
field that comes later changes no old hash.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from hashlib import sha256
from json.encoder import encode_basestring as _quoted
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    Entry,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import DeskId, EntryId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from welfare_desk.domain.entries import EntryKind
    from welfare_desk.domain.ids import EventId

FIRST = "welfare-desk/1\n{event}\n{desk}"

# How to add a kind of entry (rare; it wants an ADR): 1. its class in domain/entries.py and a line
# here; 2. a parser below for each field that is neither text nor number; 3. a branch in
# domain/standing.py and domain/counting.py; mypy's exhaustive matches show the rest.
KINDS: Mapping[EntryKind, Callable[..., Entry]] = {
    "claim": Claim,
    "pledge": Pledge,
    "donation": Donation,
    "reversal": Reversal,
    "reallocation": Reallocation,
}
_TAGS: Mapping[type[Entry], EntryKind] = {
    Claim: "claim",
    Pledge: "pledge",
    Donation: "donation",
    Reversal: "reversal",
    Reallocation: "reallocation",
}


class UnreadableEntryError(ValueError):
    """A text that should be an entry is none: damage, or the work of a newer program."""


def kind_of(entry: Entry) -> EntryKind:
    """What kind of entry this is, as its code.

    >>> kind_of(Reversal(of=EntryId(UUID(int=1)), because="void"))
    'reversal'
    """
    return _TAGS[type(entry)]


def entry_text(entry: Entry) -> str:
    """An entry as it stands in the ledger: canonical JSON, its kind under the key "act".

    >>> entry_text(Reversal(of=EntryId(UUID(int=1)), because="void"))
    '{"act":"reversal","because":"void","of":"00000000-0000-0000-0000-000000000001"}'
    """
    return canonical({"act": kind_of(entry), **_fields_of(entry)})


def entry_from(text: str) -> Entry:
    """The entry that a text of `entry_text` holds.

    Raises:
        UnreadableEntryError: the text is no entry that this program knows.
    """
    try:
        found = json.loads(text)
        make = KINDS[found.pop("act")]
        return make(**{name: _read(name, value) for name, value in found.items()})
    except (ArithmeticError, LookupError, AttributeError, TypeError, ValueError) as reason:
        raise UnreadableEntryError(text) from reason
    except RecursionError:
        raise UnreadableEntryError(text[:80]) from None


def canonical(value: object) -> str:
    """A value of JSON as its one text: sorted keys, no spaces, letters as they are.

    >>> canonical({"b": 1, "a": "钱"})
    '{"a":"钱","b":1}'
    """
    return _WRITE(value)


def plain(value: object) -> object:
    """A value as JSON knows it; a value of ours becomes an object without what is usual."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value):
        return _fields_of(value)
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, datetime):
        return time_text(value)
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def time_text(at: datetime) -> str:
    """A time in UTC with microseconds.

    >>> time_text(datetime.fromisoformat("2022-06-25T09:00:00+08:00"))
    '2022-06-25T01:00:00.000000Z'
    """
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def decimal_text(quantity: Decimal) -> str:
    """A quantity without needless zeros.

    >>> decimal_text(Decimal("60.0")), decimal_text(Decimal("1E+2"))
    ('60', '100')
    """
    return format(quantity.normalize(), "f")


def number_of(prefix: str, desk: DeskId, seq: int) -> str:
    """The number that people read of an entry.

    >>> number_of("HM", DeskId("A"), 36)
    'HM-A0036'
    """
    return f"{prefix}-{desk}{seq:04}"


def first_previous(event: EventId, desk: DeskId) -> str:
    """What the first entry of a desk's log is chained to."""
    return sha256(FIRST.format(event=event, desk=desk).encode()).hexdigest()


class Written(NamedTuple):
    """A posted entry as the ten columns of its row, in the order in which they stand."""

    event: str
    desk: str
    seq: int
    id: str
    number: str
    at: str
    posted_by: str
    entry: str
    previous: str
    hash: str


def chain_hash(row: Written) -> str:
    """The hash that a row must carry.

    SHA-256 over the previous hash (its 64 hexadecimal digits) and the canonical JSON of the rest.
    The text of the entry goes in as it stands, so that not a byte of it can change.
    """
    rest = (
        f'{{"at":{_quoted(row.at)},"desk":{_quoted(row.desk)},"entry":{row.entry},'
        f'"event":{_quoted(row.event)},"id":{_quoted(row.id)},"number":{_quoted(row.number)},'
        f'"posted_by":{_quoted(row.posted_by)},"seq":{row.seq}}}'
    )
    return sha256((row.previous + rest).encode()).hexdigest()


_WRITE = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


@cache
def _usual(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a value and what each of them usually is."""
    return tuple((field.name, field.default) for field in fields(kind))


def _fields_of(value: object) -> dict[str, object]:
    """What a value holds beside what is usual."""
    kind: type = type(value)
    return {
        name: plain(held)
        for name, usual in _usual(kind)
        if (held := getattr(value, name)) is not usual and (usual is MISSING or held != usual)
    }


def _read(name: str, value: object) -> object:
    """A field as the entry wants it."""
    return _PARSERS.get(name, _text)(value)


def _id(value: object) -> EntryId:
    return EntryId(UUID(_text(value)))


def _quantity(value: object) -> Decimal:
    return Decimal(_text(value))


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(one) for one in _list(value))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _each(make: Callable[..., object]) -> Callable[[object], tuple[object, ...]]:
    """A parser of a list of small values."""

    def parse(value: object) -> tuple[object, ...]:
        return tuple(_one(make, held) for held in _list(value))

    return parse


def _one(make: Callable[..., object], held: object) -> object:
    """A small value from its JSON object."""
    if not isinstance(held, dict):
        raise TypeError(held)
    return make(**{name: _read(name, value) for name, value in held.items()})


def _refund(value: object) -> object:
    return _one(Refund, value)


_PARSERS: Mapping[str, Callable[[object], object]] = {
    "due": _day,
    "expires": _day,
    "fen": _whole,
    "for_claim": _id,
    "forms": _texts,
    "of": _id,
    "on": _day,
    "on_stage": _flag,
    "partners": _texts,
    "pledge": _id,
    "quantity": _quantity,
    "received_on": _day,
    "refund": _refund,
    "replaced_by": _id,
    "slots": _whole,
    "settles": _each(Settlement),
    "to": _each(Allocation),
    "whole": _flag,
}
