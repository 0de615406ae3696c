"""Reads and writes sheets for the pages that ask for it, so that the window never waits for them.

Looking a file through and saving one has a worker of its own: gifts are recorded meanwhile. What
is written into the books goes through the worker that owns them.
"""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from welfare_desk.bootstrap.statements import Statements, take
from welfare_desk.bootstrap.submitting import NotOpenError
from welfare_desk.domain.kinds import Kinds
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.sheet_jobs import (
    LinesTaken,
    MatchLines,
    ReadSheet,
    ReadStatement,
    SaveList,
    SaveSheet,
    SheetFailed,
    SheetPlanned,
    SheetProgress,
    SheetRefused,
    SheetSaved,
    SheetWritten,
    StopSheet,
    TakeLines,
    WriteSheet,
)

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import StatementLineId
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.crash import Crashes
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer, SheetJob
    from welfare_desk.services.books import Books
    from welfare_desk.services.import_plan import ImportPlan, Register
    from welfare_desk.services.lookalikes import Lookalikes
    from welfare_desk.services.lookup import Lookups
    from welfare_desk.services.sheet_memory import SheetMemory
    from welfare_desk.sheets.grid import Grid

TELL_S: Final = 0.1
"""So often progress is told at most; the page shows it at least four times a second."""


class Importing(QObject):
    """One job at a time; `told` answers it, `written` says that the books changed."""

    told = Signal(object)
    written = Signal()
    _progressed = Signal(object)

    def __init__(
        self,
        books_worker: Background,
        crashes: Crashes,
        parent: QObject | None = None,
        *,
        memory: Path | None = None,
    ) -> None:
        """Know no register yet; `memory` keeps how columns were mapped, None: where it is usual."""
        super().__init__(parent)
        self._books_worker = books_worker
        self._worker = Background(crashes, self)
        self._memory = memory
        self._books: Books | None = None
        self._stop = threading.Event()
        self._units: tuple[Unit, ...] = ()
        self._projects: tuple[Project, ...] = ()
        self._kinds = Kinds()
        self._lookalikes: Lookalikes | None = None
        self._lines: frozenset[StatementLineId] = frozenset()
        self._statements = Statements()
        self._last: tuple[SheetKind, Path, int, Grid] | None = None
        self._told_at = 0.0
        self._progressed.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def use(self, books: Books | None) -> None:
        """Write into these books from now on."""
        self._books = books

    def know(self, snapshot: Snapshot) -> None:
        """Follow the register."""
        self._units = self._units if snapshot.units is None else snapshot.units
        self._projects = self._projects if snapshot.projects is None else snapshot.projects
        self._kinds = self._kinds if snapshot.kinds is None else Kinds(snapshot.kinds)
        if snapshot.statement_lines is not None:
            self._lines = frozenset(line.id for line in snapshot.statement_lines)

    def know_lookups(self, lookups: Lookups) -> None:
        """Know what finds units that are alike."""
        self._lookalikes = lookups.lookalikes

    def do(self, job: SheetJob) -> None:
        """Begin a job; its answer comes through `told`."""
        if not isinstance(job, MatchLines):  # asked for beside what is under way
            self._stop.clear()
        match job:
            case ReadSheet():
                plan = partial(self._plan, job, self._register())
                self._worker.run(plan, self._tell_planned, self._fail)
            case SaveSheet():
                save = partial(self._save, job, self._register())
                self._worker.run(save, self._tell_saved, self._fail)
            case SaveList():
                self._worker.run(partial(_save_list, job), self._tell_saved, self._fail)
            case ReadStatement():
                read = partial(self._read_statement, job, self._lines)
                self._worker.run(read, self.told.emit, self._fail)
            case MatchLines():
                match = partial(self._statements.match, job)
                self._worker.run(match, self.told.emit, self._fail)
            case WriteSheet() | TakeLines():
                self._write(job)
            case StopSheet():
                self._stop.set()

    def close(self) -> None:
        """Stop what is under way and end."""
        self._stop.set()
        self._worker.close()

    def _write(self, job: WriteSheet | TakeLines) -> None:
        if self._books is None:
            self._fail(NotOpenError())
            return
        if isinstance(job, TakeLines):
            tell, stop = self._tell_progress, self._stop.is_set
            taking = partial(take, self._books, job, tell, stop)
            self._books_worker.run(taking, self._tell_written, self._fail)
            return
        work = partial(self._write_plan, self._books, job)
        self._books_worker.run(work, self._tell_written, self._fail)

    def _read_statement(self, job: ReadStatement, known: frozenset[StatementLineId]) -> SheetAnswer:
        """Look a statement through; runs on the worker of sheets."""
        from welfare_desk.services.sheet_memory import SheetMemory, memory_file

        memory = SheetMemory(self._memory or memory_file())
        return self._statements.read(job, known, memory, self._tell_progress, self._stop.is_set)

    def _register(self) -> Register:
        from welfare_desk.services.import_plan import Register

        return Register(
            units=self._units,
            projects=self._projects,
            kinds=self._kinds,
            lookalikes=self._lookalikes,
        )

    def _plan(self, job: ReadSheet, known: Register) -> ImportPlan:
        """Read a file and look it through; runs on the worker of sheets."""
        from welfare_desk.services.register_import import plan_import
        from welfare_desk.services.sheet_memory import SheetMemory, memory_file

        grid = self._grid(job.kind, job.path)
        memory = SheetMemory(self._memory or memory_file())
        mapping = job.mapping or _remembered(memory, job.kind, grid)
        plan = plan_import(
            job.kind,
            grid,
            known,
            mapping,
            progress=self._tell_progress,
            cancelled=self._stop.is_set,
        )
        if job.mapping is not None:
            memory.keep(job.kind, [column.title for column in plan.columns], job.mapping)
        return plan

    def _grid(self, kind: SheetKind, path: Path) -> Grid:
        """Read a file, unless it is the one that was read last; runs on the worker of sheets."""
        from welfare_desk.services.sheet_header import holds_titles
        from welfare_desk.sheets.reading import read_sheet

        changed = path.stat().st_mtime_ns if path.is_file() else 0
        if self._last is None or self._last[:3] != (kind, path, changed):
            grid = read_sheet(
                path,
                fits=partial(holds_titles, kind),
                progress=self._tell_progress,
                cancelled=self._stop.is_set,
            )
            self._last = (kind, path, changed, grid)
        return self._last[3]

    def _save(self, job: SaveSheet, known: Register) -> Path:
        """Save a template, or the whole register; runs on the worker of sheets."""
        from welfare_desk.services.register_export import export_register, write_template

        if job.empty:
            write_template(job.kind, job.path, known.kinds, job.language)
        else:
            export_register(
                known,
                job.kind,
                job.path,
                job.language,
                progress=self._tell_progress,
                cancelled=self._stop.is_set,
            )
        return job.path

    def _write_plan(self, books: Books, job: WriteSheet) -> SheetAnswer:
        """Write a plan as it was decided; runs on the worker of the books."""
        from welfare_desk.services.import_decisions import decided
        from welfare_desk.services.register_import import write_plan

        plan = decided(job.plan, job.decided) if job.decided else job.plan
        if plan.problems:
            return SheetRefused(plan)
        rows = write_plan(books, plan, progress=self._tell_progress, cancelled=self._stop.is_set)
        return SheetWritten(rows)

    def _tell_progress(self, done: int, total: int) -> None:
        """Runs on either worker; told by a queued signal, and not for every row."""
        now = time.monotonic()
        if done >= total or now - self._told_at >= TELL_S:
            self._told_at = now
            self._progressed.emit(SheetProgress(done, total))

    def _tell_planned(self, plan: ImportPlan) -> None:
        self.told.emit(SheetPlanned(plan))

    def _tell_written(self, answer: SheetAnswer) -> None:
        if isinstance(answer, SheetWritten | LinesTaken):
            self.written.emit()
        self.told.emit(answer)

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(SheetSaved(path))

    def _fail(self, error: KnownError) -> None:
        self.told.emit(SheetFailed(error))


def _remembered(memory: SheetMemory, kind: SheetKind, grid: Grid) -> dict[str, int] | None:
    """What the columns of such a file were read as the last time."""
    from welfare_desk.services.sheet_header import find_header

    titles = [column.title for column in find_header(kind, grid, None).columns]
    return memory.mapping(kind, titles)


def _save_list(job: SaveList) -> Path:
    from welfare_desk.sheets.writing import Column, Table, write_sheet

    columns = tuple(Column(key=title, title=title) for title in job.titles)
    write_sheet(job.path, Table(title=job.name, columns=columns, rows=job.rows))
    return job.path
