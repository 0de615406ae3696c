"""How this very program is started a second time, as the stage."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from welfare_desk.qtkit.stage_keeper import StageProgram
from welfare_desk.qtkit.stage_wire import stage_name

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import EventId


def stage_program(file: Path, event: EventId) -> StageProgram:
    """The stage of one event: as a module of this Python, or as the program that was built."""
    own = () if getattr(sys, "frozen", False) else ("-m", "welfare_desk")
    return StageProgram(
        program=sys.executable,
        arguments=(*own, "--file", str(file.resolve()), "--event", event, "stage"),
        name=stage_name(file, event),
    )
