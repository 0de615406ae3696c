from __future__ import annotations

import sys

import pytest
from hypothesis import given, strategies as st

from tests.vectors import INITIALS, SECOND_READINGS, NameCase
from welfare_desk.services import initials
from welfare_desk.services.initials import all_initials, all_pinyin, fold, spell


@pytest.mark.parametrize("case", INITIALS, ids=lambda case: case["text"])
def test_each_way_to_type_a_name_is_among_its_initials(case: NameCase) -> None:
    ways = all_initials(spell(fold(case["text"])))
    for typed in case["must_match"]:
        assert any(typed in way for way in ways)


def test_the_table_of_second_readings_is_the_agreed_one() -> None:
    assert initials.SECOND_READINGS == SECOND_READINGS


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("曾沐榆", "zengmuyu"),
        ("解晓棠", "xiexiaotang"),
        ("尉迟安然", "yuchianran"),
        ("海沐晟", "haimusheng"),
        ("绿色3号", "lvse3hao"),
    ],
)
def test_surnames_have_their_own_pinyin_too(name: str, pinyin: str) -> None:
    assert pinyin in all_pinyin(spell(fold(name)))


def test_a_short_name_is_read_as_in_the_whole_name() -> None:
    whole = spell("东营单县商会")
    assert all_pinyin(whole.part("单县")) == ("danxian", "shanxian")
    assert whole.part("青丝").readings == (("qing",), ("si",))
    assert whole.part("").readings == ()


def test_texts_are_folded_to_letters_and_figures() -> None:
    assert fold(" ＡＢ-１２·“阿•木”(2)班 ") == "ab12阿木2班"
    assert fold("·-") == ""


def test_a_name_without_characters_needs_no_table() -> None:
    known = sys.modules.pop("pypinyin", None)
    try:
        assert spell("abc1").readings == (("a",), ("b",), ("c",), ("1",))
        assert "pypinyin" not in sys.modules
    finally:
        if known is not None:
            sys.modules["pypinyin"] = known


def test_many_second_readings_do_not_grow_without_end() -> None:
    spelt = spell("单解仇曾区翟单解仇曾区翟")
    assert len(all_initials(spelt)) == 16
    assert len(all_pinyin(spelt)) == 16


@given(st.text(alphabet="单小禾曾行银长重庆吖鿕𬭎김あéß①ﬁabc12·• ", max_size=12))
def test_every_character_of_any_name_is_read_somehow(text: str) -> None:
    folded = fold(text)
    spelt = spell(folded)
    assert len(spelt.readings) == len(folded)
    assert all(reading for readings in spelt.readings for reading in readings)
    assert all(len(way) == len(folded) for way in all_initials(spelt))
