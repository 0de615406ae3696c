"""What people see of the command line: the table of the tally, the bar of a long import."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from tests.command_line import ran
from tests.evening_lines import EVENING, PROJECT, line, write_evening
from welfare_desk.console import LONG_FILE, ImportBar
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A standard error that somebody watches."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("total", "shown"), [(LONG_FILE - 1, False), (LONG_FILE, True)])
def test_only_long_imports_are_shown(
    total: int, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)
    bar = ImportBar(Texts("en"))
    assert bar(50, total)
    assert bar(100, total)
    bar.close()
    assert ("Importing" in terminal.getvalue()) == shown


def test_nobody_watches_where_the_shell_closed_the_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    bar = ImportBar(Texts("en"))
    assert bar(50, LONG_FILE)
    bar.close()


def test_names_in_the_table_are_words_and_no_markup(tmp_path: Path) -> None:
    named = line(PROJECT, name={"zh": "[/凉亭] :heart: [red]"})
    evening = write_evening(tmp_path / "e.jsonl", [*EVENING, named])
    assert ran("--file", tmp_path / "b.sqlite", "import", evening).code == 0
    assert "[/凉亭] :heart: [red]" in ran("--file", tmp_path / "b.sqlite", "tally").out
