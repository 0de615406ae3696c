"""Names that wait: for a nod, for the delay; what is hidden, skipped, thanked now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    PARTY,
    TRACK,
    ZHANG,
    B,
    cash,
    claim,
    new_id,
    open_market,
)
from tests.services.showings import mark, shown_after
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Reversal
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.services import live, showing_listing
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.spotlight import Mark
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_a_name_waits_for_a_nod_and_the_number_does_not(books: Books) -> None:
    books.registrar.put_stage_rules(StageRules(approve_from_fen=1_000))
    posted = books.bookkeeper.post(cash(1_000, FIRM), id=new_id())
    small = books.bookkeeper.post(cash(999, PARTY), id=new_id())
    shown = shown_after(books)
    assert (shown.received_fen, shown.unnamed) == (1_999, 1)
    assert books.live.catch_up().awaiting == (posted.id,)
    assert [one.key for one in shown.gifts] == [str(small.id)]
    mark(books, posted, "approved")
    shown = shown_after(books)
    assert (shown.unnamed, len(shown.wall), len(shown.news)) == (0, 2, 2)


def test_a_nod_outlives_that_the_name_was_skipped_or_shown(books: Books) -> None:
    books.registrar.put_stage_rules(StageRules(approve_persons=True))
    posted = books.bookkeeper.post(cash(500, ZHANG), id=new_id())
    mark(books, posted, "skipped")
    assert shown_after(books).unnamed == 1, "nobody nodded"
    for what in ("approved", "skipped", "shown"):
        mark(books, posted, what)
        assert [one.fresh for one in shown_after(books).news] == [what == "approved"]
    mark(books, posted, "waiting")
    assert shown_after(books).unnamed == 1


@pytest.mark.parametrize("later", ["shown", "skipped"])
def test_what_is_hidden_stays_so_when_it_is_shown_or_skipped_a_moment_later(
    books: Books, later: Mark
) -> None:
    posted = books.bookkeeper.post(cash(500, FIRM), id=new_id())
    mark(books, posted, "hidden")
    mark(books, posted, later)
    shown = shown_after(books)
    assert (shown.news, shown.gifts, shown.wall, shown.unnamed) == ((), (), (), 0)
    assert shown.received_fen == 500


def test_what_is_hidden_stays_so_when_it_is_corrected(books: Books) -> None:
    wrong = books.bookkeeper.post(cash(500, FIRM), id=new_id())
    middle, right = new_id(), new_id()
    shown_after(books)
    with books.writing():
        books.bookkeeper.post(
            Reversal(of=wrong.id, because="correction", replaced_by=middle), id=new_id()
        )
        posted = books.bookkeeper.post(cash(600, FIRM), id=middle)
        books.bookkeeper.post(
            Reversal(of=middle, because="correction", replaced_by=right), id=new_id()
        )
        last = books.bookkeeper.post(cash(700, FIRM), id=right)
    assert [one.amount_fen for one in shown_after(books).news] == [700]
    mark(books, last, "shown")
    mark(books, wrong, "hidden")
    assert shown_after(books).news == ()
    mark(books, last, "skipped")
    assert shown_after(books).news == ()
    mark(books, last, "approved")
    assert [one.amount_fen for one in shown_after(books).news] == [700]
    assert posted.id == middle


def test_a_turn_given_by_hand_is_told(books: Books) -> None:
    posted = books.bookkeeper.post(cash(500, FIRM), id=new_id())
    one = SpotlightMark(id=str(posted.id), at=posted.at, place=3)
    change(books, MarkSpotlights(marks=(one,), fields=frozenset({"place"})))
    assert [gift.turn for gift in shown_after(books).news] == [3]


def test_who_shall_be_thanked_now_is_news_however_long_ago_it_was(books: Books) -> None:
    posted = [books.bookkeeper.post(cash(fen), id=new_id()) for fen in range(1, 203)]
    quiet = books.bookkeeper.post(claim(FIRM), id=new_id())
    shown = shown_after(books)
    assert [one.amount_fen for one in shown.news] == list(range(3, 203))
    books.director.give(CueChange(thank=str(posted[0].id)))
    assert shown_after(books).news[0].amount_fen == 1
    books.director.give(CueChange(thank=str(quiet.id)))
    assert {one.deed for one in shown_after(books).news} == {"gift", "claim"}
    books.director.give(CueChange(thank=str(new_id())))
    assert len(shown_after(books).news) == 200


def test_names_wait_for_the_delay_and_numbers_do_not(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1_000.0]
    for module in (showing_listing, live):
        monkeypatch.setattr(module, "monotonic", lambda: clock[0])
    books.registrar.put_stage_rules(StageRules(delay_s=5))
    assert not shown_after(books).news
    taken = replace(claim(FIRM, TRACK), on_stage=True)
    shown = shown_after(books, cash(500, FIRM), taken)
    assert (shown.received_fen, shown.news, shown.wall, shown.gifts) == (500, (), (), ())
    assert (shown.unnamed, shown.projects_shown[0].by) == (0, ())
    clock[0] += 4.9
    assert not books.live.changed()
    clock[0] += 0.1
    assert books.live.changed()
    shown = shown_after(books)
    assert (len(shown.news), len(shown.wall), len(shown.gifts)) == (2, 1, 1)
    assert shown.projects_shown[0].by
    assert not books.live.changed()
    clock[0] += 20
    shown_after(books, cash(500, PARTY))
    books.registrar.put_stage_rules(StageRules())
    assert len(shown_after(books).news) == 3


def test_a_stage_that_starts_again_delays_what_is_new_and_nothing_else(
    books: Books, tmp_path: Path
) -> None:
    books.registrar.put_stage_rules(StageRules(delay_s=10))
    new = books.bookkeeper.post(cash(500, FIRM), id=new_id())
    old = new.at - timedelta(seconds=60)
    books.bookkeeper.post(cash(700, PARTY), id=new_id(), at=old)
    with open_market(tmp_path / "market.db", desk=B) as stage:
        stage.live.catch_up()
        assert [one.amount_fen for one in stage.director.shown().news] == [700]
