"""The stage is started, found, started again when it falls, and left alone if that goes on."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.ids import EventId
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_keeper import STARTS_A_MINUTE, StageKeeper, StageProgram
from welfare_desk.qtkit.stage_wire import stage_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from welfare_desk.qtkit.notices import Notice

BARE_STAGE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from welfare_desk.qtkit.stage_link import StageServer

app = QCoreApplication([])
server = StageServer(sys.argv[1])
if not server.listen():
    sys.exit(4)
with Path(sys.argv[2]).open("a") as pids:
    pids.write(f"{os.getpid()} {os.environ.get('QT_QUICK_BACKEND', '')}\\n")
server.quit_asked.connect(server.close)
server.quit_asked.connect(app.quit)
app.exec()
"""


class Desk:
    """The desk's side: a client, a keeper, and what the operator was told."""

    def __init__(self, folder: Path) -> None:
        self.pids = folder / "pids"
        name = stage_name(folder / "evening.sqlite", EventId("HM"))
        self.program = StageProgram(
            program=sys.executable,
            arguments=("-c", BARE_STAGE, name, str(self.pids)),
            name=name,
        )
        self.client = StageClient()
        self.now_s = 0.0
        self.keeper = StageKeeper(self.client, clock=lambda: self.now_s)
        self.told: list[Notice] = []
        self.keeper.told.connect(self.told.append)

    def started(self) -> list[str]:
        """The process ids of all stages that stood, each with its backend."""
        return self.pids.read_text().splitlines() if self.pids.exists() else []

    def kill_newest(self) -> None:
        os.kill(int(self.started()[-1].split()[0]), signal.SIGKILL)

    def levels(self) -> list[str]:
        return [notice.level for notice in self.told]

    def fall(self) -> None:
        """The desk process dies: nobody says goodbye."""
        self.keeper.rest()
        self.client.close()


@pytest.fixture
def open_desk(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desk]]:
    """Opens desks on one evening; the stage ends with the test."""
    assert qapp is not None
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    desks: list[Desk] = []

    def opened() -> Desk:
        desks.append(Desk(tmp_path))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.keeper.rest()
        if desk.client.is_connected():
            desk.client.ask_quit()
        desk.client.close()


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """A process takes longer to start than pytest-qt's usual patience."""
    qtbot.waitUntil(condition, timeout=15_000)


def test_a_stage_is_started_where_none_stands(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.keeper.keep(desk.program)
    wait_for(qtbot, desk.client.is_connected)
    assert len(desk.started()) == 1
    assert desk.told == []


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a posix word")
def test_a_stage_that_falls_is_started_again_and_the_operator_is_told(
    qtbot: QtBot, open_desk: Callable[[], Desk], expected_log: list[str]
) -> None:
    expected_log.append("the stage fell")
    desk = open_desk()
    desk.keeper.keep(desk.program)
    wait_for(qtbot, desk.client.is_connected)
    desk.kill_newest()
    wait_for(qtbot, lambda: desk.levels() == ["warn", "good"])
    backends = [line.split()[1:] for line in desk.started()]
    assert backends == [[], ["software"]]


def test_a_desk_that_comes_back_finds_the_stage_that_stayed(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    first = open_desk()
    first.keeper.keep(first.program)
    wait_for(qtbot, first.client.is_connected)
    first.fall()
    second = open_desk()
    second.keeper.keep(second.program)
    wait_for(qtbot, second.client.is_connected)
    assert len(second.started()) == 1
    assert second.told == []


def test_a_stage_that_was_closed_on_purpose_stays_closed_until_it_is_asked_for(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    desk.keeper.keep(desk.program)
    wait_for(qtbot, desk.client.is_connected)
    desk.client.ask_quit()
    wait_for(qtbot, lambda: desk.levels() == ["info"])
    with qtbot.waitSignal(desk.client.missed):
        pass
    assert len(desk.started()) == 1
    desk.keeper.keep(desk.program)
    wait_for(qtbot, desk.client.is_connected)
    assert len(desk.started()) == 2


def test_a_stage_is_ended_and_started_anew_when_the_operator_asks(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    desk.keeper.renew(desk.program)
    wait_for(qtbot, desk.client.is_connected)
    desk.keeper.renew(desk.program)
    wait_for(qtbot, lambda: len(desk.started()) == 2 and desk.client.is_connected())
    assert desk.told == []


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a posix word")
def test_a_stage_that_falls_too_often_is_left_alone(
    qtbot: QtBot, open_desk: Callable[[], Desk], expected_log: list[str]
) -> None:
    expected_log.append("the stage fell")
    desk = open_desk()
    desk.keeper.keep(desk.program)
    for start in range(1, STARTS_A_MINUTE + 1):
        wait_for(qtbot, lambda start=start: len(desk.started()) == start)  # type: ignore[misc]
        wait_for(qtbot, desk.client.is_connected)
        desk.kill_newest()
    wait_for(qtbot, lambda: desk.levels()[-1:] == ["bad"])
    assert desk.told[-1].action == "start_stage"
    desk.now_s += 61
    desk.keeper.keep(desk.program)
    wait_for(qtbot, desk.client.is_connected)


def test_a_program_that_is_not_there_is_told_once(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    missing = StageProgram(program="/no/such/program", arguments=(), name=desk.program.name)
    desk.keeper.keep(missing)
    wait_for(qtbot, lambda: bool(desk.told))
    with qtbot.waitSignal(desk.client.missed):
        pass
    assert desk.levels() == ["bad"]
