"""What is read stands out from what lies behind it and is high enough, on the picture itself.

Each scene in each theme; the languages take turns. The slow form takes every language and moment.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from tests.stage import hall
from tests.stage.measured import ink_of
from welfare_desk.domain.cues import Cue, StageTheme
from welfare_desk.domain.texts import StageLanguage
from welfare_desk.stage.scenes import SCENES
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

SIZE: Final = QSize(1280, 720)
THEMES: tuple[StageTheme, ...] = get_args(StageTheme)
TONGUES: tuple[StageLanguage, ...] = get_args(StageLanguage)
NUMBER, TEXT = 7.0, 4.5
LEAST_HEIGHT: Final = 0.022 - 1 / 720
"""2.2 % of the height; a row at its edge may be too faint to be counted."""

LOW: Final = set("·—-…一*、，。")
"""A text of nothing else is low by nature."""


@pytest.fixture(scope="module")
def still(
    stage_fonts: None, voices: dict[StageLanguage, Voice]
) -> Iterator[tuple[StageModel, StageWindow]]:
    """A still stage, small enough to be measured quickly."""
    model = StageModel(voices, now=lambda: hall.BEFORE, still=True)
    window = StageWindow(model)
    window.resize(SIZE)
    yield model, window
    window.close()


def faults(model: StageModel, window: StageWindow, shown: Shown) -> list[str]:
    """The texts of a moment that are hard to read, and how it was measured."""
    model.show(shown)
    for _ in range(2):
        window.grab()
        QTest.qWait(1)
    found = []
    inks = ink_of(window)
    assert inks, "nothing is to be read"
    for ink in inks:
        least = NUMBER if ink.is_number else TEXT
        is_low = ink.height < LEAST_HEIGHT and not set(ink.words) <= LOW
        if ink.contrast < least or is_low:
            cue = shown.cue
            where = f"{cue.scene} {cue.theme} {cue.language}"
            found.append(f"{where}: {ink.words} {ink.contrast:.1f}:1, {100 * ink.height:.1f} %")
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_read_stands_out_and_is_high_enough(
    still: tuple[StageModel, StageWindow], theme: StageTheme
) -> None:
    turn = THEMES.index(theme)
    found = []
    for place, scene in enumerate(SCENES):
        language = TONGUES[(turn + place) % len(TONGUES)]
        cue = Cue(scene=scene.name, theme=theme, language=language)
        found += faults(*still, hall.usual(cue=cue))
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("moment", ["usual", "empty", "extreme"])
@pytest.mark.parametrize("theme", THEMES)
def test_all_that_is_read_stands_out(
    still: tuple[StageModel, StageWindow], theme: StageTheme, moment: str
) -> None:
    cues = (
        Cue(scene=scene.name, theme=theme, language=language)
        for scene, language in product(SCENES, TONGUES)
    )
    assert [fault for cue in cues for fault in faults(*still, hall.MOMENTS[moment](cue=cue))] == []
