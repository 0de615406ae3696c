"""A rehearsal: an evening replayed into a file of its own, through the real desk and stage."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.files import rehearsal_file
from welfare_desk.bootstrap.offscreen import Offscreen
from welfare_desk.bootstrap.playing import Playing
from welfare_desk.bootstrap.rehearsing import Rehearsing, own_rehearsal
from welfare_desk.bootstrap.shots import draw_offscreen, take_forms
from welfare_desk.bootstrap.standing import standing_desk
from welfare_desk.options import RunOptions, ShotsOptions
from welfare_desk.qtkit.first_paint import FirstPaint
from welfare_desk.services.rehearsal import Rehearsal
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from welfare_desk.bootstrap.desk import DeskProgram
    from welfare_desk.options import RehearsalOptions


def run(options: RehearsalOptions) -> int:
    """Rehearse; in windows until the desk is closed, offscreen until all has been shown."""
    evening = options.evening or resource("sample", "hemei-2022.jsonl")
    if options.own is not None:
        rehearsal, stem = own_rehearsal(options.own, options.event, options.pace), options.own.stem
    else:
        rehearsal, stem = Rehearsal.of_file(evening, options.pace), evening.stem
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if options.offscreen:
            draw_offscreen(Path(folder))
        file = options.file or rehearsal_file(Path(folder), stem)
        with standing_desk(RunOptions(file=file, language=options.language)) as program:
            playing = Playing(program.background, rehearsal, file)
            code = _play(program, playing, options)
            if options.offscreen and options.shots is not None and code == 0:
                take_forms(
                    ShotsOptions(file=file, directory=options.shots, language=options.language)
                )
            return code


def _play(program: DeskProgram, playing: Playing, options: RehearsalOptions) -> int:
    """Connect the evening to the desk, begin after the first paint, and wait for the end."""
    rehearsing = Rehearsing(program, playing)
    offscreen = Offscreen(program, playing, options) if options.offscreen else None
    if offscreen is not None:
        playing.failed.connect(offscreen.fail)
    else:
        rehearsing.scored.connect(program.window.show_score)
    begin = partial(rehearsing.begin, options.language)
    FirstPaint(program.window).happened.connect(begin)
    program.window.show()
    code = QApplication.exec()
    playing.stop()
    if offscreen is not None and offscreen.failure is not None:
        raise offscreen.failure
    return code
