"""The names by which things of an event are known."""

from __future__ import annotations

import re
from typing import NewType
from uuid import NAMESPACE_URL, UUID, uuid5

EventId = NewType("EventId", str)
DeskId = NewType("DeskId", str)
UnitId = NewType("UnitId", str)
ProjectId = NewType("ProjectId", str)
LineId = NewType("LineId", str)
StallId = NewType("StallId", str)
HoldId = NewType("HoldId", str)
DeliveryId = NewType("DeliveryId", str)
SheetId = NewType("SheetId", str)
StatementLineId = NewType("StatementLineId", str)
CountId = NewType("CountId", str)
ClosingId = NewType("ClosingId", str)
OperatorCode = NewType("OperatorCode", str)
EntryId = NewType("EntryId", UUID)

_DESK = re.compile(r"[A-Z]{1,3}")


def names_a_desk(letters: str) -> bool:
    """Whether a desk can be called so: one to three capital letters.

    No figures: numbers of entries such as HM-A0001 then read in one way only.
    """
    return _DESK.fullmatch(letters) is not None


def entry_id(event: EventId, ref: str) -> EntryId:
    """The id of the entry that an evening file calls `ref`.

    A ref that is itself a UUID is the id; any other is hashed under its event (docs/evening.md).
    """
    try:
        return EntryId(UUID(ref))
    except ValueError:
        return EntryId(uuid5(NAMESPACE_URL, f"welfare-desk:{event}/{ref}"))
