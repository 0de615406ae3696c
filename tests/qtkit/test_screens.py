"""The stage takes the projector, leaves the desk's screen alone, and comes back when it can."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QRasterWindow, QWindow

from welfare_desk.domain.cues import Painted
from welfare_desk.qtkit import screens
from welfare_desk.qtkit.screens import StagePlace

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

PAINTED = Painted(
    target_fen=100,
    number_fen=100,
    waiting=0,
    seqs=(("A", 1),),
    scene="total",
    curtain="live",
    cue_version=1,
    width_px=1920,
    height_px=1080,
    screen="",
    frames_per_second=0.0,
)
TWO_SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}
ON_TWO_SCREENS = """
import json
from PySide6.QtGui import QGuiApplication, QRasterWindow
from welfare_desk.qtkit.screens import StagePlace

app = QGuiApplication([])
window = QRasterWindow()
place = StagePlace(window)
rect = window.geometry()
print(json.dumps([place.screen_name(), rect.x(), rect.width(), rect.height()]))
"""


def test_the_stage_fills_the_second_screen(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(TWO_SCREENS), encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", ON_TWO_SCREENS, "-platform", "offscreen"],
        env={
            "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(answer.stdout) == ["projector", 1366, 1920, 1080]


def test_without_a_projector_the_stage_stands_aside_in_a_window(qtbot: QtBot) -> None:
    window = QRasterWindow()
    place = StagePlace(window)
    desk = QGuiApplication.primaryScreen().availableGeometry()
    assert window.visibility() is QWindow.Visibility.Windowed
    assert desk.contains(window.geometry())
    assert window.width() < desk.width() / 2
    assert place.screen_name() == QGuiApplication.primaryScreen().name()
    window.close()


def test_a_projector_that_goes_takes_the_stage_off_and_brings_it_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    primary = QGuiApplication.primaryScreen()
    monkeypatch.setattr(screens, "projector", lambda: primary)
    window = QRasterWindow()
    place = StagePlace(window)
    assert window.visibility() is QWindow.Visibility.FullScreen
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    monkeypatch.setattr(screens, "projector", lambda: None)
    with qtbot.waitSignal(place.moved) as moved:
        place.place()
    assert moved.args == [""]
    assert not window.isVisible()
    assert (place.seen(PAINTED).screen, place.seen(PAINTED).width_px) == ("", 0)
    monkeypatch.setattr(screens, "projector", lambda: primary)
    with qtbot.waitSignal(place.moved) as moved:
        place.place()
    assert moved.args == [primary.name()]
    assert place.seen(PAINTED) == replace(PAINTED, screen=primary.name())
    assert window.geometry() == QRect(primary.geometry())
    window.close()


def test_an_unplugged_projector_shows_nothing_and_comes_back_by_itself(qtbot: QtBot) -> None:
    window = QRasterWindow()
    place = StagePlace(window)
    place.unplug(50)
    assert not window.isVisible()
    assert place.seen(PAINTED).width_px == 0
    with qtbot.waitSignal(place.moved):
        pass
    assert window.isVisible()
    window.close()


def test_a_screen_that_changes_its_size_has_the_stage_placed_anew(qtbot: QtBot) -> None:
    window = QRasterWindow()
    place = StagePlace(window)
    screen = QGuiApplication.primaryScreen()
    with qtbot.waitSignal(place.moved):
        screen.geometryChanged.emit(screen.geometry())
    window.close()
