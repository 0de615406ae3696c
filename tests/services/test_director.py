from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    NOBODY,
    PARTY,
    ZHANG,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.entries import Donation, EntryTexts, Pledge
from welfare_desk.domain.masking import KIND_HEARTED
from welfare_desk.domain.register import Consent
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def shown_after(books: Books, *entries: Entry) -> Shown:
    for entry in entries:
        books.bookkeeper.post(entry, id=new_id())
    books.live.catch_up()
    return books.director.shown()


def test_a_cue_changes_what_it_names_and_survives(books: Books) -> None:
    assert books.director.cue() == Cue()
    given = books.director.give(CueChange(scene="total", curtain="freeze"))
    assert given == Cue(scene="total", curtain="freeze", version=1)
    assert (
        books.director.give(
            CueChange(headline="received", theme="night-blue", language="en")
        ).version
        == 2
    )
    with open_books(books.path) as other:
        assert other.director.cue() == Cue(
            scene="total",
            curtain="freeze",
            headline="received",
            theme="night-blue",
            language="en",
            version=2,
        )


def test_a_cue_that_says_nothing_new_is_not_given_again(books: Books) -> None:
    books.director.give(CueChange(curtain="black"))
    assert books.director.give(CueChange(curtain="black")).version == 1


def test_the_event_and_the_sums_are_shown(books: Books) -> None:
    pledge = books.bookkeeper.post(promise(100_000), id=new_id())
    shown = shown_after(books, cash(20_000), payment(pledge.id, 30_000), claim())
    assert (shown.event_name, shown.slogan, shown.rehearsal) == (
        Text("集市", "Market"),
        Text("公益暖人心"),
        False,
    )
    assert (shown.headline_fen, shown.received_fen, shown.outstanding_fen) == (
        120_000,
        50_000,
        70_000,
    )
    assert (shown.goal_fen, shown.claims, shown.projects, shown.projects_claimed) == (
        10_000_000,
        1,
        3,
        1,
    )
    assert shown.seqs == (("A", 4),)


def test_the_headline_follows_its_cue(books: Books) -> None:
    books.director.give(CueChange(headline="received"))
    assert shown_after(books, promise(100_000), cash(20_000)).headline_fen == 20_000


def test_goods_stand_apart(books: Books) -> None:
    goods = Donation(unit=FIRM, kind="goods", fen=3_000)
    name = new_id()
    books.bookkeeper.post(Pledge(unit=FIRM, kind="goods", fen=500), id=name)
    shown = shown_after(books, goods, replace(goods, fen=None))
    assert (shown.goods_received_fen, shown.goods_promised_fen) == (3_000, 500)
    assert (shown.goods_batches, shown.headline_fen) == (3, 0)


def test_units_and_persons_are_counted_apart(books: Books) -> None:
    shown = shown_after(books, *(cash(unit=unit) for unit in (PARTY, FIRM, FIRM, ZHANG, None)))
    assert (shown.givers, shown.giver_units, shown.giver_persons) == (3, 2, 1)


def test_names_are_shown_as_their_owners_agreed(books: Books) -> None:
    givers = [PARTY, ZHANG, NOBODY, None]
    gifts = shown_after(books, *(cash(unit=unit) for unit in givers)).gifts
    assert [(gift.name.zh, gift.amount_fen) for gift in reversed(gifts)] == [
        ("机关支部", 20_000),
        ("张*三", None),
        (KIND_HEARTED.zh, None),
        (KIND_HEARTED.zh, None),
    ]


def test_the_consent_of_now_decides(books: Books) -> None:
    shown_after(books, cash(unit=ZHANG))
    zhang = next(unit for unit in books.registrar.units() if unit.id == ZHANG)
    books.registrar.put_unit(replace(zhang, consent=Consent(name="full", amount="shown")))
    (gift,) = shown_after(books).gifts
    assert (gift.name.zh, gift.amount_fen) == ("张小三", 20_000)


def test_the_six_newest_standing_gifts_are_shown(books: Books) -> None:
    names = [new_id() for _ in range(8)]
    for fen, name in enumerate(names, start=1):
        books.bookkeeper.post(cash(fen), id=name)
    shown = shown_after(books, taken_back(names[-1]))
    assert [gift.amount_fen for gift in shown.gifts] == [7, 6, 5, 4, 3, 2]


def test_goods_are_shown_by_quantity_and_never_by_value(books: Books) -> None:
    from decimal import Decimal

    entry = Donation(unit=FIRM, kind="goods", fen=3_000, quantity=Decimal(20))
    texts = EntryTexts(unit_word=Text("盏", "lamps"))
    books.bookkeeper.post(entry, id=new_id(), texts=texts)
    (gift,) = shown_after(books).gifts
    assert (gift.kind, gift.amount_fen, gift.quantity) == ("goods", None, Text("20 盏", "20 lamps"))
    assert (gift.pledged, gift.project) == (False, NO_TEXT)


def test_the_stage_can_be_shown_first(books: Books) -> None:
    assert books.director.shown().headline_fen == 0


def test_what_a_person_brought_is_counted_only_where_they_agreed(books: Books) -> None:
    from decimal import Decimal

    goods = Donation(unit=ZHANG, kind="goods", fen=3_000, quantity=Decimal(20))
    (gift,) = shown_after(books, goods).gifts
    assert (gift.kind, gift.quantity) == ("goods", NO_TEXT)
