"""The real desk, started as from a command line, that tells when it takes a key and is ready.

`python -m tests.bench.watched_desk FILE alone` ends then; `staged` starts its stage and stays.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.bench.children import tell
from welfare_desk import bootstrap, cli
from welfare_desk.bootstrap.qt import load_qt

if TYPE_CHECKING:
    from welfare_desk.options import RunOptions


def run_watched(options: RunOptions, *, alone: bool) -> int:
    """Start the desk as the program does, with a watcher at its window and at its first news."""
    load_qt()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from tests.bench.first_key import FirstKey
    from welfare_desk.bootstrap import desk, start
    from welfare_desk.qtkit.first_paint import FirstPaint

    class WatchedDesk(desk.DeskProgram):
        """The desk, watched."""

        def open(self) -> None:
            """Open the file as always, and tell of the first news that are shown."""
            self.feed.changed.connect(self._tell_ready)
            super().open()

        def _tell_ready(self) -> None:
            self.feed.changed.disconnect(self._tell_ready)
            tell("ready")
            if alone:
                QTimer.singleShot(0, QApplication.quit)

        def _keep_stage(self) -> None:
            if not alone:
                super()._keep_stage()

    class WatchedPaint(FirstPaint):
        """The moment of the first picture, with a hand at the keyboard."""

        def __init__(self, window: QWidget) -> None:
            super().__init__(window)
            FirstKey(window)

    with (
        patch.object(desk, "DeskProgram", WatchedDesk),
        patch.object(start, "FirstPaint", WatchedPaint),
    ):
        return start.run(options)


if __name__ == "__main__":
    _, evening, mode = sys.argv
    bootstrap.run_desk = partial(run_watched, alone=mode == "alone")
    sys.argv = ["welfare-desk", "--file", evening, "run"]
    cli.main()
