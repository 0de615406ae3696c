"""What a form submitted becomes one transaction: the entry, and all that belongs to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import EndHold, ExplainLine
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeliveryId, EntryId
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books


def record(books: Books, submitted: EntrySubmitted) -> Posted:
    """Post what was submitted, its new unit first and what it corrects taken back; all or nothing.

    Raises:
        KnownError: it cannot be posted; nothing was written.
    """
    with books.writing():
        if isinstance(submitted, GiftSubmitted | ClaimSubmitted):
            _make_room(books, submitted)
            post = books.bookkeeper.post
            posted = post(submitted.entry, id=submitted.id, texts=submitted.texts, at=submitted.at)
            if isinstance(submitted, GiftSubmitted):
                _settle_beside(books, submitted)
            return posted
        return books.bookkeeper.post(submitted.entry, id=submitted.id, texts=submitted.texts)


def _make_room(books: Books, submitted: GiftSubmitted | ClaimSubmitted) -> None:
    """Register the new unit, take back what is corrected, end the hold."""
    if submitted.new_unit is not None:
        books.registrar.put_unit(submitted.new_unit)
    if submitted.corrects is not None:
        wrong = submitted.corrects
        books.bookkeeper.post(wrong.entry, id=wrong.id, texts=wrong.texts)
    if isinstance(submitted, ClaimSubmitted) and submitted.ends_hold is not None:
        change(books, EndHold(hold=submitted.ends_hold))


def _settle_beside(books: Books, gift: GiftSubmitted) -> None:
    """Let the delivery be accepted and the line of a statement be explained."""
    if gift.accepts is not None:
        _accept(books, gift.accepts, gift.id)
    if gift.explains is not None:
        change(books, ExplainLine(line=gift.explains, entry=gift.id))


def _accept(books: Books, delivery: DeliveryId, entry: EntryId) -> None:
    found = next(one for one in books.registrar.deliveries() if one.id == delivery)
    accepted = replace(found, state="accepted", entry=entry)
    books.registrar.put_delivery(accepted, fields=frozenset({"state", "entry"}))
