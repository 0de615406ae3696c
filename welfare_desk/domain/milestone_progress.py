"""How far an event has come towards its milestones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.project_state import is_offered

if TYPE_CHECKING:
    from welfare_desk.domain.milestones import MilestoneKind
    from welfare_desk.domain.snapshot import Snapshot


def had_of(snapshot: Snapshot) -> dict[MilestoneKind, int]:
    """What there is now of everything that milestones count, as the stage counts it."""
    sums = snapshot.figures.sums
    received = snapshot.cue.headline == "received"
    return {
        "money": sums.received_fen if received else sums.raised_fen,
        "projects": sum(row.claims > 0 for row in snapshot.project_rows if is_offered(row)),
        "units": sums.givers,
    }
