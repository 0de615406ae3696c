"""Pictures of every page of the desk and every scene of the stage, drawn without a screen."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.poses import POSES
from welfare_desk.bootstrap.qt import name_program
from welfare_desk.bootstrap.sitter import Sitter, copied_books, settle
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.desk.pages import PAGES
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
    from PySide6.QtWidgets import QWidget

    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language, StageLanguage
    from welfare_desk.options import ShotsOptions
    from welfare_desk.stage.wording import Voice

    Reported = tuple[QImage, Painted]

PAGE_SIZE = QSize(1366, 768)
SCENE_SIZE = QSize(1920, 1080)
SAVED_QUICKLY = 80
"""Of a PNG that says how much it is pressed: a third quicker than usual, and hardly larger."""
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
    size = _size(options)
    look = Look(mode="dark" if options.dark else "light", language=languages.language)
    stage = reported_stage(moment, look)
    window = dressed_window(moment, look, stage)
    take_pages(window, options.directory, size or PAGE_SIZE)
    window.close()
    take_poses(moment, look, stage, options)
    take_scenes(moment.shown, options.directory, size or SCENE_SIZE, languages.language)
    return 0


def take_forms(options: ShotsOptions) -> None:
    """Take the pictures of forms and sheets only, in a program that draws offscreen already."""
    moment, look = read_moment(options), Look(mode="light", language=options.language)
    take_poses(moment, look, reported_stage(moment, look), options)


def _size(options: ShotsOptions) -> QSize | None:
    if options.width_px is None or options.height_px is None:
        return None
    return QSize(options.width_px, options.height_px)


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


def reported_stage(moment: Moment, look: Look) -> Reported:
    """What a stage would report that shows the moment: its picture, and what it painted."""
    from welfare_desk.stage.shoot import shoot_reported

    cue = replace(moment.shown.cue, language=look.language)
    return shoot_reported(replace(moment.shown, cue=cue), SCENE_SIZE, _voices())


def dressed_window(moment: Moment, look: Look, stage: Reported) -> MainWindow:
    """A desk that shows the moment as if it and its stage had been open all evening."""
    snapshot, desk = moment.snapshot, moment.file.desk
    number = number_of(snapshot.event.number_prefix, desk, dict(snapshot.seqs).get(desk, 0) + 1)
    cue = replace(moment.shown.cue, language=look.language)
    picture, painted = stage
    window = MainWindow(look)
    window.show_ready(moment.file)
    window.show_snapshot(replace(snapshot, desk=desk, next_number=number, cue=cue))
    window.stage_news.show_state()
    window.stage_news.show_painted(painted)
    window.stage_news.show_picture(picture)
    return window


def take_pages(window: MainWindow, folder: Path, size: QSize) -> None:
    """Save a picture of every page of the desk as desk-PAGE.png."""
    _open(window.window(), size)
    for page in (spec.name for spec in PAGES):
        window.show_page(page)
        _take(window, folder / f"desk-{page}.png")


def take_poses(moment: Moment, look: Look, stage: Reported, options: ShotsOptions) -> None:
    """Save a picture of every form and sheet as desk-PAGE-WHAT.png, each of a window of its own.

    They are filled in on a copy of the file; of one without units or projects none is taken.
    """
    file, event = moment.file, moment.snapshot.event.id
    if not moment.snapshot.units or not moment.snapshot.project_rows:
        return
    with copied_books(file.path, event, file.desk) as books:
        sitter = Sitter(books, look.language)
        for pose in POSES:
            window = dressed_window(moment, look, stage)
            _open(window, _size(options) or PAGE_SIZE)
            sitter.sit(window, file.desk)
            window.show_page(pose.page)
            pose.act(sitter)
            _take(window, options.directory / f"desk-{pose.name}.png")
            window.close()
            window.deleteLater()


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


def _voices() -> dict[StageLanguage, Voice]:
    from welfare_desk.services.texts import Texts
    from welfare_desk.stage.wording import voices_of

    return voices_of(Texts("zh"), Texts("en"))


def _open(window: QWidget, size: QSize) -> None:
    window.resize(size)
    window.show()
    QApplication.setActiveWindow(window)  # nobody else would, and the focus must be seen


def _take(window: MainWindow, path: Path) -> None:
    settle(window)  # a grab does not wait for layouts
    _save(window.grab(), path)


def _save(picture: QImage | QPixmap, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise PictureNotSavedError(path=path) from reason
    if not picture.save(str(path), quality=SAVED_QUICKLY):
        raise PictureNotSavedError(path=path)
