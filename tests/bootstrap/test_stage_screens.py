"""What desks order of the stage's screens is done, told, and kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickView

from welfare_desk.bootstrap.kept_screen import KeptScreen
from welfare_desk.bootstrap.stage_screens import StageScreensRoom
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.screens import ScreenIdentity
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_link import StageServer
from welfare_desk.qtkit.stage_wire import stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.screens import StageScreens

ABSENT = ScreenIdentity(manufacturer="Epson", model="EB", serial="X4R1", name="HDMI-1")


class Order:
    """A desk that orders, the stage's side that obeys, and what the desk heard."""

    def __init__(self, folder: Path) -> None:
        self.kept = KeptScreen(folder / "screen.ini")
        self.view = QQuickView()
        self.room = StageScreensRoom(self.view, kept=self.kept)
        name = stage_name(folder / "evening.sqlite", EventId("HM"))
        self.server = StageServer(name)
        assert self.server.listen()
        self.room.serve(self.server)
        self.desk = StageClient()
        self.heard: list[StageScreens] = []
        self.desk.screens_seen.connect(self.heard.append)
        self.desk.look_for(name)

    def close(self) -> None:
        self.desk.close()
        self.room.close()
        self.server.close()
        self.view.close()


@pytest.fixture
def order(qtbot: QtBot, stage_fonts: None, tmp_path: Path) -> Iterator[Order]:
    given = Order(tmp_path)
    qtbot.waitUntil(lambda: bool(given.heard))
    yield given
    given.close()


@pytest.fixture
def stage_fonts(qapp: object) -> None:
    """The fonts of the scenes."""
    from welfare_desk.qtkit.fonts import load_fonts
    from welfare_desk.services.resources import resource

    load_fonts(resource("fonts"))


def test_the_window_is_shown_once_a_cue_says_that_it_may_be(qtbot: QtBot, order: Order) -> None:
    assert not order.view.isVisible()
    order.room.obey(Cue())
    assert order.view.isVisible()
    order.room.obey(Cue(away=True))
    assert not order.view.isVisible()
    qtbot.waitUntil(lambda: order.heard[-1].away)
    order.room.obey(Cue())
    assert order.view.isVisible()
    qtbot.waitUntil(lambda: not order.heard[-1].away)


def test_the_test_picture_is_shown_until_it_is_taken_back(qtbot: QtBot, order: Order) -> None:
    order.desk.show_pattern(on=True)
    qtbot.waitUntil(lambda: order.heard[-1].pattern)
    order.desk.show_pattern(on=False)
    qtbot.waitUntil(lambda: not order.heard[-1].pattern)


def test_a_choice_is_kept_though_its_screen_is_not_there(
    qtbot: QtBot, order: Order, tmp_path: Path
) -> None:
    order.desk.choose_screen(ABSENT)
    qtbot.waitUntil(lambda: order.heard[-1].wanted == ABSENT)
    assert order.heard[-1].by_operator
    kept = KeptScreen(tmp_path / "screen.ini").wanted
    assert kept is not None
    assert kept.identity == ABSENT
    order.desk.choose_screen(None)
    qtbot.waitUntil(lambda: order.heard[-1].wanted is None)
    assert KeptScreen(tmp_path / "screen.ini").wanted is None


def test_identify_shows_the_numbers(qtbot: QtBot, order: Order) -> None:
    order.desk.identify()
    qtbot.waitUntil(lambda: len(order.room._numbers.windows) == 1)
    order.desk.choose_screen(None)
    qtbot.waitUntil(lambda: not order.room._numbers.windows)
