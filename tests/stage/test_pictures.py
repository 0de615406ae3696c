"""The scenes look as they looked when somebody last looked and liked them.

After a wanted change take them anew, and look before you commit:
ACCEPT_PICTURES=1 python -m pytest tests/stage/test_pictures.py
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from tests.stage import hall
from welfare_desk.domain.cues import Cue, SceneName, StageTheme
from welfare_desk.stage.shoot import shoot

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

KEPT = Path(__file__).resolve().parent.parent / "__snapshots__"
KEPT_WIDTH_PX = 480
STEP = 24
MOST_CHANGED = 0.004

CASES: tuple[tuple[str, SceneName, StageLanguage, StageTheme, tuple[int, int]], ...] = (
    ("usual", "welcome", "zh", "red-gold", (1920, 1080)),
    ("usual", "total", "zh", "red-gold", (1920, 1080)),
    ("usual", "hold", "zh", "red-gold", (1920, 1080)),
    ("usual", "welcome", "en", "deep-green", (1280, 720)),
    ("usual", "total", "en", "night-blue", (1280, 720)),
    ("usual", "hold", "en", "warm-orange", (1280, 720)),
    ("untouched", "total", "zh", "warm-orange", (1280, 720)),
    ("extreme", "total", "zh", "deep-green", (1024, 768)),
    ("extreme", "total", "en", "red-gold", (3840, 1080)),
    ("empty", "welcome", "zh", "night-blue", (1024, 768)),
    ("usual", "market", "zh", "red-gold", (1280, 720)),
    ("extreme", "wall", "zh", "night-blue", (1280, 720)),
    ("usual", "spotlight", "both", "red-gold", (1280, 720)),
    ("usual", "milestone", "zh", "red-gold", (1280, 720)),
    ("usual", "project", "zh", "deep-green", (1280, 720)),
    ("usual", "services", "en", "solemn-grey", (1024, 768)),
    ("usual", "arrivals", "both", "deep-green", (1280, 720)),
)


@pytest.mark.parametrize(("moment", "scene", "language", "theme", "size"), CASES)
def test_the_scene_looks_as_it_did(
    stage_fonts: None,
    voices: dict[StageLanguage, Voice],
    tmp_path: Path,
    moment: str,
    scene: SceneName,
    language: StageLanguage,
    theme: StageTheme,
    size: tuple[int, int],
) -> None:
    cue = Cue(scene=scene, language=language, theme=theme)
    at = hall.BEFORE if scene == "welcome" else hall.AT
    picture = small(shoot(hall.MOMENTS[moment](cue=cue), QSize(*size), voices, at=at))
    name = f"stage-{scene}-{moment}-{language}-{theme}-{size[0]}x{size[1]}.png"
    if os.environ.get("ACCEPT_PICTURES"):
        KEPT.mkdir(exist_ok=True)
        picture.save(str(KEPT / name))
    kept = QImage(str(KEPT / name)).convertToFormat(QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / name))
    assert kept.size() == picture.size(), f"no picture {name} was accepted"
    assert changed(kept, picture) <= MOST_CHANGED, f"look at {tmp_path / name}"


def small(picture: QImage) -> QImage:
    """A picture small enough to be kept; grain and the edges of letters weigh little in it."""
    scaled = picture.scaledToWidth(KEPT_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def changed(one: QImage, other: QImage) -> float:
    """The share of channel values that differ by more than a step."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > STEP for a, b in pairs) / one.sizeInBytes()
