"""In what order things are presented: the claims on the stage, and the projects of the market."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.market import Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project

T = TypeVar("T")

_LAST = (1, 0)


def comes_on_stage(row: JournalRow, turns: Mapping[EntryId, Turn]) -> bool:
    """Whether a claim is called onto the stage: as it was claimed, or as it was changed since."""
    turn = turns.get(row.id)
    return row.on_stage if turn is None else turn.on_stage


def in_turn(
    rows: Iterable[JournalRow],
    turns: Mapping[EntryId, Turn],
    wishes: Mapping[UnitId, int | None],
) -> tuple[JournalRow, ...]:
    """The standing claims that come on the stage, in their order.

    Those that were ordered come first, then those of units that wished for a turn, then the rest in
    order of time.
    """

    def place(row: JournalRow) -> tuple[object, ...]:
        turn = turns.get(row.id)
        wish = wishes.get(row.unit) if row.unit is not None else None
        ordered = _place(turn.position if turn else None)
        return (ordered, _place(wish), row.at, row.desk, row.seq)

    standing = (row for row in rows if row.kind == "claim" and row.state == "claimed")
    return tuple(sorted((row for row in standing if comes_on_stage(row, turns)), key=place))


def numbered(rows: Iterable[JournalRow]) -> tuple[Turn, ...]:
    """The turns of claims in the order in which they stand here."""
    return tuple(Turn(claim=row.id, position=place) for place, row in enumerate(rows, start=1))


def presented(projects: Iterable[Project]) -> tuple[Project, ...]:
    """Projects in the order in which they are presented: as ordered, the rest by number."""
    return tuple(sorted(projects, key=lambda each: (_place(each.position), each.number)))


def moved(things: Sequence[T], place: int, by: int) -> tuple[T, ...]:
    """The things with one of them moved so many places, as far as there are any.

    >>> moved("abc", 2, -1)
    ('a', 'c', 'b')
    """
    rest = [*things]
    thing = rest.pop(place)
    rest.insert(max(0, min(len(rest), place + by)), thing)
    return tuple(rest)


def _place(position: int | None) -> tuple[int, int]:
    """A position to sort by: what has none comes last."""
    return _LAST if position is None else (0, position)
