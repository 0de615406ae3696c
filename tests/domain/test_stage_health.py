"""Whether the stage paints what the books say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.domain.cues import Cue, CueChange, Curtain, Painted
from welfare_desk.domain.stage_health import PATIENCE_MS, stage_health


def painted(
    number_fen: int, *, target_fen: int | None = None, curtain: Curtain = "live"
) -> Painted:
    return Painted(
        target_fen=number_fen if target_fen is None else target_fen,
        number_fen=number_fen,
        waiting=0,
        seqs=(),
        scene="total",
        curtain=curtain,
        cue_version=1,
        width_px=1920,
        height_px=1080,
        screen="",
        frames_per_second=60.0,
    )


@pytest.mark.parametrize(
    ("stage", "curtain", "differing_ms", "health"),
    [
        (None, "live", 0, "off"),
        (replace(painted(500), width_px=0, height_px=0), "live", 0, "unplugged"),
        (replace(painted(500), hidden=True), "live", 0, "hidden"),
        (painted(500), "live", 0, "same"),
        (painted(300, target_fen=500), "live", 0, "catching_up"),
        (painted(300), "live", PATIENCE_MS - 1, "catching_up"),
        (painted(300), "live", PATIENCE_MS, "differs"),
        (painted(300, curtain="freeze"), "freeze", PATIENCE_MS, "frozen"),
        (painted(500, curtain="live"), "freeze", 0, "catching_up"),
        (painted(500, curtain="live"), "black", PATIENCE_MS, "differs"),
        (painted(300, curtain="title"), "title", PATIENCE_MS, "covered"),
        (painted(300, curtain="black"), "black", 0, "covered"),
    ],
)
def test_the_stage_is_held_against_the_books(
    stage: Painted | None, curtain: Curtain, differing_ms: int, health: str
) -> None:
    cue = Cue(curtain=curtain)
    assert stage_health(stage, cue=cue, booked_fen=500, differing_ms=differing_ms) == health


def test_a_change_of_the_cue_names_only_what_changes() -> None:
    change = CueChange(scene="total", language="en")
    assert change.changes() == {"scene": "total", "language": "en"}
    assert CueChange().changes() == {}
