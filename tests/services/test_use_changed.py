"""What another desk did to a gift while somebody corrected it here is not lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import TRACK, cash, new_id, open_market
from tests.services.test_recording import SOME, WHY, refused
from welfare_desk.domain.entries import Allocation, EntryTexts, Reallocation, Reversal
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.submitted import GiftSubmitted, ReallocationSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.services import gift_errors
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def moved(of: EntryId, to: tuple[Allocation, ...], **more: object) -> ReallocationSubmitted:
    consent = EntryTexts(consent=Text("张会长同意"))
    return ReallocationSubmitted(
        entry=Reallocation(of=of, to=to),
        id=new_id(),
        texts=consent,
        **more,  # type: ignore[arg-type]
    )


def test_a_use_given_at_another_desk_is_not_lost_by_a_correction(books: Books) -> None:
    gift = GiftSubmitted(entry=cash(), id=new_id(), texts=SOME)
    record(books, gift)
    right = replace(gift, id=new_id(), entry=cash(20_000))
    reversal = Reversal(of=gift.id, because="correction", replaced_by=right.id)
    corrects = ReversalSubmitted(entry=reversal, id=new_id(), texts=WHY, seen=())
    use = (Allocation(project=TRACK),)
    move = moved(gift.id, use, seen=())
    record(books, move)
    record(books, move)
    error = refused(books, replace(right, corrects=corrects), gift_errors.UseChangedError)
    assert error.said.values == {"later": "HM-A0002", "number": "HM-A0001"}
    refused(books, moved(gift.id, (), seen=()), gift_errors.UseChangedError)
    refused(books, replace(corrects, id=new_id()), gift_errors.UseChangedError)
    again = replace(right, corrects=replace(corrects, seen=use))
    record(books, again)
    record(books, again)


def test_the_use_that_counts_is_the_last_of_a_log_and_the_latest_of_all(books: Books) -> None:
    gift = GiftSubmitted(entry=cash(), id=new_id(), texts=SOME)
    record(books, gift)
    first, second = (Allocation(project=TRACK),), (Allocation(project=TRACK, fen=100),)
    for to, minute in ((first, 9), (second, 1), ((), 5)):
        entry = Reallocation(of=gift.id, to=to)
        at = datetime(2022, 6, 25, 1, minute, tzinfo=UTC)
        desk = DeskId("A" if to else "B")
        books.bookkeeper.post(entry, id=new_id(), at=at, desk=desk)
    rows = {row.id: row for row in books.live.catch_up().rows}
    assert rows[gift.id].to == ()
    record(books, moved(gift.id, first, seen=rows[gift.id].to))
