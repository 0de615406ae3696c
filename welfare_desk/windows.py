"""Opens the windows of the program; Qt is loaded by these two functions and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.options import RunOptions, StageOptions

if TYPE_CHECKING:
    from welfare_desk.asked import Asked
    from welfare_desk.domain.ids import DeskId


def open_desk(asked: Asked, desk: DeskId | None = None) -> int:
    """Open the desk, and with it the stage; the answer is the exit code."""
    from welfare_desk.bootstrap import run_desk  # noqa: PLC0415 - loads Qt

    return run_desk(
        RunOptions(
            file=asked.file,
            event=asked.event,
            language=asked.language,
            language_asked=asked.language_asked,
            desk=desk,
        )
    )


def open_stage(asked: Asked) -> int:
    """Open the projector alone; the answer is the exit code."""
    from welfare_desk.bootstrap import run_stage  # noqa: PLC0415 - loads Qt

    return run_stage(StageOptions(file=asked.file, event=asked.event, language=asked.language))
