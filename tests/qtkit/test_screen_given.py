"""The screen is given away and taken back; the stage comes back on top, and fights nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from tests.qtkit.made_up_screens import laptop, make_up, projector
from welfare_desk.qtkit.screens import SELDOM, TRIES, StagePlace

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QRasterWindow
    from pytestqt.qtbot import QtBot


def test_a_screen_that_is_given_away_is_left_alone_until_it_is_taken_back(
    window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, standing = make_up(monkeypatch, laptop(), there := projector())
    place = StagePlace(window)
    place.give()
    place.give()
    assert place.is_away
    assert not window.isVisible()
    assert place.screen is not None
    assert place.screen.name() == "HDMI-1"
    standing.fits = False
    place._look()
    app.plug(projector("DP-1"))
    place.place()
    there.become(QRect(1366, 0, 1280, 720))
    place.place()
    assert not window.isVisible()
    place.take()
    place.take()
    assert window.isVisible()
    assert standing.ways == ["HDMI-1", "HDMI-1"]


def test_the_stage_comes_back_on_top_but_does_not_fight_a_stubborn_system(
    qtbot: QtBot, window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, standing = make_up(monkeypatch, laptop(), there := projector())
    place = StagePlace(window)
    place._look()
    assert standing.ways == ["HDMI-1"]
    standing.fits = False
    hidden: list[bool] = []
    window.visibleChanged.connect(lambda visible: hidden.append(not visible))
    for _ in range(SELDOM):
        qtbot.waitUntil(lambda: not place._again.isActive())
        place._look()
    assert hidden.count(True) == len(TRIES) + 1
    qtbot.waitUntil(window.isVisible)
    there.become(QRect(1366, 0, 1280, 720))
    place._rearrange()
    place._look()
    assert window.isVisible()
    place._look()
    assert not window.isVisible()
    qtbot.waitUntil(window.isVisible)


def test_an_unplugged_projector_of_a_rehearsal_comes_back_by_itself(
    qtbot: QtBot, window: QRasterWindow
) -> None:
    place = StagePlace(window)
    place.unplug(50)
    assert not window.isVisible()
    assert place.screen_name() == ""
    with qtbot.waitSignal(place.moved):
        pass
    assert window.isVisible()


def test_whatever_changes_of_screens_is_told_once(
    qtbot: QtBot, window: QRasterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, _ = make_up(monkeypatch, laptop(), there := projector())
    place = StagePlace(window)
    with qtbot.waitSignal(place.changed, timeout=1000):
        there.become(QRect(1366, 0, 1280, 720))
    assert place.screens()[1].width_px == 1280
    with qtbot.assertNotEmitted(place.changed, wait=150):
        place.place()
        there.availableGeometryChanged.emit(there.geometry())
    with qtbot.waitSignal(place.changed, timeout=1000):
        app.plug(projector("DP-1", left=3286))
    assert [one.number for one in place.screens()] == [1, 2, 3]
