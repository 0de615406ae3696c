"""What a form submitted is one transaction with all that belongs to it, and happens once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    PARTY,
    TRACK,
    cash,
    claim,
    new_id,
    open_market,
    promise,
    taken_back,
)
from welfare_desk.domain.changes import TakeDelivery, TakeStatement
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.entries import (
    Donation,
    EntryTexts,
    Pledge,
    Reallocation,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import DeliveryId, DeskId, StatementLineId, UnitId
from welfare_desk.domain.open_pledges import OpenPledges
from welfare_desk.domain.payment_draft import PaymentDraft, propose
from welfare_desk.domain.register import Unit
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.submitted import (
    ClaimSubmitted,
    GiftSubmitted,
    ReallocationSubmitted,
    ReversalSubmitted,
)
from welfare_desk.domain.texts import Text
from welfare_desk.services import gift_errors
from welfare_desk.services.changing import change
from welfare_desk.services.errors import OtherContentError
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books

SOME = EntryTexts()
WHY = EntryTexts(reason=Text("写错"))
DOOR = DeliveryId("D1")
LINE = StatementLineId("S1")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def rice(books: Books) -> GiftSubmitted:
    """Rice that was promised and stands at the door, as it is accepted."""
    pledge = new_id()
    books.bookkeeper.post(Pledge(unit=FIRM, kind="goods", quantity=Decimal(40)), id=pledge)
    brought = Delivery(
        id=DOOR,
        pledge=pledge,
        unit=FIRM,
        item=Text("大米"),
        arrived=datetime.now(UTC),
        desk=DeskId("A"),
    )
    change(books, TakeDelivery(delivery=brought))
    entry = Donation(
        unit=FIRM, kind="goods", quantity=Decimal(40), settles=(Settlement(pledge=pledge),)
    )
    return GiftSubmitted(entry=entry, id=new_id(), texts=SOME, accepts=DOOR)


def door(books: Books) -> tuple[str, EntryId | None]:
    delivery = books.registrar.deliveries()[0]
    return delivery.state, delivery.entry


def refused(books: Books, submitted: EntrySubmitted, why: type[KnownError]) -> KnownError:
    before = books.bookkeeper.heads(), books.registrar.deliveries(), books.registrar.units()
    with pytest.raises(why) as caught:
        record(books, submitted)
    after = books.bookkeeper.heads(), books.registrar.deliveries(), books.registrar.units()
    assert after == before
    return caught.value


def test_goods_are_accepted_with_their_donation_and_fulfil_their_promise(books: Books) -> None:
    gift = rice(books)
    posted = record(books, gift)
    assert door(books) == ("accepted", gift.id)
    assert [row.state for row in books.live.catch_up().rows] == ["paid", "received"]
    assert record(books, gift) == posted
    assert door(books) == ("accepted", gift.id)


def test_goods_are_accepted_once(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    again = replace(gift, id=new_id(), entry=replace(gift.entry, quantity=Decimal(1)))
    refused(books, again, gift_errors.DeliverySettledError)


def test_only_goods_accept_goods_and_only_those_that_were_brought(books: Books) -> None:
    gift = rice(books)
    refused(books, replace(gift, entry=cash()), gift_errors.OtherDeliveryError)
    refused(books, replace(gift, accepts=DeliveryId("D9")), gift_errors.UnknownDeliveryError)


def test_goods_go_over_to_the_gift_that_corrects_another(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    right = replace(gift, id=new_id(), entry=replace(gift.entry, quantity=Decimal(39)))
    reversal = Reversal(of=gift.id, because="correction", replaced_by=right.id)
    corrects = ReversalSubmitted(entry=reversal, id=new_id(), texts=WHY)
    record(books, replace(right, corrects=corrects))
    assert door(books) == ("accepted", right.id)


def test_goods_wait_again_once_their_gift_is_taken_back(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    record(books, ReversalSubmitted(entry=taken_back(gift.id), id=new_id(), texts=WHY))
    assert door(books)[0] == "waiting"
    record(books, replace(gift, id=new_id()))
    money = GiftSubmitted(
        entry=cash(),
        id=new_id(),
        texts=SOME,
        corrects=ReversalSubmitted(
            entry=taken_back(books.registrar.deliveries()[0].entry or gift.id, "correction"),
            id=new_id(),
            texts=WHY,
        ),
    )
    record(books, money)
    assert door(books)[0] == "waiting"


def transfer(fen: int = 20_000) -> GiftSubmitted:
    entry = replace(cash(fen), method="bank_transfer")
    return GiftSubmitted(entry=entry, id=new_id(), texts=SOME, explains=LINE)


def test_a_line_of_a_statement_is_explained_by_its_gift_in_one_step(books: Books) -> None:
    line = StatementLine(
        id=LINE,
        source="流水.csv",
        position=1,
        method="bank_transfer",
        on=date(2022, 6, 25),
        fen=20_000,
    )
    change(books, TakeStatement(lines=(line,)))
    gift = transfer()
    posted = record(books, gift)
    assert books.registrar.statement_lines()[0].entry == gift.id
    assert record(books, gift) == posted
    heads = books.bookkeeper.heads()
    for other in (transfer(), transfer(1)):
        with pytest.raises(Exception, match="Nothing was"):
            record(books, other)
    assert books.bookkeeper.heads() == heads


def test_a_new_unit_is_not_changed_when_its_gift_comes_again(books: Books) -> None:
    unit = Unit(id=UnitId("U9"), kind="group", name=Text("合唱队"))
    gift = GiftSubmitted(entry=cash(unit=unit.id), id=new_id(), texts=SOME, new_unit=unit)
    posted = record(books, gift)
    books.registrar.put_unit(replace(unit, name=Text("红歌队")), fields=frozenset({"name"}))
    assert record(books, gift) == posted
    assert books.registrar.unit(unit.id).name == Text("红歌队")
    with pytest.raises(OtherContentError):
        record(books, replace(gift, entry=cash(1)))


def test_a_sheet_of_paper_keeps_the_time_at_which_it_was_written(books: Books) -> None:
    at = datetime(2022, 6, 25, 1, 30, tzinfo=UTC)
    gift = GiftSubmitted(entry=cash(), id=new_id(), texts=SOME, at=at)
    claimed = ClaimSubmitted(entry=claim(), id=new_id(), texts=SOME, at=at)
    posted: list[Posted] = [record(books, gift), record(books, claimed)]
    assert [(one.seq, one.at) for one in posted] == [(1, at), (2, at)]


def test_nothing_was_received_at_a_time_that_is_still_to_come(books: Books) -> None:
    late = datetime.now(UTC) + timedelta(minutes=5)
    gift = GiftSubmitted(entry=cash(), id=new_id(), texts=SOME, at=late)
    refused(books, gift, gift_errors.StillToComeError)


def test_the_use_of_a_gift_changes_with_consent_only(books: Books) -> None:
    gift = new_id()
    books.bookkeeper.post(promise(unit=PARTY), id=gift)
    entry = Reallocation(of=gift, to=())
    submitted = ReallocationSubmitted(entry=entry, id=new_id(), texts=SOME)
    with pytest.raises(gift_errors.ConsentMissingError):
        record(books, submitted)
    agreed = replace(submitted, texts=EntryTexts(consent=Text("王书记电话同意")))
    posted = record(books, agreed)
    assert record(books, agreed) == posted
    rows = books.live.catch_up().rows
    assert (rows[0].project, rows[1].note) == (None, Text("王书记电话同意"))
    assert (rows[1].project, [one.project for one in rows[1].before]) == (None, [TRACK])


def test_a_placeholder_is_resolved_in_one_step_without_a_dip(books: Books) -> None:
    unknown = GiftSubmitted(
        entry=replace(cash(unit=None), giver="unknown"), id=new_id(), texts=SOME
    )
    record(books, unknown)
    sums = books.live.catch_up().figures.sums
    found = new_id()
    reversal = Reversal(of=unknown.id, because="correction", replaced_by=found)
    corrects = ReversalSubmitted(entry=reversal, id=new_id(), texts=WHY)
    record(books, GiftSubmitted(entry=cash(), id=found, texts=SOME, corrects=corrects))
    snapshot = books.live.catch_up()
    assert snapshot.figures.sums.received_fen == sums.received_fen == 20_000
    assert [(row.state, row.replaced_by) for row in snapshot.rows] == [
        ("corrected", found),
        ("reversal", found),
        ("received", None),
    ]


def test_a_service_that_was_promised_is_delivered_bit_by_bit(books: Books) -> None:
    promised = DonationDraft(
        id=new_id(), kind="service", received=False, unit=FIRM, item="义诊", quantity="6"
    ).parse()
    assert promised.value is not None
    record(books, promised.value)
    states = []
    for quantity in ("4", "2"):
        done = DonationDraft(
            id=new_id(),
            kind="service",
            unit=FIRM,
            item="义诊",
            quantity=quantity,
            settles=promised.value.id,
        ).parse()
        assert done.value is not None
        record(books, done.value)
        states += [row.state for row in books.live.catch_up().rows if row.kind == "pledge"]
    assert states == ["part_paid", "paid"]
    assert books.live.afresh().figures.sums.raised_fen == 0


def test_one_transfer_pays_what_three_promises_wait_for(books: Books) -> None:
    for fen in (100_000, 50_000, 30_000):
        books.bookkeeper.post(promise(fen), id=new_id())
    pledges = OpenPledges()
    pledges.take(books.live.catch_up().rows)
    shares = propose(pledges.of(FIRM, "money"), 160_000)
    draft = PaymentDraft(id=new_id(), unit=FIRM, amount="1600", shares=shares, bank_ref="TX1")
    paid = draft.parse()
    assert paid.value is not None
    record(books, paid.value)
    snapshot = books.live.catch_up()
    pledges.take(snapshot.rows)
    assert [(row.fen, row.settled_fen) for row in pledges.every()] == [(30_000, 10_000)]
    assert snapshot.figures.sums.outstanding_fen == 20_000
    assert snapshot.figures.sums.raised_fen == 180_000
