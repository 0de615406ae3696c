"""Every scene at every size, in every theme and language, with usual, empty and extreme data."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from tests.stage import hall
from tests.stage.scene_texts import overlaps, placed_texts
from welfare_desk.domain.cues import Cue, SceneName, StageTheme
from welfare_desk.domain.texts import LANGUAGES, StageLanguage
from welfare_desk.services.resources import resource
from welfare_desk.stage.palette import palettes
from welfare_desk.stage.scenes import SCENES
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark.structures import ParameterSet

    from welfare_desk.stage.wording import Voice

SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 1080))
LARGEST = (3840, 2160)
TONGUES: tuple[StageLanguage, ...] = get_args(StageLanguage)
SCENE_NAMES = [scene.name for scene in SCENES]
THEMES: tuple[StageTheme, ...] = get_args(StageTheme)
SMALLEST: dict[str, int] = {"zh": 28, "en": 34, "both": 28}


@pytest.fixture(scope="module")
def still(
    stage_fonts: None, voices: dict[StageLanguage, Voice]
) -> Iterator[tuple[StageModel, StageWindow]]:
    """A still stage that takes any size."""
    model = StageModel(voices, now=lambda: hall.BEFORE, still=True)
    window = StageWindow(model)
    window.resize(QSize(*SIZES[1]))
    yield model, window
    window.close()


def settle(window: StageWindow) -> None:
    """Paint until movements that last no time have ended: they need a turn of the loop each."""
    for _ in range(3):
        window.grab()
        QTest.qWait(1)


def cases() -> Iterator[ParameterSet]:
    """Every scene, language and moment at every size; at two of them in the ordinary run.

    The sizes take turns, so that each scene is seen at all of them; the largest is the usual one
    twice as large, and dear. Data change seldom from case to case: each change
    reaches all scenes that were on.
    """
    whole = list(product(hall.MOMENTS, TONGUES, SCENE_NAMES))
    for turn, size in enumerate((*SIZES, LARGEST)):
        for place, (moment, language, scene) in enumerate(whole):
            is_usual = size != LARGEST and (place + turn) % len(SIZES) in {0, 1}
            yield pytest.param(
                size,
                scene,
                language,
                moment,
                id=f"{size[0]}x{size[1]}-{scene}-{language}-{moment}",
                marks=() if is_usual else pytest.mark.slow,
            )


@pytest.mark.parametrize(("size", "scene", "language", "moment"), list(cases()))
def test_every_text_is_whole_large_enough_and_alone_in_its_place(
    still: tuple[StageModel, StageWindow],
    size: tuple[int, int],
    scene: SceneName,
    language: StageLanguage,
    moment: str,
) -> None:
    model, window = still
    if window.window.size() != QSize(*size):
        window.resize(QSize(*size))
    model.show(hall.MOMENTS[moment](cue=Cue(scene=scene, language=language)))
    settle(window)
    root = window.window.rootObject()
    texts = placed_texts(root)
    assert overlaps(texts) == []
    canvas = QRectF(0, 0, root.width(), root.height())
    assert [text.words for text in texts if not canvas.contains(text.ink)] == []
    details = {gift.project.reads(tongue) for gift in hall.GIFTS for tongue in LANGUAGES}
    assert [text.words for text in texts if text.is_cut and text.words not in details] == []
    least = int(SMALLEST[language] * root.height() / 1080)
    assert [text.words for text in texts if text.size_px < least] == []


def test_every_theme_of_a_cue_has_its_colours() -> None:
    assert set(palettes()) == set(THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_texts_stand_out_from_their_ground(theme: StageTheme) -> None:
    palette = palettes()[theme]
    for ground in palette.bg[:2]:
        assert contrast(palette.text, ground) >= 7
        assert contrast(palette.text_soft, ground) >= 4.5
        assert min(contrast(stop, ground) for stop in palette.number) >= 7
    assert contrast(palette.on_accent, palette.accent) >= 4.5


def contrast(one: object, other: object) -> float:
    """The contrast of two colours by WCAG 2."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: object) -> float:
    from PySide6.QtGui import QColor

    assert isinstance(colour, QColor)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_root_of_a_scene_is_a_scene(
    still: tuple[StageModel, StageWindow], scene: object
) -> None:
    _, window = still
    from welfare_desk.stage.scenes import SceneFile

    assert isinstance(scene, SceneFile)
    path = resource("qml", "WelfareDesk", "Stage", "scenes", scene.file)
    assert "\nScene {\n" in path.read_text(encoding="utf-8")
    component = QQmlComponent(window.window.engine(), str(path))
    assert component.errors() == []


def test_every_icon_of_the_scenes_is_there(voices: dict[StageLanguage, Voice]) -> None:
    from welfare_desk.stage.total_words import figure_rows

    pictures = {row.picture for row in figure_rows(hall.usual(), voices["zh"]) if row.picture}
    for picture in {*pictures, "mark"}:
        assert resource("icons", f"{picture}.svg").is_file()


def test_a_scene_switched_back_and_forth_stays_whole(
    still: tuple[StageModel, StageWindow],
) -> None:
    model, window = still
    for scene in (*SCENE_NAMES, *SCENE_NAMES):
        model.show(hall.usual(cue=Cue(scene=scene)))
        window.grab()
    assert placed_texts(window.window.rootObject())
