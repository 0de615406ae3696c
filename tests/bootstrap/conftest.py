"""A worker and books, as the desk has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.sheet_wizard import Wizard
from welfare_desk.bootstrap.importing import Importing
from welfare_desk.bootstrap.opening import Opened, open_evening
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.services.evening_import import import_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.services.books import Books


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    """The worker of a desk."""
    worker = Background(Crashes())
    yield worker
    worker.close()


@pytest.fixture
def evening(tmp_path: Path, sample_evening: Path) -> Path:
    """A file with the sample evening."""
    file = tmp_path / "evening.sqlite"
    import_file(file, sample_evening)
    return file


@pytest.fixture
def books(qtbot: QtBot, background: Background, evening: Path) -> Iterator[Books]:
    """The books, opened on their worker."""
    found: list[Opened | None] = []
    options = RunOptions(file=evening, language="zh")
    background.run(lambda: open_evening(options), found.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(found))
    opened = found[0]
    assert opened is not None
    yield opened.books
    background.run(opened.books.close, lambda _answer: None, lambda _error: None)


@pytest.fixture
def wizard(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[Wizard]:
    """A wizard whose file is not open yet."""
    importing = Importing(background, Crashes(), memory=tmp_path / "columns.json")
    yield Wizard(importing, qtbot)
    importing.close()
