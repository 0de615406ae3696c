"""The market on real books: the last place, kept places, the photo, the order, two desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.desk.focus import press, type_in
from tests.desk.market_desk import MarketDesk
from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    PARTY,
    TRACK,
    B,
    cash,
    claim,
    new_id,
    open_market,
    promise,
)
from welfare_desk.domain.entries import NO_TEXTS, Claim
from welfare_desk.services.claim_errors import NoSlotsLeftError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.ids import ProjectId, UnitId
    from welfare_desk.services.books import Books

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[MarketDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield MarketDesk(open_window(books=False), books)


@pytest.fixture
def other(desk: MarketDesk) -> Iterator[Books]:
    """Desk B, on the same file."""
    with open_market(desk.books.path, desk=B) as books:
        yield books


def claim_at(books: Books, unit: UnitId) -> None:
    """A place of the lamps is claimed at that desk."""
    books.bookkeeper.post(claim(unit, slots=1), id=new_id(), texts=NO_TEXTS)


def begin(desk: MarketDesk, project: ProjectId, unit: str) -> None:
    """Claim a project for a unit; Enter records it."""
    desk.page.list.choose(project)
    desk.page.list.start_typing()
    press(Qt.Key.Key_Return)
    type_in(unit)
    press(Qt.Key.Key_Return)


def keep(desk: MarketDesk, words: str) -> None:
    """Keep a place of the lamps for somebody in words."""
    desk.page.list.choose(LAMPS)
    desk.page.list.start_typing()
    press(Qt.Key.Key_H, CTRL)
    type_in(words)
    press(Qt.Key.Key_Return)


def test_the_loser_of_a_tie_is_told_at_once_who_was_first(desk: MarketDesk, other: Books) -> None:
    begin(desk, LAMPS, "hdgs")
    claim_at(other, PARTY)
    claim_at(other, PARTY)
    press(Qt.Key.Key_Return)
    assert isinstance(desk.refused[0], NoSlotsLeftError)
    panel = desk.page.side.claim
    assert panel.told.text().startswith("支部 was first, with HM-B0002 at ")
    assert panel.places.words.text() == "No place is left"
    assert panel.units.lead.unit is not None
    press(Qt.Key.Key_H, CTRL)
    press(Qt.Key.Key_Return)
    assert desk.page.side.name == "detail"
    holds = desk.page.side.detail.holds
    assert [holds.row_words(place) for place in range(holds.count)] == [
        "宏达公司, Waiting, turn 1",
    ]


def test_a_claim_that_another_desk_withdraws_frees_its_place_for_who_waits(
    desk: MarketDesk, other: Books
) -> None:
    claim_at(other, PARTY)
    claim_at(desk.books, PARTY)
    desk.refresh()
    keep(desk, "the man in blue")
    assert desk.page.side.detail.holds.row_words(0) == "the man in blue, Waiting, turn 1"
    press(Qt.Key.Key_D, CTRL)
    type_in("a mistake")
    press(Qt.Key.Key_Return, CTRL)
    desk.page.side.detail.holds.setFocus()
    assert desk.page.side.detail.holds.row_words(0).endswith("A place is free: Enter keeps it")
    press(Qt.Key.Key_Return)
    hold = desk.books.live.catch_up().holds or desk.page.books.holds
    assert hold[0].until is not None
    assert not desk.refused


def test_a_kept_place_is_nobody_elses_and_is_claimed_by_whom_it_was_kept_for(
    desk: MarketDesk,
) -> None:
    keep(desk, "the man in blue")
    keep(desk, "the lady in red")
    begin(desk, LAMPS, "hdgs")
    panel = desk.page.side.claim
    assert panel.places.words.text() == "No place is left"
    assert panel.places.more.text().startswith("Kept for the man in blue: ")
    press(Qt.Key.Key_Return)
    assert isinstance(desk.refused[-1], NoSlotsLeftError)
    press(Qt.Key.Key_Escape)
    desk.page.side.detail.holds.setFocus()
    press(Qt.Key.Key_Return)
    panel.units.lead.selectAll()
    type_in("hdgs")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert len(desk.posted) == 1
    assert [hold.who for hold in desk.page.books.holds] == ["the lady in red"]


def test_a_joint_claim_stands_with_all_its_names(desk: MarketDesk) -> None:
    begin(desk, TRACK, "hdgs")
    press(Qt.Key.Key_J, ALT)
    type_in("zb")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_O, ALT)
    press(Qt.Key.Key_A, ALT)
    type_in("2w")
    press(Qt.Key.Key_Return)
    entry = desk.posted[0].entry
    assert isinstance(entry, Claim)
    assert (entry.unit, entry.partners, entry.fen) == (FIRM, (PARTY,), 2_000_000)
    claims = desk.page.side.detail.claims
    assert claims.row_words(0) == "宏达公司 + 支部, 20,000.00, Claimed, HM-A0001"
    assert desk.page.side.detail.sums.over.text().startswith("Over-claimed by ¥10,000.00")
    for _ in range(3):
        press(Qt.Key.Key_T, CTRL)
    assert desk.page.list.turns.row_words(0) == "1: 宏达公司 + 支部, Track, 两万元"


def test_a_new_project_stands_with_its_photo_beside_the_file(
    desk: MarketDesk, tmp_path: Path
) -> None:
    QImage(400, 300, QImage.Format.Format_RGB32).save(str(tmp_path / "site.png"))
    press(Qt.Key.Key_N, CTRL)
    type_in("Handrails")
    form = desk.page.side.form
    form.needs.blocks[0].texts["amount"].setFocus()
    type_in("9000")
    form.photo.take_file(tmp_path / "site.png")
    press(Qt.Key.Key_Return)
    assert not desk.refused
    assert desk.page.side.name == "detail"
    desk.refresh()
    row = desk.page.list.current()
    assert row is not None
    assert (row.project.number, row.project.name.zh) == (4, "Handrails")
    assert row.project.photo
    assert desk.page.side.detail.facts.photo.has_picture()
    assert (tmp_path / "market.files" / row.project.photo).is_file()


def test_a_change_and_an_order_stand_at_the_other_desk(desk: MarketDesk, other: Books) -> None:
    desk.page.list.choose(LAMPS)
    desk.page.list.start_typing()
    press(Qt.Key.Key_E, CTRL)
    form = desk.page.side.form
    form.texts["contact_role"].setFocus()
    type_in("grid worker")
    press(Qt.Key.Key_Return)
    for _ in range(2):
        press(Qt.Key.Key_T, CTRL)
    press(Qt.Key.Key_Home, ALT)
    assert not desk.refused
    projects = {project.id: project for project in other.registrar.projects()}
    assert projects[LAMPS].contact_role == "grid worker"
    assert projects[LAMPS].needs[0].id == LAMP_LINE
    assert projects[LAMPS].position == 1


def test_what_is_partly_given_and_partly_promised_is_part_paid(desk: MarketDesk) -> None:
    for entry in (claim(FIRM, TRACK), cash(5_000, FIRM), promise(15_000, FIRM)):
        desk.books.bookkeeper.post(entry, id=new_id())
    desk.refresh()
    (seen,) = desk.page.books.claims_of(TRACK)
    assert seen.state == "part_paid"
