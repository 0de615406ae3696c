"""A stage that speaks both languages says each sentence once in each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.stage import hall, hall_market
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.texts import Text
from welfare_desk.stage import wording
from welfare_desk.stage.air_words import milestone_words, spotlight_words
from welfare_desk.stage.arrivals_model import arrival_words
from welfare_desk.stage.market_words import fewer, state_of
from welfare_desk.stage.services_words import stall_rows
from welfare_desk.stage.waiting import single

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

Voices = dict["StageLanguage", "Voice"]


def test_what_stands_inside_a_sentence_speaks_its_language(voices: Voices) -> None:
    said = wording.day_text(date(2022, 6, 25), voices["both"])
    assert said == "6月25日 星期六 Sat 25 June"
    assert wording.halves(said) == ("6月25日 星期六", "Sat 25 June")


def test_one_language_has_no_second_half(voices: Voices) -> None:
    said = voices["zh"].say(wording.CONTEXT, wording.GOAL)
    assert wording.halves(said)[1] == ""
    assert wording.first_of(voices["zh"]) is voices["zh"]
    assert [wording.language_of(voice) for voice in voices.values()] == list(voices)


def test_the_english_of_a_name_stands_below_where_it_says_something_else(voices: Voices) -> None:
    assert wording.english_below(Text("凉亭", "Pavilion"), voices["both"]) == "Pavilion"
    assert wording.english_below(Text("", "Pavilion"), voices["both"]) == ""
    assert wording.english_below(Text("凉亭", "Pavilion"), voices["zh"]) == ""


def test_a_spotlight_and_a_milestone_have_their_english_below(voices: Voices) -> None:
    shown = hall.usual()
    thanked = spotlight_words(single(hall.GIFTS[0]), voices["both"])
    assert thanked.head_below == "With heartfelt thanks"
    assert thanked.head != thanked.head_below
    assert thanked.below == "Dongying Hemuyu Foods Co., Ltd."
    reached = milestone_words(shown.milestones[0], shown, "09:50", voices["both"])
    assert reached.title_below == "Goal reached"
    assert "Reached at 09:50" in reached.foot
    assert "¥77,357" in reached.foot


def test_a_milestone_of_money_tells_no_sum_that_is_hidden(voices: Voices) -> None:
    shown = hall.usual(cue=Cue(hide_total=True))
    reached = milestone_words(shown.milestones[0], shown, "09:50", voices["en"])
    assert (reached.number, reached.head, reached.foot) == ("", "", "Reached at 09:50")


def test_the_counters_say_each_word_twice_and_each_figure_once(voices: Voices) -> None:
    words = arrival_words(hall.usual(), voices["both"])
    assert words.title_below == "Welcome, please check in"
    assert words.people_expected.count("330") == 1
    assert 0.9 < words.people_share < 1


def test_a_small_tile_says_an_amount_once(voices: Voices) -> None:
    shown = hall.usual()
    assert state_of(shown.projects_shown[2], shown, voices["both"]).count("713.50") == 1
    assert fewer(hall_market.named(5), 3, voices["both"])[0].startswith("榆港机关第一联合党支部")


def test_a_service_says_how_it_stands_in_both_lines(voices: Voices) -> None:
    row = stall_rows(hall.usual(), voices["both"])[0]
    assert (row.how, row.note) == ("可直接前往", "Come right over")
    assert row.below == "Home appliance repair"
    assert stall_rows(hall.usual(), voices["en"])[0].note == "Volunteers here: 8"
