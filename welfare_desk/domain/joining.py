"""What two laptops know of one thing, brought together where it is more than one field."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.register import NeedLine


def joined_needs(
    later: tuple[NeedLine, ...], earlier: tuple[NeedLine, ...]
) -> tuple[NeedLine, ...]:
    """The need lines of a project: as told later, then those that only the earlier one knows.

    >>> from welfare_desk.domain.ids import LineId
    >>> from welfare_desk.domain.register import NeedLine
    >>> lamp, bench, tree = (NeedLine(id=LineId(id), form="goods") for id in "abc")
    >>> [line.id for line in joined_needs((lamp, tree), (lamp, bench))]
    ['a', 'c', 'b']
    """
    told = {line.id for line in later}
    return (*later, *(line for line in earlier if line.id not in told))
