"""The end of an evening on one laptop: drawers counted, the event closed, opened, closed again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from welfare_desk.domain.changes import CloseEvent, PutCashCount, ReopenEvent
from welfare_desk.domain.checklist import left_open
from welfare_desk.domain.closing import standing_closing
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import ClosingId, CountId, DeskId, OperatorCode
from welfare_desk.services.changing import change
from welfare_desk.services.checklist import checklist_of
from welfare_desk.services.closing_ahead import look_ahead

if TYPE_CHECKING:
    from datetime import datetime

    from tests.proof.laptop import Laptop
    from tests.proof.naive_books import NaiveBooks
    from welfare_desk.domain.entries import Posted
    from welfare_desk.services.books import Books


def count_the_drawer(books: Books, desk: DeskId, at: datetime) -> None:
    """Two people count what lies there, find one note, and say why that is so."""
    counted = CashCount(
        id=CountId(str(uuid4())),
        desk=desk,
        at=at,
        kind="closing",
        pieces=((10_000, 1),),
        counter="王敏",
        checker="李强",
        reason="其余已存入银行",
        by=OperatorCode("OP1"),
    )
    change(books, PutCashCount(count=counted))


def close_or_reopen(laptop: Laptop, desk: DeskId, at: datetime, *, reopen: bool) -> bool:
    """Try to close the event, or open it again; whether that was done. Rows behind are marked."""
    books = laptop.books[desk]
    before = standing_closing(books.registrar.closings())
    asked: CloseEvent | ReopenEvent
    if reopen and before is not None:
        asked = ReopenEvent(closing=before.id, reason="还有一笔")
    else:
        for each in laptop.desks:
            count_the_drawer(laptop.books[each], each, at)
        ahead = look_ahead(books)
        items = checklist_of(ahead.moment, ahead.audit, backed_up=False)
        asked = CloseEvent(id=ClosingId(str(uuid4())), open=left_open(items))
    heads, done = books.bookkeeper.heads(), True
    try:
        change(books, asked)
    except KnownError:
        done = False
    now = standing_closing(books.registrar.closings())
    if not done:
        assert now == before
    elif isinstance(asked, ReopenEvent):
        assert now is None
    else:
        assert now is not None
        assert now.heads == heads
    see_end(laptop, desk)
    return done


def see_end(laptop: Laptop, desk: DeskId) -> None:
    """Only what is behind the closing's heads is marked, and each drawer holds its cash."""
    books = laptop.books[desk]
    standing = [one for one in books.registrar.closings() if one.reopened is None]
    moment = books.live.afresh()
    for row in moment.rows:
        beyond = all(row.seq > closing.ends().get(row.desk, 0) for closing in standing)
        assert row.after_closing == (bool(standing) and beyond)
    told = {drawer.desk: drawer.expected_fen for drawer in moment.drawers}
    for each in {posted.desk for posted in laptop.naive.posted.values()}:
        assert told.get(each, 0) == cash_of(laptop.naive, each)


def first_of(naive: NaiveBooks, posted: Posted) -> Posted:
    """The first of the entries that came in each other's place."""
    for old in naive.posted.values():
        taken_back = naive.reversal(old.id)
        if taken_back is not None and taken_back.replaced_by == posted.id:
            return first_of(naive, old)
    return posted


def cash_of(naive: NaiveBooks, desk: DeskId) -> int:
    """Cash that came to a desk, as it was put right anywhere, less what it handed back in cash."""
    came = back = 0
    for posted in naive.posted.values():
        gift = posted.entry
        here = first_of(naive, posted).desk == desk
        if isinstance(gift, Donation) and gift.method == "cash" and here:
            reversal = naive.reversal(posted.id)
            came += (gift.fen or 0) if reversal is None or reversal.because == "refund" else 0
        if isinstance(gift, Reversal) and gift.refund is not None and posted.desk == desk:
            target = naive.posted[gift.of].entry
            counts = naive.reversal(gift.of) == gift
            cash = gift.refund.method == "cash" and isinstance(target, Donation)
            back += (target.fen or 0) if cash and counts and isinstance(target, Donation) else 0
    return came - back
