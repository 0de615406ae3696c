"""What a suggestion list shows, and the pieces into which a marked name falls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.register import Project, Unit

Span = tuple[int, int]
"""First character, and the one after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One row: what is chosen with it, its name with the typed characters marked, and details.

    A row stands for `who`, for `what`, for a `giver` without a name, for an `operator`, or for
    somebody new. `key` is the key-cap it wears when it is not the row that Enter takes.
    """

    who: Unit | None = None
    what: Project | None = None
    giver: Giver = "unit"
    operator: OperatorCode | None = None
    name: str
    marks: tuple[Span, ...] = ()
    detail: str = ""
    aside: str = ""
    icon: str
    role: str
    key: str = ""

    @property
    def is_new(self) -> bool:
        """Whether this row registers somebody new."""
        named = self.who is not None or self.what is not None or self.operator is not None
        return not named and self.giver == "unit"


class Piece(NamedTuple):
    """A part of a name, marked or not."""

    words: str
    marked: bool


def pieces(name: str, marks: Sequence[Span]) -> list[Piece]:
    """A name cut at its marks; marks beyond its end (it was shortened) fall away.

    >>> [tuple(piece) for piece in pieces("东营海沐晟", [(2, 4)])]
    [('东营', False), ('海沐', True), ('晟', False)]
    """
    cut: list[Piece] = []
    at = 0
    for start, end in sorted(marks):
        start, end = max(start, at), min(end, len(name))  # noqa: PLW2901 - cut to what is left
        if start >= end:
            continue
        cut += [Piece(name[at:start], marked=False), Piece(name[start:end], marked=True)]
        at = end
    cut.append(Piece(name[at:], marked=False))
    return [piece for piece in cut if piece.words]
