from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    LAMPS,
    PARTY,
    TRACK,
    ZHANG,
    A,
    B,
    an_event,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from tests.story import named, told
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    EntryTexts,
    Pledge,
    Reallocation,
)
from welfare_desk.domain.ids import EventId, StallId, UnitId
from welfare_desk.domain.masking import KIND_HEARTED
from welfare_desk.domain.register import Served, Unit
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.errors import NothingChosenError
from welfare_desk.services.journal_rows import row_of
from welfare_desk.services.known import Known

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Cause, Entry
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.snapshot import Snapshot


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def states(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(row.number, row.state) for row in snapshot.rows]


def row_after(books: Books, entry: Entry, texts: EntryTexts = EntryTexts()) -> JournalRow:  # noqa: B008 - a frozen value
    books.bookkeeper.post(entry, id=new_id(), texts=texts)
    return books.live.catch_up().rows[-1]


def test_the_first_look_tells_everything(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(cash(5), id=new_id(), desk=B)
    snapshot = books.live.catch_up()
    assert [(row.desk, row.seq) for row in snapshot.rows] == [(A, 1), (B, 1)]
    assert (snapshot.event.id, snapshot.desk, snapshot.next_number) == ("MARKET", A, "HM-A0002")
    assert snapshot.seqs == ((A, 1), (B, 1))
    assert snapshot.figures.sums.received_fen == 20_005
    assert len(snapshot.units or ()) == 4
    assert [project.id for project in snapshot.projects or ()] == ["P01", "P02", "P03"]
    assert len(snapshot.stalls or ()) == 1
    assert snapshot.served == ()


def test_the_next_look_tells_only_what_is_new(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.live.catch_up()
    assert not books.live.changed()
    books.bookkeeper.post(cash(), id=new_id())
    assert books.live.changed()
    snapshot = books.live.catch_up()
    assert states(snapshot) == [("HM-A0002", "received")]
    assert (snapshot.units, snapshot.projects, snapshot.stalls, snapshot.served) == (None,) * 4
    assert not books.live.changed()
    assert books.live.catch_up().rows == ()


def test_another_program_is_seen(books: Books) -> None:
    books.live.catch_up()
    with open_market(books.path, desk=B) as other:
        other.bookkeeper.post(cash(), id=new_id())
    assert books.live.changed()
    assert states(books.live.catch_up()) == [("HM-B0001", "received")]


def test_a_looker_on_sees_every_commit(books: Books) -> None:
    with open_books(books.path) as looker:
        looker.live.catch_up()
        books.bookkeeper.post(cash(), id=new_id())
        assert looker.live.changed()
        snapshot = looker.live.catch_up()
        assert states(snapshot) == [("HM-A0001", "received")]
        assert (snapshot.desk, snapshot.next_number) == (None, "")


def test_a_payment_changes_the_row_of_its_pledge(books: Books) -> None:
    pledge = books.bookkeeper.post(promise(100_000), id=new_id())
    assert states(books.live.catch_up()) == [("HM-A0001", "pledged")]
    books.bookkeeper.post(payment(pledge.id, 40_000), id=new_id())
    first, second = books.live.catch_up().rows
    assert (first.state, first.settled_fen, second.state) == ("part_paid", 40_000, "received")
    assert (first.settles, second.settles) == ((), (pledge.id,))
    books.bookkeeper.post(payment(pledge.id, 70_000), id=new_id())
    rows = books.live.catch_up().rows
    assert (rows[0].state, rows[0].settled_fen) == ("paid", 100_000)


@pytest.mark.parametrize(
    ("because", "state"),
    [
        ("void", "void"),
        ("withdrawn", "withdrawn"),
        ("correction", "corrected"),
        ("refund", "refunded"),
    ],
)
def test_a_reversal_changes_the_row_of_its_target(books: Books, because: Cause, state: str) -> None:
    gift = books.bookkeeper.post(cash(), id=new_id())
    books.live.catch_up()
    texts = EntryTexts(reason=Text("重复"))
    back = books.bookkeeper.post(taken_back(gift.id, because), id=new_id(), texts=texts)
    target, reversal = books.live.catch_up().rows
    assert (target.state, target.reversed_by) == (state, back.id)
    assert (reversal.state, reversal.of, reversal.because) == ("reversal", gift.id, because)
    assert (reversal.fen, reversal.unit_name, reversal.note) == (
        20_000,
        Text("机关支部"),
        Text("重复"),
    )


def test_a_reallocation_reads_like_its_gift_with_the_new_project(books: Books) -> None:
    gift = books.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(
        Reallocation(
            of=gift.id, to=(Allocation(project=LAMPS, fen=5), Allocation(project=TRACK, fen=5))
        ),
        id=new_id(),
        texts=EntryTexts(consent=Text("电话同意")),
    )
    target, moved = books.live.catch_up().rows
    assert (target.project_name, target.more_projects) == (Text("灭蚊灯"), 1)
    assert (moved.state, moved.project_name, moved.more_projects) == (
        "reallocation",
        Text("灭蚊灯"),
        1,
    )
    assert moved.note == Text("电话同意")


def test_goods_and_services_read_with_their_words(books: Books) -> None:
    words = EntryTexts(unit_word=Text("份", "packs"), note=Text("周三"))
    goods = Pledge(unit=FIRM, kind="goods", quantity=Decimal(60), fen=600)
    row = row_after(books, goods, words)
    assert (row.state, row.quantity, row.fen) == ("undelivered", Text("60 份", "60 packs"), 600)
    service = row_after(books, Donation(unit=FIRM, kind="service", quantity=Decimal("1.5")))
    assert (service.form, service.quantity, service.project) == ("service", Text("1.5"), None)


def test_givers_read_as_they_are_known(books: Books) -> None:
    assert row_after(books, cash(unit=None)).unit_name == KIND_HEARTED
    unknown = replace(cash(), giver="unknown", unit=None)
    assert row_after(books, unknown).unit_name == NO_TEXT
    assert row_after(books, cash(unit=ZHANG)).unit_kind == "individual"


def test_a_claim_reads_with_its_project(books: Books) -> None:
    row = row_after(books, claim())
    assert (row.kind, row.state, row.project_name, row.form) == (
        "claim",
        "claimed",
        Text("灭蚊灯"),
        "money",
    )
    open_form = row_after(books, Claim(unit=PARTY, project=TRACK, quantity=Decimal(2)))
    assert (open_form.form, open_form.quantity) == (None, Text("2"))


def test_projects_say_what_is_claimed_and_what_remains(books: Books) -> None:
    books.bookkeeper.post(claim(PARTY), id=new_id())
    second = books.bookkeeper.post(claim(FIRM), id=new_id())
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK, fen=1_000_001), id=new_id())
    books.bookkeeper.post(promise(250_000), id=new_id())
    books.bookkeeper.post(cash(99_999), id=new_id())
    track, pavilion, lamps = books.live.catch_up().project_rows
    assert (track.need_fen, track.raised_fen, track.remaining_fen) == (1_000_000, 349_999, 650_001)
    assert (track.percent, track.over_claimed, track.claims) == (34, True, 1)
    assert (pavilion.need_fen, pavilion.percent, pavilion.over_claimed) == (0, 0, False)
    assert (lamps.claims, lamps.claimers, lamps.over_claimed) == (2, ("支部", "宏达公司"), False)
    books.bookkeeper.post(taken_back(second.id), id=new_id())
    books.bookkeeper.post(Claim(unit=FIRM, project=LAMPS, whole=True), id=new_id())
    *_, lamps = books.live.catch_up().project_rows
    assert (lamps.claims, lamps.claimers) == (2, ("支部", "宏达公司"))
    assert not lamps.over_claimed


