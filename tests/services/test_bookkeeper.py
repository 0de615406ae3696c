from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from tests.market import (
    EVENT,
    FIRM,
    A,
    B,
    an_event,
    cash,
    claim,
    new_id,
    open_market,
    promise,
    taken_back,
)
from welfare_desk.domain.canonical import first_previous
from welfare_desk.domain.entries import EntryTexts, Head
from welfare_desk.domain.ids import DeskId, EntryId, EventId, OperatorCode
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.texts import Text
from welfare_desk.services import errors
from welfare_desk.services.books import Books, open_books

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Posted


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_the_first_entry_starts_the_chain_and_the_second_follows(books: Books) -> None:
    first = books.bookkeeper.post(cash(), id=new_id())
    second = books.bookkeeper.post(cash(30_000), id=new_id())
    assert (first.seq, first.number, first.previous) == (1, "HM-A0001", first_previous(EVENT, A))
    assert (second.seq, second.number, second.previous) == (2, "HM-A0002", first.hash)
    assert first.posted_by == "OP1"
    assert books.bookkeeper.heads() == (Head(desk=A, seq=2, hash=second.hash),)


def test_an_entry_carries_the_time_it_was_given_or_now(books: Books) -> None:
    given = datetime(2022, 6, 25, 1, 2, 3, 4, tzinfo=UTC)
    before = datetime.now(UTC)
    assert books.bookkeeper.post(cash(), id=new_id(), at=given).at == given
    assert before <= books.bookkeeper.post(cash(), id=new_id()).at <= datetime.now(UTC)


def test_posting_twice_is_once(books: Books) -> None:
    entry, name = cash(), new_id()
    posted = books.bookkeeper.post(entry, id=name)
    assert books.bookkeeper.post(entry, id=name) == posted
    assert list(books.bookkeeper.posted()) == [posted]


def test_a_reversed_entry_posted_again_is_the_one_that_stands(books: Books) -> None:
    posted = books.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(taken_back(posted.id), id=new_id())
    assert books.bookkeeper.post(cash(), id=posted.id) == posted


def test_a_claim_that_took_the_last_place_may_be_posted_again(books: Books) -> None:
    both = claim(slots=2)
    posted = books.bookkeeper.post(both, id=new_id())
    assert books.bookkeeper.post(both, id=posted.id) == posted


@pytest.mark.parametrize("other", [{"entry": cash(99)}, {"at": datetime(2022, 1, 1, tzinfo=UTC)}])
def test_the_same_id_with_other_content_is_refused(books: Books, other: dict[str, object]) -> None:
    posting = Posting(entry=cash(), id=new_id(), at=datetime(2022, 6, 25, tzinfo=UTC))
    books.bookkeeper.post_many([posting])
    with pytest.raises(errors.OtherContentError):
        books.bookkeeper.post_many([replace(posting, **other)])  # type: ignore[arg-type] # two fields


def test_an_id_of_another_event_is_refused(books: Books) -> None:
    posted = books.bookkeeper.post(cash(unit=None, to=None), id=new_id())
    books.registrar.create_event(an_event(EventId("OTHER")))
    assert books.bookkeeper.find(posted.id) is None
    with pytest.raises(errors.OtherContentError):
        books.bookkeeper.post(cash(unit=None, to=None), id=posted.id)


def test_texts_stand_beside_the_entry(books: Books) -> None:
    texts = EntryTexts(typed="2w", note=Text("匾额"), unit_word=Text("份", "packs"))
    posted = books.bookkeeper.post(cash(), id=new_id(), texts=texts)
    silent = books.bookkeeper.post(cash(), id=new_id())
    assert books.registrar.texts_of([posted.id, silent.id]) == {posted.id: texts}


