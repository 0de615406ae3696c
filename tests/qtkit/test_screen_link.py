"""What is said of screens arrives as it was said; what is no screen is not understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.ids import EventId
from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens
from welfare_desk.qtkit.screen_wire import screen_in, screen_message, screens_in, screens_message
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_link import StageServer
from welfare_desk.qtkit.stage_wire import GarbledError, Message, Unpacker, stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

EPSON = ScreenIdentity(
    manufacturer="爱普生", model="EB-X49", serial="X4R1", name="HDMI-1", width_px=1920, left=1366
)
SEEN = ScreenSeen(
    identity=EPSON,
    number=2,
    is_stage=True,
    is_primary=False,
    width_px=1920,
    height_px=1080,
    scale_percent=125,
)
TOLD = StageScreens(screens=(SEEN,), wanted=EPSON, by_operator=True, pattern=True)


@pytest.fixture
def name(tmp_path: Path) -> str:
    return stage_name(tmp_path / "evening.sqlite", EventId("HM"))


@pytest.fixture
def stage(qapp: object, name: str) -> Iterator[StageServer]:
    server = StageServer(name)
    assert server.listen()
    yield server
    server.close()


@pytest.fixture
def desk(qapp: object) -> Iterator[StageClient]:
    client = StageClient()
    yield client
    client.close()


@pytest.mark.parametrize("told", [TOLD, StageScreens(), replace(TOLD, wanted=None, away=True)])
def test_what_is_told_of_screens_survives_the_wire(told: StageScreens) -> None:
    (message,) = Unpacker().take(screens_message(told).packed())
    assert screens_in(message) == told


@pytest.mark.parametrize("choice", [EPSON, None])
def test_a_choice_survives_the_wire(choice: ScreenIdentity | None) -> None:
    (message,) = Unpacker().take(screen_message(choice).packed())
    assert screen_in(message) == choice


def test_what_is_no_screen_is_not_understood() -> None:
    with pytest.raises(GarbledError):
        screen_in(Message("screen", {"colour": "red"}))
    with pytest.raises(GarbledError):
        screens_in(Message("screens", {"screens": [{}], "wanted": None}))
    with pytest.raises(GarbledError):
        screens_in(Message("screens", {}))


def test_a_desk_that_comes_late_hears_of_the_screens(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    stage.tell_screens(replace(TOLD, pattern=False))
    stage.tell_screens(TOLD)
    with qtbot.waitSignal(desk.screens_seen) as seen:
        desk.look_for(name)
    assert seen.args == [TOLD]


def test_orders_about_screens_reach_the_stage(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    with qtbot.waitSignal(stage.screen_asked) as asked:
        desk.choose_screen(EPSON)
    assert asked.args == [EPSON]
    with qtbot.waitSignal(stage.screen_asked) as asked:
        desk.choose_screen(None)
    assert asked.args == [None]
    with qtbot.waitSignal(stage.identify_asked):
        desk.identify()
    for on in (True, False):
        with qtbot.waitSignal(stage.pattern_asked) as ordered:
            desk.show_pattern(on=on)
        assert ordered.args == [on]


def test_a_desk_that_orders_nonsense_is_let_go(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str, expected_log: list[str]
) -> None:
    expected_log.append("not understood")
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    with qtbot.assertNotEmitted(stage.screen_asked), qtbot.waitSignal(desk.lost):
        desk._send(Message("screen", {"colour": "red"}))
