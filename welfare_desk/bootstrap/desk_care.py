"""What the care for the file means for the desk: what is told, what is asked, when it is let go."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from welfare_desk.bootstrap import care_work
from welfare_desk.bootstrap.caring import Caring
from welfare_desk.domain.clock import clock_trouble
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.care_jobs import (
    AssessDamage,
    BackUpNow,
    CareFailed,
    CareStood,
    CareStopped,
    FileChecked,
    FileCopied,
    FileRestored,
    RestoreBackup,
    RestoreFile,
)
from welfare_desk.qtkit.local_time import zone_of
from welfare_desk.qtkit.notices import Notice, notice_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.care import BackupHealth, Restored
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.background import Background
    from welfare_desk.qtkit.care_jobs import CareAnswer, CareJob
    from welfare_desk.qtkit.crash import Crashes

KEPT = QT_TRANSLATE_NOOP("notices", "Backed up, checked and compared. Entries: {entries}")
FOUND = QT_TRANSLATE_NOOP(
    "notices",
    "The check of the whole file found something. Recording goes on; look at the page Audit. "
    "Findings: {count}",
)
RESTORED = QT_TRANSLATE_NOOP(
    "notices", "The backup stands in the place of the file. The file of before is kept as {kept}."
)
MOVED = QT_TRANSLATE_NOOP(
    "notices",
    "This desk goes on with the checked copy {path}; the file of before stays as it is. "
    "What was typed is recorded there. Open this copy from now on.",
)
GREW = QT_TRANSLATE_NOOP(
    "notices",
    "The file can be written again, and something was recorded meanwhile, so this desk goes on "
    "with the file and not with its copy.",
)
PUT_BACK = QT_TRANSLATE_NOOP(
    "notices", "The backup was restored as {path}; no file was in its way."
)

DAMAGED: Final = frozenset({"damaged", "lacks-entries"})
"""What is wrong with a file that a backup may put right."""


class DeskCare(QObject):
    """Connects the care with the window; `leaving` asks that the open file is let go first.

    `opening` carries the path that is to be opened after a backup was put in its place, or after
    that failed.
    """

    leaving = Signal()
    opening = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        crashes: Crashes,
        parent: QObject,
        *,
        usual: Path,
    ) -> None:
        """Care for nothing yet; `background` is the worker that closes the file.

        `usual` is the file that this computer works on where nobody asks for another.
        """
        super().__init__(parent)
        self._window = window
        self._background = background
        self._left: Path | None = None
        self._restored: Restored | None = None
        self._moved: Notice | None = None
        self.caring = Caring(crashes, usual, self)
        self._file: OpenedFile | None = None
        self._told: set[object] = set()
        self._last: datetime | None = None
        self._begun = False
        self._known = self._restoring = self._quiet = self._caring = self._hushed = False
        window.care_wanted.connect(self._do)
        self.caring.told.connect(self._hear)

    def use(self, file: OpenedFile, *, quiet: bool = False) -> None:
        """Care for the file that was opened, as soon as the window shows what stands in it.

        `quiet`: something else is told now, and it stays.
        """
        self._file = file
        self._known = self._restoring = self._caring = False
        told = self._hushed or self._restored is not None or self._moved is not None
        self._quiet, self._hushed = quiet or told, False
        self._told.clear()
        self._last, self._begun = None, False
        if self._restored is not None:
            self._tell_restored(self._restored)
        if self._moved is not None:
            self._window.show_notice(self._moved)
            self._moved = None
            self._window.not_saved.go_on()
        self._left = self._restored = None

    def hush(self) -> None:
        """What is told now stays while the file before is opened again."""
        self._hushed = True

    def _begin(self) -> None:
        """Backups and audits of a start would only make the first look at the books wait."""
        if self._file is not None and not self._caring:
            self._caring = True
            self.caring.use(self._file)

    def let_go(self) -> Callable[[], object]:
        """The file is left; the answer is what is still to be done before it is closed."""
        self._file = None
        return self.caring.let_go()

    def close(self) -> None:
        """End."""
        self.caring.close()

    def assess_if_damaged(self, error: KnownError) -> bool:
        """Show what can be done about a file that did not open because it is damaged."""
        self._restoring = False
        path = error.values.get("path")
        if error.code not in DAMAGED or not isinstance(path, Path):
            return False
        self._window.show_damaged(path)
        self.caring.do(AssessDamage(path))
        return True

    def reading_failed(self, error: KnownError) -> None:
        """What stands in the file cannot be read: where nothing of it is shown yet, say so whole.

        An empty desk would tell of an evening without a gift.
        """
        if self._file is not None and not self._known and error.code in DAMAGED:
            self.caring.forget()
            self.leaving.emit()
            self.assess_if_damaged(error)
        else:
            self._begin()
            self._fail(error)

    def know(self, snapshot: Snapshot) -> None:
        """Something changed in the file: a backup may be due, and the clock may be wrong."""
        self._known = True
        self._begin()
        self.caring.know(snapshot)
        event = snapshot.event
        zone = zone_of(event.timezone)
        for row in snapshot.rows:
            self._last = max(self._last or row.at, row.at)
            self._begun = self._begun or row.at.astimezone(zone).date() == event.date
        if self._file is None or self._file.rehearsal or self._quiet:
            return  # what is told just now stays; the clock is told with the next change
        said = clock_trouble(_now(), event.date, zone, last=self._last, begun=self._begun)
        if said is not None and said.source not in self._told:
            self._told.add(said.source)
            self._window.show_notice(Notice(level="warn", sentence=said))

    def _do(self, job: CareJob) -> None:
        if not isinstance(job, RestoreFile | RestoreBackup):
            self.caring.do(job)
        elif not self._restoring:  # a key may be pressed twice
            self._restoring = True
            if self._file is not None:
                self._left = self._file.path
                self.leaving.emit()
            # The file is closed on its own worker, and only then another takes its place.
            self._background.run(bool, lambda _closed: self.caring.do(job), self._fail)

    def _fail(self, error: KnownError) -> None:
        self._window.show_notice(notice_of(error))

    def _hear(self, answer: CareAnswer) -> None:
        self._window.care_told(answer)
        match answer:
            case CareStood(health=health, by_hand=by_hand):
                self._tell_places(health, by_hand=by_hand)
            case FileChecked(audit=audit, by_hand=False) if not audit.ok:
                values = {"count": len(audit.problems)}
                self._window.show_notice(Notice(level="bad", sentence=Sentence(FOUND, values)))
            case FileCopied() if self._file is not None:
                self._move(self._file.path, answer)
            case FileRestored(restored=restored):
                self._restored = restored
                self.opening.emit(restored.path)
            case CareFailed(job=job, error=error):
                self._tell_once(error.said, by_hand=not isinstance(job, BackUpNow))
                self._go_back_after(job)
            case CareStopped(job=job):
                self._go_back_after(job)
            case _:
                pass

    def _go_back_after(self, job: CareJob) -> None:
        """Nothing was restored: open again what was let go for it."""
        if isinstance(job, RestoreFile | RestoreBackup):
            self._restoring = False
            if self._left is not None:
                self.opening.emit(self._left)

    def _move(self, path: Path, copied: FileCopied) -> None:
        """Go on with a copy, unless the file took another entry while it was made."""
        self.leaving.emit()
        job = partial(care_work.grown, path, copied.heads)

        def go_on(grown: bool) -> None:  # noqa: FBT001 - the answer of the worker
            said = Sentence(GREW) if grown else Sentence(MOVED, {"path": copied.copy})
            self._moved = Notice(level="warn", sentence=said)
            self.opening.emit(path if grown else copied.copy)

        self._background.run(job, go_on, self._fail)

    def _tell_restored(self, restored: Restored) -> None:
        """Say what was done, once the file is open again."""
        kept, path = {"kept": restored.kept}, {"path": restored.path}
        said = Sentence(RESTORED, kept) if restored.kept is not None else Sentence(PUT_BACK, path)
        self._window.show_notice(Notice(level="info", sentence=said))

    def _tell_places(self, health: BackupHealth, *, by_hand: bool) -> None:
        troubles = [place.trouble for place in health.places if place.trouble is not None]
        quiet, self._quiet = self._quiet and not by_hand, False
        for trouble in troubles:
            if quiet:  # something else is told just now, and the strip says how the places stand
                self._told.add(_key(trouble))
            else:
                self._tell_once(trouble, by_hand=by_hand)
        if not troubles:
            self._told = {told for told in self._told if isinstance(told, str)}
        if by_hand and not troubles and (newest := health.places[0].newest) is not None:
            said = Sentence(KEPT, {"entries": f"{newest.entries:,}"})
            self._window.show_notice(Notice(level="good", sentence=said))

    def _tell_once(self, said: Sentence, *, by_hand: bool) -> None:
        """Tell of a trouble when it begins, not every two minutes."""
        if by_hand or _key(said) not in self._told:
            self._told.add(_key(said))
            self._window.show_notice(Notice(level="warn", sentence=said, context="errors"))


def _key(said: Sentence) -> tuple[str, str]:
    return said.source, str(said.values)


def _now() -> datetime:
    return datetime.now(UTC)
