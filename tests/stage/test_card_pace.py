"""New gifts come onto the cards calmly; what is changed or taken back waits for nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from tests.stage import hall
from welfare_desk.domain.shown import Shown, ShownGift
from welfare_desk.domain.texts import Text
from welfare_desk.stage.card_pace import (
    AT_ONCE,
    BUSY_PACE_MS,
    GATHERED_STAYS_MS,
    PACE_MS,
    CardPace,
    Cards,
)
from welfare_desk.stage.card_words import GATHERED, card_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

NOBODY = Shown(event_name=Text("和美集市"), date=hall.AT.date(), cue=hall.usual().cue)


def a_gift(key: str, fen: int | None = 100) -> ShownGift:
    return ShownGift(key=key, name=Text(key), kind="money", amount_fen=fen, at=hall.AT)


def evening(keys: Iterable[str]) -> Shown:
    """These gifts, oldest first, as the stage is handed them."""
    news = tuple(a_gift(key) for key in keys)
    return replace(NOBODY, news=news, gifts=news[::-1][:6])


def told(cards: Cards) -> str:
    """The cards from the newest on, and in brackets those that share one."""
    apart = "".join(gift.key for gift in cards.gifts)
    shared = "".join(gift.key for gift in cards.gathered)
    return f"{apart}({shared})" if shared else apart


def stands(keys: str) -> CardPace:
    """A stage that stands already when these gifts were given."""
    pace = CardPace()
    pace.take(evening(keys))
    pace.at(0)
    return pace


def test_what_was_given_before_the_stage_began_stands_at_once() -> None:
    assert told(stands("abc").at(0)) == "cba"


def test_one_gift_comes_at_once_and_the_next_in_its_time() -> None:
    pace = stands("ab")
    pace.take(evening("abc"))
    assert told(pace.at(100)) == "cba"
    pace.take(evening("abcd"))
    assert told(pace.at(200)) == "cba"
    assert pace.next_ms() == 100 + PACE_MS
    assert told(pace.at(100 + PACE_MS)) == "dcba"
    assert pace.next_ms() is None


def test_a_burst_is_gathered_behind_the_newest() -> None:
    pace = stands("ab")
    pace.take(evening("abcdef"))
    assert told(pace.at(0)) == "fba(edc)"
    pace.take(evening("abcdefghi"))
    assert told(pace.at(BUSY_PACE_MS)) == "ifba(hgedc)"


def test_after_a_burst_the_gathered_have_cards_of_their_own() -> None:
    pace = stands("ab")
    pace.take(evening("abcdef"))
    pace.at(0)
    assert pace.next_ms() == GATHERED_STAYS_MS
    assert told(pace.at(GATHERED_STAYS_MS)) == "fedcba"
    assert pace.next_ms() is None


def test_what_is_taken_back_is_gone_whether_it_stands_or_is_gathered() -> None:
    pace = stands("ab")
    pace.take(evening("abcdef"))
    pace.at(0)
    pace.take(evening("acdf"))
    assert told(pace.at(10)) == "fa(dc)"
    pace.take(evening("acf"))
    assert told(pace.at(20)) == "fca"


def test_claims_have_no_card() -> None:
    claim = replace(a_gift("claim"), deed="claim")
    pace = CardPace()
    pace.take(replace(NOBODY, news=(claim, a_gift("a")), gifts=(a_gift("a"),)))
    assert told(pace.at(0)) == "a"


@given(st.lists(st.integers(min_value=0, max_value=800), min_size=1, max_size=60))
def test_in_any_tide_cards_change_calmly_and_everybody_is_named_or_gathered(
    pauses: list[int],
) -> None:
    pace, now, seen, changed_at = stands("@"), 0, {"@"}, [-PACE_MS]
    given_keys = ["@"]
    for number, pause in enumerate(pauses):
        given_keys.append(chr(0x4E00 + number))
        pace.take(evening(given_keys))
        for now in range(now, now + pause + 1, 50):  # noqa: B020 - time only goes on
            cards = pace.at(now)
            new = {gift.key for gift in (*cards.gifts, *cards.gathered)} - seen
            if new:
                assert now - changed_at[-1] >= PACE_MS
                assert len({gift.key for gift in cards.gifts} & new) <= AT_ONCE
                changed_at.append(now)
            seen |= new
    cards = pace.at(now + BUSY_PACE_MS)
    seen |= {gift.key for gift in (*cards.gifts, *cards.gathered)}
    assert seen == set(given_keys)


def test_the_card_of_many_counts_them_and_tells_their_sum(
    voices: dict[StageLanguage, Voice],
) -> None:
    cards = Cards(gifts=(a_gift("a"),), gathered=tuple(a_gift(key, 200) for key in "bcd"))
    newest, many = card_rows(cards, voices["en"], told=True)
    assert newest.key == "a"
    assert (many.key, many.name, many.detail, many.amount) == (
        GATHERED,
        "3 more gifts",
        "in all",
        "¥6",
    )
    assert many.sign == "solid"


def test_a_sum_is_not_told_where_an_amount_or_the_total_is_hidden(
    voices: dict[StageLanguage, Voice],
) -> None:
    known = Cards(gifts=(a_gift("a"),), gathered=(a_gift("b"), a_gift("c")))
    hidden = replace(known, gathered=(a_gift("b"), a_gift("c", None)))
    for cards, may in ((known, False), (hidden, True)):
        many = card_rows(cards, voices["en"], told=may)[1]
        assert (many.detail, many.amount) == ("", "")


def test_gifts_and_promises_gathered_bear_neither_sign(
    voices: dict[StageLanguage, Voice],
) -> None:
    mixed = (a_gift("b"), replace(a_gift("c"), pledged=True))
    assert (
        card_rows(Cards(gifts=(a_gift("a"),), gathered=mixed), voices["zh"], told=True)[1].sign
        == ""
    )
    promised = (replace(a_gift("c"), pledged=True), replace(a_gift("d"), pledged=True))
    rows = card_rows(Cards(gifts=(a_gift("a"),), gathered=promised), voices["zh"], told=True)
    assert rows[1].sign == "hatch"
