"""How an evening file names entries, and how it says where a gift goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.evening_errors import AboveGiftError
from welfare_desk.domain.evening_json import lean
from welfare_desk.domain.evening_values import fen, name
from welfare_desk.domain.ids import LineId, ProjectId, entry_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId


def ref_reader(event: EventId) -> Callable[[str, object], EntryId]:
    """Reads what an event's file calls an entry as the entry's id."""

    def read_ref(field: str, value: object) -> EntryId:
        return entry_id(event, name(field, value))

    return read_ref


def read_allocations(fields: Fields) -> tuple[Allocation, ...]:
    """Where a gift goes: the list `to`."""
    return tuple(_read_allocation(each) for each in fields.parts("to"))


def check_allocations(to: tuple[Allocation, ...], gift_fen: int | None) -> None:
    """Refuse to give away more than the gift; what names no amount is the whole gift."""
    worth = gift_fen or 0
    allocated = sum(worth if each.fen is None else each.fen for each in to)
    if allocated > worth:
        raise AboveGiftError(allocated=allocated, fen=worth)


def allocations_json(to: tuple[Allocation, ...]) -> list[dict[str, object]]:
    """Allocations as the list `to`."""
    return [lean({"project": each.project, "line": each.line, "fen": each.fen}) for each in to]


def _read_allocation(fields: Fields) -> Allocation:
    line = fields.take("line", name)
    allocation = Allocation(
        project=ProjectId(fields.need("project", name)),
        line=None if line is None else LineId(line),
        fen=fields.take("fen", fen),
    )
    fields.close()
    return allocation
