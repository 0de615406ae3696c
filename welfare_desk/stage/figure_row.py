"""One of the figures below the bar of the Total scene."""

from __future__ import annotations

from dataclasses import dataclass


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
