"""An evening on a display of X: what must be true of desk and stage whatever screens do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.conftest import PATIENCE_MS, stage_pids
from tests.e2e.x_display import PROJECTOR

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall
    from tests.e2e.giver import Giver
    from tests.e2e.x_display import Box, XDisplay

RAISED_FEN = 10_316_160
SOON_MS = 1000
"""A projector that is there again shows the stage within this."""

SLACK_MS = 500
"""So long the programs that look at X may take."""


class Evening:
    """Desk and stage on the display, and what must be true of them whatever happens to screens."""

    def __init__(
        self, qtbot: QtBot, display: XDisplay, seen: Hall, desk: subprocess.Popen[str], giver: Giver
    ) -> None:
        self.qtbot, self.display, self.seen, self.desk, self.giver = (
            qtbot,
            display,
            seen,
            desk,
            giver,
        )
        self.projector: Box = PROJECTOR
        self.third = False

    def stage(self, file: Path) -> int:
        """The process of the stage."""
        (pid,) = stage_pids(file)
        return pid

    def stands_on_projector(self, stage: int) -> None:
        """Wait until the stage covers the projector, before all that is there, in good time."""
        self.qtbot.waitUntil(
            lambda: self.display.box_of(stage) == self.projector, timeout=SOON_MS + SLACK_MS
        )
        over = [self.display.window_of(stage), self.display.window_of(self.desk.pid)]
        assert self.display.box_of(self.desk.pid) is not None
        assert [window for window in self.display.stack() if window in over][-1] == over[0]

    def shows_all(self) -> None:
        """Wait until the hall sees what the books say."""
        booked = RAISED_FEN + self.giver.given_fen
        self.qtbot.waitUntil(lambda: self.seen.shows(booked), timeout=PATIENCE_MS)
