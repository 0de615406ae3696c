"""The real desk, started as from a command line, that tells when it takes a key and is ready.

`python -m tests.bench.watched_desk FILE alone` ends then; `staged` starts its stage and stays.
Nothing of the desk is loaded here before the program does it itself.
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
    from welfare_desk.bootstrap.desk import DeskProgram
    from welfare_desk.options import RunOptions


def run_watched(options: RunOptions, *, alone: bool) -> int:
    """Start the desk as the program does, with a watcher at its window and at its first news."""
    load_qt()
    from tests.bench.first_key import FirstKey
    from welfare_desk.bootstrap import start

    class WatchedStart(start.Start):
        """The quick start, with a hand at the keyboard for its first picture."""

        def __init__(self, options: RunOptions) -> None:
            super().__init__(options)
            FirstKey(self.threshold)
            self.furnished.connect(partial(watch_news, alone=alone))

    with patch.object(start, "Start", WatchedStart):
        return start.run(options)


def watch_news(program: DeskProgram, *, alone: bool) -> None:
    """Tell of the first news that the window shows."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from welfare_desk.qtkit.stage_keeper import StageKeeper

    def tell_ready() -> None:
        tell("ready")
        if alone:
            QTimer.singleShot(0, QApplication.quit)

    program.feed.changed.connect(tell_ready, Qt.ConnectionType.SingleShotConnection)
    if alone:
        patch.object(StageKeeper, "keep").start()


if __name__ == "__main__":
    _, evening, mode = sys.argv
    bootstrap.run_desk = partial(run_watched, alone=mode == "alone")
    sys.argv = ["welfare-desk", "--file", evening, "run"]
    cli.main()
