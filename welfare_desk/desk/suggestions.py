"""What a suggestion list shows, and the pieces into which a marked name falls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.ids import ProjectId, UnitId

Span = tuple[int, int]
"""First character, and the one after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One row: what is chosen with it, its name with the typed characters marked, and details.

    `unit` and `project` are both None in the row that registers somebody new. `key` is the
    key-cap it wears when it is not the row that Enter takes.
    """

    unit: UnitId | None = None
    project: ProjectId | None = None
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
        return self.unit is None and self.project is None


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
