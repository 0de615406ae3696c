"""How the names of events become titles."""

from __future__ import annotations

from tests.stage import hall
from welfare_desk.stage.line_breaks import balanced, set_in_lines
from welfare_desk.stage.titles import title_of


def test_two_quoted_names_are_joined_as_in_the_picture() -> None:
    title = title_of(hall.NAME.zh, host=hall.HOST.zh, language="zh")
    assert title.first
    assert (title.first, title.joint, title.second, title.tail) == (
        "“党建公益智库”",
        "暨",
        "“和美公益集市”",
        "启动仪式",
    )
    assert title.short == "和美公益集市"


def test_the_english_name_of_the_sample_is_joined_too() -> None:
    title = title_of(hall.NAME.en, host=hall.HOST.en, language="en")
    assert (title.lead, title.joint) == ("Launch", "and")
    assert title.first == "Party-building Public Welfare Think Tank"
    assert title.second == title.short == "Hemei (Harmony) Public Welfare Market"


def test_a_place_that_the_host_line_does_not_name_is_not_lost() -> None:
    title = title_of(hall.NAME.zh, host="某单位", language="zh")
    assert not title.first
    assert title.second == hall.NAME.zh
    assert title.short == "和美公益集市"


def test_two_quoted_names_without_a_joint_stay_one_title() -> None:
    assert not title_of("“一”和“二”", host="", language="zh").first


def test_a_name_without_quotes_is_its_own_short_name() -> None:
    title = title_of("春节慰问", host="", language="zh")
    assert (title.second, title.short, title.first) == ("春节慰问", "春节慰问", "")


def test_a_line_is_not_broken_before_a_closing_sign_nor_inside_a_word() -> None:
    assert balanced("一二三”四五六", 2, len) == ("一二三”", "四五六")
    assert balanced("Unbreakable", 2, len) == ("Unbreakable",)


def test_a_long_title_is_set_in_the_number_of_lines_that_makes_it_largest() -> None:
    setting = set_in_lines(
        "一二三四五六七八九十" * 3,
        width_px=1000,
        height_px=400,
        ceiling_px=172,
        most_lines=3,
        leading=1.0,
        advance=len,
    )
    assert len(setting.lines) == 3
    assert setting.size_px == 100


def test_a_short_title_keeps_one_line() -> None:
    setting = set_in_lines(
        "一二三",
        width_px=1000,
        height_px=400,
        ceiling_px=172,
        most_lines=3,
        leading=1.0,
        advance=len,
    )
    assert setting.lines == ("一二三",)
    assert setting.size_px == 172
