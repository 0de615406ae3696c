"""An event's own projects and units are rehearsed at the open desk, and nothing leaks back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.bootstrap.desk import DeskProgram
from welfare_desk.bootstrap.playing import Playing
from welfare_desk.desk.score_sheet import ScoreSheet
from welfare_desk.domain.opening import OpenRequest
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.i18n import Languages
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file
from welfare_desk.storage.errors import DiskFullError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Alone(DeskProgram):
    """A desk whose stage is left out."""

    def _keep_stage(self) -> None:
        """No process is started."""


@pytest.fixture
def real_file(tmp_path: Path, sample_evening: Path) -> Path:
    """Real books: the register of the sample evening and all its entries."""
    file = tmp_path / "real.sqlite"
    import_file(file, sample_evening)
    return file


@pytest.fixture
def desk(qtbot: QtBot, real_file: Path) -> Iterator[Alone]:
    """A desk on the real books."""
    crashes = Crashes()
    program = Alone(
        RunOptions(file=real_file, language="en"), Languages("en"), crashes, Background(crashes)
    )
    program.window.show()
    with qtbot.waitSignal(program.settled, timeout=10_000):
        program.open()
    yield program
    program.close()
    program.window.close()
    program.window.deleteLater()  # nothing hears of the next test's language


def rehearse(qtbot: QtBot, desk: Alone) -> Path:
    """Begin a rehearsal with the event's own people; the file it is played into."""
    with qtbot.waitSignal(desk.opened, timeout=10_000) as opened:
        desk.window.open_requested.emit(OpenRequest(kind="rehearse_own"))
    path: Path = opened.args[0].file.path
    return path


def test_it_is_played_apart_and_ends_with_a_score(
    qtbot: QtBot, desk: Alone, real_file: Path
) -> None:
    with open_books(real_file) as books:
        before = [posted.hash for posted in books.bookkeeper.posted()]
    played = rehearse(qtbot, desk)
    assert played != real_file
    assert desk.window.rehearsal_band.isVisible()
    assert desk._rehearsing is not None
    desk._rehearsing.playing.use_pace("max")
    with qtbot.waitSignal(desk._rehearsing.scored, timeout=60_000) as scored:
        pass
    score = scored.args[0]
    assert score.entries > 30
    assert score.put_right == 2
    assert score.sound
    assert not score.agrees  # there was no stage that could have shown it
    sheet = desk.window.findChild(ScoreSheet)
    assert sheet is not None
    assert sheet.isVisible()
    with open_books(real_file) as books:
        assert [posted.hash for posted in books.bookkeeper.posted()] == before
        assert not books.rehearsal
    with open_books(played) as books:
        assert books.rehearsal


def test_it_can_be_held_and_goes_on(qtbot: QtBot, desk: Alone) -> None:
    rehearse(qtbot, desk)
    assert desk._rehearsing is not None
    playing, band = desk._rehearsing.playing, desk.window.rehearsal_band
    band.pause_pressed.emit()
    assert playing.paused
    qtbot.waitUntil(lambda: not playing._under_way, timeout=5_000)
    held = playing.done
    qtbot.wait(300)
    assert playing.done == held
    playing.use_pace("max")
    band.pause_pressed.emit()
    qtbot.waitUntil(lambda: playing.done > held, timeout=5_000)


def test_held_and_let_go_while_an_act_is_under_way_it_is_played_once(
    qtbot: QtBot, desk: Alone, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearse(qtbot, desk)
    assert desk._rehearsing is not None
    playing = desk._rehearsing.playing
    playing.turn_pause()
    qtbot.waitUntil(lambda: not playing._under_way, timeout=5_000)
    asked: list[object] = []
    monkeypatch.setattr(playing._background, "run", lambda *job: asked.append(job))
    playing.turn_pause()  # the worker has the next act now
    playing.turn_pause()
    playing.turn_pause()
    assert len(asked) == 1


def test_another_file_ends_the_play(qtbot: QtBot, desk: Alone, real_file: Path) -> None:
    rehearse(qtbot, desk)
    with qtbot.waitSignal(desk.opened, timeout=10_000):
        desk.window.open_requested.emit(OpenRequest(kind="open", path=real_file))
    assert desk._rehearsing is None
    assert not desk.window.rehearsal_band.isVisible()


def test_a_rehearsal_that_cannot_begin_leaves_the_desk_on_the_real_books(
    qtbot: QtBot, desk: Alone, real_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = []

    def fails(*_args: object) -> None:
        raise DiskFullError(path=real_file)

    monkeypatch.setattr(Playing, "begin", fails)
    monkeypatch.setattr(Playing, "go", lambda _playing: gone.append(True))
    with qtbot.waitSignal(desk.opened, timeout=10_000) as opened:
        desk.window.open_requested.emit(OpenRequest(kind="rehearse_own"))
    assert opened.args[0].file.path == real_file
    assert desk._rehearsing is None
    assert not gone


def test_whoever_left_before_the_score_is_told_none(
    qtbot: QtBot, desk: Alone, real_file: Path
) -> None:
    rehearse(qtbot, desk)
    rehearsing = desk._rehearsing
    assert rehearsing is not None
    scores: list[object] = []
    rehearsing.scored.connect(scores.append)
    with qtbot.waitSignal(desk.opened, timeout=10_000):
        desk.window.open_requested.emit(OpenRequest(kind="open", path=real_file))
    rehearsing._audit()
    rehearsing._score(sound=True)
    desk.background.run(bool, lambda _answer: scores.append("done"), desk.tell)
    qtbot.waitUntil(lambda: bool(scores), timeout=5_000)
    assert scores == ["done"]


def test_an_event_with_nobody_in_it_says_that_there_is_nothing_to_rehearse(
    qtbot: QtBot, desk: Alone, monkeypatch: pytest.MonkeyPatch
) -> None:
    from welfare_desk.services import rehearsal_script

    def nobody(*_args: object, **_when: object) -> tuple[bytes, ...]:
        raise rehearsal_script.NothingToRehearseError

    monkeypatch.setattr(rehearsal_script, "script", nobody)
    with qtbot.waitSignal(desk.window._shell.notice_bar.acted, raising=False, timeout=500):
        desk.window.open_requested.emit(OpenRequest(kind="rehearse_own"))
    assert "nothing to rehearse" in desk.window._shell.notice_bar._words.text()
    assert desk._rehearsing is None
