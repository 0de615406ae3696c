"""Goods at the door: noted when they are brought, refused with thanks or accepted by a donation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import Changed, TakeDelivery
from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text
from welfare_desk.services.changing_units import desk_of
from welfare_desk.services.errors import AmountMissingError, OtherKindError, UnknownEntryError
from welfare_desk.services.gift_errors import (
    DeliverySettledError,
    NoItemError,
    OtherDeliveryError,
    RefusalReasonError,
    UnknownDeliveryError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.changes import RefuseDelivery
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.ids import DeliveryId, EntryId
    from welfare_desk.domain.submitted import GiftSubmitted
    from welfare_desk.services.books import Books

REFUSED = QT_TRANSLATE_NOOP("notices", "{item} was refused with thanks.")
REFUSED_AND_ENDED = QT_TRANSLATE_NOOP(
    "notices", "{item} was refused with thanks, and the promise is withdrawn."
)

_CORRECTED: Final = frozenset({"pledge", "unit", "project", "item", "quantity", "unit_word"})
"""What of goods that still wait can be put right; when and where they came stays."""


def take_delivery(books: Books, change: TakeDelivery) -> Changed:
    """Note that goods were brought to this desk, or put right what was noted while they wait.

    Raises:
        KnownError: it is not said what they are, or they are nothing, what is named is not there,
            or they wait no more.
    """
    registrar, delivery = books.registrar, change.delivery
    if not delivery.item:
        raise NoItemError
    if delivery.quantity is not None and delivery.quantity <= 0:
        raise AmountMissingError
    if delivery.unit is not None:
        registrar.unit(delivery.unit)
    if delivery.project is not None:
        registrar.project(delivery.project)
    if delivery.pledge is not None:
        _see_promise(books, delivery.pledge)
    noted = {one.id: one for one in registrar.deliveries()}.get(delivery.id)
    if noted is not None:
        _see_waiting(books, noted)
        registrar.put_delivery(replace(delivery, state="waiting"), fields=_CORRECTED | {"state"})
        return Changed(change=TakeDelivery(delivery=_found(books, delivery.id)))
    delivery = replace(
        delivery,
        arrived=datetime.now(UTC),
        desk=desk_of(books),
        state="waiting",
        entry=None,
        reason=NO_TEXT,
    )
    registrar.put_delivery(delivery)
    return Changed(change=TakeDelivery(delivery=delivery))


def refuse_delivery(books: Books, change: RefuseDelivery) -> Changed:
    """Refuse goods with thanks, and take the promise back where it ends with them.

    Raises:
        KnownError: nobody knows these goods, they wait no more, the reason is missing, or what is
            to end is not their promise.
    """
    delivery, reason = _found(books, change.delivery), change.reason.strip()
    if not reason:
        raise RefusalReasonError
    ends = change.ends
    if ends is not None and ends.entry.of != delivery.pledge:
        raise OtherDeliveryError(item=delivery.item)
    told = Sentence(REFUSED if ends is None else REFUSED_AND_ENDED, {"item": delivery.item})
    refused = replace(delivery, state="refused", reason=Text(reason))
    if delivery == refused:
        return Changed(change=change, told=told)
    _see_waiting(books, delivery)
    books.registrar.put_delivery(refused, fields=frozenset({"state", "reason"}))
    if ends is not None:
        books.bookkeeper.post(ends.entry, id=ends.id, texts=ends.texts)
    return Changed(change=change, told=told)


def see_accepted(books: Books, delivery: DeliveryId, gift: GiftSubmitted) -> None:
    """See that goods are accepted by the gift that was just posted.

    Raises:
        KnownError: nobody knows these goods, they wait no more, or the gift is none of goods.
    """
    found = _found(books, delivery)
    if found.entry != gift.id:
        _see_waiting(books, found)
        raise OtherDeliveryError(item=found.item)


def hand_goods_on(books: Books, wrong: EntryId, gift: GiftSubmitted) -> None:
    """Let goods go over to a gift from an older one in its place, neither of which names them.

    So they stand in files from before gifts named the goods that they accept.

    Raises:
        DeliverySettledError: they were refused since the entry was taken back.
    """
    for one in books.registrar.deliveries():
        if one.entry == wrong and _is_of_goods(gift):
            if one.state == "refused":
                raise DeliverySettledError(item=one.item)
            kept = replace(one, state="accepted", entry=gift.id)
            books.registrar.put_delivery(kept, fields=frozenset({"state", "entry"}))


def _is_of_goods(gift: GiftSubmitted) -> bool:
    return isinstance(gift.entry, Donation) and gift.entry.kind == "goods"


def _found(books: Books, delivery: DeliveryId) -> Delivery:
    found = next((one for one in books.registrar.deliveries() if one.id == delivery), None)
    if found is None:
        raise UnknownDeliveryError
    return found


def _see_waiting(books: Books, delivery: Delivery) -> None:
    """See that goods wait, by what stands now."""
    if not delivery.waits(lambda gift: not books.bookkeeper.stands(gift)):
        raise DeliverySettledError(item=delivery.item)


def _see_promise(books: Books, pledge: EntryId) -> None:
    """See that what the goods fulfil is a promise of goods."""
    posted = books.bookkeeper.find(pledge)
    if posted is None:
        raise UnknownEntryError(entry=pledge)
    if not isinstance(posted.entry, Pledge) or posted.entry.kind != "goods":
        raise OtherKindError(number=posted.number)
