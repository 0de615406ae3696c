"""Whoever is meant is told at once: what is booked, what is missing, who looks the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, CTRL, ENTER, ESC, Clerk
from welfare_desk.domain.changes import PutUnit, TellApart
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.register import OwnKind, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change

FIRM = made_up.UNITS[0]


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    clerk = Clerk(window)
    booked = Booked(
        unit=FIRM.id,
        received_fen=2_000_000,
        outstanding_fen=500_000,
        goods=2,
        claims=1,
        last_number="HM-A0005",
        last_at=datetime(2022, 6, 25, 1, 45, tzinfo=UTC),
    )
    clerk.window.show_snapshot(replace(made_up.snapshot(), booked=(booked,)))
    return clerk


def facts(clerk: Clerk) -> str:
    return clerk.page.entry.fields.giver.words


def changes(clerk: Clerk) -> list[Change]:
    asked: list[Change] = []
    clerk.window.change_submitted.connect(asked.append)
    return asked


def test_what_is_booked_stands_beside_a_unit_that_is_picked(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    assert facts(clerk) == (
        "Booked: received ¥20,000.00 · outstanding ¥5,000.00 · goods 2 · claims 1 · "
        "last HM-A0005 09:45"
    )


def test_the_only_unit_that_fits_is_told_of_in_the_list(clerk: Clerk) -> None:
    clerk.types("oxy")
    (only, _new) = clerk.page.entry.fields.unit.suggest("oxy")
    assert only.detail == "received ¥20,000.00 · outstanding ¥5,000.00 · goods 2 · claims 1"


def test_nothing_booked_is_told_as_well(clerk: Clerk) -> None:
    clerk.types("xxt")
    clerk.presses(ENTER)
    assert facts(clerk) == "Nothing is booked yet"


def test_a_state_enterprise_without_approval_is_marked_and_not_blocked(clerk: Clerk) -> None:
    state = Unit(id=UnitId("U09"), kind="S1", name=Text("东营港务\ue000集团"))
    own = OwnKind(id="S1", name=Text("市属国企", "City-owned"), like="enterprise_state")
    clerk.window.show_snapshot(
        replace(made_up.snapshot(), units=(*made_up.UNITS, state), kinds=(own,))
    )
    clerk.page.entry.use_unit(state)
    assert "Internal approval needed" in facts(clerk)
    assert "No font here can draw “\ue000” (U+E000)" in facts(clerk)
    clerk.types("500")
    clerk.presses(ENTER)
    clerk.presses(ENTER)
    assert len(clerk.gifts) == 1


def test_a_name_that_is_there_is_asked_about_and_the_same_is_taken(clerk: Clerk) -> None:
    clerk.types("东营鸥翔榆物流有限责任公司")
    clerk.presses(Qt.Key.Key_N, CTRL)
    panel = clerk.page.panel
    assert panel.check.question.words == "Is it the same? Both have the same name."
    clerk.presses(Qt.Key.Key_Y, ALT)
    assert not panel.isVisible()
    assert clerk.page.entry.line.unit == FIRM
    assert clerk.page.entry.fields.amount.hasFocus()


def test_two_that_are_different_are_remembered_once_the_new_one_stands(clerk: Clerk) -> None:
    asked = changes(clerk)
    clerk.types("东营鸥翔渝物流有限公司")
    clerk.presses(Qt.Key.Key_N, CTRL)
    clerk.presses(Qt.Key.Key_N, ALT)
    assert not clerk.page.panel.check.question.asks
    clerk.presses(ENTER, CTRL)
    [put] = asked
    assert isinstance(put, PutUnit)
    clerk.window.show_snapshot(replace(made_up.snapshot(), units=(*made_up.UNITS, put.unit)))
    assert asked[1:] == [TellApart(unit=put.unit.id, other=FIRM.id)]


def test_enter_once_more_says_different(clerk: Clerk) -> None:
    asked = changes(clerk)
    clerk.presses(Qt.Key.Key_N, CTRL)
    clerk.types("东营鸥翔渝物流有限公司")
    clerk.presses(ENTER)
    assert clerk.page.panel.isVisible()
    clerk.presses(ENTER)
    assert not clerk.page.panel.isVisible()
    clerk.types("300")
    clerk.presses(ENTER)
    clerk.presses(ENTER)
    [gift] = clerk.gifts
    assert gift.new_unit is not None
    clerk.window.show_snapshot(replace(made_up.snapshot(), units=(*made_up.UNITS, gift.new_unit)))
    assert asked == [TellApart(unit=gift.new_unit.id, other=FIRM.id)]


def test_a_character_that_is_not_drawn_is_told_and_the_name_is_kept(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_N, CTRL)
    clerk.types("单\ue000禾")
    told = "No font here can draw “\ue000” (U+E000); the name is kept as it is."
    assert clerk.page.panel.check.told == told
    clerk.presses(ENTER)
    assert clerk.page.entry.line.new_unit is not None
    assert clerk.page.entry.line.new_unit.name == "单\ue000禾"


def test_own_kinds_are_offered_to_somebody_new(clerk: Clerk) -> None:
    own = OwnKind(id="K1", name=Text("商会", "Chamber"), like="social_association")
    clerk.window.show_snapshot(replace(made_up.snapshot(), kinds=(own,)))
    clerk.presses(Qt.Key.Key_N, CTRL)
    clerk.types("新来的商会")
    clerk.page.panel.kind.choose("K1")
    clerk.page.panel.kind.activated.emit(clerk.page.panel.kind.currentIndex())
    clerk.presses(ENTER)
    assert clerk.page.entry.line.new_unit is not None
    parsed = clerk.page.entry.line.new_unit.parse().value
    assert parsed is not None
    assert (parsed.kind, parsed.consent.name) == ("K1", "full")


def test_a_badge_takes_the_place_of_whoever_stood_in_the_line(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_A, ALT)
    clerk.types("300")
    assert clerk.page.take_unit(FIRM)
    assert clerk.page.entry.line.unit == FIRM
    assert clerk.page.entry.line.amount == "300"
    clerk.presses(ESC)
    clerk.presses(Qt.Key.Key_N, CTRL)
    assert clerk.page.take_unit(made_up.UNITS[1])
    assert not clerk.page.panel.isVisible()
    assert clerk.page.entry.line.unit == made_up.UNITS[1]
