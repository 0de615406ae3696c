"""What is asked for the care of the file, and what is answered: one frozen value each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackUpNow:
    """Make a backup now, in every place that was chosen."""


@dataclass(frozen=True, slots=True)
class CheckFile:
    """Audit the whole file."""


@dataclass(frozen=True, slots=True)
class StopCare:
    """Stop what is under way."""


CareJob = BackUpNow | CheckFile | StopCare


@dataclass(frozen=True, slots=True)
class CareProgress:
    """How far it is, in parts of `total`."""

    done: int
    total: int


CareAnswer = CareProgress
