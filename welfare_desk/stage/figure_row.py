"""One of the figures below the bar of the Total scene."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final
from unicodedata import east_asian_width

from welfare_desk.stage.wording import halves

ROOM: Final = 14
"""So many half-width signs a label has room for where five figures stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One figure; `brief` is its note where there is room for four only."""

    key: str
    label: str
    value: str
    note: str
    brief: str
    sign: str = ""
    picture: str = ""


def in_one_cell(row: FigureRow) -> FigureRow:
    """A figure that fits its cell in both languages, too.

    A short label stands in both and its note in Chinese; below a long one stands its English.
    """
    label, english = halves(row.label)
    if not english:
        return row
    note, brief = halves(row.note)[0], halves(row.brief)[0]
    if _width(row.label) <= ROOM:
        return replace(row, note=note, brief=brief)
    return replace(row, label=label, note=english, brief=english)


def _width(words: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in words)
