"""What the notice and the account read: whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from tests.stage import hall, hall_notice
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.public_facts import NEEDED
from welfare_desk.domain.register import BasisMode
from welfare_desk.domain.texts import Text
from welfare_desk.stage.closing_model import closing_words
from welfare_desk.stage.head_model import head_words, title_below, title_on
from welfare_desk.stage.notice_words import account_lines, notice_lines, notice_words
from welfare_desk.stage.scenes import may_show
from welfare_desk.stage.welcome_model import WelcomeModel

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.wording import Voice

    Voices = dict[StageLanguage, Voice]

BASES: tuple[BasisMode, ...] = get_args(BasisMode)
ACCOUNT = ("account_holder", "bank", "account")


@pytest.mark.parametrize("mode", BASES)
def test_the_notice_says_all_that_its_basis_asks_for_in_order(
    voices: Voices, mode: BasisMode
) -> None:
    lines = notice_lines(hall_notice.published(mode), voices["zh"])
    assert tuple(line.key for line in lines)[: len(NEEDED[mode])] == NEEDED[mode]


@pytest.mark.parametrize("mode", BASES)
def test_without_one_needed_fact_the_notice_says_nothing_and_is_not_on(
    voices: Voices, mode: BasisMode
) -> None:
    for name in NEEDED[mode]:
        facts = {each: words for each, words in hall_notice.USUAL.items() if each != name}
        shown = hall_notice.published(mode, facts=facts)
        assert notice_lines(shown, voices["zh"]) == ()
        assert not may_show("notice", shown)


def test_half_an_account_is_not_shown(voices: Voices) -> None:
    for name in ACCOUNT:
        facts = {each: words for each, words in hall_notice.USUAL.items() if each != name}
        shown = hall_notice.published(facts=facts)
        assert account_lines(shown, voices["zh"]) == ()
        assert not may_show("giving", shown)


def test_a_code_alone_says_how_to_give_until_its_picture_is_gone(
    voices: Voices, tmp_path: Path
) -> None:
    facts = {"account_holder": Text("榆港慈善总会", "Yugang Charity Federation")}
    shown = hall_notice.with_pictures(
        hall_notice.published(facts=facts), tmp_path, code="code.png", header="", logo=""
    )
    assert may_show("giving", shown)
    assert [line.key for line in account_lines(shown, voices["zh"])] == ["account_holder"]
    assert notice_words(shown, voices["zh"]).code.endswith("code.png")
    (tmp_path / "code.png").unlink()
    assert not may_show("giving", shown)
    assert notice_words(shown, voices["both"]).scan == ""


@pytest.mark.parametrize(("scene", "fact"), [("notice", "contact"), ("giving", "bank")])
def test_a_fact_that_goes_away_closes_its_scene_in_the_next_moment(
    model: StageModel, scene: str, fact: str
) -> None:
    cue = Cue(scene="notice" if scene == "notice" else "giving")
    model.show(hall_notice.published(cue=cue))
    assert model.painted().scene == scene
    facts = {each: words for each, words in hall_notice.USUAL.items() if each != fact}
    model.show(hall_notice.published(cue=cue, facts=facts))
    assert model.painted().scene == "hold"
    model.show(hall_notice.published(cue=cue))
    assert model.painted().scene == scene


def test_both_languages_stand_below_each_other(voices: Voices) -> None:
    shown = hall_notice.published()
    line = notice_lines(shown, voices["both"])[0]
    assert (line.label_below, line.value_below) == ("Charity", "Yugang Charity Federation")
    assert notice_lines(shown, voices["zh"])[0].value_below == ""
    words = notice_words(shown, voices["both"])
    assert words.giving_below == "How to give"
    assert words.note == hall_notice.USUAL["giving_note"].zh
    assert words.note_below == hall_notice.USUAL["giving_note"].en


def test_the_closing_summary_hides_every_sum_with_the_total(voices: Voices) -> None:
    words = closing_words(hall.usual(cue=Cue(hide_total=True)), voices["both"])
    assert (words.number, words.parts) == ("", ())
    assert "¥" not in repr(words)


def test_the_closing_summary_says_to_the_cent_what_the_number_is_made_of(voices: Voices) -> None:
    shown = hall.usual(headline_fen=12345678905, received_fen=12345678901, outstanding_fen=4)
    words = closing_words(shown, voices["both"])
    assert words.number == "¥123,456,789.05"
    assert [part.value for part in words.parts] == ["", "¥123,456,789.01", "¥0.04"]
    assert [part.below for part in words.parts] == ["Raised so far", "Received", "Outstanding"]


def test_a_picture_is_shown_only_to_who_is_entitled_to_it(voices: Voices, tmp_path: Path) -> None:
    shown = hall_notice.with_pictures(
        hall.usual(), tmp_path, code="", header="header.png", logo="logo.png"
    )
    assert head_words(shown, voices["zh"]).header
    without = replace(shown, rules=replace(shown.rules, entitled=False))
    words = head_words(without, voices["zh"])
    assert (words.header, words.logo) == ("", "")


TANK, MARKET = "Party-building Public Welfare Think Tank", "Hemei (Harmony) Public Welfare Market"


@pytest.mark.parametrize(
    ("name", "below"),
    [
        (hall.NAME, [TANK, MARKET, "Launch"]),
        (Text("春节慰问", "New Year visits"), ["", "New Year visits", ""]),
        (Text("春节慰问", hall.NAME.en), ["", f"{TANK} and {MARKET}", ""]),
        (Text("春节慰问"), ["", "", ""]),
    ],
)
def test_the_english_titles_stand_below_the_chinese(
    qapp: object, voices: Voices, name: Text, below: list[str]
) -> None:
    welcome, shown, voice = WelcomeModel(), hall.usual(event_name=name), voices["both"]
    welcome.show(title_on(shown, voice), (), title_below(shown, voice))
    read = [welcome.property(place) for place in ("first_below", "second_below", "tail_below")]
    assert read == below
    assert title_below(shown, voices["zh"]).second == ""
