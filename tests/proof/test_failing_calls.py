"""Any statement of a commit fails: nothing confirmed is lost, nothing invented, work goes on."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market, payment, promise, taken_back
from tests.proof.failing_driver import CLASSES, Plan, take_the_place
from welfare_desk.domain.entries import EntryTexts
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.services.recording import record
from welfare_desk.storage.errors import DiskFullError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.services.books import Books

TEXTS = EntryTexts(typed="200", note=Text("现场"))
MOST_STEPS = 60


@pytest.fixture
def plan(monkeypatch: pytest.MonkeyPatch) -> Plan:
    return take_the_place(monkeypatch)


@pytest.fixture
def books(plan: Plan, tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as books:
        yield books


def stand(books: Books) -> dict[EntryId, Posted]:
    return {posted.id: posted for posted in books.bookkeeper.posted()}


def a_correction(books: Books) -> GiftSubmitted:
    """A gift that settles a pledge, in the place of a wrong one: many statements, one commit."""
    post = books.bookkeeper.post
    pledge, wrong = post(promise(), id=new_id()), post(cash(), id=new_id())
    right = new_id()
    taken = replace(taken_back(wrong.id, "correction"), replaced_by=right)
    corrects = ReversalSubmitted(entry=taken, id=new_id(), texts=TEXTS)
    return GiftSubmitted(entry=payment(pledge.id), id=right, texts=TEXTS, corrects=corrects)


def fail_once(books: Books, plan: Plan, at: int, code: int) -> bool:
    """Let one statement fail, then press Enter again; False: there is no such statement."""
    gift = a_correction(books)
    before = stand(books)
    books.live.catch_up()
    confirmed = False
    with plan.watched(at, code) as said:
        try:
            record(books, gift)
            confirmed = True
        except KnownError:
            plan.watching = False
    after = stand(books)
    assert gift.corrects is not None
    new = {gift.id, gift.corrects.id} if confirmed else set()
    assert after.keys() - before.keys() == new
    assert record(books, gift).id == gift.id
    assert stand(books).keys() - before.keys() == {gift.id, gift.corrects.id}
    figures = books.live.catch_up().figures.sums
    assert figures.received_fen % 50_000 == 0
    return len(said) >= at


@pytest.mark.parametrize("code", CLASSES)
def test_every_statement_of_a_commit_may_fail(books: Books, plan: Plan, code: int) -> None:
    at = 1
    while fail_once(books, plan, at, code):
        at += 1
        assert at < MOST_STEPS
    assert at > 8
    assert verify(books.path).ok


@pytest.mark.parametrize("code", CLASSES)
def test_a_checkpoint_after_the_commit_may_fail(books: Books, plan: Plan, code: int) -> None:
    """What was committed is confirmed, whatever becomes of the checkpoint behind it."""
    books.bookkeeper.post(cash(), id=new_id())
    file, at, more = books._opened.file, 0, True
    while more:
        at += 1
        file._rows = -1_000
        wanted, commits = new_id(), len(stand(books))
        with plan.watched() as said:
            books.bookkeeper.post(cash(), id=new_id())
        first = said.index("COMMIT") + 1
        file._rows = -1_000
        with plan.watched(first + at, code) as said:
            assert books.bookkeeper.post(cash(), id=wanted).id == wanted
        more = len(said) >= first + at
        assert len(stand(books)) == commits + 2
    assert at > 3
    assert verify(books.path).ok


def until_refused(books: Books, confirmed: list[EntryId]) -> EntryId:
    """Post until the disk is full; the id of what was refused."""
    while True:
        wanted = new_id()
        try:
            confirmed.append(books.bookkeeper.post(cash(), id=wanted, texts=TEXTS).id)
        except DiskFullError:
            return wanted


def test_what_sqlite_undoes_by_itself_is_not_there(books: Books, plan: Plan) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    driver = books._opened.file.driver
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count={pages}")
    confirmed: list[EntryId] = []
    refused = until_refused(books, confirmed)
    assert set(confirmed) < stand(books).keys()
    assert refused not in stand(books)
    driver.execute("PRAGMA max_page_count=100000")
    assert books.bookkeeper.post(cash(), id=refused, texts=TEXTS).id == refused
    assert verify(books.path).ok


def test_the_plan_fails_what_it_says(plan: Plan) -> None:
    with plan.watched(1), pytest.raises(sqlite3.OperationalError):
        sqlite3.connect(":memory:").execute("SELECT 1")
