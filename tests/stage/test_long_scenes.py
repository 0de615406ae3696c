"""What the moments of hall.py do not reach: several who are thanked, few names, odd projects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtTest import QTest

from tests.stage import hall, hall_market
from tests.stage.scene_texts import overlaps, placed_texts
from welfare_desk.domain.cues import Cue, SceneName
from welfare_desk.domain.shown import ShownGift
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow
from welfare_desk.stage.waiting import Turn, single

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

SIZES = ((1920, 1080), (1024, 768))
LANGUAGES: tuple[StageLanguage, ...] = ("zh", "en", "both")
SMALLEST = 28


def thanked(count: int, *, long: bool = False) -> Turn:
    """So many small gifts in one turn; every third from somebody with the longest name."""
    names = (Text(zh, en) for zh, en, _ in hall_market.GIVERS)
    gifts = tuple(
        ShownGift(
            key=f"s{place}",
            name=hall_market.LONGEST if long and place % 3 == 0 else name,
            kind="money",
            amount_fen=None if long else 20000,
            at=hall.AT,
        )
        for place, name in zip(range(count), names, strict=False)
    )
    return Turn(kind="several", gifts=gifts)


def claim() -> Turn:
    """A claim with a sign and a long project, whose amount is not shown."""
    gift = replace(hall.GIFTS[2], category="health", project=hall_market.LONGEST_PROJECT)
    return single(replace(gift, deed="claim", name=hall_market.LONGEST, quantity=NO_TEXT))


MOMENTS: dict[str, tuple[SceneName, dict[str, object], Turn | None]] = {
    "two": ("spotlight", {}, thanked(2)),
    "five": ("spotlight", {}, thanked(5)),
    "many": ("spotlight", {}, thanked(16)),
    "many-long": ("spotlight", {}, thanked(16, long=True)),
    "claim": ("spotlight", {}, claim()),
    "one-name": ("wall", {"wall": hall_market.wall(1)}, None),
    "nine-names": ("wall", {"wall": hall_market.wall(9)}, None),
    "twenty-names": ("wall", {"wall": hall_market.wall(20)}, None),
    "needs": ("project", {"projects_shown": (hall_market.project(9),)}, None),
    "in-kind": ("project", {"projects_shown": (hall_market.kind_project(),)}, None),
    "one-tile": ("market", {"projects_shown": (hall_market.long_project(0),)}, None),
    "three-tiles": ("market", {"projects_shown": tuple(map(hall_market.project, range(3)))}, None),
    "one-stall": ("services", {"stalls": hall_market.stalls(1)}, None),
}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def still(
    request: pytest.FixtureRequest, stage_fonts: None, voices: dict[StageLanguage, Voice]
) -> Iterator[tuple[StageModel, StageWindow]]:
    """A still stage of one size."""
    model = StageModel(voices, now=lambda: hall.AT, still=True)
    window = StageWindow(model)
    window.resize(QSize(*request.param))
    yield model, window
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", MOMENTS)
def test_long_and_odd_moments_are_whole(
    still: tuple[StageModel, StageWindow], moment: str, language: StageLanguage
) -> None:
    model, window = still
    scene, changes, turn = MOMENTS[moment]
    shown: Shown = hall.usual(cue=Cue(scene=scene, language=language), **changes)
    model.show_turn(shown, turn)
    for _ in range(2):
        window.grab()
        QTest.qWait(5)
    root = window.window.rootObject()
    texts = placed_texts(root)
    canvas = QRectF(0, 0, root.width(), root.height())
    assert overlaps(texts) == []
    assert [text.words for text in texts if text.is_cut or not canvas.contains(text.ink)] == []
    least = int(SMALLEST * root.height() / 1080)
    assert [text.words for text in texts if text.size_px < least] == []
