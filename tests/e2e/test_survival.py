"""The hall never sees a crash: the stage outlives the desk, and the desk brings the stage back."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.e2e.conftest import PATIENCE_MS, stage_pids
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.ids import DeskId, EntryId
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall

    Start = Callable[..., subprocess.Popen[str]]

RAISED_FEN = 10_316_160

pytestmark = pytest.mark.skipif(
    not Path("/proc/self").exists(), reason="the stage's process is looked up in /proc"
)


def give_cash(file: Path, fen: int) -> None:
    """Post a gift of cash as desk B, as another laptop would."""
    with open_books(file, desk=DeskId("B")) as books:
        gift = Donation(giver="anonymous", kind="money", fen=fen, method="cash")
        books.bookkeeper.post(gift, id=EntryId(uuid4()))


def times_found(log: Path) -> int:
    """How often a desk found the stage."""
    return log.read_text(encoding="utf-8").count("the stage is found")


def test_the_stage_fills_the_projector_and_follows_a_commit_of_another_program(
    qtbot: QtBot, start: Start, evening: Path, hall: Callable[[Path], Hall]
) -> None:
    start("--file", evening, "stage")
    seen = hall(evening)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)
    newest = seen.painted[-1]
    assert (newest.screen, newest.width_px, newest.height_px) == ("projector", 1920, 1080)
    give_cash(evening, 12_300)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN + 12_300), timeout=PATIENCE_MS)
    assert seen.painted[-1].target_fen == RAISED_FEN + 12_300


def test_a_stage_that_qt_would_paint_on_a_thread_of_its_own_does_not_hang(
    qtbot: QtBot,
    start: Start,
    evening: Path,
    hall: Callable[[Path], Hall],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As with a graphics card, here one that paints nothing; and Qt's threads have much to say."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    monkeypatch.setenv("QSG_RHI_BACKEND", "null")
    monkeypatch.setenv("QSG_RENDER_LOOP", "threaded")
    monkeypatch.setenv("QT_LOGGING_RULES", "qt.qml*=true;qt.scenegraph*=true")
    start("--file", evening, "stage")
    seen = hall(evening)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)
    with open_books(evening, desk=DeskId("B")) as books:
        books.director.give(CueChange(scene="welcome"))
    qtbot.waitUntil(lambda: seen.painted[-1].scene == "welcome", timeout=PATIENCE_MS)
    give_cash(evening, 100)
    qtbot.waitUntil(lambda: seen.painted[-1].target_fen == RAISED_FEN + 100, timeout=PATIENCE_MS)


def test_one_stage_is_enough_for_an_event(
    qtbot: QtBot, start: Start, evening: Path, hall: Callable[[Path], Hall]
) -> None:
    start("--file", evening, "stage")
    seen = hall(evening)
    second = start("--file", evening, "--language", "en", "stage")
    _, said = second.communicate(timeout=PATIENCE_MS / 1000)
    assert second.returncode == 4
    assert "already open" in said
    assert seen.losses == []


def test_a_stage_without_a_file_says_so_and_ends(start: Start, tmp_path: Path) -> None:
    stage = start("--file", tmp_path / "none.sqlite", "--language", "en", "stage")
    _, said = stage.communicate(timeout=PATIENCE_MS / 1000)
    assert stage.returncode == 3
    assert "none.sqlite" in said


def test_the_stage_stays_when_the_desk_dies_and_the_next_desk_finds_it(
    qtbot: QtBot, start: Start, evening: Path, hall: Callable[[Path], Hall], tmp_path: Path
) -> None:
    desk = start("--file", evening, "run")
    seen = hall(evening)
    log = tmp_path / "state" / "welfare-desk" / "log" / "desk.log"
    qtbot.waitUntil(lambda: times_found(log) == 1, timeout=PATIENCE_MS)
    (stage,) = stage_pids(evening)
    desk.kill()
    desk.wait()
    give_cash(evening, 100)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN + 100), timeout=PATIENCE_MS)
    start("--file", evening, "run")
    qtbot.waitUntil(lambda: times_found(log) == 2, timeout=PATIENCE_MS)
    give_cash(evening, 100)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN + 200), timeout=PATIENCE_MS)
    assert stage_pids(evening) == [stage]
    assert seen.losses == []


def test_the_desk_starts_the_stage_again_when_it_dies(
    qtbot: QtBot, start: Start, evening: Path, hall: Callable[[Path], Hall], tmp_path: Path
) -> None:
    start("--file", evening, "run")
    seen = hall(evening)
    log = tmp_path / "state" / "welfare-desk" / "log" / "desk.log"
    qtbot.waitUntil(lambda: times_found(log) == 1, timeout=PATIENCE_MS)
    (first,) = stage_pids(evening)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: seen.losses == ["lost"], timeout=PATIENCE_MS)
    reports = len(seen.painted)
    qtbot.waitUntil(lambda: len(seen.painted) > reports, timeout=PATIENCE_MS)
    (second,) = stage_pids(evening)
    assert second != first
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)
