"""The page that takes units or projects over from a file, and saves them into one.

Four steps, by the keyboard alone: which file, what its columns are, what is wrong with it, done.
Nothing is written before the last one, and then all of it or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desk.desk.import_check_step import CheckStep
from welfare_desk.desk.import_columns_step import ColumnsStep
from welfare_desk.desk.import_file_step import FileStep
from welfare_desk.desk.import_ground import ImportGround
from welfare_desk.desk.import_keys import KEYS
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.toast import Toast
from welfare_desk.qtkit.notices import say
from welfare_desk.qtkit.sheet_jobs import (
    ReadSheet,
    SaveList,
    SaveSheet,
    SheetFailed,
    SheetPlanned,
    SheetProgress,
    SheetRefused,
    SheetSaved,
    SheetWritten,
    StopSheet,
    WriteSheet,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer, SheetJob
    from welfare_desk.services.import_plan import ImportPlan

FILE, COLUMNS, CHECK, DONE = range(4)
OTHER: Final[dict[SheetKind, SheetKind]] = {"units": "projects", "projects": "units"}


class ImportPage(Page):
    """Asks through `sheet_job_asked` for what takes time, and hears of it by `sheet_told`."""

    KEYS = KEYS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind: SheetKind = "units"
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._busy = False
        self._then = COLUMNS
        self._file = FileStep(look)
        self._columns = ColumnsStep(look)
        self._check = CheckStep(look)
        self._done = Blank(look, "check-circle", "fill")
        self._steps = QStackedWidget()
        for step in (self._file, self._columns, self._check, self._done):
            self._steps.addWidget(step)
        self._ground = ImportGround(look, self._steps, self)
        self.toast = Toast(look, self._steps, self, above_px=112)  # above the path
        self._connect()
        self.retranslate()

    def begin_import(self, kind: SheetKind) -> None:
        """Begin with a file of this kind, unless something is under way."""
        if not self._busy and kind != self._kind:
            self._choose_kind(kind)
        elif not self._busy and self._at() == DONE:
            self._go(FILE)

    def show_opened(self, _opened: OpenedFile) -> None:
        """Another file is open: what was looked through was compared with the old one."""
        self._plan = None
        self._rest()
        self._go(FILE)

    def sheet_told(self, answer: SheetAnswer) -> None:
        """Hear how far it is, or what became of it."""
        match answer:
            case SheetProgress(done=done, total=total):
                self._ground.progress.show_progress(done, total)
            case SheetPlanned(plan=plan):
                self._rest()
                self._show_plan(plan)
            case SheetRefused(plan=plan):
                self._rest()
                self._check.show_left(plan)
                self._ground.tell(self.tr("Nothing was written: these problems are left."))
            case SheetWritten(rows=rows):
                self._rest()
                self._show_done(rows)
            case SheetSaved(path=path):
                self._rest()
                self.toast.say(self.tr("Saved: {file}").format(file=path.name))
            case SheetFailed(error=error):
                self._rest()
                self._show_failed(error)
            case _:
                pass  # what is told of statements is for their page

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the step."""
        return (
            ("Enter", self._ground.next.text()),
            ("Esc", self.tr("Stop") if self._busy else self._ground.back.text()),
            ("Ctrl+T", self.tr("Units or projects")),
            ("Ctrl+S", self.tr("Template")),
            ("Ctrl+E", self.tr("Export all")),
            ("F1", self.tr("All keys")),
        )

    def start_typing(self) -> None:
        """Go on where the step begins."""
        step = self._steps.currentWidget()
        if isinstance(step, FileStep | ColumnsStep | CheckStep):
            step.start_typing()
        else:
            self._ground.next.setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """The step, and what can be done on the page."""
        return (self._steps, self._ground)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        units = self._kind == "units"
        title = self.tr("Import units") if units else self.tr("Import projects")
        self._ground.head.name(title, self.tr("All of a file is written, or nothing of it"))
        self._name_check()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Take the next step."""
        if self._busy:
            return
        at = self._at()
        if at == FILE:
            self._file.give()
        elif (at == COLUMNS and self._columns.is_changed()) or (at == CHECK and self._is_barred()):
            self._read(self._columns.mapping(), CHECK)
        elif at == COLUMNS:
            self._go(CHECK)
        elif at == CHECK:
            self._write()
        else:
            self.left.emit()

    def go_back(self) -> None:
        """Stop what is under way, or go one step back, or leave."""
        at = self._at()
        if self._busy:
            self.sheet_job_asked.emit(StopSheet())
        elif at == FILE:
            self.left.emit()
        else:
            self._go(FILE if at == DONE else at - 1)

    def save_register(self, path: Path, *, empty: bool) -> None:
        """Save a template, or the whole register of the kind, into a file."""
        job = SaveSheet(kind=self._kind, path=path, language=self._look.language, empty=empty)
        self._ask(job, self.tr("Saving …"))

    def _connect(self) -> None:
        ground, problems = self._ground, self._check.problems
        self._file.file_given.connect(self._take_file)
        problems.save_wanted.connect(self._save_list)
        self._check.similar.decided.connect(self._name_check)
        ground.next.clicked.connect(self.go_on)
        ground.back.clicked.connect(self.go_back)
        ground.progress.stopped.connect(self.go_back)
        ground.kinds.chosen.connect(lambda _kind: self._choose_kind(ground.kind()))
        ground.template_wanted.connect(lambda path: self.save_register(path, empty=True))
        ground.export_wanted.connect(lambda path: self.save_register(path, empty=False))
        keys: Keys = {
            "Alt+P": lambda: self._go(FILE),
            "Ctrl+O": self._choose_file,
            "Ctrl+T": lambda: self._choose_kind(OTHER[self._kind]),
            "Ctrl+S": ground.ask_for_template,
            "Ctrl+E": ground.ask_for_export,
            "Ctrl+F": self._check.start_filtering,
            "Ctrl+Shift+C": problems.copy,
            "Ctrl+Shift+E": problems.ask_where_to_save,
        }
        on_keys(self, keys)

    def _choose_file(self) -> None:
        if not self._busy:
            self._go(FILE)
            self._file.choose()

    def _choose_kind(self, kind: SheetKind) -> None:
        if not self._busy:
            self._kind = kind
            self._plan = None
            self._go(FILE)
            self.retranslate()
        self._ground.kinds.choose(self._kind)

    def _take_file(self, path: Path) -> None:
        self._path = path
        self._read(None, COLUMNS)

    def _read(self, mapping: dict[str, int] | None, then: int) -> None:
        if self._path is not None:
            self._then = then
            job = ReadSheet(kind=self._kind, path=self._path, mapping=mapping)
            self._ask(job, self.tr("Looking through the file …"))

    def _write(self) -> None:
        if self._plan is not None:
            decided = self._check.similar.answers()
            self._ask(WriteSheet(plan=self._plan, decided=decided), self.tr("Writing …"))

    def _is_barred(self) -> bool:
        """Whether there are problems; an answer about two that look alike may take some away."""
        problems = self._plan.problems if self._plan is not None else ()
        return bool(problems) and not self._check.similar.answers()

    def _name_check(self) -> None:
        if self._at() == CHECK:
            self._ground.offer_again(again=self._is_barred())
        self.hints_changed.emit()

    def _save_list(self, path: Path) -> None:
        model, name = self._check.problems.model, self.tr("Problems")
        job = SaveList(path=path, name=name, titles=model.titles(), rows=model.rows())
        self._ask(job, self.tr("Saving …"))

    def _ask(self, job: SheetJob, words: str) -> None:
        if not self._busy:
            self._busy = True
            self._ground.begin(words)
            self.hints_changed.emit()
            self.sheet_job_asked.emit(job)

    def _rest(self) -> None:
        self._busy = False
        self._ground.end()
        self.hints_changed.emit()

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._columns.show_plan(plan)
        self._check.show_plan(plan)
        self._go(self._then)

    def _show_done(self, rows: int) -> None:
        said = self.tr("All of it stands in the register, with its history.")
        self._done.name(self.tr("Written: {rows}").format(rows=rows), said)
        self._plan = None
        self._go(DONE)

    def _show_failed(self, error: KnownError) -> None:
        words = say(error.said, self._look.language)
        if self._at() == FILE:
            self._file.say_wrong(words)
            self._file.start_typing()
        else:
            self._ground.tell(words)

    def _at(self) -> int:
        return self._steps.currentIndex()

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._ground.show_step(step)
        self._name_check()
        if self.isVisible():
            self.start_typing()
