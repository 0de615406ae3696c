"""What the hall sees of claims and gifts, one by one: named by consent, gone when taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.broken import change
from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    PAVILION,
    TRACK,
    ZHANG,
    cash,
    claim,
    new_id,
    open_market,
    promise,
    taken_back,
)
from tests.services.showings import newest, shown_after
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Allocation, Claim, Donation, EntryTexts, Pledge, Reversal
from welfare_desk.domain.ids import LineId, ProjectId, UnitId
from welfare_desk.domain.market import Turn
from welfare_desk.domain.masking import KIND_HEARTED
from welfare_desk.domain.register import (
    ANONYMOUS,
    SHOWN_IN_FULL,
    NeedLine,
    Project,
    Unit,
)
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_a_claim_a_promise_and_a_gift_are_told_apart(books: Books) -> None:
    on_stage = replace(claim(FIRM, TRACK), on_stage=True, fen=30_000)
    shown = shown_after(books, on_stage, promise(5_000, FIRM), cash(7_000, PARTY))
    told = [(one.deed, one.pledged, one.kind, one.amount_fen, one.sign) for one in shown.news]
    assert told == [
        ("claim", False, "money", 30_000, "firm"),
        ("pledge", True, "money", 5_000, "firm"),
        ("gift", False, "money", 7_000, "party"),
    ]
    assert [(one.project.zh, one.category) for one in shown.news] == [("跑道", "other")] * 3
    assert [one.deed for one in shown.gifts] == ["gift", "pledge"]


def test_only_claims_that_come_on_the_stage_are_news(books: Books) -> None:
    posted = books.bookkeeper.post(claim(FIRM), id=new_id())
    assert shown_after(books).news == ()
    books.registrar.put_turn(Turn(claim=posted.id, on_stage=True))
    (news,) = shown_after(books).news
    assert news.key == str(posted.id)
    assert [giver.name.zh for giver in shown_after(books).wall] == ["宏达公司"]


def test_goods_and_services_are_counted_where_the_amount_may_be_shown(books: Books) -> None:
    goods = Pledge(unit=FIRM, kind="goods", fen=500, quantity=Decimal("1.50"))
    texts = EntryTexts(unit_word=Text("吨", "tons"))
    gift = newest(books, goods, texts)
    assert (gift.kind, gift.amount_fen, gift.quantity) == (
        "goods",
        None,
        Text("1.5 吨", "1.5 tons"),
    )
    hours = Donation(unit=ZHANG, kind="service", quantity=Decimal(8))
    gift = newest(books, hours, EntryTexts(unit_word=Text("小时")))
    assert (gift.kind, gift.quantity, gift.weight_fen) == ("service", NO_TEXT, 0)


def test_goods_without_a_word_of_measure_are_counted_in_that_of_their_need(books: Books) -> None:
    bare = Donation(unit=FIRM, kind="goods", quantity=Decimal(16))
    assert newest(books, bare).quantity == Text("16 件", "16 pieces")
    lights = NeedLine(
        id=LineId("P09-a"), form="goods", quantity=Decimal(90), unit=Text("盏", "lamps")
    )
    books.registrar.put_project(
        Project(id=ProjectId("P09"), number=9, name=Text("小橘灯"), needs=(lights,))
    )
    lamps = replace(bare, to=(Allocation(project=ProjectId("P09")),))
    assert newest(books, lamps).quantity.zh == "16 盏"


@pytest.mark.parametrize(
    ("made", "kind", "fen", "quantity"),
    [
        (Claim(unit=FIRM, project=TRACK), "money", None, ""),
        (Claim(unit=FIRM, project=TRACK, whole=True), "money", 1_000_000, ""),
        (Claim(unit=FIRM, project=TRACK, forms=("works",)), "service", None, ""),
        (Claim(unit=FIRM, project=TRACK, forms=("works", "goods")), "goods", None, ""),
        (Claim(unit=FIRM, project=LAMPS, line=LAMP_LINE, slots=2), "money", None, "2 个名额"),
        (Claim(unit=FIRM, project=PAVILION), "money", None, ""),
        (Claim(unit=FIRM, project=ProjectId("P09"), whole=True), "goods", None, "90 盏"),
        (
            Claim(unit=FIRM, project=ProjectId("P09"), quantity=Decimal(4)),
            "goods",
            None,
            "4 盏",
        ),
        (Claim(unit=FIRM, project=ProjectId("P09")), "goods", None, ""),
    ],
)
def test_a_claim_says_how_much_it_takes_on(
    books: Books, made: Claim, kind: str, fen: int | None, quantity: str
) -> None:
    lights = NeedLine(
        id=LineId("P09-a"), form="goods", quantity=Decimal(90), unit=Text("盏", "lamps")
    )
    books.registrar.put_project(
        Project(id=ProjectId("P09"), number=9, name=Text("小橘灯"), needs=(lights,))
    )
    gift = newest(books, replace(made, on_stage=True))
    assert (gift.kind, gift.amount_fen, gift.quantity.zh) == (kind, fen, quantity)


def test_who_claims_together_is_named_together_by_what_each_agreed_to(books: Books) -> None:
    together = Claim(unit=FIRM, project=TRACK, fen=500, partners=(ZHANG, NOBODY), on_stage=True)
    gift = newest(books, together)
    assert gift.name.zh == "宏达公司、张*三、爱心人士"
    assert gift.name.en == "宏达公司, Z**** X******, A kind-hearted person"
    assert (gift.amount_fen, gift.sign) == (None, "group")
    wall = books.director.shown().wall
    assert [giver.name.zh for giver in wall] == ["宏达公司", "张*三", "爱心人士"]
    assert len({giver.key for giver in wall}) == 3
    (track, *_) = books.director.shown().projects_shown
    assert [name.zh for name in track.by] == ["宏达公司", "张*三", "爱心人士"]


def test_several_without_a_name_are_told_once(books: Books) -> None:
    for unit in (FIRM, PARTY):
        changed = replace(books.registrar.unit(unit), consent=ANONYMOUS)
        books.registrar.put_unit(changed)
    gift = newest(books, Claim(unit=FIRM, project=TRACK, partners=(PARTY, NOBODY), on_stage=True))
    assert (gift.name, gift.sign, gift.reading) == (KIND_HEARTED, "person", "")


def test_what_is_easily_misread_is_told_with_its_reading(books: Books) -> None:
    shan = Unit(id=UnitId("U8"), kind="individual", name=Text("单小禾"))
    books.registrar.put_unit(shan)
    together = Claim(unit=shan.id, project=TRACK, partners=(PARTY,), on_stage=True)
    assert newest(books, cash(unit=shan.id)).reading == "单(shàn)*禾"
    assert newest(books, together).reading == "单(shàn)*禾、机关支部"
    books.director.give(CueChange(hide_names=True))
    assert shown_after(books).news[0].reading == ""


def test_a_giver_not_yet_known_is_a_kind_hearted_person_until_it_is(books: Books) -> None:
    unknown = Donation(giver="unknown", kind="money", fen=500, method="cash")
    posted = books.bookkeeper.post(unknown, id=new_id())
    (giver,) = shown_after(books).wall
    assert giver.name == KIND_HEARTED
    right = new_id()
    with books.writing():
        reversal = Reversal(of=posted.id, because="correction", replaced_by=right)
        books.bookkeeper.post(reversal, id=new_id())
        books.bookkeeper.post(replace(unknown, giver="unit", unit=FIRM), id=right)
    shown = shown_after(books)
    assert [giver.name.zh for giver in shown.wall] == ["宏达公司"]
    assert [one.key for one in shown.news] == [str(right)]


def test_what_is_taken_back_vanishes_everywhere(books: Books) -> None:
    kept = books.bookkeeper.post(cash(500, PARTY), id=new_id())
    gone = books.bookkeeper.post(cash(700, FIRM), id=new_id())
    taken = books.bookkeeper.post(claim(FIRM), id=new_id())
    shown = shown_after(books, taken_back(gone.id), taken_back(taken.id))
    assert [one.key for one in shown.news] == [str(kept.id)]
    assert [giver.name.zh for giver in shown.wall] == ["机关支部"]
    assert all(project.by == () for project in shown.projects_shown)
    assert str(gone.id) not in repr(shown)


def test_a_claim_beyond_the_places_is_not_shown_until_a_place_is_free(books: Books) -> None:
    line = books.registrar.project(LAMPS).needs[0]
    first = books.bookkeeper.post(claim(FIRM), id=new_id())
    second = books.bookkeeper.post(claim(PARTY), id=new_id())
    one_place = replace(books.registrar.project(LAMPS), needs=(replace(line, slots=1),))
    books.registrar.put_project(one_place)
    assert [giver.name.zh for giver in shown_after(books).wall] == ["宏达公司"]
    assert [giver.name.zh for giver in shown_after(books, taken_back(first.id)).wall] == [
        "机关支部"
    ]
    assert str(second.id) == books.director.shown().wall[0].key


def test_the_wall_stands_in_order_of_time_whenever_it_was_typed(books: Books) -> None:
    posted = books.bookkeeper.post(cash(unit=FIRM), id=new_id())
    shown_after(books, cash(unit=FIRM))
    earlier = posted.at - timedelta(minutes=9)
    books.bookkeeper.post(cash(unit=PARTY), id=new_id(), at=earlier)
    shown = shown_after(books, cash(unit=None), cash(unit=FIRM))
    assert [giver.name.zh for giver in shown.wall] == ["机关支部", "宏达公司", "爱心人士"]
    assert [one.name.zh for one in shown.news][:2] == ["机关支部", "宏达公司"]


def test_merged_units_stand_once_by_the_strictest_consent(books: Books) -> None:
    shown_after(books, cash(unit=ZHANG), cash(unit=FIRM))
    merged = replace(books.registrar.unit(ZHANG), merged_into=FIRM)
    books.registrar.put_unit(merged)
    shown = shown_after(books)
    assert [(giver.name.zh, giver.sign) for giver in shown.wall] == [("宏**司", "person")]
    assert {(one.name.zh, one.amount_fen) for one in shown.news} == {("宏**司", None)}
    books.registrar.put_unit(replace(merged, merged_into=None))
    assert [giver.name.zh for giver in shown_after(books).wall] == ["张*三", "宏达公司"]


def test_who_was_lost_from_the_register_is_a_kind_hearted_person(books: Books) -> None:
    books.bookkeeper.post(cash(unit=FIRM), id=new_id())
    books.close()
    change(books.path, "DELETE FROM unit WHERE id = 'U2'")
    with open_books(books.path) as left:
        (gift,) = left.director.shown().news
    assert (gift.name, gift.amount_fen) == (KIND_HEARTED, None)


def test_a_claim_of_one_need_says_how_much_of_that_one(books: Books) -> None:
    needs = tuple(
        NeedLine(id=LineId(name), form="goods", quantity=Decimal(count), unit=Text(word))
        for name, count, word in (("P09-a", 5, "箱"), ("P09-b", 7, "袋"))
    )
    books.registrar.put_project(
        Project(id=ProjectId("P09"), number=9, name=Text("米面"), needs=needs)
    )
    made = Claim(unit=FIRM, project=ProjectId("P09"), line=LineId("P09-b"), whole=True)
    assert newest(books, replace(made, on_stage=True)).quantity == Text("7 袋")


def test_a_group_is_named_and_signed_as_one(books: Books) -> None:
    known = Unit(id=UnitId("U9"), kind="group", name=Text("合唱团"), consent=SHOWN_IN_FULL)
    books.registrar.put_unit(known)
    gift = newest(books, cash(unit=known.id))
    assert (gift.name.zh, gift.sign) == ("合唱团", "group")
