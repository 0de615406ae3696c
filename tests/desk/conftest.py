"""The desk's window as its tests see it: real widgets, made-up books, either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.desk import made_up
from tests.desk.register_desk import RegisterDesk
from tests.market import open_market
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.qtkit.i18n import Languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.theme import Mode

    OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def fusion(qapp: QApplication) -> QApplication:
    """The style of the program, set once: it polishes every widget that is alive anew."""
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture
def speak(fusion: QApplication) -> Iterator[Callable[[Language], None]]:
    """Install a language, and take it away after the test, when no window is left to hear it."""
    languages = Languages("en")
    yield languages.use
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.use("en")
    fusion.processEvents()


@pytest.fixture
def open_window(qtbot: QtBot, speak: Callable[[Language], None], tmp_path: Path) -> OpenWindow:
    """Open a window in a language and a theme, on a made-up evening.

    One that is not `kept` to the end of the test is destroyed by `done_with`.
    """

    def opened(
        language: Language = "en",
        mode: Mode = "light",
        *,
        size: tuple[int, int] = (1366, 768),
        books: bool = True,
        kept: bool = True,
    ) -> MainWindow:
        speak(language)
        window = MainWindow(Look(mode=mode, language=language))
        if kept:
            qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if books:
            path = tmp_path / "HM-2022-0625.sqlite"
            window.show_ready(OpenedFile(path=path, desk=DeskId("A")))
            window.show_snapshot(made_up.snapshot())
            window.stage_news.show_painted(made_up.painted(10_316_160))
        return window

    return opened


def done_with(window: MainWindow) -> None:
    """Destroy a window now: each that lives is laid out and styled anew with every other one."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[RegisterDesk]:
    """The register's page in English, on real books with a few units."""
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        yield RegisterDesk(open_window(books=False), books, path)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """The window in English and light, with books."""
    return open_window()
