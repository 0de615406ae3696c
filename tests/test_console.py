"""The bar that says how far a long import is."""

from __future__ import annotations

import io
import sys

import pytest

from welfare_desk.console import LONG_FILE, ImportBar
from welfare_desk.services.texts import Texts


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
