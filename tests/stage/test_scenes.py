"""Every scene at every size, in every theme and language, with usual, empty and extreme data."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from tests.stage import hall
from tests.stage.scene_texts import overlaps, placed_texts
from welfare_desk.domain.cues import Cue, SceneName, StageTheme
from welfare_desk.domain.texts import LANGUAGES
from welfare_desk.services.resources import resource
from welfare_desk.stage.palette import palettes
from welfare_desk.stage.scenes import SCENES
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.texts import Language, StageLanguage
    from welfare_desk.stage.wording import Voice

SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 1080))
SCENE_NAMES = [scene.name for scene in SCENES]
THEMES: tuple[StageTheme, ...] = get_args(StageTheme)
SMALLEST: dict[str, int] = {"zh": 28, "en": 34}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def still(
    request: pytest.FixtureRequest, stage_fonts: None, voices: dict[StageLanguage, Voice]
) -> Iterator[tuple[StageModel, StageWindow]]:
    """A still stage of one size."""
    model = StageModel(voices, now=lambda: hall.BEFORE, still=True)
    window = StageWindow(model)
    window.resize(QSize(*request.param))
    yield model, window
    window.close()


def settle(window: StageWindow) -> None:
    """Paint until movements that last no time have ended: they need a turn of the loop each."""
    for _ in range(3):
        window.grab()
        QTest.qWait(10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scene", SCENE_NAMES)
@pytest.mark.parametrize("moment", hall.MOMENTS)
def test_every_text_is_whole_large_enough_and_alone_in_its_place(
    still: tuple[StageModel, StageWindow], scene: SceneName, language: Language, moment: str
) -> None:
    model, window = still
    model.show(hall.MOMENTS[moment](cue=Cue(scene=scene, language=language)))
    settle(window)
    root = window.window.rootObject()
    texts = placed_texts(root)
    assert overlaps(texts) == []
    canvas = QRectF(0, 0, root.width(), root.height())
    assert [text.words for text in texts if not canvas.contains(text.ink)] == []
    details = {gift.project.reads(language) for gift in hall.GIFTS}
    assert [text.words for text in texts if text.is_cut and text.words not in details] == []
    least = int(SMALLEST[language] * root.height() / 1080)
    assert [text.words for text in texts if text.size_px < least] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENE_NAMES)
def test_every_scene_is_drawn_in_every_theme(
    stage_fonts: None, voices: dict[StageLanguage, Voice], scene: SceneName, theme: StageTheme
) -> None:
    from welfare_desk.stage.shoot import shoot

    picture = shoot(hall.usual(cue=Cue(scene=scene, theme=theme)), QSize(480, 270), voices)
    assert len({picture.pixel(x, y) for x in range(0, 480, 8) for y in range(0, 270, 9)}) > 20


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
