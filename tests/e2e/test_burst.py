"""Gifts, reversals and a changed consent, as a real stage paints them."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.e2e.conftest import PATIENCE_MS
from tests.market import new_id
from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.domain.ids import DeskId, UnitId
from welfare_desk.domain.register import Consent
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall
    from welfare_desk.domain.entries import Posted
    from welfare_desk.services.books import Books

    Start = Callable[..., subprocess.Popen[str]]
    Enter = Callable[[Path], Hall]

RAISED_FEN = 10_316_160
LARGE_FEN = 200_000
GIVER = UnitId("U25")
NAMED, UNNAMED = Consent(name="full", amount="shown"), Consent(name="anonymous", amount="shown")


@pytest.fixture
def desk(evening: Path) -> Iterator[Books]:
    """A desk at the same file as the stage."""
    with open_books(evening, desk=DeskId("C")) as books:
        yield books


@pytest.fixture
def seen(desk: Books, start: Start, evening: Path, hall: Enter, qtbot: QtBot) -> Hall:
    """The hall, once the stage shows the evening."""
    start("--file", evening, "stage")
    one = hall(evening)
    qtbot.waitUntil(lambda: one.shows(RAISED_FEN), timeout=PATIENCE_MS)
    return one


def give(desk: Books, seen: Hall, fen: int = LARGE_FEN) -> Posted:
    """Post a gift, and say so to the stage as a desk does."""
    posted = desk.bookkeeper.post(
        Donation(unit=GIVER, kind="money", fen=fen, method="cash"), id=new_id()
    )
    seen.client.poke()
    return posted


def take_back(desk: Books, seen: Hall, posted: Posted) -> None:
    desk.bookkeeper.post(Reversal(of=posted.id, because="void"), id=new_id())
    seen.client.poke()


def agree_to(desk: Books, seen: Hall, consent: Consent) -> None:
    """Let the giver agree to something else."""
    desk.live.catch_up()
    unit = next(unit for unit in desk.registrar.units() if unit.id == GIVER)
    change(desk, PutUnit(unit=replace(unit, consent=consent)))
    seen.client.poke()


def on_air(seen: Hall) -> str:
    """Whose name is large on the stage."""
    now = seen.painted[-1].on_air
    return "" if now is None else now.name


def test_a_spotlight_follows_consent_within_a_second_and_ends_when_its_gift_is_voided(
    desk: Books, seen: Hall, qtbot: QtBot
) -> None:
    agree_to(desk, seen, NAMED)
    posted = give(desk, seen)
    qtbot.waitUntil(lambda: on_air(seen) != "", timeout=PATIENCE_MS)
    named, lasted_s = on_air(seen), []
    for consent in (UNNAMED, NAMED, UNNAMED):
        began = time.monotonic()
        agree_to(desk, seen, consent)
        qtbot.waitUntil(lambda: (on_air(seen) == named) == (consent == NAMED))  # noqa: B023 - waited for here
        lasted_s.append(time.monotonic() - began)
    assert min(lasted_s) < 1
    take_back(desk, seen, posted)
    qtbot.waitUntil(lambda: on_air(seen) == "", timeout=PATIENCE_MS)
    assert seen.painted[-1].scene == "total"
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)


@pytest.mark.slow
def test_sixty_gifts_in_a_minute_are_seen_in_time_and_named_within_half_a_minute(
    desk: Books, seen: Hall, qtbot: QtBot
) -> None:
    booked = [(time.monotonic(), RAISED_FEN)]
    seen.client.painted.connect(
        lambda painted: behind.append(time.monotonic() - last_booked(painted.number_fen))
    )
    behind: list[float] = []

    def last_booked(number_fen: int) -> float:
        """When more than this was booked for the first time; now, where it is all."""
        more = (at for at, fen in booked if fen > number_fen)
        return next(more, time.monotonic())

    given_at: dict[str, float] = {}
    for _ in range(60):
        next_at = time.monotonic() + 1
        posted = give(desk, seen)
        given_at[str(posted.id)] = time.monotonic()
        booked.append((time.monotonic(), booked[-1][1] + LARGE_FEN))
        qtbot.wait(max(0, int(1000 * (next_at - time.monotonic()))))
    qtbot.waitUntil(lambda: seen.shows(booked[-1][1]), timeout=2_500)
    assert max(behind) < 2.5  # the number is reported every quarter of a second
    qtbot.waitUntil(lambda: given_at.keys() <= set(seen.painted[-1].aired), timeout=60_000)
