"""The whole program in processes of its own, on two screens that nobody sees."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.giver import Giver
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.ids import EventId
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_wire import stage_name
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_evening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.cues import Painted
    from welfare_desk.qtkit.notices import Notice

ROOT = Path(__file__).parents[2]
EVENT = EventId("HM-2022-0625")
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}
PATIENCE_MS = 20_000


@dataclass(slots=True)
class Hall:
    """What somebody in the hall and at the stage's link would notice."""

    client: StageClient = field(default_factory=StageClient)
    painted: list[Painted] = field(default_factory=list)
    pictures: list[QImage] = field(default_factory=list)
    troubles: list[Notice] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Keep all that is told."""
        self.client.painted.connect(self.painted.append)
        self.client.pictured.connect(self.pictures.append)
        self.client.troubled.connect(self.troubles.append)
        self.client.lost.connect(lambda: self.losses.append("lost"))
        self.client.left.connect(lambda: self.losses.append("left"))

    def shows(self, fen: int) -> bool:
        """Say whether the newest report has this number on the picture."""
        return bool(self.painted) and self.painted[-1].number_fen == fen


def stage_pids(place: Path) -> list[int]:
    """The stages of the files in a place; started apart, so they are found by what they were told.

    Looks into /proc: where there is none, tests that need it are skipped.
    """
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        if "stage" in words and any(word.startswith(str(place)) for word in words):
            found.append(int(folder.name))
    return found


@pytest.fixture
def two_screens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes started from here on have a laptop's screen and a projector."""
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={config}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def evening(tmp_path: Path, sample_evening: Path) -> Path:
    """A file with the sample evening, and the stage at its total."""
    file = tmp_path / "evening.sqlite"
    with open_books(file, create=True) as books:
        import_evening(books, sample_evening)
        books.director.give(CueChange(scene="total"))
    return file


@pytest.fixture
def start(two_screens: None, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the program, or a module, as a process; whatever still runs ends with the test."""
    processes: list[subprocess.Popen[str]] = []

    def started(*words: str | Path, module: str = "welfare_desk") -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=dict(os.environ),
        )
        processes.append(process)
        return process

    yield started
    for process in processes:
        process.kill()
        process.communicate()
    for stage in stage_pids(tmp_path):
        os.kill(stage, signal.SIGTERM)


@pytest.fixture
def hall(qtbot: QtBot) -> Iterator[Callable[[Path], Hall]]:
    """Waits for the stage of a file and looks at it."""
    halls: list[Hall] = []

    def entered(file: Path) -> Hall:
        one = Hall()
        halls.append(one)
        one.client.look_for(stage_name(file, EVENT))
        qtbot.waitUntil(lambda: bool(one.painted), timeout=PATIENCE_MS)
        return one

    yield entered
    for one in halls:
        one.client.close()


@pytest.fixture
def giver(evening: Path) -> Iterator[Giver]:
    """Somebody who gives by the command line."""
    giving = Giver(evening)
    yield giving
    giving.close()