def test_a_new_name_stands_in_every_row(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.live.catch_up()
    party = replace(books.registrar.units()[0], name=Text("新支部"))
    books.registrar.put_unit(party)
    snapshot = books.live.catch_up()
    assert [row.unit_name for row in snapshot.rows] == [Text("新支部")]
    assert party in (snapshot.units or ())
    (track, *_) = books.registrar.projects()
    books.registrar.put_project(replace(track, name=Text("新跑道")))
    assert [row.project_name for row in books.live.catch_up().rows] == [Text("新跑道")]


def test_a_new_unit_disturbs_no_row(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.live.catch_up()
    books.registrar.put_unit(Unit(id=UnitId("U9"), kind="group", name=Text("甲")))
    snapshot = books.live.catch_up()
    assert (snapshot.rows, len(snapshot.units or ())) == ((), 5)


def test_event_stalls_and_counts_are_read_again(books: Books) -> None:
    books.live.catch_up()
    at = datetime(2022, 6, 25, 1, tzinfo=UTC)
    books.registrar.put_served(
        Served(stall=StallId("S1"), at=at, volunteers=3, served=40, minutes=60)
    )
    books.registrar.put_event(replace(an_event(), venue=Text("广场")))
    (stall,) = books.registrar.stalls()
    books.registrar.put_stall(replace(stall, team="甲"))
    snapshot = books.live.catch_up()
    assert (snapshot.figures.served, snapshot.figures.volunteers) == (40, 3)
    assert snapshot.event.venue == Text("广场")
    assert [stall.team for stall in snapshot.stalls or ()] == ["甲"]


def test_another_event_is_told_from_its_start(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    books.live.catch_up()
    books.registrar.create_event(an_event(EventId("OTHER")))
    assert books.live.catch_up().rows == ()
    books.choose_event(EventId("MARKET"))
    assert len(books.live.catch_up().rows) == 1


def test_a_reversal_read_before_its_target_stands_alone() -> None:
    """B: reversal r1 of g1 because void"""
    known = Known(event=an_event(), cue=Cue())
    (reversal,) = told(test_a_reversal_read_before_its_target_stands_alone.__doc__)
    assert known.take([reversal]) == {reversal.id}
    row = row_of(known, reversal.id)
    assert (row.state, row.of, row.unit_name) == ("reversal", named("g1"), NO_TEXT)


def test_without_an_event_there_is_nothing_to_show(tmp_path: Path) -> None:
    empty = open_books(tmp_path / "empty.db", create=True)
    with empty, pytest.raises(NothingChosenError):
        empty.live.catch_up()
