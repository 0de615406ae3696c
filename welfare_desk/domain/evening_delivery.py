"""The act `delivery`: goods that were brought, and whether they were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.delivery import Delivery, DeliveryState
from welfare_desk.domain.evening_json import both_json, moment_json, quantity_json
from welfare_desk.domain.evening_refs import ref_reader
from welfare_desk.domain.evening_values import both, code, moment, name, quantity
from welfare_desk.domain.ids import DeliveryId, ProjectId, UnitId
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId

_STATES: tuple[DeliveryState, ...] = get_args(DeliveryState)


def read_delivery(fields: Fields, event: EventId, stamp: Stamp) -> Delivery:
    """The delivery that an act describes; brought to its desk, at its time if none is said."""
    unit, project = fields.take("unit", name), fields.take("project", name)
    return Delivery(
        id=DeliveryId(fields.need("id", name)),
        pledge=fields.take("pledge", ref_reader(event)),
        unit=None if unit is None else UnitId(unit),
        project=None if project is None else ProjectId(project),
        item=fields.take("item", both) or NO_TEXT,
        quantity=fields.take("quantity", quantity),
        unit_word=fields.take("unit_word", both) or NO_TEXT,
        arrived=fields.take("arrived", moment) or stamp.at,
        desk=stamp.desk,
        state=fields.take("state", code(_STATES)) or "waiting",
        entry=fields.take("entry", ref_reader(event)),
        reason=fields.take("reason", both) or NO_TEXT,
    )


def delivery_json(delivery: Delivery, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A delivery as the fields of its act."""
    return {
        "id": delivery.id,
        "pledge": delivery.pledge and ref(delivery.pledge),
        "unit": delivery.unit,
        "project": delivery.project,
        "item": both_json(delivery.item),
        "quantity": quantity_json(delivery.quantity),
        "unit_word": both_json(delivery.unit_word),
        "arrived": moment_json(delivery.arrived),
        "state": delivery.state,
        "entry": delivery.entry and ref(delivery.entry),
        "reason": both_json(delivery.reason),
    }
