"""What the Total scene says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.stage import hall
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.stage.card_words import gift_row
from welfare_desk.stage.figures import percent_down, yuan
from welfare_desk.stage.total_words import total_words

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice


def test_the_percentage_is_rounded_down(voices: dict[StageLanguage, Voice]) -> None:
    almost = hall.usual(headline_fen=9_999_999)
    assert total_words(almost, voices["zh"]).percent == "99%"


@pytest.mark.parametrize(
    ("fen", "percent"), [(0, 0), (10_000_000, 100), (10_316_160, 103), (99_999, 0)]
)
def test_percentages_never_say_more_than_the_books(fen: int, percent: int) -> None:
    assert percent_down(fen, 10_000_000) == percent


def test_without_a_goal_there_is_no_percentage_and_no_bar(
    voices: dict[StageLanguage, Voice],
) -> None:
    assert total_words(hall.empty(), voices["zh"]).goal == ""


def test_the_label_says_what_the_headline_counts(voices: dict[StageLanguage, Voice]) -> None:
    raised = total_words(hall.usual(), voices["zh"])
    assert (raised.label, raised.note) == ("累计筹集", "到账＋待到账")
    received = total_words(hall.usual(cue=Cue(headline="received")), voices["zh"])
    assert received.label == "累计到账"


def test_every_figure_speaks_chinese(voices: dict[StageLanguage, Voice]) -> None:
    words = total_words(hall.usual(), voices["zh"])
    assert [row.label for row in words.figures] == [
        "到账",
        "待到账",
        "物资",
        "爱心单位·人士",
        "认领",
    ]
    assert [row.value for row in words.figures] == ["¥44,357", "¥33,000", "¥9,600", "33", "41"]


def test_goods_without_a_value_are_counted(voices: dict[StageLanguage, Voice]) -> None:
    words = total_words(hall.usual(goods_received_fen=0, goods_batches=2), voices["zh"])
    assert words.figures[2].value == "2 批"
    assert words.figures[2].note == "另计"


def test_promised_goods_are_not_received(voices: dict[StageLanguage, Voice]) -> None:
    words = total_words(hall.usual(goods_promised_fen=600_000), voices["zh"])
    assert (words.figures[2].value, words.figures[2].note) == ("¥9,600", "待到 ¥6,000 · 另计")


def test_cents_are_shown_only_when_somebody_gave_cents(voices: dict[StageLanguage, Voice]) -> None:
    words = total_words(hall.usual(received_fen=4_435_760, headline_fen=7_735_760), voices["zh"])
    assert words.figures[0].value == "¥44,357.60"
    assert words.figures[1].value == "¥33,000.00"
    assert total_words(hall.usual(), voices["zh"]).figures[1].value == "¥33,000"


def test_large_amounts_are_no_32_bit_numbers() -> None:
    assert yuan(12_345_678_900_000, cents=True) == "¥123,456,789,000.00"


def test_a_hidden_amount_is_not_shown(voices: dict[StageLanguage, Voice]) -> None:
    assert gift_row(hall.GIFTS[2], voices["zh"]).amount == ""


def test_a_pledge_says_that_it_is_one(voices: dict[StageLanguage, Voice]) -> None:
    card = gift_row(hall.GIFTS[1], voices["zh"])
    assert (card.tag, card.sign, card.amount) == ("认捐", "hatch", "¥20,000")


def test_a_gift_without_a_project_says_undesignated(voices: dict[StageLanguage, Voice]) -> None:
    gift = replace(hall.GIFTS[0], project=NO_TEXT)
    assert gift_row(gift, voices["zh"]).detail == "非定向"


def test_an_empty_stage_invites(voices: dict[StageLanguage, Voice]) -> None:
    assert total_words(hall.untouched(), voices["zh"]).empty == "虚位以待 · 第一份爱心从这里开始"
    assert total_words(hall.usual(), voices["zh"]).empty == ""


def test_a_name_stands_on_one_line_whatever_was_typed(voices: dict[StageLanguage, Voice]) -> None:
    odd = replace(hall.GIFTS[0], name=Text("第一行\n第二行\x07\u202e反\u2066"))
    card = gift_row(odd, voices["zh"])
    assert card.name == "第一行 第二行反"
    assert card.name_folded == "第一行\n第二行反"


def test_signs_that_hold_emoji_together_stay(voices: dict[StageLanguage, Voice]) -> None:
    family = replace(hall.GIFTS[0], name=Text("👨‍👩‍👧"))
    assert gift_row(family, voices["zh"]).name == "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("fen", "note"), [(600_000, "待到 ¥6,000 · 另计"), (98_765_432, "待到 ¥987,654.32")]
)
def test_promised_goods_are_told_whole(
    voices: dict[StageLanguage, Voice], fen: int, note: str
) -> None:
    words = total_words(hall.usual(goods_promised_fen=fen), voices["zh"])
    assert words.figures[2].note == note
