"""The scenes of the organiser's words are whole in every size and language, whatever the length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtTest import QTest

from tests.stage import hall, hall_notice
from tests.stage.scene_texts import overlaps, placed_texts, seen_items
from welfare_desk.domain.cues import Cue, SceneName
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from welfare_desk.domain.register import BasisMode
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 1080))
SMALLEST: dict[StageLanguage, int] = {"zh": 28, "en": 34, "both": 28}
SPOKEN: tuple[StageLanguage, ...] = ("zh", "en", "both")
BASES: tuple[BasisMode, ...] = ("direct", "joint_public")
"""The fewest lines, and the most."""

Stage = tuple[StageModel, StageWindow]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def still(
    request: pytest.FixtureRequest, stage_fonts: None, voices: dict[StageLanguage, Voice]
) -> Iterator[Stage]:
    """A still stage of one size."""
    model = StageModel(voices, now=lambda: hall.BEFORE, still=True)
    window = StageWindow(model)
    window.resize(QSize(*request.param))
    yield model, window
    window.close()


def faults(stage: Stage, shown: Shown) -> list[str]:
    """What is wrong with the texts of a moment: cut, outside, too small, one over another."""
    model, window = stage
    model.show(shown)
    window.grab()
    QTest.qWait(2)
    window.grab()
    assert model.painted().scene == shown.cue.scene
    root = window.window.rootObject()
    texts = placed_texts(root)
    canvas = QRectF(0, 0, root.width(), root.height())
    least = int(SMALLEST[shown.cue.language] * root.height() / 1080)
    return [
        *(f"over each other: {one} | {other}" for one, other in overlaps(texts)),
        *(f"cut: {text.words}" for text in texts if text.is_cut),
        *(f"outside: {text.words}" for text in texts if not canvas.contains(text.ink)),
        *(f"small: {text.words}" for text in texts if text.size_px < least),
    ]


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("facts", [hall_notice.published, hall_notice.longest])
def test_the_notice_is_whole_for_every_basis(
    still: Stage, language: StageLanguage, facts: Callable[..., Shown]
) -> None:
    cue = Cue(scene="notice", language=language)
    assert {mode: faults(still, facts(mode, cue=cue)) for mode in BASES} == {
        mode: [] for mode in BASES
    }


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("code", ["", "code.png", "code-wide.png"])
def test_how_to_give_is_whole_with_any_code(
    still: Stage, tmp_path: Path, language: StageLanguage, code: str
) -> None:
    cue = Cue(scene="giving", language=language)
    for facts in (hall_notice.published(cue=cue), hall_notice.longest(cue=cue)):
        logo = code.replace("code", "logo")
        shown = hall_notice.with_pictures(facts, tmp_path, code=code, header="", logo=logo)
        assert faults(still, shown) == []


@pytest.mark.parametrize("scene", ["welcome", "hold"])
@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("header", ["header-wide.png", "header-tall.png"])
def test_the_title_makes_room_for_any_header(
    still: Stage, tmp_path: Path, scene: SceneName, language: StageLanguage, header: str
) -> None:
    cue = Cue(scene=scene, language=language)
    for moment in (hall.usual(cue=cue), hall.extreme(cue=cue)):
        shown = hall_notice.with_pictures(moment, tmp_path, code="", header=header, logo="")
        assert faults(still, shown) == []


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("scene", ["welcome", "hold", "closing"])
def test_both_languages_have_room(still: Stage, scene: SceneName, language: StageLanguage) -> None:
    for hides in (False, True):
        cue = Cue(scene=scene, language=language, hide_total=hides)
        for moment in (hall.usual, hall.extreme, hall.empty, hall.untouched):
            assert faults(still, moment(cue=cue)) == []
    cents = {"headline_fen": 12345678905, "received_fen": 12345678901, "outstanding_fen": 4}
    assert faults(still, hall.extreme(cue=Cue(scene=scene, language=language), **cents)) == []


@pytest.mark.parametrize("code", ["code.png", "code-wide.png", "code-tall.png"])
def test_a_code_keeps_its_shape_and_is_never_smoothed(
    still: Stage, tmp_path: Path, code: str
) -> None:
    model, window = still
    facts = hall_notice.published(cue=Cue(scene="giving"))
    model.show(hall_notice.with_pictures(facts, tmp_path, code=code, header="", logo=""))
    window.grab()
    picture = window.grab()
    item = next(
        item
        for item in seen_items(window.window.rootObject())
        if item.inherits("QQuickImage") and item.property("source").toString().endswith(code)
    )
    size, asked = QSize(), item.property("sourceSize")
    size.setWidth(round(item.property("paintedWidth")))
    size.setHeight(round(item.property("paintedHeight")))
    assert size.width() / size.height() == pytest.approx(asked.width() / asked.height(), rel=0.02)
    middle = item.mapRectToScene(item.boundingRect()).center().toPoint()
    left, top = middle.x() - size.width() // 2, middle.y() - size.height() // 2
    inside = {
        picture.pixelColor(x, y).name()
        for x in range(left + 2, left + size.width() - 2)
        for y in range(top + 2, top + size.height() - 2, 5)
    }
    assert inside == {"#000000", "#ffffff"}
    quiet = {picture.pixelColor(left - away, middle.y()).name() for away in range(2, 14)}
    assert quiet == {"#ffffff"}
