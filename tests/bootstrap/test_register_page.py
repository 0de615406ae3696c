"""The register's page in the whole desk: worker, feed and lookups under it, keys above."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import pages
from tests.desk.clerk import CTRL, ENTER
from tests.desk.focus import press, type_in
from welfare_desk.bootstrap.desk import DeskProgram
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.i18n import Languages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.units_page import UnitsPage


class Alone(DeskProgram):
    """A desk whose stage is left out."""

    def _keep_stage(self) -> None:
        """No process is started."""


@pytest.fixture
def register(qtbot: QtBot, evening: Path) -> Iterator[UnitsPage]:
    """The register's page of a desk on the sample evening."""
    crashes = Crashes()
    options = RunOptions(file=evening, language="en")
    desk = Alone(options, Languages("en"), crashes, Background(crashes))
    desk.window.show()
    with qtbot.waitSignal(desk.settled, timeout=10_000):
        desk.open()
    desk.window.show_page("units")
    page = pages.units(desk.window)
    qtbot.waitUntil(lambda: page.list._lookup is not None, timeout=10_000)
    yield page
    desk.close()
    desk.window.close()


def test_who_is_found_by_initials_is_checked_in_and_counted(
    qtbot: QtBot, register: UnitsPage
) -> None:
    press(Qt.Key.Key_F, CTRL)
    type_in("hms")
    press(ENTER)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: register.head._counts[1] == 1, timeout=10_000)
    assert register.toast.words.startswith("Checked in: Dongying Haimusheng")


def test_somebody_new_is_in_the_list_and_chosen_when_the_books_have_it(
    qtbot: QtBot, register: UnitsPage
) -> None:
    press(Qt.Key.Key_N, CTRL)
    type_in("Harbour Choir")
    press(ENTER)

    def is_chosen() -> bool:
        chosen = register.acts.chosen()
        return chosen is not None and chosen.name.zh == "Harbour Choir"

    qtbot.waitUntil(is_chosen, timeout=10_000)
    assert register.is_listing()
    assert register.toast.words == "Registered: Harbour Choir"
