"""The quick start of the desk: a window that takes keys first, everything else behind it."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.kept_look import KeptLook
from welfare_desk.bootstrap.qt import name_program
from welfare_desk.desk.threshold import Threshold
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.first_paint import FirstPaint
from welfare_desk.qtkit.garbage import Garbage

if TYPE_CHECKING:
    from welfare_desk.bootstrap.desk import DeskProgram
    from welfare_desk.options import RunOptions


class Start(QObject):
    """Shows the threshold; after its first paint the desk is loaded, built, moved in and opened."""

    furnished = Signal(object)

    def __init__(self, options: RunOptions) -> None:
        """Watch for faults, and show the window."""
        super().__init__()
        # Garbage is not looked for before all is loaded: it would be SQLAlchemy again and again.
        self._garbage = Garbage(self)
        self._all_is_loaded = False
        kept = KeptLook()
        self.threshold = Threshold(kept.mode)
        self.program: DeskProgram | None = None
        self._options = options
        if kept.language is not None and not options.language_asked:
            self._options = replace(options, language=kept.language)
        self._crashes = Crashes(self)
        self._crashes.watch()
        FirstPaint(self.threshold).happened.connect(self._furnish)
        self.threshold.showMaximized()

    def close(self) -> None:
        """End in order."""
        if self.program is not None:
            self.program.close()
        self._crashes.rest()
        self._garbage.end()

    def _furnish(self) -> None:
        from welfare_desk.bootstrap import standing

        self.program = standing.built(self._options, self._crashes, self.threshold.mode)
        self.program.settled.connect(self._collect)
        self.threshold.move_in(self.program.window)
        self.program.open()
        self.furnished.emit(self.program)

    def _collect(self) -> None:
        """All is loaded and stays: what comes from now on is looked through, and only that."""
        if not self._all_is_loaded:
            self._all_is_loaded = True
            gc.freeze()
            self._garbage.begin()


def run(options: RunOptions) -> int:
    """Show the desk until its window is closed."""
    app = QApplication(["welfare-desk"])
    name_program(app)
    start = Start(options)
    try:
        return app.exec()
    finally:
        start.close()
