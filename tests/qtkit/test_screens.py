"""The stage keeps to its screen: it waits for it, comes back to it, and steals no other."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QRasterWindow, QWindow

from tests.qtkit.made_up_screens import laptop, make_up, projector, settle
from welfare_desk.domain.cues import Painted
from welfare_desk.domain.screens import WantedScreen
from welfare_desk.qtkit.screen_list import identity_of
from welfare_desk.qtkit.screens import StagePlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.qtkit.made_up_screens import MadeUpScreen

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
seen = [(one.number, one.is_stage, one.width_px, one.scale_percent) for one in place.screens()]
print(json.dumps([place.screen_name(), rect.x(), rect.width(), rect.height(), seen]))
"""


def wanted(screen: MadeUpScreen, *, by_operator: bool = True) -> WantedScreen:
    """A screen that somebody chose at another time."""
    return WantedScreen(identity=identity_of(screen), by_operator=by_operator)  # type: ignore[arg-type]  # made up


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_the_stage_fills_the_second_screen_at_any_scale(tmp_path: Path, scale: float) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(TWO_SCREENS), encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", ON_TWO_SCREENS, "-platform", "offscreen"],
        env={
            "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCREEN_SCALE_FACTORS": f"laptop=1;projector={scale}",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    name, left, width, height, seen = json.loads(answer.stdout)
    assert (name, left) == ("projector", 1366)
    assert (width, height) == (round(1920 / scale), round(1080 / scale))
    assert seen[0] == [1, False, 1366, 100]
    assert seen[1] == [2, True, pytest.approx(1920, abs=2), round(scale * 100)]


def test_without_a_projector_the_stage_stands_aside_in_a_window(
    window: QRasterWindow,
) -> None:
    place = StagePlace(window)
    desk = QGuiApplication.primaryScreen().availableGeometry()
    assert window.visibility() is QWindow.Visibility.Windowed
    assert desk.contains(window.geometry())
    assert window.width() < desk.width() / 2
    assert place.screen_name() == QGuiApplication.primaryScreen().name()
    window.setPosition(10, 20)
    place.place()
    assert (window.x(), window.y()) == (10, 20)


def test_the_first_projector_is_taken_by_itself_and_remembered_as_that(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, standing = make_up(monkeypatch, laptop())
    place = StagePlace(window)
    told: list[WantedScreen] = []
    place.wanted_changed.connect(told.append)
    app.plug(projector())
    place.place()
    app.plug(projector("DP-1", left=3286))
    place.place()
    assert standing.ways == ["aside", "HDMI-1", "HDMI-1"]
    assert [one.by_operator for one in told] == [False]
    assert place.wanted == told[0]


def test_an_unplugged_projector_takes_the_stage_off_and_brings_it_back(
    qtbot: QtBot, window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, standing = make_up(monkeypatch, laptop(), there := projector())
    place = StagePlace(window)
    chosen = place.wanted
    app.unplug(there)
    assert not window.isVisible()
    with qtbot.waitSignal(place.moved) as moved:
        pass
    assert moved.args == [""]
    assert (place.seen(PAINTED).screen, place.seen(PAINTED).width_px) == ("", 0)
    app.plug(projector())
    with qtbot.waitSignal(place.moved, timeout=1000):
        pass
    assert window.isVisible()
    assert place.seen(PAINTED).width_px == 1920
    assert standing.ways == ["HDMI-1", "HDMI-1"]
    assert place.wanted == chosen


def test_a_minimised_window_says_that_nobody_sees_it(
    qtbot: QtBot, window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_up(monkeypatch, laptop(), projector())
    place = StagePlace(window)
    qtbot.waitUntil(window.isExposed)
    assert not place.seen(PAINTED).hidden
    window.setWindowStates(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(lambda: place.seen(PAINTED).hidden)


def test_no_other_screen_is_taken_while_the_projector_is_away(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, standing = make_up(monkeypatch, laptop(), there := projector())
    place = StagePlace(window)
    app.plug(second := projector("DP-1"))
    app.unplug(there)
    settle(place)
    app.plug(projector("DP-2"))
    settle(place)
    assert not window.isVisible()
    app.unplug(second)
    app.plug(projector())
    settle(place)
    assert standing.ways == ["HDMI-1", "HDMI-1"]


def test_a_twin_that_stayed_is_not_taken_for_the_one_that_went(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system calls both by one name, and puts the twin where the other was."""
    left, right = projector("EPSON"), projector("EPSON", left=3286)
    app, standing = make_up(monkeypatch, laptop(), left, right)
    place = StagePlace(window)
    app.unplug(left)
    right.become(QRect(1366, 0, 1920, 1080))
    settle(place)
    assert not window.isVisible()
    right.become(QRect(3286, 0, 1920, 1080))
    app.plug(projector("EPSON"))
    settle(place)
    assert window.isVisible()
    assert standing.ways == ["EPSON", "EPSON"]


def test_a_choice_is_kept_while_its_screen_is_not_there(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice = wanted(projector("HDMI-1", serial="X4R1"))
    app, standing = make_up(monkeypatch, laptop(), projector("DP-1", serial="X4R2"))
    place = StagePlace(window, wanted=choice)
    place.place()
    assert standing.ways == ["aside", "aside"]
    app.plug(projector("DP-7", serial="X4R1"))
    place.place()
    assert standing.ways[-1] == "DP-7"
    assert place.wanted == choice


def test_what_was_taken_by_itself_gives_way_to_another_hall_at_the_next_start(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = wanted(projector("HDMI-1", serial="X4R1"), by_operator=False)
    make_up(monkeypatch, laptop(), projector("HDMI-1", serial="X4R2"))
    place = StagePlace(window, wanted=before)
    assert place.wanted is not None
    assert place.wanted.identity.serial == "X4R2"
    assert not place.wanted.by_operator


def test_the_screen_of_last_time_is_not_taken_unasked_when_it_is_the_clerks(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, standing = make_up(monkeypatch, own := projector("HDMI-1"), laptop())
    place = StagePlace(window, wanted=wanted(own, by_operator=False))
    assert standing.ways == ["eDP-1"]
    place.choose(identity_of(own))  # type: ignore[arg-type]  # made up
    assert standing.ways[-1] == "HDMI-1"


def test_a_choice_moves_the_stage_and_by_itself_brings_it_back(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, standing = make_up(monkeypatch, laptop(), projector(), second := projector("DP-1"))
    place = StagePlace(window)
    place.choose(identity_of(second))  # type: ignore[arg-type]  # made up
    assert place.wanted is not None
    assert place.wanted.by_operator
    told: list[WantedScreen | None] = []
    place.wanted_changed.connect(told.append)
    place.choose(None)
    assert standing.ways == ["HDMI-1", "DP-1", "HDMI-1"]
    assert [one and one.by_operator for one in told] == [None, False]


def test_the_only_screen_is_never_covered_but_a_stage_on_it_stays(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = laptop()
    app, standing = make_up(monkeypatch, own)
    StagePlace(window, wanted=wanted(own))
    assert standing.ways == ["aside"]
    app.plug(projector())
    place = StagePlace(window)
    app.unplug(own)
    place.place()
    assert standing.ways[-1] == "HDMI-1"


def test_when_every_screen_goes_and_comes_the_stage_is_back(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, there = laptop(), projector()
    app, standing = make_up(monkeypatch, own, there)
    place = StagePlace(window)
    app.unplug(there)
    app.unplug(own)
    settle(place)
    assert not window.isVisible()
    app.plug(laptop())
    app.plug(projector())
    settle(place)
    assert standing.ways == ["HDMI-1", "HDMI-1"]