def test_each_desk_counts_for_itself(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    other = books.bookkeeper.post(cash(), id=new_id(), desk=B, operator=OperatorCode("OP7"))
    assert (other.number, other.posted_by) == ("HM-B0001", "OP7")
    assert books.bookkeeper.desks() == (A, B)
    assert [posted.desk for posted in books.bookkeeper.posted()] == [A, B]
    assert list(books.bookkeeper.posted(B)) == [other]


def test_a_desk_must_be_a_letter(books: Books) -> None:
    for wrong in ("a", "", "A/../B", "ABCD"):
        with pytest.raises(errors.BadDeskError):
            books.bookkeeper.post(cash(), id=new_id(), desk=DeskId(wrong))


def test_many_postings_are_all_or_none(books: Books) -> None:
    kept = books.bookkeeper.post(cash(), id=new_id())
    wrong = Posting(entry=taken_back(EntryId(UUID(int=7))), id=new_id())
    with pytest.raises(errors.UnknownEntryError):
        books.bookkeeper.post_many([Posting(entry=cash(), id=new_id()), wrong])
    assert list(books.bookkeeper.posted()) == [kept]
    assert books.bookkeeper.post(cash(), id=new_id()).seq == 2


def test_a_refusal_inside_a_larger_transaction_leaves_it_usable(books: Books) -> None:
    with books.writing():
        first = books.bookkeeper.post(cash(), id=new_id())
        wrong = Posting(entry=taken_back(EntryId(UUID(int=7))), id=new_id())
        with pytest.raises(errors.UnknownEntryError):
            books.bookkeeper.post_many([Posting(entry=cash(), id=new_id()), wrong])
        second = books.bookkeeper.post(cash(), id=new_id())
    assert list(books.bookkeeper.posted()) == [first, second]


def test_an_undone_transaction_leaves_no_number_behind(books: Books) -> None:
    def stumble() -> None:
        with books.writing():
            books.bookkeeper.post(cash(), id=new_id())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert books.bookkeeper.post(cash(), id=new_id()).seq == 1


def test_find_knows_what_was_posted(books: Books) -> None:
    posted = books.bookkeeper.post(promise(), id=new_id())
    assert books.bookkeeper.find(posted.id) == posted
    assert books.bookkeeper.find(new_id()) is None


def test_without_a_desk_nothing_is_posted(tmp_path: Path) -> None:
    with open_market(tmp_path / "market.db", desk=None) as books:
        with pytest.raises(errors.BadDeskError):
            books.bookkeeper.post(cash(), id=new_id())
        assert books.bookkeeper.heads() == ()


def test_a_new_prefix_stands_before_the_next_number(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.registrar.put_event(replace(an_event(), number_prefix="XZ"))
    assert books.bookkeeper.post(cash(), id=new_id()).number == "XZ-A0002"


def test_a_log_that_went_on_without_us_is_read_again(tmp_path: Path) -> None:
    """Somebody deleted the lock's file, and a second program took the same desk."""
    path = tmp_path / "market.db"
    with open_market(path) as one:
        one.bookkeeper.post(cash(), id=new_id())
        for lock in tmp_path.glob("*.lock"):
            lock.unlink()
        with open_market(path) as two:
            two.bookkeeper.post(cash(), id=new_id())
            assert one.bookkeeper.post(cash(), id=new_id()).seq == 3
            assert two.bookkeeper.post(cash(), id=new_id()).seq == 4


def test_what_the_file_refuses_otherwise_is_a_bug(books: Books) -> None:
    driver = books._opened.file.driver
    driver.execute(
        "CREATE TRIGGER strict BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        books.bookkeeper.post(cash(), id=new_id())


def carried(posted: Posted) -> Posting:
    return Posting(
        entry=posted.entry,
        id=posted.id,
        at=posted.at,
        desk=posted.desk,
        posted_by=posted.posted_by,
        seq=posted.seq,
        number=posted.number,
        hash=posted.hash,
    )


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "other.db", desk=B) as opened:
        yield opened


def test_a_carried_log_is_taken_as_it_is(books: Books, other: Books) -> None:
    log = [other.bookkeeper.post(cash(unit=FIRM), id=new_id()) for _ in range(3)]
    books.bookkeeper.post(cash(), id=new_id())
    assert books.bookkeeper.post_many([carried(one) for one in log]) == tuple(log)
    assert list(books.bookkeeper.posted(B)) == log
    longer = [*log, other.bookkeeper.post(cash(), id=new_id())]
    books.bookkeeper.post_many([carried(one) for one in longer])
    assert list(books.bookkeeper.posted(B)) == longer


def test_what_a_merge_brings_about_is_taken(books: Books, other: Books) -> None:
    name = new_id()
    pledge = other.bookkeeper.post(promise(), id=name)
    first = other.bookkeeper.post(taken_back(name), id=new_id())
    books.bookkeeper.post_many([carried(pledge)])
    books.bookkeeper.post(taken_back(name), id=new_id())
    assert books.bookkeeper.post_many([carried(first)]) == (first,)


def test_two_logs_of_one_letter_that_differ_are_refused(books: Books, other: Books) -> None:
    mine = other.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(cash(), id=new_id(), desk=B)
    with pytest.raises(errors.LogDiffersError) as refused:
        books.bookkeeper.post_many([carried(mine)])
    assert refused.value.values == {"desk": B, "seq": 1}


def test_a_carried_entry_must_follow(books: Books, other: Books) -> None:
    other.bookkeeper.post(cash(), id=new_id())
    second = other.bookkeeper.post(cash(), id=new_id())
    with pytest.raises(errors.LogGapError) as refused:
        books.bookkeeper.post_many([carried(second)])
    assert refused.value.values == {"desk": B, "seq": 2, "wanted": 1}


def test_a_carried_entry_must_carry_its_own_hash(books: Books, other: Books) -> None:
    posted = other.bookkeeper.post(cash(), id=new_id())
    with pytest.raises(errors.LogDiffersError):
        books.bookkeeper.post_many([replace(carried(posted), entry=cash(1))])


def test_a_carried_entry_that_stands_elsewhere_is_refused(books: Books, other: Books) -> None:
    posted = other.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(cash(), id=posted.id, at=posted.at)
    with pytest.raises(errors.OtherContentError):
        books.bookkeeper.post_many([carried(posted)])


def test_an_event_that_went_is_said(tmp_path: Path) -> None:
    with open_books(tmp_path / "empty.db", desk=A, create=True) as books:
        with pytest.raises(errors.NothingChosenError):
            books.bookkeeper.post(cash(), id=new_id())
        assert books.events() == ()
