"""How many cards stand on a page, and in how many columns, on canvases of every shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = Literal["narrow", "roomy", "wide"]
"""4:3 and the like, 16:9, and walls of LED panels."""

NARROW_BELOW: Final = 1640
WIDE_ABOVE: Final = 2600
USUAL: Final = 1920.0
"""How wide a canvas 1080 high is until somebody says otherwise."""

COLUMNS: Final[Mapping[Shape, tuple[int, ...]]] = {
    "narrow": (1, 2, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3),
    "roomy": (1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4),
    "wide": (1, 2, 3, 4, 5, 3, 4, 4, 5, 5, 6, 6),
}
"""The columns for one card on a page, for two, …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The places of a page."""

    per_page: int = 1
    columns: int = 1
    rows: int = 1


def shape_of(across: float) -> Shape:
    """The shape of a canvas 1080 high and so wide.

    >>> shape_of(1440), shape_of(1920), shape_of(3840)
    ('narrow', 'roomy', 'wide')
    """
    if across < NARROW_BELOW:
        return "narrow"
    return "wide" if across > WIDE_ABOVE else "roomy"


def grid_of(count: int, *, most: int, across: float) -> Grid:
    """The grid for so many cards, `most` on a page: all pages are about equally full.

    >>> grid_of(12, most=12, across=1920), grid_of(12, most=8, across=1920).per_page
    (Grid(per_page=12, columns=4, rows=3), 6)
    """
    pages = max(1, -(-count // most))
    per_page = max(1, -(-count // pages))
    columns = COLUMNS[shape_of(across)][per_page - 1]
    return Grid(per_page=per_page, columns=columns, rows=-(-per_page // columns))
