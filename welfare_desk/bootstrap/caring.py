"""Cares for the file beside the desk's work: backups, audits, searches, what to do about damage.

All of it has a thread of its own, searches another one, and every job a connection of its own: a
gift never waits for it.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from welfare_desk.bootstrap import care_work
from welfare_desk.bootstrap.backing_up import Schedule
from welfare_desk.bootstrap.kept_place import KeptPlace
from welfare_desk.bootstrap.submitting import NotOpenError
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.care_jobs import (
    AssessDamage,
    BackUpNow,
    CareFailed,
    CareProgress,
    CareStood,
    CareStopped,
    CheckFile,
    ChoosePlace,
    CopyElsewhere,
    FileChecked,
    RestoreBackup,
    RestoreFile,
    SalvageFile,
    SearchTraces,
    StopCare,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.care import BackupHealth, Heads
    from welfare_desk.domain.checked import Audit
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer, CareJob
    from welfare_desk.qtkit.crash import Crashes

TELL_S: Final = 0.1
"""So often progress is told at most."""

STOPPED: Final = frozenset({"backup-stopped", "audit-stopped", "search-stopped"})


class Caring(QObject):
    """One job after the other; `told` answers it."""

    told = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self, crashes: Crashes, usual: Path, parent: QObject, *, kept: Path | None = None
    ) -> None:
        """Care for nothing yet; beside the `usual` file lies what is restored as a new one.

        `kept` is where the second place is kept, None: as is usual.
        """
        super().__init__(parent)
        self._usual = usual.absolute()
        self._worker = Background(crashes, self)
        self._searcher = Background(crashes, self)  # whoever searches waits for no check
        self._kept = KeptPlace(kept)
        self._second = self._kept.second
        self._schedule = Schedule(self)
        self._stop = threading.Event()
        self._file: OpenedFile | None = None
        self._health: BackupHealth | None = None
        self._checked: tuple[Heads, datetime] | None = None
        self._backing_up = False
        self._told_at = 0.0
        self._schedule.due.connect(self._back_up_as_due)
        self._schedule.looked.connect(self._look)
        self._progressed.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def use(self, file: OpenedFile) -> None:
        """Care for this file: see how its backups stand, make one if need be, audit all of it.

        A rehearsal has no backups: it is kept apart, and thrown away.
        """
        self._file, self._health, self._checked = file, None, None
        self._stop.clear()
        if not file.rehearsal:
            self._schedule.start()
            self._back_up(BackUpNow(), anew=False)
        self._check(CheckFile(), by_hand=False)

    def forget(self) -> None:
        """Make no backup more of a file that cannot be read, or it would be the newest."""
        self._stop.set()
        self._schedule.stop()
        self._file = None

    def let_go(self) -> Callable[[], object]:
        """Stop; the answer is the last backup, to be made by whoever closes the file, before."""
        file, health = self._file, self._health
        waits = self._schedule.waits or health is None or not health.holds_all
        self._stop.set()
        self._schedule.stop()
        self._file = None
        if file is None or file.rehearsal:
            return bool
        return partial(care_work.last_backup, file.path, self._second, anew=waits)

    def know(self, snapshot: Snapshot) -> None:
        """Something changed in the file."""
        self._schedule.know(snapshot)

    def do(self, job: CareJob) -> None:
        """Begin a job; its answer comes through `told`."""
        self._stop.clear()
        match job:
            case StopCare():
                self._stop.set()
            case ChoosePlace(folder):
                self._choose(folder)
            case AssessDamage() | SalvageFile() | RestoreFile() | RestoreBackup():
                self._mend(job)
            case _ if self._file is None:
                self._fail(job, NotOpenError())
            case BackUpNow():
                self._back_up(job, anew=True, by_hand=True)
            case CheckFile():
                self._check(job, by_hand=True)
            case SearchTraces():
                self._search(job, self._file.path)
            case CopyElsewhere():
                self._copy(job, self._file.path)

    def close(self) -> None:
        """Stop what is under way and end."""
        self._stop.set()
        self._schedule.stop()
        self._worker.close()
        self._searcher.close()

    def _back_up_as_due(self) -> None:
        self._back_up(BackUpNow(), anew=True)

    def _back_up(self, job: BackUpNow, *, anew: bool, by_hand: bool = False) -> None:
        if self._file is None:
            return
        if self._backing_up and not by_hand:
            self._schedule.put_off()
            return
        self._backing_up = True
        self._schedule.begun()
        work = partial(
            care_work.back_up,
            self._file.path,
            self._second,
            anew=anew,
            cancelled=self._stop.is_set,
        )
        tell = partial(self._backed_up, self._file, by_hand=by_hand)
        self._worker.run(work, tell, partial(self._fail, job))

    def _backed_up(self, file: OpenedFile, health: BackupHealth, *, by_hand: bool) -> None:
        self._backing_up = False
        self._tell_health(file, health, by_hand=by_hand)

    def _tell_health(self, file: OpenedFile, health: BackupHealth, *, by_hand: bool) -> None:
        if file is not self._file:
            return
        if self._checked is not None:
            heads, at = self._checked
            health = replace(health, checked=heads, checked_at=at)
        self._health = health
        self.told.emit(CareStood(health, by_hand=by_hand))

    def _look(self) -> None:
        """See whether a place came or went; one that came gets what it lacks."""
        if self._file is None or self._backing_up:
            return
        file = self._file
        work = partial(care_work.health_if_changed, file.path, self._second, self._health)
        self._worker.run(work, partial(self._looked, file), partial(self._fail, BackUpNow()))

    def _tell_of_before(self) -> None:
        """No backup came about: say how those of before stand."""
        if self._file is not None and self._health is None:
            file = self._file
            work = partial(care_work.health_if_changed, file.path, self._second, None)
            self._worker.run(work, partial(self._show_before, file), _nothing)

    def _show_before(self, file: OpenedFile, health: BackupHealth | None) -> None:
        if health is not None and file is self._file:
            self._tell_health(file, health, by_hand=False)

    def _looked(self, file: OpenedFile, health: BackupHealth | None) -> None:
        if health is not None and file is self._file:
            self._tell_health(file, health, by_hand=False)
            if any(place.there and not place.holds_all for place in health.places):
                self._back_up(BackUpNow(), anew=False)

    def _check(self, job: CheckFile, *, by_hand: bool) -> None:
        if self._file is None:
            return
        tell = partial(self._progress, job)
        work = partial(care_work.audit, self._file.path, progress=tell, cancelled=self._stop.is_set)
        self._worker.run(
            work, partial(self._tell_audit, self._file, by_hand=by_hand), partial(self._fail, job)
        )

    def _tell_audit(
        self, file: OpenedFile, found: tuple[Audit, Heads | None], *, by_hand: bool
    ) -> None:
        audit, heads = found
        if file is not self._file:
            return
        self._checked = (heads, datetime.now(UTC)) if heads is not None else None
        self.told.emit(FileChecked(audit, by_hand=by_hand))
        if self._health is not None:
            self._tell_health(file, self._health, by_hand=False)

    def _search(self, job: SearchTraces, path: Path) -> None:
        work = partial(care_work.search, job, path, cancelled=self._stop.is_set)
        self._searcher.run(work, self._tell_mended, partial(self._fail, job))

    def _copy(self, job: CopyElsewhere, path: Path) -> None:
        work = partial(care_work.copy_elsewhere, path, job.folder, cancelled=self._stop.is_set)
        self._worker.run(work, self._tell_mended, partial(self._fail, job))

    def _choose(self, folder: Path | None) -> None:
        self._kept.keep_second(folder)
        self._second = self._kept.second
        self._health = None
        self._back_up(BackUpNow(), anew=False, by_hand=True)

    def _mend(self, job: AssessDamage | RestoreFile | RestoreBackup | SalvageFile) -> None:
        work = partial(
            care_work.mend,
            job,
            self._second,
            self._usual,
            progress=partial(self._progress, job),
            cancelled=self._stop.is_set,
        )
        self._worker.run(work, self._tell_mended, partial(self._fail, job))

    def _tell_mended(self, answer: CareAnswer) -> None:
        self.told.emit(answer)

    def _progress(self, job: CareJob, done: int, total: int) -> None:
        """Runs on the worker; told by a queued signal, and not for every step."""
        now = time.monotonic()
        if done >= total or now - self._told_at >= TELL_S:
            self._told_at = now
            self._progressed.emit(CareProgress(job, done, total))

    def _fail(self, job: CareJob, error: KnownError) -> None:
        if isinstance(job, BackUpNow):
            self._backing_up = False
            self._tell_of_before()
        self.told.emit(CareStopped(job) if error.code in STOPPED else CareFailed(job, error))


def _nothing(_error: KnownError) -> None:
    """That the file cannot be read was told already."""
