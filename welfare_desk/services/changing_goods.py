"""Goods at the door: noted when they are brought, refused with thanks or accepted by a donation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed, TakeDelivery
from welfare_desk.domain.texts import Text
from welfare_desk.services.changing_units import desk_of

if TYPE_CHECKING:
    from welfare_desk.domain.changes import RefuseDelivery
    from welfare_desk.services.books import Books


def take_delivery(books: Books, change: TakeDelivery) -> Changed:
    """Note that goods were brought to this desk and wait to be inspected."""
    delivery = replace(change.delivery, arrived=datetime.now(UTC), desk=desk_of(books))
    books.registrar.put_delivery(delivery)
    return Changed(change=TakeDelivery(delivery=delivery))


def refuse_delivery(books: Books, change: RefuseDelivery) -> Changed:
    """Refuse goods with thanks, and take the promise back where it ends with them."""
    registrar = books.registrar
    delivery = next(one for one in registrar.deliveries() if one.id == change.delivery)
    refused = replace(delivery, state="refused", reason=Text(change.reason.strip()))
    registrar.put_delivery(refused, fields=frozenset({"state", "reason"}))
    if change.ends is not None:
        ends = change.ends
        books.bookkeeper.post(ends.entry, id=ends.id, texts=ends.texts)
    return Changed(change=change)
