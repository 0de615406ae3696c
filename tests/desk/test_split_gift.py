"""A gift for several projects, and a gift that follows from a claim, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up, market_evening
from tests.desk.clerk import ALT, CTRL, ENTER, ESC, Clerk
from tests.desk.test_no_text_is_clipped import clipped, settle
from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.ids import EntryId, LineId, ProjectId
from welfare_desk.domain.submitted import GiftWanted

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.texts import Language

FIRM = made_up.UNITS[0]


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def begin(clerk: Clerk, amount: str = "10000") -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types(amount)
    clerk.presses(Qt.Key.Key_D, ALT)


def sums(clerk: Clerk) -> str:
    return clerk.page.entry.fields.split.words


def allocation(number: int, fen: int) -> Allocation:
    return Allocation(project=ProjectId(f"P{number:02d}"), line=LineId(f"P{number:02d}-a"), fen=fen)


def row(clerk: Clerk, project: str, amount: str) -> None:
    clerk.types(project)
    clerk.presses(ENTER)
    clerk.types(amount)
    clerk.presses(ENTER)


def test_two_projects_and_the_rest_undesignated(clerk: Clerk) -> None:
    begin(clerk)
    row(clerk, "3", "3000")
    row(clerk, "7", "5000")
    assert sums(clerk) == "For projects ¥8,000.00 · undesignated ¥2,000.00"
    clerk.presses(ENTER)
    [gift] = clerk.gifts
    assert gift.entry.to == (allocation(3, 300_000), allocation(7, 500_000))
    clerk.posts(gift)
    assert not clerk.page.entry.line.parts
    assert not clerk.page.entry.fields.split.isVisible()


def test_what_is_left_is_proposed_and_enter_takes_it(clerk: Clerk) -> None:
    begin(clerk)
    row(clerk, "3", "3000")
    clerk.types("7")
    clerk.presses(ENTER)
    assert sums(clerk) == "For projects ¥10,000.00 · undesignated ¥0.00"
    clerk.presses(ENTER)
    assert clerk.gifts[0].entry.to == (allocation(3, 300_000), allocation(7, 700_000))


def test_more_than_the_gift_is_never_allocated(clerk: Clerk) -> None:
    begin(clerk)
    row(clerk, "3", "12000")
    assert sums(clerk) == "For projects ¥12,000.00 · ¥2,000.00 more than the gift"
    clerk.presses(ENTER)
    assert not clerk.gifts
    assert "more than the gift" in clerk.told


def test_the_same_project_in_two_rows_is_told(clerk: Clerk) -> None:
    begin(clerk)
    row(clerk, "3", "3000")
    row(clerk, "3", "1000")
    clerk.presses(ENTER)
    assert not clerk.gifts
    assert "two rows" in clerk.told


def test_the_project_that_was_picked_is_the_first_row_and_alt_d_goes_back(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_P, ALT)
    clerk.types("3")
    clerk.presses(ENTER)
    clerk.presses(Qt.Key.Key_D, ALT)
    parts = clerk.page.entry.line.parts
    assert [part.project.number if part.project else None for part in parts] == [3, None]
    assert clerk.page.entry.fields.project.text() == "Several projects"
    clerk.presses(Qt.Key.Key_D, ALT)
    assert clerk.page.entry.line.project is not None
    assert not clerk.page.entry.fields.split.isVisible()


def test_goods_are_not_split(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_M, ALT)
    clerk.types("7")
    clerk.presses(Qt.Key.Key_D, ALT)
    assert clerk.told == "Only gifts of money are split; goods are recorded one by one"


def claim(**more: object) -> GiftWanted:
    made = replace(
        made_up.journal_rows()[0],
        id=EntryId(UUID(int=99)),
        number="HM-A0099",
        kind="claim",
        state="claimed",
        fen=1_500_000,
        project=ProjectId("P03"),
        claim_forms=("money",),
    )
    return GiftWanted(claim=replace(made, **more))  # type: ignore[arg-type]


def test_a_gift_follows_from_a_claim_without_retyping(clerk: Clerk) -> None:
    clerk.page.begin_gift(claim())
    assert clerk.told == "From claim HM-A0099: see how much comes, then Enter"
    assert clerk.page.entry.fields.amount.text() == "15,000.00"
    clerk.presses(ENTER)
    [gift] = clerk.gifts
    assert (gift.entry.unit, gift.entry.fen) == (FIRM.id, 1_500_000)
    assert gift.entry.for_claim == EntryId(UUID(int=99))
    assert [to.project for to in gift.entry.to] == [ProjectId("P03")]


def test_enter_on_a_claim_of_the_journal_begins_its_gift(clerk: Clerk) -> None:
    made = claim().claim
    assert made is not None
    newest = replace(made, seq=9, at=made.at.replace(hour=9))
    clerk.window.show_snapshot(replace(made_up.snapshot(), rows=(newest,)))
    clerk.page.journal.start_choosing()
    clerk.page.journal.table.selectRow(0)
    clerk.presses(ENTER)
    assert clerk.page.entry.line.for_claim == newest
    assert clerk.page.entry.fields.amount.hasFocus()
    clerk.presses(ESC, times=3)
    clerk.page.journal.start_choosing()
    clerk.page.journal.table.selectRow(1)
    clerk.presses(ENTER)
    assert clerk.page.entry.line.for_claim is None


def test_another_unit_or_project_follows_from_no_claim(clerk: Clerk) -> None:
    clerk.page.begin_gift(claim())
    clerk.page.take_unit(made_up.UNITS[1])
    clerk.presses(ENTER)
    clerk.presses(ENTER)
    assert clerk.gifts[0].entry.for_claim is None


def test_what_was_claimed_in_goods_arrives_as_goods(clerk: Clerk) -> None:
    words = replace(made_up.journal_rows()[0].quantity, zh="60 份", en="60 份")
    clerk.page.begin_gift(claim(fen=None, claim_forms=("goods",), quantity=words))
    line = clerk.page.entry.line
    assert (line.form, line.quantity, line.unit_word) == ("goods", "60", "份")


def test_what_a_need_says_is_not_typed_again(clerk: Clerk) -> None:
    lamps = market_evening.rows()[3].project
    goods = {"fen": None, "claim_forms": ("goods",), "whole": True}
    begun = replace(claim(line=lamps.needs[0].id, **goods), project=lamps)
    clerk.page.begin_gift(begun)
    line = clerk.page.entry.line
    assert (line.quantity, line.item, line.unit_word) == ("30", "太阳能灭蚊灯", "盏")
    clerk.presses(ESC, times=3)
    money = replace(claim(fen=None, whole=True), project=lamps)
    clerk.page.begin_gift(money)
    assert clerk.page.entry.line.amount == "5,400.00"


def test_a_line_that_is_begun_is_not_thrown_away(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("77")
    clerk.page.begin_gift(claim())
    assert clerk.page.entry.line.amount == "77"
    assert clerk.told == "A line is begun already: record it, or empty it with Esc twice"
    clerk.presses(ESC, times=3)
    clerk.page.begin_gift(GiftWanted(unit=FIRM))
    assert clerk.page.entry.line.unit == FIRM


@pytest.mark.parametrize("size", [(1366, 768), (1220, 645), (1092, 590)], ids=str)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_rows_facts_and_the_question_have_room(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    clerk = Clerk(open_window(language, size=size))
    state = replace(FIRM, kind="enterprise_state")
    clerk.page.entry.use_unit(state)
    clerk.types("10000")
    clerk.presses(Qt.Key.Key_D, ALT)
    for project, amount in (("3", "1000"), ("7", "2000"), ("8", "3000"), ("9", "500")):
        row(clerk, project, amount)
    settle()
    assert (clerk.window.width(), clerk.window.height()) == size
    assert clipped(clerk.page.entry) == []
    clerk.page.entry.line = clerk.page.entry.line.next_line()
    clerk.page.entry.show_changed()
    clerk.page.start_typing()
    clerk.types("东营鸥翔渝物流有限公司")
    clerk.presses(Qt.Key.Key_N, CTRL)
    assert clerk.page.panel.check.question.asks
    settle()
    assert (clerk.window.width(), clerk.window.height()) == size
    assert clipped(clerk.page) == []
    boxes = [box for box in clerk.page.panel._boxes.values() if box.isVisible()]
    assert all(box.height() >= box.sizeHint().height() for box in boxes)
