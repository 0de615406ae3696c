"""Stage or desk is killed at moments of chance: the other goes on, and the hall sees the truth.

`PROOF_STAGE_KILLS=50 PROOF_DESK_KILLS=50` say how often in the long runs.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.e2e.conftest import PATIENCE_MS, stage_pids
from tests.proof.counts import count
from welfare_desk.qtkit.stage_keeper import MINUTE_S, STARTS_A_MINUTE
from welfare_desk.services.auditing import verify

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall
    from tests.e2e.giver import Giver

    Start = Callable[..., subprocess.Popen[str]]

RAISED_FEN = 10_316_160
STAGE_KILLS = count("stage_kills", 50)
DESK_KILLS = count("desk_kills", 50)
BETWEEN_STARTS_S = MINUTE_S / STARTS_A_MINUTE + 2
"""A desk gives a stage up that falls more often."""

LIVE_MS = 2000
"""Within this the hall sees what was booked, while the stage stands."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self").exists(), reason="the stage's process is looked up in /proc"
)


class Truth:
    """What was given, and whether the hall sees it."""

    def __init__(self, qtbot: QtBot, seen: Hall, giver: Giver) -> None:
        self.qtbot, self.seen, self.giver = qtbot, seen, giver

    def is_seen(self, within_ms: int) -> None:
        """Wait until the hall sees all that was given."""
        booked = RAISED_FEN + self.giver.given_fen
        self.qtbot.waitUntil(lambda: self.seen.shows(booked), timeout=within_ms)

    def falls_and_comes(self, times: int) -> None:
        """Wait until the stage fell so many times, and another one reports."""
        self.qtbot.waitUntil(lambda: len(self.seen.losses) == times, timeout=PATIENCE_MS)
        reports = len(self.seen.painted)
        self.qtbot.waitUntil(lambda: len(self.seen.painted) > reports, timeout=PATIENCE_MS)


def kill_stages(truth: Truth, file: Path, times: int, chance: Random, pace_s: float) -> None:
    """Kill one stage after another; each time the desk brings one that shows the truth."""
    for kill in range(1, times + 1):
        truth.qtbot.wait(round(1000 * pace_s) + chance.randrange(0, 1500))
        (stage,) = stage_pids(file)
        truth.giver.give(chance.randrange(1, 500_000))
        truth.qtbot.wait(chance.randrange(0, 200))
        os.kill(stage, signal.SIGKILL)
        truth.giver.give(chance.randrange(1, 500_000))
        truth.falls_and_comes(kill)
        truth.is_seen(PATIENCE_MS)
        assert stage_pids(file) not in ([stage], [])
    assert truth.seen.losses == ["lost"] * times
    holds(file)


@pytest.fixture
def desk(start: Start, evening: Path) -> subprocess.Popen[str]:
    """A desk that is open, with its stage."""
    return start("--file", evening, "run")


@pytest.fixture
def truth(
    qtbot: QtBot,
    desk: subprocess.Popen[str],
    evening: Path,
    hall: Callable[[Path], Hall],
    giver: Giver,
) -> Truth:
    """Somebody who sees the stage and knows what was given."""
    told = Truth(qtbot, hall(evening), giver)
    told.is_seen(PATIENCE_MS)
    return told


def holds(file: Path) -> None:
    """The books are whole."""
    audit = verify(file)
    assert audit.ok, audit.problems


def desks_fall(truth: Truth, start: Start, file: Path, times: int, chance: Random) -> None:
    """Kill one desk after another, from before its first picture to long after it."""
    stages = stage_pids(file)
    assert len(stages) == 1
    for _ in range(times):
        desk = start("--file", file, "run")
        truth.qtbot.wait(chance.randrange(0, 2500))
        truth.giver.give(chance.randrange(1, 500_000))
        truth.qtbot.wait(chance.randrange(0, 200))
        desk.kill()
        desk.wait()
        truth.giver.give(chance.randrange(1, 500_000))
        truth.is_seen(LIVE_MS)
        assert stage_pids(file) == stages
    assert truth.seen.losses == []
    holds(file)


def test_a_killed_stage_is_replaced_by_one_that_shows_the_truth(
    truth: Truth, desk: subprocess.Popen[str], evening: Path
) -> None:
    kill_stages(truth, evening, 2, Random(1), pace_s=0)
    assert desk.poll() is None


def test_a_killed_desk_leaves_the_stage_as_it_is(
    truth: Truth, desk: subprocess.Popen[str], start: Start, evening: Path
) -> None:
    desk.kill()
    desk.wait()
    desks_fall(truth, start, evening, 2, Random(1))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_the_stage_may_be_killed_at_many_moments(
    truth: Truth, desk: subprocess.Popen[str], evening: Path
) -> None:
    kill_stages(truth, evening, STAGE_KILLS, Random(2), BETWEEN_STARTS_S)
    assert desk.poll() is None
    print(f"kills of the stage: {STAGE_KILLS}")


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_the_desk_may_be_killed_at_many_moments(
    truth: Truth, desk: subprocess.Popen[str], start: Start, evening: Path
) -> None:
    desk.kill()
    desk.wait()
    desks_fall(truth, start, evening, DESK_KILLS, Random(2))
    print(f"kills of the desk: {DESK_KILLS}")
