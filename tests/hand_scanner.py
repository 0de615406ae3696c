"""A badge scanner in a test: it types at its own pace, however busy the computer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from PySide6.QtWidgets import QWidget

REST_S = 1.0


class HandScanner:
    """The clock of the program's scanner moves with these keys alone."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._now_s = 1000.0
        monkeypatch.setattr("welfare_desk.qtkit.scanner.monotonic", lambda: self._now_s)

    def rest(self) -> None:
        """Let so much time go by that what comes next belongs to nothing before."""
        self._now_s += REST_S

    def scan(
        self, target: QWidget, code: str, ending: Qt.Key | None = None, *, pause_ms: float = 5
    ) -> None:
        """Type a code after a rest, with this pause before each key."""
        self.rest()
        for key in _keys(code, ending):
            self._now_s += pause_ms / 1000
            QTest.keyClick(target, key)


def _keys(code: str, ending: Qt.Key | None) -> Iterator[Qt.Key]:
    yield from (Qt.Key(ord(char)) for char in code)
    if ending is not None:
        yield ending
