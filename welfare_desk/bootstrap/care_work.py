"""What the care for a file does on its own thread; SQLAlchemy is loaded with the first call."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import KnownError
from welfare_desk.qtkit.care_jobs import (
    AssessDamage,
    DamageAssessed,
    FileCopied,
    FileRestored,
    FileSalvaged,
    RestoreBackup,
    RestoreFile,
    TracesFound,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.care import BackupHealth, Heads, SecondPlace
    from welfare_desk.domain.checked import Audit
    from welfare_desk.qtkit.care_jobs import SalvageFile, SearchTraces

PAUSE_S: Final = 0.001
"""Between two steps of a backup the other threads have their turn."""


def back_up(
    path: Path, second: SecondPlace | None, *, anew: bool, cancelled: Callable[[], bool]
) -> BackupHealth:
    """Keep a verified backup in each place."""
    from welfare_desk.services.backups import back_up_file

    pause = partial(time.sleep, PAUSE_S)
    return back_up_file(path, second, anew=anew, cancelled=cancelled, pause=pause)


def last_backup(path: Path, second: SecondPlace | None, *, anew: bool) -> None:
    """Keep a backup of what was recorded last; a place that is gone keeps nobody from leaving.

    Without `anew` only where an entry is missing, of which the desk may not have heard yet.
    """
    from welfare_desk.services.backups import back_up_file

    with suppress(KnownError):
        back_up_file(path, second, anew=anew)


def health_if_changed(
    path: Path, second: SecondPlace | None, before: BackupHealth | None
) -> BackupHealth | None:
    """How the backups stand, where a place or a backup came or went since then."""
    from welfare_desk.services.backups import health_of, is_as_before

    if before is not None and is_as_before(before, second):
        return None
    return health_of(path, second)


def audit(
    path: Path, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> tuple[Audit, Heads | None]:
    """Audit the whole file; the heads are those that were found whole, None: it is not."""
    from welfare_desk.services.auditing import is_whole, verify
    from welfare_desk.services.backups import heads_of

    heads = heads_of(path)
    found = verify(path, progress=progress, cancelled=cancelled, in_use=True)
    return found, heads if is_whole(found) else None


def search(job: SearchTraces, path: Path, *, cancelled: Callable[[], bool]) -> TracesFound:
    """Search every change of a file."""
    from welfare_desk.services.tracing import search_traces

    rows, more = search_traces(path, job.words, cancelled, only=job.only, skip=job.skip)
    return TracesFound(job, rows, more)


def copy_elsewhere(path: Path, folder: Path, *, cancelled: Callable[[], bool]) -> FileCopied:
    """Make a checked copy of the open file in a folder, under a name that nothing has there."""
    from welfare_desk.services.moving import copy_into

    copy, heads = copy_into(path, folder, cancelled=cancelled)
    return FileCopied(copy, heads)


def grown(path: Path, heads: Heads) -> bool:
    """Whether a file holds other entries now; one that cannot be read has got none since."""
    from welfare_desk.services.backups import heads_of

    try:
        return heads_of(path) != heads
    except KnownError:
        return False


def mend(
    job: AssessDamage | RestoreFile | RestoreBackup | SalvageFile,
    second: SecondPlace | None,
    usual: Path,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> DamageAssessed | FileRestored | FileSalvaged:
    """Look at a damaged file, put a backup in its place, or save what can be read of it."""
    if isinstance(job, AssessDamage):
        from welfare_desk.services.damage import assess

        return DamageAssessed(assess(job.path, second))
    if isinstance(job, RestoreBackup):
        from welfare_desk.services.backup_folder import file_of

        job = RestoreFile(file_of(job.backup, usual), job.backup)
    if isinstance(job, RestoreFile):
        from welfare_desk.services.restoring import restore

        return FileRestored(restore(job.path, job.backup, cancelled=cancelled))
    from welfare_desk.services.salvaging import salvage

    return FileSalvaged(salvage(job.path, job.evening, progress=progress))
