"""Closing the event: what must be settled first, and what the closing recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from welfare_desk.domain.entries import Head
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.ids import ClosingId, DeskId, OperatorCode

CheckName = Literal[
    "placeholders",
    "doubles",
    "surplus",
    "drawers",
    "goods",
    "sheets",
    "statement",
    "pledges",
    "promises",
    "holds",
    "backup",
    "chain",
]
"""What the checklist looks at before an event is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """One line of the checklist; `blocks`: the event is not closed before it is done.

    `count` is how many things are open, `said` says so in words, `which` names the first of them.
    """

    name: CheckName
    done: bool
    blocks: bool
    count: int
    said: Sentence
    which: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether the event cannot be closed because of it."""
        return self.blocks and not self.done


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """An event as it was closed: the ends of all logs, and the tally as `tally --json` says it.

    What a desk posts after its head of then is "after closing", whatever its clock says. `open` are
    the items of the checklist that were left open with open eyes, each with how many things were
    open ("pledges:3"). `reopened` is set once the event was opened again, with the reason.
    """

    id: ClosingId
    at: datetime
    desk: DeskId
    by: OperatorCode
    heads: tuple[Head, ...]
    tally: str
    open: tuple[str, ...] = ()
    reopened: datetime | None = None
    reopened_by: OperatorCode | None = None
    reason: str = ""

    def ends(self) -> Mapping[DeskId, int]:
        """The last seq of each desk that belongs to the event as it was closed."""
        return {head.desk: head.seq for head in self.heads}


def open_items(open_: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """The items that a closing left open, each with how many things were open.

    >>> open_items(("pledges:3", "holds"))
    (('pledges', 3), ('holds', 0))
    """
    parts = (item.partition(":") for item in open_)
    return tuple((name, int(count) if count.isdecimal() else 0) for name, _, count in parts)


def closed_ends(closings: tuple[Closing, ...]) -> Mapping[DeskId, int] | None:
    """The last seq of each desk that belongs to the event as it was closed; None: it is open.

    Two laptops that closed apart and were joined later have two closings that stand; each knows
    its own desk, so the later end of a desk counts.
    """
    standing = [closing for closing in closings if closing.reopened is None]
    if not standing:
        return None
    ends: dict[DeskId, int] = {}
    for closing in standing:
        for desk, seq in closing.ends().items():
            ends[desk] = max(seq, ends.get(desk, 0))
    return ends


def standing_closing(closings: tuple[Closing, ...]) -> Closing | None:
    """The newest closing that was not opened again; None: the event is open."""
    standing = [closing for closing in closings if closing.reopened is None]
    return max(standing, key=lambda closing: (closing.at, closing.id), default=None)
