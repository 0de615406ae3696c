"""A claim that is submitted ends the hold by which its place was kept, or leaves it as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    PARTY,
    ZHANG,
    A,
    claim,
    new_id,
    open_market,
)
from welfare_desk.bootstrap.submitting import Refusal, Submitting
from welfare_desk.domain.changes import AskHold
from welfare_desk.domain.entries import NO_TEXTS
from welfare_desk.domain.ids import HoldId, UnitId
from welfare_desk.domain.market import Hold
from welfare_desk.domain.register import Unit
from welfare_desk.domain.submitted import ClaimSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books

HOLD = HoldId("H1")
NEW = UnitId("U9")


def unwanted(error: KnownError) -> None:
    """Nothing here is to fail."""
    pytest.fail(str(error))


@pytest.fixture
def books(tmp_path: Path, background: Background, qtbot: QtBot) -> Iterator[Books]:
    """The market's books, opened on the worker, with both places kept for one who decides."""
    found: list[Books] = []
    background.run(lambda: open_market(tmp_path / "market.db"), found.append, unwanted)
    qtbot.waitUntil(lambda: bool(found))
    hold = Hold(
        id=HOLD,
        project=LAMPS,
        line=LAMP_LINE,
        who="王女士",
        slots=2,
        asked=datetime.now(UTC),
        desk=A,
    )
    kept: list[object] = []
    background.run(lambda: change(found[0], AskHold(hold=hold)), kept.append, unwanted)
    yield found[0]
    closed: list[object] = []
    background.run(found[0].close, closed.append, unwanted)
    qtbot.waitUntil(lambda: bool(closed))


class Table:
    """The claiming table: it submits, and hears what became of it."""

    def __init__(self, background: Background, books: Books, qtbot: QtBot) -> None:
        self.submitting = Submitting(background)
        self.submitting.use(books)
        self.committed: list[Posted] = []
        self.refused: list[Refusal] = []
        self.submitting.committed.connect(self.committed.append)
        self.submitting.refused.connect(self.refused.append)
        self._qtbot = qtbot

    def submit(self, submitted: ClaimSubmitted) -> None:
        self.committed.clear()
        self.refused.clear()
        self.submitting.submit_entry(submitted)
        self._qtbot.waitUntil(lambda: bool(self.committed or self.refused))


def holds(background: Background, books: Books, qtbot: QtBot) -> tuple[Hold, ...]:
    found: list[tuple[Hold, ...]] = []
    background.run(lambda: books.registrar.open_holds(LAMPS), found.append, unwanted)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_claim_ends_its_hold_and_a_refused_one_does_not(
    background: Background, books: Books, qtbot: QtBot
) -> None:
    table = Table(background, books, qtbot)
    wanted = ClaimSubmitted(entry=claim(FIRM), id=new_id(), texts=NO_TEXTS)
    table.submit(wanted)
    assert table.refused[0].error.values["kept_for"] == "王女士"
    too_many = replace(wanted, entry=claim(FIRM, slots=3), ends_hold=HOLD)
    table.submit(too_many)
    assert table.refused[0].error.code == "no-slots-left"
    assert [hold.id for hold in holds(background, books, qtbot)] == [HOLD]
    table.submit(replace(wanted, ends_hold=HOLD))
    assert [posted.entry for posted in table.committed] == [wanted.entry]
    assert holds(background, books, qtbot) == ()
    table.submit(replace(wanted, ends_hold=HOLD))
    assert [posted.id for posted in table.committed] == [wanted.id]


def test_a_new_unit_claims_the_place_that_was_kept_for_it(
    background: Background, books: Books, qtbot: QtBot
) -> None:
    table = Table(background, books, qtbot)
    unit = Unit(id=NEW, kind="individual", name=Text("王小橘"))
    entry = replace(claim(NEW, slots=2), partners=(PARTY, ZHANG))
    submitted = ClaimSubmitted(
        entry=entry, id=new_id(), texts=NO_TEXTS, new_unit=unit, ends_hold=HOLD
    )
    table.submit(submitted)
    assert [posted.entry for posted in table.committed] == [entry]
    assert holds(background, books, qtbot) == ()
