"""A promise that is kept: the gift that arrives settles the pledge, at one key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, ENTER, Clerk
from welfare_desk.desk.entry_again import Correction
from welfare_desk.domain.entries import Donation, Settlement
from welfare_desk.domain.ids import EntryId, ProjectId
from welfare_desk.domain.reversal_draft import ReversalDraft

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.journal import JournalRow

T = Qt.Key.Key_T
S = Qt.Key.Key_S


def pledge(seq: int, fen: int) -> JournalRow:
    return replace(
        made_up.journal_rows()[0],
        id=EntryId(UUID(int=seq)),
        seq=seq,
        number=f"HM-A{seq:04d}",
        kind="pledge",
        state="pledged",
        project=ProjectId("P03"),
        fen=fen,
    )


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    """A clerk whose evening has one open pledge of ¥15,000 for the pavilion."""
    rows = (pledge(40, 1_500_000),)
    window.show_snapshot(replace(made_up.snapshot(), rows=rows))
    return Clerk(window)


def offered(clerk: Clerk) -> str:
    offer = clerk.page.entry.fields.settling
    return offer.words if offer.isVisible() else ""


def settled(clerk: Clerk) -> str:
    pledge = clerk.page.entry.line.settled
    return pledge.number if pledge else ""


def test_one_key_settles_the_pledge_of_the_unit(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    assert offered(clerk) == "Settles pledge HM-A0040, ¥15,000.00 outstanding"
    clerk.presses(T, ALT)
    clerk.presses(ENTER)
    clerk.presses(ENTER)
    entry = clerk.gifts[0].entry
    assert isinstance(entry, Donation)
    assert entry.fen == 1_500_000
    assert entry.settles == (Settlement(pledge=pledge(40, 0).id),)
    assert [allocation.project for allocation in entry.to] == ["P03"]
    clerk.posts(clerk.gifts[0])
    assert offered(clerk) == ""
    assert clerk.page.entry.line.project is None


def test_a_part_is_settled_by_its_amount(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("5000")
    clerk.presses(T, ALT)
    clerk.presses(ENTER, times=2)
    entry = clerk.gifts[0].entry
    assert isinstance(entry, Donation)
    assert (entry.fen, len(entry.settles)) == (500_000, 1)


def test_the_key_goes_through_all_open_pledges_and_back_to_none(
    clerk: Clerk, window: MainWindow
) -> None:
    window.show_snapshot(replace(made_up.snapshot(), rows=(pledge(41, 200_000),)))
    clerk.types("oxy")
    clerk.presses(ENTER)
    line = clerk.page.entry.line
    seen = []
    for _ in range(3):
        clerk.presses(T, ALT)
        seen.append(line.settles.number if line.settles else "")
    assert seen == ["HM-A0040", "HM-A0041", ""]
    assert offered(clerk).endswith("open pledges: 2")


def test_a_pledge_settles_nothing_and_nobody_else_is_offered_it(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.presses(T, ALT)
    clerk.presses(S, ALT)
    assert offered(clerk) == ""
    assert settled(clerk) == ""
    clerk.presses(S, ALT)
    assert settled(clerk) == "HM-A0040"
    clerk.page.entry.use_unit(made_up.UNITS[1])
    assert offered(clerk) == ""
    assert settled(clerk) == ""


def test_a_correction_settles_the_pledge_of_the_wrong_entry(
    clerk: Clerk, window: MainWindow
) -> None:
    paid = replace(pledge(40, 1_500_000), state="paid", settled_fen=1_500_000)
    wrong = replace(
        made_up.journal_rows()[1], project=ProjectId("P03"), fen=1_500_000, settles=(paid.id,)
    )
    window.show_snapshot(replace(made_up.snapshot(), rows=(paid, wrong)))
    reversal = ReversalDraft(
        id=EntryId(UUID(int=99)),
        of=wrong.id,
        because="correction",
        reason="typed wrong",
        replaced_by=EntryId(UUID(int=100)),
    ).parse()
    assert reversal.value is not None
    clerk.page.begun.correct(Correction(row=wrong, reversal=reversal.value))
    assert offered(clerk) == "Settles pledge HM-A0040, ¥15,000.00 outstanding"
    clerk.presses(ENTER)
    entry = clerk.gifts[0].entry
    assert isinstance(entry, Donation)
    assert entry.settles == (Settlement(pledge=paid.id),)
