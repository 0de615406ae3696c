"""Nothing on the stage flashes, measured on the frames of its liveliest moments."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.stage import hall
from tests.stage.measured import light_of
from welfare_desk.domain.cues import Cue
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

CELLS: Final = QSize(4, 3)
"""The picture is looked at in blocks of about a tenth of it: figures that run are no flash."""

SWING: Final = 0.05
"""So much of the brightest light must come or go: half of WCAG 2.3.1, if half a block flashes."""

A_SECOND_MS: Final = 1000
MOST_TURNS: Final = 2
"""A flash is two turns, up and down again: so no part of the picture flashes twice a second."""

Seen = tuple[int, list[float]]


def turns(series: Iterable[tuple[int, float]]) -> list[int]:
    """The moments at which light that came began to go, or the other way round.

    >>> turns([(0, 0.0), (300, 0.5), (600, 0.0), (900, 0.5)])
    [300, 600, 900]
    """
    found: list[int] = []
    low = high = None
    rises: bool | None = None
    for at_ms, light in series:
        low = light if low is None else min(low, light)
        high = light if high is None else max(high, light)
        if rises is not True and light - low >= SWING:
            found.append(at_ms)
            rises, high = True, light
        elif rises is not False and high - light >= SWING:
            found.append(at_ms)
            rises, low = False, light
        if rises:
            low = high
        elif rises is False:
            high = low
    return found


def share_that_flashes(frames: Sequence[Seen]) -> float:
    """The share of the picture in which light turns more often within a second than it may."""
    flashing = 0
    for cell in range(CELLS.width() * CELLS.height()):
        at = turns((at_ms, lights[cell]) for at_ms, lights in frames)
        flashing += any(
            sum(begin <= one < begin + A_SECOND_MS for one in at) > MOST_TURNS for begin in at
        )
    return flashing / (CELLS.width() * CELLS.height())


@pytest.fixture
def stage(stage_fonts: None, voices: dict[StageLanguage, Voice]) -> Iterator[StageWindow]:
    """A stage before the hall."""
    model = StageModel(voices, now=lambda: hall.AT)
    window = StageWindow(model)
    window.resize(QSize(320, 180))
    model.show(hall.usual())
    window.window.show()
    QTest.qWait(300)
    yield window
    window.close()


def celebration(model: StageModel, step: int) -> None:
    """The milestone comes while the number runs, and the total comes back."""
    scene: SceneName = "milestone" if step < 40 else "total"
    model.show(hall.usual(cue=Cue(scene=scene, version=2), headline_fen=8_000_000))


def burst(model: StageModel, step: int) -> None:
    """Twenty gifts within some seconds, and a spotlight sooner than one ever comes by itself."""
    gifts = tuple(replace(hall.GIFTS[n % 4], key=f"g{n}") for n in range(step // 4 + 4))
    scene: SceneName = "spotlight" if step // 32 % 2 else "total"
    model.show(
        hall.usual(
            gifts=gifts[:-7:-1],
            headline_fen=7_735_700 + 90_000 * len(gifts),
            cue=Cue(scene=scene, version=2),
        )
    )


@pytest.mark.parametrize("act", [celebration, burst])
def test_nothing_flashes(stage: StageWindow, act: Callable[[StageModel, int], None]) -> None:
    frames: list[Seen] = []
    for step in range(64):
        act(stage._model, step)
        QTest.qWait(40)
        small = stage.grab().scaled(CELLS, mode=Qt.TransformationMode.SmoothTransformation)
        frames.append((time.monotonic_ns() // 1_000_000, lights(small)))
    assert len({tuple(seen) for _, seen in frames}) > 10
    assert share_that_flashes(frames) == 0


def test_a_picture_that_flashes_is_found() -> None:
    many = CELLS.width() * CELLS.height()
    frames = [(step * 100, [float(step % 2)] * many) for step in range(20)]
    assert share_that_flashes(frames) == 1
    assert share_that_flashes([(at_ms * 10, seen) for at_ms, seen in frames]) == 0


def lights(picture: QImage) -> list[float]:
    """The luminance of every pixel."""
    pixels = bytes(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return [light_of(pixels, at) for at in range(0, len(pixels), 4)]
