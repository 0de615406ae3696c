"""Another day for a pledge: the pledge comes again, and the one it replaces is corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from tests.domain.test_pledge_list import pledge
from welfare_desk.domain.due_draft import DUE_CHANGED, SAME_DAY, DueDraft
from welfare_desk.domain.entries import Pledge
from welfare_desk.domain.fields import BAD_DATE
from welfare_desk.domain.ids import EventId, entry_id
from welfare_desk.domain.receipt_parts import DUE_PAST
from welfare_desk.domain.received_at import EventClock

ID, BACK = entry_id(EventId("T"), "new"), entry_id(EventId("T"), "back")
NOW = datetime(2022, 7, 1, 4, 0, tzinfo=UTC)
CLOCK = EventClock(day=date(2022, 6, 25), zone=timezone(timedelta(hours=8)), now=NOW)
ROW = pledge(due=9)
DRAFT = DueDraft(id=ID, reversal=BACK, pledge=ROW, due="2022-08-01", clock=CLOCK)


def test_the_pledge_comes_again_with_its_new_day_in_the_place_of_the_old_one() -> None:
    gift = replace(DRAFT, reason=" 刘经理来电 ").parse().value
    assert gift is not None
    assert gift.corrects is not None
    assert isinstance(gift.entry, Pledge)
    assert (gift.id, gift.entry.due, gift.entry.fen) == (ID, date(2022, 8, 1), ROW.fen)
    wrong = gift.corrects
    assert (wrong.id, wrong.entry.of, wrong.entry.because, wrong.entry.replaced_by) == (
        BACK,
        ROW.id,
        "correction",
        ID,
    )
    assert wrong.texts.reason.zh == "刘经理来电"


def test_without_a_word_the_reason_says_what_was_done_and_the_day_may_go() -> None:
    gift = replace(DRAFT, due="").parse().value
    assert gift is not None
    assert gift.corrects is not None
    assert isinstance(gift.entry, Pledge)
    assert gift.entry.due is None
    assert gift.corrects.texts.reason.zh == DUE_CHANGED


def test_what_is_no_day_or_the_same_day_is_not_taken() -> None:
    assert replace(DRAFT, due="soon").parse().errors["due"].source == BAD_DATE
    same = replace(DRAFT, due="2022-07-10")
    assert same.parse().errors["due"].source == SAME_DAY


def test_a_day_that_has_passed_asks_for_a_second_look() -> None:
    past = replace(DRAFT, due="2022-06-26")
    assert past.parse().second_look["due"].source == DUE_PAST
    assert replace(past, confirmed=True).parse().value is not None
