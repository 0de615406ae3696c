"""What a column holds: times in UTC, texts in two languages, quantities, ids, consents."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, get_args
from uuid import UUID

from sqlalchemy import BigInteger, String
from sqlalchemy.types import TypeDecorator

from welfare_desk.domain.canonical import canonical, decimal_text, time_text
from welfare_desk.domain.delivery import DeliveryState
from welfare_desk.domain.drawer import CountKind, Pieces
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.register import (
    AmountConsent,
    BasisMode,
    Consent,
    NameConsent,
    NeedForm,
    ProjectState,
)
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Dialect


_NAMES: Final = frozenset(get_args(NameConsent))
_AMOUNTS: Final = frozenset(get_args(AmountConsent))


class UnreadableRowError(ValueError):
    """A row holds what this program never wrote there: damage."""


@contextmanager
def as_written() -> Iterator[None]:
    """Read rows inside; a column that cannot be read is damage and no bug.

    Raises:
        UnreadableRowError: a column holds something else than it should.
    """
    try:
        yield
    except (TypeError, ValueError) as reason:
        raise UnreadableRowError(str(reason)) from reason


class Plain(TypeDecorator[str]):
    """A text as it stands."""

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a text; SQLite gives back whatever was put there."""
        if value is not None and not isinstance(value, str):
            raise TypeError(value)
        return value


class Coded(Plain):
    """One of the codes of a list that every program knows whole."""

    cache_ok = True
    codes: frozenset[str]

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a code; another one was written by no program of ours."""
        if value is not None and value not in self.codes:
            raise ValueError(value)
        return value


class StateCode(Coded):
    """How a project stands."""

    cache_ok = True
    codes = frozenset(get_args(ProjectState))


class FormCode(Coded):
    """The form of a need."""

    cache_ok = True
    codes = frozenset(get_args(NeedForm))


class BasisCode(Coded):
    """How an event is allowed to raise."""

    cache_ok = True
    codes = frozenset(get_args(BasisMode))


class DeliveryCode(Coded):
    """How goods at the door stand."""

    cache_ok = True
    codes = frozenset(get_args(DeliveryState))


class CountKindCode(Coded):
    """What a drawer was counted for."""

    cache_ok = True
    codes = frozenset(get_args(CountKind))


class Whole(TypeDecorator[int]):
    """A whole number."""

    impl = BigInteger
    cache_ok = True

    def process_result_value(self, value: int | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a number; SQLite gives back whatever was put there."""
        if value is not None and not isinstance(value, int):
            raise TypeError(value)
        return value


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept as the text that the ledger's hashes use; SQLite has no time zones."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write a time; one without a zone is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        return time_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a time."""
        return None if value is None else time_from(value)


class Words(TypeDecorator[Text]):
    """A text in Chinese and English, as JSON; nothing at all where there is no text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write a text."""
        return None if value is None else words_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Text | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a text."""
        return None if value is None else words_from(value)


class Quantity(TypeDecorator[Decimal]):
    """An exact quantity, as decimal text; money is never kept so."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write a quantity."""
        return None if value is None else decimal_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a quantity."""
        return None if value is None else quantity_from(value)


class Uuid(TypeDecorator[UUID]):
    """The id of an entry, as the text that the ledger holds."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write an id."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read an id."""
        return None if value is None else UUID(value)


class Consents(TypeDecorator[Consent]):
    """What a unit lets us show of itself, as JSON."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Consent | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write a consent."""
        return None if value is None else canonical(asdict(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Consent | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a consent."""
        return None if value is None else consent_from(value)


class PieceCounts(TypeDecorator[Pieces]):
    """How many pieces of each face, as JSON: [[face in fen, count], …]."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Pieces | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write the counts."""
        return None if value is None else canonical([list(piece) for piece in value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> Pieces | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read the counts."""
        return None if value is None else pieces_from(value)


class Heads(TypeDecorator[tuple[Head, ...]]):
    """The ends of all logs, as JSON: [[desk, seq, hash], …]."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[Head, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write the heads."""
        if value is None:
            return None
        return canonical([[head.desk, head.seq, head.hash] for head in value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Head, ...] | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read the heads."""
        return None if value is None else heads_from(value)


class Names(TypeDecorator[tuple[str, ...]]):
    """Some codes, as JSON."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write the codes."""
        return None if value is None else canonical(list(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read the codes."""
        return None if value is None else names_from(value)


def time_from(text: str) -> datetime:
    """A time from the text that `time_text` made."""
    return datetime.fromisoformat(text).astimezone(UTC)


def words_text(text: Text) -> str:
    """A text as its column holds it.

    >>> words_text(Text("公益凉亭", "Pavilion")), words_text(NO_TEXT)
    ('{"en":"Pavilion","zh":"公益凉亭"}', '')
    """
    if not text:
        return ""
    return canonical({"zh": text.zh, "en": text.en} if text.en else {"zh": text.zh})


def words_from(held: str) -> Text:
    """A text from what its column holds."""
    if not held:
        return NO_TEXT
    parts: dict[str, object] = dict(**json.loads(held))
    texts = {language: text for language, text in parts.items() if isinstance(text, str)}
    if len(texts) < len(parts):
        raise TypeError(held)
    return Text(**texts)


def quantity_from(held: str) -> Decimal:
    """A quantity from what its column holds."""
    try:
        found = Decimal(held)
    except InvalidOperation as reason:
        raise ValueError(held) from reason
    if not found.is_finite():
        raise ValueError(held)
    return found


def consent_from(held: str) -> Consent:
    """A consent from what its column holds."""
    found = Consent(**json.loads(held))
    if found.name not in _NAMES or found.amount not in _AMOUNTS:
        raise ValueError(held)
    return found


def pieces_from(held: str) -> Pieces:
    """Counts of pieces from what their column holds."""
    found: list[list[object]] = list(json.loads(held))
    pieces = []
    for face, count in found:
        if type(face) is not int or type(count) is not int or face <= 0 or count < 0:
            raise ValueError(held)
        pieces.append((face, count))
    return tuple(pieces)


def heads_from(held: str) -> tuple[Head, ...]:
    """The ends of logs from what their column holds."""
    heads = []
    for desk, seq, end in list(json.loads(held)):
        if not isinstance(desk, str) or type(seq) is not int or not isinstance(end, str):
            raise TypeError(held)
        heads.append(Head(desk=DeskId(desk), seq=seq, hash=end))
    return tuple(heads)


def names_from(held: str) -> tuple[str, ...]:
    """Codes from what their column holds."""
    found: list[object] = list(json.loads(held))
    names = tuple(name for name in found if isinstance(name, str))
    if len(names) < len(found):
        raise TypeError(held)
    return names
