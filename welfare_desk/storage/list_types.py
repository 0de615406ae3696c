"""What a column holds that has parts: a consent, pieces of cash, the ends of logs, some codes."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final, get_args

from sqlalchemy import String
from sqlalchemy.types import TypeDecorator

from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.cues import SceneName
from welfare_desk.domain.drawer import Pieces
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.register import AmountConsent, Consent, NameConsent

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

Turns = tuple[tuple[SceneName, int], ...]
_SCENES: Final = frozenset(get_args(SceneName))
_NAMES: Final = frozenset(get_args(NameConsent))
_AMOUNTS: Final = frozenset(get_args(AmountConsent))


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


class Rotation(TypeDecorator[Turns]):
    """Scenes that follow each other, as JSON: [[scene, seconds], …]."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Turns | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Write the scenes."""
        return None if value is None else canonical([list(turn) for turn in value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> Turns | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read the scenes."""
        return None if value is None else rotation_from(value)


class TallyText(TypeDecorator[str]):
    """A tally as its canonical JSON, or nothing."""

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Read a tally; what is no object of JSON was written by no program of ours."""
        if value and not isinstance(json.loads(value), dict):
            raise ValueError(value)
        return value


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


def rotation_from(held: str) -> Turns:
    """Scenes and their seconds from what their column holds."""
    turns = []
    for scene, seconds in list(json.loads(held)):
        if scene not in _SCENES or type(seconds) is not int:
            raise ValueError(held)
        turns.append((scene, seconds))
    return tuple(turns)


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
