"""Who works at the desks: a code that stands with every entry, and a name that may be purged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.ids import OperatorCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody who types or checks; `active` False: no longer offered where one is chosen."""

    id: OperatorCode
    name: str
    active: bool = True


def needs_check(fen: int | None, above_fen: int) -> bool:
    """Whether a second person looks at an amount of money; `above_fen` is the event's, 0: never."""
    return bool(above_fen) and fen is not None and fen >= above_fen


def who_may_check(operators: Iterable[Operator], typist: OperatorCode) -> tuple[Operator, ...]:
    """Who may be the second person: everybody who is still at work but the one who types."""
    return tuple(one for one in operators if one.active and one.id != typist)


def operator_name(operators: Iterable[Operator], code: OperatorCode) -> str:
    """The name of whoever works under a code; "" where none is known."""
    return next((one.name for one in operators if one.id == code), "")
