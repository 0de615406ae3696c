"""Pledges, goods, claims, givers without a name: all from the same line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk.clerk import ALT, ENTER, Clerk
from welfare_desk.domain.entries import Claim, Pledge

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def test_a_pledge_is_no_donation(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_S, ALT)
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER, times=2)
    assert isinstance(clerk.gifts[0].entry, Pledge)


def test_goods_carry_quantity_what_and_word(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_M, ALT)
    clerk.types("7")
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("60")
    clerk.presses(ENTER)
    clerk.types("爱心包")
    clerk.presses(ENTER)
    clerk.types("份")
    clerk.presses(ENTER, times=2)
    [gift] = clerk.gifts
    assert gift.entry.kind == "goods"
    assert str(gift.entry.quantity) == "60"
    assert (gift.texts.item.zh, gift.texts.unit_word.zh) == ("爱心包", "份")


def test_a_claim_needs_a_project_and_may_leave_the_amount_open(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_C, ALT)
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.presses(ENTER, times=2)
    assert not clerk.claims
    clerk.types("4")
    clerk.presses(ENTER, times=2)
    [claim] = clerk.claims
    assert isinstance(claim.entry, Claim)
    assert (claim.entry.unit, claim.entry.project, claim.entry.fen) == ("U01", "P04", None)


def test_a_claim_of_goods_says_its_form_and_no_amount(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_C, ALT)
    clerk.presses(Qt.Key.Key_M, ALT)
    clerk.types("2")
    clerk.types("oxy")
    clerk.presses(ENTER)
    assert clerk.page.entry.fields.project.hasFocus()
    clerk.types("4")
    clerk.presses(ENTER, times=2)
    [claim] = clerk.claims
    assert isinstance(claim.entry, Claim)
    assert (claim.entry.forms, claim.entry.fen) == (("goods",), None)


def test_an_anonymous_giver_is_recorded_without_a_unit(clerk: Clerk) -> None:
    clerk.types("nm")
    clerk.presses(ENTER)
    clerk.types("5")
    clerk.presses(ENTER, times=2)
    assert (clerk.gifts[0].entry.giver, clerk.gifts[0].entry.unit) == ("anonymous", None)


def test_a_note_goes_with_the_entry(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("5")
    clerk.presses(Qt.Key.Key_R, ALT)
    clerk.types("thanks")
    clerk.presses(ENTER, times=2)
    assert clerk.gifts[0].texts.note.zh == "thanks"
