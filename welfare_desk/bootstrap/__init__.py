"""The composition root: builds the rooms, connects them, and hands each what it needs.

Who wants to know what happens when, reads this package: `start` and `desk` for the clerk's window,
`stage` for the projector, `rehearsal` for an evening replayed through both, `shots` for pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.bootstrap.qt import load_qt

if TYPE_CHECKING:
    from welfare_desk.options import RehearsalOptions, RunOptions, ShotsOptions, StageOptions


def run_desk(options: RunOptions) -> int:
    """Open the desk, and with it the stage; the answer is the exit code."""
    load_qt()
    from welfare_desk.bootstrap.start import run

    return run(options)


def run_stage(options: StageOptions) -> int:
    """Open the stage alone; the answer is the exit code."""
    load_qt()
    from welfare_desk.bootstrap.stage import run

    return run(options)


def run_rehearsal(options: RehearsalOptions) -> int:
    """Replay an evening through the windows, or offscreen; the answer is the exit code."""
    load_qt()
    from welfare_desk.bootstrap.rehearsal import run

    return run(options)


def take_shots(options: ShotsOptions) -> int:
    """Take a picture of every page and scene; the answer is the exit code."""
    load_qt()
    from welfare_desk.bootstrap.shots import run

    return run(options)
