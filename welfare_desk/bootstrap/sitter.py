"""The desk as it sits for its pictures: on a copy of a file, so that forms may really be filled."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea

from welfare_desk.bootstrap.statements import Statements, take
from welfare_desk.desk.news_so_far import NewsSoFar
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.qtkit.care_jobs import CheckFile, FileChecked, SearchTraces
from welfare_desk.qtkit.sheet_jobs import (
    MatchLines,
    ReadSheet,
    ReadStatement,
    SheetPlanned,
    TakeLines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.ids import DeskId, EventId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Event, Project, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.books import Books
    from welfare_desk.services.import_plan import Register
    from welfare_desk.services.lookup import Lookups

Part = TypeVar("Part", bound=QObject)


class Sitter:
    """Books that may be written, and the window that sits on them just now.

    What the window's forms submit is done at once, and shown.
    """

    def __init__(self, books: Books, language: Language) -> None:
        """Know the books; `sit` brings a window."""
        self.language = language
        self.folder = books.path.parent
        self._books = books
        self._news = NewsSoFar()
        self._statements = Statements()
        self._window: MainWindow | None = None
        self._found: tuple[object, Lookups] | None = None

    def sit(self, window: MainWindow, desk: DeskId) -> None:
        """Put a new window on the books as they stand now."""
        self._window = window
        window.change_submitted.connect(self.change)
        entries = (window.donation_submitted, window.claim_submitted, window.reversal_submitted)
        for signal in (*entries, window.reallocation_submitted):
            signal.connect(self.submit)
        window.sheet_job_asked.connect(self._look_through)
        window.care_wanted.connect(self._care)
        rehearsal = self._books.rehearsal
        window.show_ready(OpenedFile(path=self._books.path, desk=desk, rehearsal=rehearsal))
        self._show()

    @property
    def window(self) -> MainWindow:
        """The window that sits on the books."""
        if self._window is None:
            message = "nobody sits yet"
            raise LookupError(message)
        return self._window

    def part(self, kind: type[Part]) -> Part:
        """A part of the window, by its class; its page must have been shown."""
        part = self.window.findChild(kind)
        if part is None:
            raise LookupError(kind.__name__)
        return part

    def change(self, change: Change) -> None:
        """Change the register of the copy, and show what became of it."""
        from welfare_desk.services.changing import change as change_register

        changed = change_register(self._books, change)
        if self._window is not None:
            self._window.change_done(changed)
        self._show()

    def submit(self, submitted: EntrySubmitted) -> None:
        """Post an entry into the copy, and show it."""
        from welfare_desk.services.recording import record

        posted = record(self._books, submitted)
        if self._window is not None:
            self._window.entry_committed(posted)
        self._show()

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units; those with a longer name come first, they have more to show."""
        units = self._books.registrar.units()
        return tuple(sorted(units, key=lambda unit: (-len(unit.name.zh), unit.id)))

    @property
    def event(self) -> Event:
        """The event that is open."""
        return self._books.registrar.event()

    @property
    def projects(self) -> tuple[Project, ...]:
        """The projects in their order."""
        return tuple(sorted(self._books.registrar.projects(), key=lambda each: each.number))

    @property
    def snapshot(self) -> Snapshot:
        """The books as they stand now."""
        whole = self._news.whole()
        if whole is None:
            message = "nobody sits yet"
            raise LookupError(message)
        return whole

    @property
    def rows(self) -> tuple[JournalRow, ...]:
        """The entries as they stand now."""
        whole = self._news.whole()
        return whole.rows if whole is not None else ()

    def register(self) -> Register:
        """The register as an import finds it."""
        from welfare_desk.services.import_plan import Register

        registrar = self._books.registrar
        return Register(
            units=registrar.units(),
            projects=registrar.projects(),
            kinds=Kinds(registrar.kinds()),
            lookalikes=self._lookups().lookalikes,
        )

    def _show(self) -> None:
        self._news.take(self._books.live.catch_up())
        whole = self._news.whole()
        if self._window is not None and whole is not None:
            self._window.show_snapshot(whole)
            self._window.use_lookups(self._lookups())

    def _lookups(self) -> Lookups:
        from welfare_desk.services.lookalikes import Lookalikes
        from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

        registrar = self._books.registrar
        units, projects, kinds = registrar.units(), registrar.projects(), registrar.kinds()
        about = (units, projects, kinds, registrar.distinct())
        if self._found is None or self._found[0] != about:
            alike = Lookalikes(units, registrar.distinct(), Kinds(kinds).is_person)
            self._found = about, Lookups(Lookup(units), ProjectLookup(projects), alike)
        return self._found[1]

    def _care(self, job: object) -> None:
        """Answer a check or a search at once; there are no backups of a copy."""
        from welfare_desk.bootstrap.care_work import search
        from welfare_desk.services.auditing import verify

        path = self._books.path
        if self._window is not None and isinstance(job, SearchTraces):
            self._window.care_told(search(job, path, cancelled=bool))
        elif self._window is not None and isinstance(job, CheckFile):
            self._window.care_told(FileChecked(verify(path, in_use=True), by_hand=True))

    def _look_through(self, job: object) -> None:
        """Read a file of rows, take a statement, hold its lines against the books."""
        from welfare_desk.services.register_import import plan_import
        from welfare_desk.services.sheet_memory import SheetMemory
        from welfare_desk.sheets.reading import read_sheet

        if isinstance(job, ReadSheet) and self._window is not None:
            plan = plan_import(job.kind, read_sheet(job.path), self.register(), job.mapping)
            self._window.sheet_told(SheetPlanned(plan))
        elif isinstance(job, ReadStatement) and self._window is not None:
            memory = SheetMemory(self.folder / "columns.json")
            lines = frozenset(line.id for line in self._books.registrar.statement_lines())
            read = self._statements.read
            self._window.sheet_told(read(job, lines, memory, _untold, lambda: False))
        elif isinstance(job, TakeLines) and self._window is not None:
            taken = take(self._books, job, _untold, lambda: False)
            self._show()
            self._window.sheet_told(taken)
        elif isinstance(job, MatchLines) and self._window is not None:
            self._window.sheet_told(self._statements.match(job))


def _untold(_done: int, _total: int) -> None:
    """Nobody hears how far it is."""


def settle(window: QWidget) -> None:
    """Let layouts and scroll bars come to rest: each may ask the one around it again."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for area in window.findChildren(QAbstractScrollArea):
            QCoreApplication.sendPostedEvents(area)


@contextmanager
def copied_books(file: Path, event: EventId | None, desk: DeskId) -> Iterator[Books]:
    """Books on a copy that is thrown away: the file itself is only read."""
    from welfare_desk.services.books import open_books
    from welfare_desk.storage.backup import back_up

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder).resolve() / file.name
        back_up(file, copy)
        with open_books(copy, event=event, desk=desk) as books:
            yield books


def bring_into_view(page: QWidget, part: QWidget) -> None:
    """Scroll to a part that may lie below the edge."""
    settle(page)
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(part):
            area.ensureWidgetVisible(part)
