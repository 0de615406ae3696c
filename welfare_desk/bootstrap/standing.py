"""How a desk comes to stand: its log, its worker and its fonts first, then its window."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.desk import DeskProgram
from welfare_desk.bootstrap.opening import load_books
from welfare_desk.bootstrap.qt import name_program
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.fonts import DESK_FONTS, load_fonts
from welfare_desk.qtkit.garbage import Garbage
from welfare_desk.qtkit.i18n import Languages
from welfare_desk.qtkit.log_file import start_log
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.options import RunOptions
    from welfare_desk.qtkit.theme import Mode


def built(options: RunOptions, crashes: Crashes, mode: Mode = "light") -> DeskProgram:
    """The desk, built and connected; its worker loads what opens the file meanwhile."""
    start_log("desk")
    background = Background(crashes)
    background.run(load_books, _nothing, _nothing)
    load_fonts(resource("fonts"), DESK_FONTS)
    return DeskProgram(options, Languages(options.language), crashes, background, mode)


@contextmanager
def standing_desk(options: RunOptions) -> Iterator[DeskProgram]:
    """A desk that is built and not shown yet; at the end of the block it ends in order."""
    app = QApplication(["welfare-desk"])
    name_program(app)
    crashes, garbage = Crashes(), Garbage()
    crashes.watch()
    garbage.begin()
    program = built(options, crashes)
    try:
        yield program
    finally:
        program.close()
        crashes.rest()
        garbage.end()


def _nothing(_answer: object) -> None:
    """Nobody waits for this answer."""
