"""What the emcee's card is made of: amounts in words, readings, seconds, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from welfare_desk.domain.card_place import CardPlace, card_screen
from welfare_desk.domain.money import LIMIT_FEN, Money
from welfare_desk.domain.reading_time import reading_seconds
from welfare_desk.domain.ruby import Ruby, rubies_of
from welfare_desk.domain.said_amount import said_amount
from welfare_desk.domain.screens import ScreenIdentity

DESK = ScreenIdentity(name="eDP-1", width_px=1366, height_px=768)
STAGE = ScreenIdentity(name="HDMI-1", width_px=1920, height_px=1080, left=1366)
THIRD = ScreenIdentity(name="DP-1", width_px=1280, height_px=720, left=3286)


@pytest.mark.parametrize(
    ("fen", "said"),
    [
        (1, "one fen"),
        (100, "one yuan"),
        (2_000_000, "twenty thousand yuan"),
        (10_316_160, "one hundred three thousand one hundred sixty-one yuan and sixty fen"),
        (1_400, "fourteen yuan"),
        (30_000_000_000, "three hundred million yuan"),
        (200_000_000_000, "two billion yuan"),
    ],
)
def test_an_amount_is_said_in_english(fen: int, said: str) -> None:
    assert said_amount(Money(fen), "en") == said


def test_an_amount_is_said_in_the_language_of_the_stage() -> None:
    money = Money(2_000_000)
    assert said_amount(money, "zh") == "两万元"
    assert said_amount(money, "both") == "两万元 · twenty thousand yuan"


@pytest.mark.parametrize("fen", [0, -5, LIMIT_FEN])
def test_what_nobody_says_is_left_out(fen: int) -> None:
    assert not said_amount(Money(fen), "en")


@given(st.text(max_size=40))
def test_a_name_without_readings_stays_whole(name: str) -> None:
    assert "".join(part.base for part in rubies_of(name, "")) == name


def test_readings_stand_above_their_characters() -> None:
    assert rubies_of("单于", "单(chán)于") == (Ruby("单", "chán"), Ruby("于"))
    assert rubies_of("县亓", "县亓(qí)") == (Ruby("县"), Ruby("亓", "qí"))
    assert rubies_of("(ab)单", "(ab)单(shàn)")[0] == Ruby("(ab)")
    assert rubies_of("", "") == ()


def test_reading_takes_longer_for_longer_names() -> None:
    assert reading_seconds("王敏", "两万元") == 3
    assert reading_seconds("东营港经济开发区滨海新材料产业园区联合党支部委员会") == 7
    assert reading_seconds("Yugang Binhai New Materials Park Joint Party Branch of Firms") == 5
    assert reading_seconds("赵*", "", " ") == 1


def kept(screen: ScreenIdentity) -> CardPlace:
    return CardPlace(screen=screen, left=5, top=6, width_px=800, height_px=450)


def test_the_card_takes_a_screen_that_nobody_else_has() -> None:
    there = (DESK, STAGE, THIRD)
    assert card_screen(there, desk=DESK, stage=STAGE, kept=None) == (THIRD, False)
    assert card_screen(there[:2], desk=DESK, stage=STAGE, kept=None) == (None, False)


def test_the_card_goes_where_it_was_left_but_never_before_the_stage() -> None:
    there = (DESK, STAGE, THIRD)
    assert card_screen(there, desk=DESK, stage=STAGE, kept=kept(DESK)) == (DESK, True)
    assert card_screen(there, desk=DESK, stage=STAGE, kept=kept(STAGE)) == (THIRD, False)
    assert card_screen(there[:2], desk=DESK, stage=STAGE, kept=kept(THIRD)) == (None, False)


def test_while_nobody_knows_the_screen_of_the_stage_the_card_takes_none() -> None:
    assert card_screen((DESK, STAGE), desk=DESK, stage=None, kept=None) == (None, False)
