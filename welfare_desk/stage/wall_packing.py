"""Where each name stands on the wall: long ones take two columns, and gaps are filled early.

The order of time is kept but for names that step forward a few places to fill a gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict

from welfare_desk.stage.line_breaks import rough_width

if TYPE_CHECKING:
    from collections.abc import Iterable

LOOK_AHEAD: Final = 14
ONE_COLUMN_EM: Final = {3: 16.0, 4: 12.0}
"""How long a name may be, in em, to stand in one column; a longer one has two."""

Named = tuple[str, str, str]
"""The key, the name and the sign of one giver."""


class Cell(TypedDict):
    """One name in its place."""

    key: str
    name: str
    picture: str
    column: int
    row: int
    span: int


def packed(names: Iterable[Named], *, columns: int, rows: int) -> tuple[tuple[Cell, ...], ...]:
    """The pages of a wall, each a tuple of its cells, row by row.

    >>> [[(cell["name"], cell["row"], cell["column"]) for cell in page]
    ...  for page in packed([("a", "甲", ""), ("b", "乙", ""), ("c", "丙", "")], columns=2, rows=1)]
    [[('甲', 0, 0), ('乙', 0, 1)], [('丙', 0, 0)]]
    """
    waiting = [(name, _span(name[1], columns)) for name in names]
    pages: list[tuple[Cell, ...]] = []
    while waiting:
        page: list[Cell] = []
        for row in range(rows):
            column = 0
            while column < columns and (place := _fitting(waiting, columns - column)) is not None:
                (key, words, sign), span = waiting.pop(place)
                page.append(
                    Cell(key=key, name=words, picture=sign, column=column, row=row, span=span)
                )
                column += span
        pages.append(tuple(page))
    return tuple(pages)


def _span(name: str, columns: int) -> int:
    return 1 if rough_width(name) <= ONE_COLUMN_EM.get(columns, ONE_COLUMN_EM[4]) else 2


def _fitting(waiting: list[tuple[Named, int]], room: int) -> int | None:
    """Which of the next few fits into the room of a row that is left."""
    ahead = (place for place, (_, span) in enumerate(waiting[:LOOK_AHEAD]) if span <= room)
    return next(ahead, None)
