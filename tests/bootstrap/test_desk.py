"""The desk goes on with a file, with another, or asks; a failure is told where it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market import A, open_market
from welfare_desk.bootstrap.desk import DeskProgram
from welfare_desk.desk.letter_field import LetterField
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenRequest
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.i18n import Languages
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.snapshot import Snapshot


class Alone(DeskProgram):
    """A desk whose stage is left out."""

    def _keep_stage(self) -> None:
        """No process is started."""


@pytest.fixture
def desk_on(qtbot: QtBot) -> Iterator[Callable[[Path], Alone]]:
    """Opens a desk on a file, or on none; it is closed with the test."""
    desks: list[Alone] = []

    def opened(file: Path) -> Alone:
        crashes = Crashes()
        options = RunOptions(file=file, language="en")
        desk = Alone(options, Languages("en"), crashes, Background(crashes))
        desks.append(desk)
        desk.window.show()
        with qtbot.waitSignal(desk.settled, timeout=10_000):
            desk.open()
        return desk

    yield opened
    for desk in desks:
        desk.close()
        desk.window.close()
        desk.window.deleteLater()  # nothing hears of the next test's language


def notice_on_screen(desk: Alone) -> str:
    """What the visible notice bar says."""
    from welfare_desk.desk.notice_bar import NoticeBar

    shown = [bar for bar in desk.window.findChildren(NoticeBar) if bar.isVisible()]
    return shown[0]._words.text() if shown else ""


def bad_evening(folder: Path) -> Path:
    evening = folder / "bad.jsonl"
    evening.write_text('{"act": "nonsense"}\n', encoding="utf-8")
    return evening


def test_without_a_file_the_desk_asks_where_to_start_and_rehearses(
    qtbot: QtBot, desk_on: Callable[[Path], Alone], tmp_path: Path
) -> None:
    desk = desk_on(tmp_path / "none.sqlite")
    news: list[Snapshot] = []
    desk.feed.changed.connect(news.append)
    desk.window.open_requested.emit(OpenRequest(kind="rehearse"))
    qtbot.waitUntil(lambda: bool(news), timeout=10_000)
    assert news[0].figures.sums.raised_fen == 10_316_160
    assert desk.window.page == "donations"


def test_an_import_that_fails_on_the_first_page_is_told_there(
    qtbot: QtBot, desk_on: Callable[[Path], Alone], tmp_path: Path
) -> None:
    desk = desk_on(tmp_path / "none.sqlite")
    request = OpenRequest(kind="import", path=bad_evening(tmp_path))
    with qtbot.waitSignal(desk.open_failed):
        desk.window.open_requested.emit(request)
    assert "cannot be taken" in notice_on_screen(desk)


def test_an_import_that_fails_leaves_the_desk_on_the_file_that_was_open(
    qtbot: QtBot, desk_on: Callable[[Path], Alone], evening: Path, tmp_path: Path
) -> None:
    desk = desk_on(evening)
    failed: list[KnownError] = []
    desk.open_failed.connect(failed.append)
    request = OpenRequest(kind="import", path=bad_evening(tmp_path))
    with qtbot.waitSignal(desk.opened, timeout=10_000) as back:
        desk.window.open_requested.emit(request)
    assert [error.code for error in failed] == ["bad-lines"]
    assert back.args[0].file.path == evening
    assert "cannot be taken" in notice_on_screen(desk)


def test_a_desk_becomes_another_one_and_stays_itself_where_that_is_held(
    qtbot: QtBot, desk_on: Callable[[Path], Alone], tmp_path: Path
) -> None:
    path = tmp_path / "market.db"
    open_market(path, desk=A).close()
    desk = desk_on(path)

    def be(letter: str) -> None:
        request = OpenRequest(kind="open", path=path, desk=DeskId(letter))
        with qtbot.waitSignal(desk.settled, timeout=10_000):
            desk.window.open_requested.emit(request)

    be("B")
    with open_books(path, desk=A):
        assert desk.window.findChild(LetterField) is None
        desk.window.show_page("settings")
        assert letter_of(desk) == "B"
        be("A")
        qtbot.waitUntil(lambda: desk.submitting._books is not None, timeout=10_000)
        assert letter_of(desk) == "B"
        assert "A" in notice_on_screen(desk)


def letter_of(desk: Alone) -> str:
    """The letter that the settings show."""
    field = desk.window.findChild(LetterField)
    assert field is not None
    return field.letter.text()
