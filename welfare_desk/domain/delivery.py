"""Goods that were brought: they wait to be inspected, and are then accepted or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from decimal import Decimal

    from welfare_desk.domain.ids import DeliveryId, DeskId, EntryId, ProjectId, UnitId

DeliveryState = Literal["waiting", "accepted", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Goods at the door (arrived, to be inspected); only what is accepted becomes a donation.

    `pledge` is the promise that they fulfil, None for goods that nobody announced; `unit` None:
    whoever brought them does not want to be named. `entry` is the donation once they are accepted,
    and stays when that is taken back and they wait again. `reason` is why they were refused, with
    thanks.
    """

    id: DeliveryId
    pledge: EntryId | None = None
    unit: UnitId | None = None
    project: ProjectId | None = None
    item: Text = NO_TEXT
    quantity: Decimal | None = None
    unit_word: Text = NO_TEXT
    arrived: datetime
    desk: DeskId
    state: DeliveryState = "waiting"
    entry: EntryId | None = None
    reason: Text = NO_TEXT

    def waits(self, gone: Callable[[EntryId], bool]) -> bool:
        """Whether the goods wait: their gift decides, whatever a merge left noted beside them.

        A gift may be taken back, or accept them, on another laptop, and nobody notes it here.
        `gone` says of an entry that it was taken back; what was refused stays refused.
        """
        if self.state == "refused" or self.entry is None:
            return self.state == "waiting"
        return gone(self.entry)


def as_they_stand(
    deliveries: Iterable[Delivery], gone: Callable[[EntryId], bool]
) -> tuple[Delivery, ...]:
    """Deliveries as the ledger has them: those of a gift that stands are accepted, others wait."""
    return tuple(
        replace(one, state="waiting" if one.waits(gone) else "accepted")
        if one.state != "refused"
        else one
        for one in deliveries
    )
