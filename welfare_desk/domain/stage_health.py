"""Whether the stage paints what the books say: the rule behind the desk's stage card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Cue, Painted

StageHealth = Literal[
    "off", "silent", "same", "catching_up", "differs", "frozen", "covered", "unplugged", "hidden"
]
"""How the stage stands to the books; "silent": it is there and has said nothing for long,
"hidden": its window is not to be seen, and its last picture is old."""

PATIENCE_MS = 2_000
"""So long the stage may take to reach a new number before the operator is told."""


def stage_health(
    painted: Painted | None, *, cue: Cue, booked_fen: int, differing_ms: int
) -> StageHealth:
    """How the stage stands to the books; `differing_ms` is how long it has differed by now.

    A stage whose projector is gone paints nowhere. A frozen stage keeps its old number on
    purpose, and behind a title or black nobody sees it.
    """
    if painted is None:
        return "off"
    if painted.hidden or not painted.width_px:
        return "hidden" if painted.width_px else "unplugged"
    obeys = painted.curtain == cue.curtain
    shows = painted.target_fen == booked_fen and painted.number_fen == booked_fen
    if not obeys:
        return _patience(differing_ms)
    if cue.curtain == "freeze":
        return "frozen"
    if cue.curtain in {"title", "black"}:
        return "covered"
    return "same" if shows else _patience(differing_ms)


def _patience(differing_ms: int) -> StageHealth:
    return "catching_up" if differing_ms < PATIENCE_MS else "differs"
