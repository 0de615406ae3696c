"""What is asked for the care of the file, and what is answered: one frozen value each.

A page emits `care_wanted` with a job; what becomes of it comes to every page by `care_told`. One
job is done after the other, on a thread and a connection of their own, while gifts are recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.care import BackupHealth, Damage, Heads, Restored, Salvaged
    from welfare_desk.domain.checked import Audit
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.traced import Traced, TraceKind


@dataclass(frozen=True, slots=True)
class BackUpNow:
    """Make a backup now, in every place that was chosen."""


@dataclass(frozen=True, slots=True)
class CheckFile:
    """Audit the whole file."""


@dataclass(frozen=True, slots=True)
class SearchTraces:
    """Search every change of register and ledger, refused attempts too; "": the newest.

    `only` is one kind of them, None all; `skip` leaves out as many of the newest as are known.
    """

    words: str = ""
    only: TraceKind | None = None
    skip: int = 0


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """Keep backups in this second folder too; None: only beside the file."""

    folder: Path | None


@dataclass(frozen=True, slots=True)
class AssessDamage:
    """Find out what is wrong with a file that cannot be worked with, and what would be lost."""

    path: Path


@dataclass(frozen=True, slots=True)
class RestoreFile:
    """Put a backup in the place of a file, which is kept aside under another name."""

    path: Path
    backup: Path


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Restore a backup that somebody picked: to its own file, or as a new one, and open that."""

    backup: Path


@dataclass(frozen=True, slots=True)
class SalvageFile:
    """Save what can still be read of a file as an evening file."""

    path: Path
    evening: Path


@dataclass(frozen=True, slots=True)
class CopyElsewhere:
    """Make a checked copy of the open file in a folder, and go on with that copy."""

    folder: Path


@dataclass(frozen=True, slots=True)
class StopCare:
    """Stop what is under way."""


CareJob = (
    BackUpNow
    | CheckFile
    | SearchTraces
    | ChoosePlace
    | AssessDamage
    | RestoreFile
    | RestoreBackup
    | SalvageFile
    | CopyElsewhere
    | StopCare
)


@dataclass(frozen=True, slots=True)
class CareProgress:
    """How far a job is, in parts of `total`."""

    job: CareJob
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class CareStood:
    """How the backups stand; told after each backup, and whenever a place comes or goes.

    `by_hand` says that somebody asked for the backup and waits to hear of it.
    """

    health: BackupHealth
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class FileChecked:
    """The whole file was audited; `by_hand` as above, else it was the check of the start."""

    audit: Audit
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class TracesFound:
    """What a search found, the newest first; `more` says that there is more than is shown."""

    job: SearchTraces
    rows: tuple[Traced, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class DamageAssessed:
    """What is wrong with a file, and what its newest good backup lacks."""

    damage: Damage


@dataclass(frozen=True, slots=True)
class FileRestored:
    """A backup stands in the place of a file."""

    restored: Restored


@dataclass(frozen=True, slots=True)
class FileSalvaged:
    """What could be read of a file was saved."""

    salvaged: Salvaged


@dataclass(frozen=True, slots=True)
class FileCopied:
    """A checked copy of the open file stands elsewhere; it holds all that the file held."""

    copy: Path
    heads: Heads


@dataclass(frozen=True, slots=True)
class CareStopped:
    """A job was stopped before its end, as it was asked."""

    job: CareJob


@dataclass(frozen=True, slots=True)
class CareFailed:
    """A job came to nothing, and why."""

    job: CareJob
    error: KnownError


CareAnswer = (
    CareProgress
    | CareStood
    | FileChecked
    | TracesFound
    | DamageAssessed
    | FileRestored
    | FileSalvaged
    | FileCopied
    | CareStopped
    | CareFailed
)
