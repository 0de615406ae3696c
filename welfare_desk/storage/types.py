"""What a column holds: codes, numbers, times in UTC, texts in two languages, quantities, ids."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, get_args
from uuid import UUID

from sqlalchemy import BigInteger, String
from sqlalchemy.types import TypeDecorator

from welfare_desk.domain.canonical import canonical, decimal_text, time_text
from welfare_desk.domain.cues import Curtain, Headline, SceneName, StageTheme
from welfare_desk.domain.delivery import DeliveryState
from welfare_desk.domain.drawer import CountKind
from welfare_desk.domain.milestones import MilestoneKind
from welfare_desk.domain.public_facts import FactName
from welfare_desk.domain.register import BasisMode, NeedForm, ProjectState
from welfare_desk.domain.spotlight import Mark
from welfare_desk.domain.texts import NO_TEXT, StageLanguage, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Dialect


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


class SceneCode(Coded):
    """What the stage shows."""

    cache_ok = True
    codes = frozenset(get_args(SceneName))


class CurtainCode(Coded):
    """Whether the stage goes on, stands still or is covered."""

    cache_ok = True
    codes = frozenset(get_args(Curtain))


class ThemeCode(Coded):
    """The look of the stage."""

    cache_ok = True
    codes = frozenset(get_args(StageTheme))


class SpeechCode(Coded):
    """What the stage speaks."""

    cache_ok = True
    codes = frozenset(get_args(StageLanguage))


class HeadlineCode(Coded):
    """Which sum the stage shows large."""

    cache_ok = True
    codes = frozenset(get_args(Headline))


class DeliveryCode(Coded):
    """How goods at the door stand."""

    cache_ok = True
    codes = frozenset(get_args(DeliveryState))


class CountKindCode(Coded):
    """What a drawer was counted for."""

    cache_ok = True
    codes = frozenset(get_args(CountKind))


class MilestoneCode(Coded):
    """What a milestone counts."""

    cache_ok = True
    codes = frozenset(get_args(MilestoneKind))


class FactCode(Coded):
    """Something that the organiser publishes."""

    cache_ok = True
    codes = frozenset(get_args(FactName))


class MarkCode(Coded):
    """What was decided about a spotlight."""

    cache_ok = True
    codes = frozenset(get_args(Mark))


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
