"""The stage process: it follows the books, and a stage that nobody came for ends by itself."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from welfare_desk.bootstrap import stage
from welfare_desk.bootstrap.stage import StageProgram
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeskId, EntryId, EventId
from welfare_desk.options import StageOptions
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_keeper import KEPT
from welfare_desk.qtkit.stage_wire import stage_name
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RAISED_FEN = 10_316_160


class Watched(StageProgram):
    """A stage that tells when its process would end."""

    ended = False

    def _end(self) -> None:
        self.ended = True

    def _fail(self, error: KnownError) -> None:
        self.failure = error


@pytest.fixture
def stage_on(qapp: object) -> Iterator[Callable[[Path], Watched]]:
    """Opens stages; they are closed with the test."""
    assert qapp is not None
    stages: list[Watched] = []

    def opened(file: Path) -> Watched:
        program = Watched(StageOptions(file=file, language="zh"), *stage._painter(), Crashes())
        stages.append(program)
        program.open()
        return program

    yield opened
    for program in stages:
        program.close()


def test_it_follows_what_other_programs_commit(
    qtbot: QtBot, stage_on: Callable[[Path], Watched], evening: Path
) -> None:
    shown = stage_on(evening)
    qtbot.waitUntil(lambda: shown.model.painted().target_fen == RAISED_FEN)
    with open_books(evening, desk=DeskId("B")) as books:
        gift = Donation(giver="anonymous", kind="money", fen=100, method="cash")
        books.bookkeeper.post(gift, id=EntryId(uuid4()))
    qtbot.waitUntil(lambda: shown.model.painted().target_fen == RAISED_FEN + 100)


def test_it_shows_the_file_that_was_put_in_the_place_of_its_own(
    qtbot: QtBot,
    stage_on: Callable[[Path], Watched],
    evening: Path,
    tmp_path: Path,
) -> None:
    shown = stage_on(evening)
    qtbot.waitUntil(lambda: shown.model.painted().target_fen == RAISED_FEN)
    other = tmp_path / "other.sqlite"
    shutil.copy(evening, other)
    with open_books(other, desk=DeskId("B")) as books:
        gift = Donation(giver="anonymous", kind="money", fen=100, method="cash")
        books.bookkeeper.post(gift, id=EntryId(uuid4()))
    evening.rename(tmp_path / "moved.sqlite")
    qtbot.wait(600)
    assert shown.model.painted().target_fen == RAISED_FEN
    other.rename(evening)
    qtbot.waitUntil(lambda: shown.model.painted().target_fen == RAISED_FEN + 100)


def test_a_stage_that_a_desk_started_ends_when_no_desk_comes(
    qtbot: QtBot,
    stage_on: Callable[[Path], Watched],
    evening: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stage, "ALONE_MS", 300)
    monkeypatch.setenv(KEPT, "1")
    shown = stage_on(evening)
    qtbot.waitUntil(lambda: shown.ended)


def test_a_stage_that_a_desk_found_once_stays_without_it(
    qtbot: QtBot,
    stage_on: Callable[[Path], Watched],
    evening: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stage, "ALONE_MS", 2_000)
    monkeypatch.setenv(KEPT, "1")
    shown = stage_on(evening)
    desk = StageClient()
    with qtbot.waitSignal(desk.painted):
        desk.look_for(stage_name(evening, EventId("HM-2022-0625")))
    assert not shown._alone.isActive()
    desk.close()
    assert not shown.ended


def test_a_missing_file_ends_the_process_with_its_reason(
    qtbot: QtBot, stage_on: Callable[[Path], Watched], tmp_path: Path
) -> None:
    shown = stage_on(tmp_path / "none.sqlite")
    qtbot.waitUntil(lambda: shown.failure is not None)
    assert isinstance(shown.failure, KnownError)
    assert shown.failure.exit_code == 3
