"""Pictures of every page of the desk and every scene of the stage, drawn without a screen."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.qt import name_program
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.desk.pages import PageName
from welfare_desk.domain.canonical import number_of
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.fonts import load_fonts
from welfare_desk.qtkit.i18n import Languages
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage, QPixmap

    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.options import ShotsOptions
    from welfare_desk.services.texts import Texts

PAGE_SIZE = QSize(1366, 768)
SCENE_SIZE = QSize(1920, 1080)
SCREENS = (
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
)


class PictureNotSavedError(WorldError):
    """A picture could not be written."""

    code = "picture-not-saved"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The picture {path} could not be written. Check the disk and the rights of the folder.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The books at the moment of the pictures: as the desk shows them, and as the hall may see."""

    snapshot: Snapshot
    shown: Shown
    file: OpenedFile


def run(options: ShotsOptions) -> int:
    """Take all pictures of a file into a folder."""
    draw_offscreen()
    app = QApplication(["welfare-desk"])
    name_program(app)
    load_fonts(resource("fonts"))
    languages = Languages(options.language)
    moment = read_moment(options)
    size = None
    if options.width_px is not None and options.height_px is not None:
        size = QSize(options.width_px, options.height_px)
    window = dressed_window(moment, languages.language)
    take_pages(window, options.directory, size or PAGE_SIZE)
    take_scenes(moment.shown, options.directory, size or SCENE_SIZE, languages.language)
    return 0


def draw_offscreen(folder: Path | None = None) -> None:
    """Have Qt draw into memory: no screen is asked for, and none is disturbed.

    With a folder, which keeps their description, a laptop's screen and a projector are pretended.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    if folder is not None and os.name == "posix":  # elsewhere a path has a colon, which ends it
        screens = folder / "screens.json"
        screens.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"


def read_moment(options: ShotsOptions) -> Moment:
    """Read the books once; there is no window yet that could wait."""
    from welfare_desk.services.books import open_books

    with open_books(options.file, event=options.event) as books:
        return Moment(
            snapshot=books.live.catch_up(),
            shown=books.director.shown(),
            file=OpenedFile(path=options.file, desk=DeskId("A"), rehearsal=books.rehearsal),
        )


def dressed_window(moment: Moment, language: Language) -> MainWindow:
    """A desk that shows the moment as if it and its stage had been open all evening."""
    from welfare_desk.stage.shoot import shoot_reported

    snapshot, desk = moment.snapshot, moment.file.desk
    number = number_of(snapshot.event.number_prefix, desk, dict(snapshot.seqs).get(desk, 0) + 1)
    shown = replace(moment.shown, cue=replace(moment.shown.cue, language=language))
    picture, painted = shoot_reported(shown, SCENE_SIZE, _voices())
    window = MainWindow(Look(mode="light", language=language))
    window.show_ready(moment.file)
    window.show_snapshot(replace(snapshot, desk=desk, next_number=number, cue=shown.cue))
    window.show_stage_found()
    window.show_painted(painted)
    window.show_picture(picture)
    return window


def take_pages(window: MainWindow, folder: Path, size: QSize) -> None:
    """Save a picture of every page of the desk as desk-PAGE.png."""
    window.window().resize(size)
    window.window().show()
    for page in get_args(PageName):
        window.show_page(page)
        for _ in range(2):  # a layout asks for another one; a grab waits for neither
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        _save(window.grab(), folder / f"desk-{page}.png")


def take_scenes(shown: Shown, folder: Path, size: QSize, language: Language) -> None:
    """Save a picture of every scene of the stage as stage-SCENE.png."""
    for name, picture in scene_pictures(shown, size, language):
        _save(picture, folder / f"stage-{name}.png")


def scene_pictures(shown: Shown, size: QSize, language: Language) -> Iterator[tuple[str, QImage]]:
    """Every scene by name, with the curtain open."""
    from welfare_desk.stage.scenes import SCENES
    from welfare_desk.stage.shoot import shoot

    voices = _voices()
    for scene in SCENES:
        cue = replace(shown.cue, scene=scene.name, curtain="live", language=language)
        yield scene.name, shoot(replace(shown, cue=cue), size, voices)


def _voices() -> dict[Language, Texts]:
    from welfare_desk.services.texts import Texts

    return {"zh": Texts("zh"), "en": Texts("en")}


def _save(picture: QImage | QPixmap, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise PictureNotSavedError(path=path) from reason
    if not picture.save(str(path)):
        raise PictureNotSavedError(path=path)
