"""What the hall is shown after something was posted or decided, as tests ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.market import new_id
from welfare_desk.domain.entries import NO_TEXTS, EntryTexts
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.shown import Shown, ShownGift
    from welfare_desk.domain.spotlight import Mark
    from welfare_desk.services.books import Books


def shown_after(books: Books, *entries: Entry) -> Shown:
    """What is shown once these entries are posted."""
    for entry in entries:
        books.bookkeeper.post(entry, id=new_id())
    books.live.catch_up()
    return books.director.shown()


def newest(books: Books, entry: Entry, texts: EntryTexts = NO_TEXTS) -> ShownGift:
    """How an entry is read when it has just been posted."""
    books.bookkeeper.post(entry, id=new_id(), texts=texts)
    books.live.catch_up()
    return books.director.shown().news[-1]


def mark(books: Books, posted: Posted, what: Mark, place: int | None = None) -> None:
    """Decide something of the spotlight of an entry."""
    one = SpotlightMark(id=str(posted.id), mark=what, at=posted.at, place=place)
    change(books, MarkSpotlights(marks=(one,)))
