"""Where each name stands on the wall: long ones take two columns or more, gaps are filled early.

The order of time is kept but for names that step forward a few places to fill a gap. Few names are
set large; a page of many has room for about fifty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.stage.grids import shape_of
from welfare_desk.stage.line_breaks import rough_width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.grids import Shape

LOOK_AHEAD: Final = 14
GAP_PX: Final = 28.0
SHRINKS_TO: Final = 0.86
"""A name is set smaller by so much before it takes another column."""

DENSE_BELOW: Final = 36.0
"""Names that are set smaller than this are set in a narrow face, where the language has one."""

BROAD: Final = 1.08
"""How much wider than half an em a letter of the usual English face runs."""

SMALLEST_EM_PX: Final[Mapping[StageLanguage, float]] = {"zh": 28.0, "en": 28.6, "both": 34.0}
"""How wide an em is in the smallest text; English is then set in a narrow face."""

Named = tuple[str, str, str]
"""The key, the name and the sign of one giver."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRow:
    """One name on the wall; `column` and `row` say where, `span` over how many columns."""

    key: str
    name: str
    picture: str
    column: int
    row: int
    span: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """How a wall may be set: its columns, its rows and the size of a name, px at 1080."""

    columns: int
    rows: int
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """A wall as it is set; `rows` are those that are used where one page is enough."""

    tier: Tier
    rows: int
    pages: tuple[tuple[NameRow, ...], ...]


TIERS: Final[Mapping[Shape, tuple[Tier, ...]]] = {
    "narrow": (
        Tier(columns=1, rows=6, size=60.0),
        Tier(columns=2, rows=8, size=46.0),
        Tier(columns=2, rows=10, size=40.0),
        Tier(columns=3, rows=12, size=34.0),
    ),
    "roomy": (
        Tier(columns=1, rows=5, size=72.0),
        Tier(columns=2, rows=6, size=60.0),
        Tier(columns=3, rows=8, size=46.0),
        Tier(columns=3, rows=10, size=40.0),
        Tier(columns=4, rows=12, size=34.0),
    ),
    "wide": (
        Tier(columns=1, rows=5, size=72.0),
        Tier(columns=3, rows=6, size=60.0),
        Tier(columns=5, rows=8, size=46.0),
        Tier(columns=6, rows=10, size=40.0),
        Tier(columns=7, rows=12, size=34.0),
    ),
}
"""From the largest names to the most."""


def wall_of(names: Sequence[Named], *, across: float, language: StageLanguage) -> Wall:
    """The wall with the largest names that is one page, else the one with the most on a page."""
    inner = across - 2 * max(72.0, across * 0.05)
    for tier in TIERS[shape_of(across)]:
        em_px = _em_px(tier, language)
        column_px = (inner - (tier.columns - 1) * GAP_PX) / tier.columns

        def span(
            name: str, tier: Tier = tier, em_px: float = em_px, wide: float = column_px
        ) -> int:
            """How many columns a name needs behind its sign."""
            needed = rough_width(name) * em_px + 1.3 * tier.size - wide
            return min(tier.columns, 1 + max(0, -int(-needed // (wide + GAP_PX))))

        pages = packed(names, columns=tier.columns, rows=tier.rows, span=span)
        if len(pages) <= 1:
            used = max((row.row + 1 for page in pages for row in page), default=1)
            return Wall(tier=tier, rows=used, pages=pages)
    return Wall(tier=tier, rows=tier.rows, pages=pages)


def _em_px(tier: Tier, language: StageLanguage) -> float:
    """How wide an em of a name is at least, where it is set as small as may be."""
    is_broad = language == "en" and tier.size > DENSE_BELOW
    return max(SMALLEST_EM_PX[language], tier.size * SHRINKS_TO * (BROAD if is_broad else 1.0))


def packed(
    names: Iterable[Named], *, columns: int, rows: int, span: Callable[[str], int]
) -> tuple[tuple[NameRow, ...], ...]:
    """The pages of a wall, each a tuple of its names, row by row.

    >>> names = [("a", "甲", ""), ("b", "乙", ""), ("c", "丙", "")]
    >>> [[(one.name, one.row, one.column) for one in page]
    ...  for page in packed(names, columns=2, rows=1, span=len)]
    [[('甲', 0, 0), ('乙', 0, 1)], [('丙', 0, 0)]]
    """
    waiting = [(name, span(name[1])) for name in names]
    pages: list[tuple[NameRow, ...]] = []
    while waiting:
        page: list[NameRow] = []
        for row in range(rows):
            column = 0
            while column < columns and (place := _fitting(waiting, columns - column)) is not None:
                (key, words, sign), wide = waiting.pop(place)
                page.append(
                    NameRow(key=key, name=words, picture=sign, column=column, row=row, span=wide)
                )
                column += wide
        pages.append(tuple(page))
    return tuple(pages)


def _fitting(waiting: list[tuple[Named, int]], room: int) -> int | None:
    """Which of the next few fits into the room of a row that is left."""
    ahead = (place for place, (_, span) in enumerate(waiting[:LOOK_AHEAD]) if span <= room)
    return next(ahead, None)
