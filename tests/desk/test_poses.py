"""Every form and sheet of the desk, on the sample evening: no word of it is cut, no bar is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractScrollArea

from tests.desk.conftest import done_with
from tests.desk.test_no_text_is_clipped import clipped, settle
from welfare_desk.bootstrap.poses import POSES
from welfare_desk.bootstrap.sitter import Sitter, copied_books
from welfare_desk.domain.ids import DeskId
from welfare_desk.services.evening_import import import_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.texts import Language

SIZE = (1220, 645)


def idle_bars(window: MainWindow) -> list[str]:
    """The scroll bars that are shown with nothing to scroll."""
    areas = window.findChildren(QAbstractScrollArea)
    bars = [bar for area in areas for bar in (area.verticalScrollBar(), area.horizontalScrollBar())]
    return [type(bar.parent()).__name__ for bar in bars if bar.isVisible() and bar.maximum() <= 0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_form_cuts_its_words(
    open_window: OpenWindow, tmp_path: Path, sample_evening: Path, language: Language
) -> None:
    file, faults = tmp_path / "evening.sqlite", {}
    import_file(file, sample_evening)
    with copied_books(file, None, DeskId("A")) as books:
        sitter = Sitter(books, language)
        for pose in POSES:
            window = open_window(language, size=SIZE, books=False, kept=False)
            sitter.sit(window, DeskId("A"))
            window.show_page(pose.page)
            pose.act(sitter)
            settle()
            faults[pose.name] = [*clipped(window), *idle_bars(window)]
            assert (window.width(), window.height()) == SIZE
            done_with(window)
    assert {name: found for name, found in faults.items() if found} == {}
