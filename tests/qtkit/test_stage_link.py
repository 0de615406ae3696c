"""Desk and stage find each other, lose each other and find each other again."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QImage
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.cues import Painted
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import EventId
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_link import StageServer
from welfare_desk.qtkit.stage_wire import (
    Message,
    stage_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PAINTED = Painted(
    target_fen=10_316_160,
    number_fen=9_000_000,
    waiting=0,
    seqs=(("A", 61), ("B", 6)),
    scene="total",
    curtain="live",
    cue_version=3,
    width_px=1920,
    height_px=1080,
    screen="HDMI-1",
    frames_per_second=59.9,
    on_air=OnAir(key="a", kind="gift", name="榆港中心卫生院", left_s=5),
    queue=(Queued(key="b", kind="claim", name="赵*", spoken="两万元", in_s=5),),
    aired=("c", "milestone:goal-25"),
    next_scene="market",
)


@pytest.fixture
def name(tmp_path: Path) -> str:
    """A name that no other test has."""
    return stage_name(tmp_path / "evening.sqlite", EventId("HM"))


@pytest.fixture
def stage(qapp: object, name: str) -> Iterator[StageServer]:
    """A stage that listens."""
    assert qapp is not None
    server = StageServer(name)
    assert server.listen()
    yield server
    server.close()


@pytest.fixture
def desk(qapp: object) -> Iterator[StageClient]:
    """A desk that has not looked yet."""
    assert qapp is not None
    client = StageClient()
    yield client
    client.close()


def socket_path(name: str) -> Path:
    return Path(QDir(QDir.tempPath()).filePath(name))


def test_a_poke_reaches_the_stage(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    with qtbot.waitSignal(stage.poked):
        desk.poke()
    with qtbot.waitSignal(stage.quit_asked):
        desk.ask_quit()


def test_a_rehearsal_may_unplug_the_projector_for_a_while(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    with qtbot.waitSignal(stage.unplug_asked) as asked:
        desk.unplug(6_000)
    assert asked.args == [6_000]


def test_a_desk_cannot_end_the_stage_that_another_needs(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    other = StageClient()
    for client in (desk, other):
        with qtbot.waitSignal(client.connected):
            client.look_for(name)
    qtbot.waitUntil(lambda: len(stage._desks) == 2)
    with qtbot.assertNotEmitted(stage.quit_asked), qtbot.waitSignal(stage.poked):
        desk.ask_quit()
        desk.poke()
    other.close()
    qtbot.waitUntil(lambda: len(stage._desks) == 1)
    with qtbot.waitSignal(stage.quit_asked):
        desk.ask_quit()


def test_what_is_painted_reaches_every_desk(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    heard: list[Painted] = []
    other = StageClient()
    for client in (desk, other):
        client.painted.connect(heard.append)
        with qtbot.waitSignal(client.connected):
            client.look_for(name)
    qtbot.waitUntil(stage.has_desks)
    stage.report(PAINTED)
    qtbot.waitUntil(lambda: heard == [PAINTED, PAINTED])
    other.close()


def test_a_desk_that_comes_late_hears_the_newest_report_and_picture(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    first = StageClient()
    with qtbot.waitSignal(first.connected):
        first.look_for(name)
    qtbot.waitUntil(stage.has_desks)
    picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
    picture.fill(QColor("#a01020"))
    stage.report(replace(PAINTED, target_fen=1))
    stage.report(PAINTED)
    stage.send_picture(picture)
    heard: list[Painted] = []
    seen: list[QImage] = []
    desk.painted.connect(heard.append)
    desk.pictured.connect(seen.append)
    desk.look_for(name)
    qtbot.waitUntil(lambda: bool(heard and seen))
    assert heard == [PAINTED]
    assert (seen[0].width(), seen[0].height()) == (640, 360)
    assert abs(seen[0].pixelColor(320, 180).red() - 0xA0) < 6
    first.close()


def test_a_desk_that_comes_late_sees_what_comes_next_and_every_scene(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    picture = QImage(1024, 768, QImage.Format.Format_RGB32)
    picture.fill(QColor("#a01020"))
    stage.send_next(picture, "milestone:goal", "milestone")
    for scene in ("total", "wall"):
        stage.send_thumbnail(scene, picture)
    seen, small = list[QImage](), dict[str, QImage]()
    desk.next_pictured.connect(seen.append)
    desk.thumbnail.connect(small.__setitem__)
    desk.look_for(name)
    qtbot.waitUntil(lambda: bool(seen) and len(small) == 2)
    assert (seen[0].text("key"), seen[0].text("scene")) == ("milestone:goal", "milestone")
    assert (seen[0].height(), small["total"].height()) == (360, 180)
    stage.send_next(QImage(), "", "")
    qtbot.waitUntil(lambda: len(seen) == 2 and seen[-1].isNull())


def test_a_desk_looks_until_the_stage_is_there(qtbot: QtBot, desk: StageClient, name: str) -> None:
    with qtbot.waitSignal(desk.missed):
        desk.look_for(name)
    stage = StageServer(name)
    with qtbot.waitSignal(desk.connected):
        assert stage.listen()
    stage.close()


def test_a_desk_finds_the_next_stage_after_one_that_said_goodbye(
    qtbot: QtBot, desk: StageClient, name: str
) -> None:
    first, second = StageServer(name), StageServer(name)
    assert first.listen()
    assert not second.listen()
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    qtbot.waitUntil(first.has_desks)
    with qtbot.waitSignal(desk.left):
        first.close()
    with qtbot.waitSignal(desk.connected):
        assert second.listen()
    second.close()


def test_the_failure_of_the_stage_is_told_to_the_desk(
    qtbot: QtBot, stage: StageServer, desk: StageClient, name: str
) -> None:
    with qtbot.waitSignal(desk.connected):
        desk.look_for(name)
    qtbot.waitUntil(stage.has_desks)
    with qtbot.waitSignal(desk.troubled) as told:
        stage.tell_trouble(WorldError())
    assert told.args[0].reads("en") == WorldError.sentence


def test_a_socket_left_over_from_a_crash_is_no_hindrance(
    qtbot: QtBot, desk: StageClient, name: str
) -> None:
    socket_path(name).write_bytes(b"")
    with qtbot.waitSignal(desk.missed):
        desk.look_for(name)
    stage = StageServer(name)
    with qtbot.waitSignal(desk.connected):
        assert stage.listen()
    stage.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows guards a pipe by its owner, not by a mode")
@pytest.mark.usefixtures("stage")
def test_only_this_user_may_connect(name: str) -> None:
    assert stat.S_IMODE(socket_path(name).stat().st_mode) & 0o077 == 0


def test_a_stranger_who_talks_nonsense_is_shown_out(
    qtbot: QtBot, stage: StageServer, name: str, expected_log: list[str]
) -> None:
    expected_log.append("not understood")
    stranger = QLocalSocket()
    with qtbot.waitSignal(stranger.connected):
        stranger.connectToServer(name)
    with qtbot.waitSignal(stranger.disconnected):
        stranger.write(b"\xff" * 64)
    assert not stage.has_desks()


def test_a_stage_that_talks_nonsense_is_left_and_looked_for_again(
    qtbot: QtBot, desk: StageClient, name: str, expected_log: list[str]
) -> None:
    expected_log.append("not understood")
    server = QLocalServer()
    assert server.listen(name)
    with qtbot.waitSignal(server.newConnection):
        desk.look_for(name)
    odd = server.nextPendingConnection()
    with qtbot.waitSignal(desk.lost):
        odd.write(Message("painted", {"odd": 1}).packed())
    with qtbot.waitSignal(desk.connected):
        pass
    server.close()
