"""What a form submitted becomes one transaction: the entry, and all that belongs to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import EndHold, ExplainLine
from welfare_desk.domain.entries import Donation, Pledge, Reallocation
from welfare_desk.domain.submitted import (
    ClaimSubmitted,
    GiftSubmitted,
    ReallocationSubmitted,
)
from welfare_desk.services.changing import change
from welfare_desk.services.changing_goods import hand_goods_on, see_accepted
from welfare_desk.services.gift_errors import (
    ConsentMissingError,
    PaidBeforeError,
    StillToComeError,
    UseChangedError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Allocation, Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books

Gift = Donation | Pledge

SLACK: Final = timedelta(minutes=1)
"""So far a form's clock may be ahead of the one here."""


def record(books: Books, submitted: EntrySubmitted) -> Posted:
    """Post what was submitted, its new unit first and what it corrects taken back; all or nothing.

    The same id again gives the entry that stands, and nothing beside it happens a second time.

    Raises:
        KnownError: it cannot be posted; nothing was written.
    """
    with books.writing():
        if isinstance(submitted, GiftSubmitted | ClaimSubmitted):
            return _record_with_all(books, submitted)
        if isinstance(submitted, ReallocationSubmitted) and not submitted.texts.consent:
            raise ConsentMissingError
        if books.bookkeeper.find(submitted.id) is None:
            _see_use(books, submitted.entry.of, submitted.seen)
        return books.bookkeeper.post(submitted.entry, id=submitted.id, texts=submitted.texts)


def _record_with_all(books: Books, submitted: GiftSubmitted | ClaimSubmitted) -> Posted:
    """Post a gift or a claim with what comes before it and after it, unless it stands already."""
    is_new = books.bookkeeper.find(submitted.id) is None
    entry = submitted.entry
    if isinstance(submitted, GiftSubmitted) and isinstance(entry, Donation):
        entry = _with_its_goods(books, submitted, entry)
    if isinstance(submitted, GiftSubmitted) and isinstance(entry, Donation | Pledge):
        entry = _with_its_checker(books, submitted, entry)
    if is_new:
        _make_room(books, submitted)
    posted = books.bookkeeper.post(entry, id=submitted.id, texts=submitted.texts, at=submitted.at)
    if is_new and isinstance(submitted, GiftSubmitted):
        _settle_beside(books, submitted, posted)
    return posted


def _with_its_goods(books: Books, submitted: GiftSubmitted, gift: Donation) -> Donation:
    """The gift with the goods at the door that it accepts, be it by way of what it stands for."""
    if gift.kind != "goods" or gift.accepts is not None:
        return gift
    wrong = _in_place_of(submitted)
    before = None if wrong is None else books.bookkeeper.find(wrong)
    of_before = before.entry.accepts if before and isinstance(before.entry, Donation) else None
    return replace(gift, accepts=submitted.accepts or of_before)


def _with_its_checker(books: Books, submitted: GiftSubmitted, gift: Gift) -> Gift:
    """A gift put back by whoever checked it before was seen by the one who typed it then."""
    if submitted.restores is None or gift.checked_by is None:
        return gift
    standing = books.bookkeeper.find(submitted.id)
    if standing is not None and isinstance(standing.entry, Gift):
        return replace(gift, checked_by=standing.entry.checked_by)
    before = books.bookkeeper.find(submitted.restores)
    same = before is not None and isinstance(before.entry, Gift) and before.entry.fen == gift.fen
    if before is None or not same or gift.checked_by != books.operator:
        return gift
    return replace(gift, checked_by=before.posted_by)


def _make_room(books: Books, submitted: GiftSubmitted | ClaimSubmitted) -> None:
    """Register the new unit, take back what is corrected, end the hold."""
    if submitted.at is not None and submitted.at > datetime.now(UTC) + SLACK:
        raise StillToComeError
    if submitted.new_unit is not None:
        books.registrar.put_unit(submitted.new_unit)
    if submitted.corrects is None:
        if isinstance(submitted, GiftSubmitted) and submitted.restores is not None:
            _see_unpaid(books, submitted.restores)
    else:
        wrong = submitted.corrects
        _see_use(books, wrong.entry.of, wrong.seen)
        books.bookkeeper.post(wrong.entry, id=wrong.id, texts=wrong.texts)
    if isinstance(submitted, ClaimSubmitted) and submitted.ends_hold is not None:
        change(books, EndHold(hold=submitted.ends_hold))


def _see_unpaid(books: Books, pledge: EntryId) -> None:
    """See that nothing came for a pledge that is put back: it would be awaited twice."""
    found = books.bookkeeper.find(pledge)
    if found is not None and books.bookkeeper.is_settled(pledge):
        raise PaidBeforeError(number=found.number)


def _see_use(books: Books, gift: EntryId, seen: tuple[Allocation, ...] | None) -> None:
    """See that nobody gave a gift another use since somebody looked at it."""
    later = None if seen is None else books.bookkeeper.last_use(gift)
    if later is None or not isinstance(later.entry, Reallocation) or later.entry.to == seen:
        return
    found = books.bookkeeper.find(gift)
    raise UseChangedError(later=later.number, number=found.number if found else gift)


def _in_place_of(gift: GiftSubmitted) -> EntryId | None:
    """The entry in whose place a gift comes; None: it is a new one."""
    return gift.corrects.entry.of if gift.corrects else gift.restores


def _settle_beside(books: Books, gift: GiftSubmitted, posted: Posted) -> None:
    """See that goods are accepted, and let the line of a statement be explained."""
    wrong = _in_place_of(gift)
    if wrong is not None and isinstance(posted.entry, Donation) and posted.entry.accepts is None:
        hand_goods_on(books, wrong, gift)
    if gift.accepts is not None:
        see_accepted(books, gift.accepts, gift)
    if gift.explains is not None:
        change(books, ExplainLine(line=gift.explains, entry=gift.id))
