"""Takes a statement over from a file: which file, how its columns are read, what would be added.

Nothing is written before the last Enter, and then all of it or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.import_columns_step import ColumnsStep
from welfare_desk.desk.import_file_step import FileStep
from welfare_desk.desk.import_problems import ProblemList
from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.statement_words import plan_words, way_words
from welfare_desk.domain.statement_sides import BY_BANK
from welfare_desk.qtkit.notices import say
from welfare_desk.qtkit.sheet_jobs import (
    LinesTaken,
    ReadStatement,
    SaveList,
    SheetFailed,
    SheetProgress,
    SheetSaved,
    StatementPlanned,
    StopSheet,
    TakeLines,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer, SheetJob
    from welfare_desk.services.statement_plan import StatementPlan

FILE, COLUMNS, PROBLEMS = range(3)


class StatementTaking(Card):
    """`job_asked` carries what takes time, `done` a `LinesTaken`; `left` goes back to the list."""

    job_asked = Signal(object)
    done = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self._path: Path | None = None
        self._plan: StatementPlan | None = None
        self._busy = False
        self._counts = Label(look, px=14, weight=500, wraps=True)
        self.method = Segments(look, BY_BANK)
        self._method_name = Label(look, px=13, role="text2")
        self.file = FileStep(look)
        self.columns = ColumnsStep(look)
        self.problems = ProblemList(look)
        self._steps = QStackedWidget()
        self.progress = ProgressLine(look)
        self._told = Label(look, px=13, weight=500, role="danger", wraps=True)
        self.back = Button(look, key="Esc", height_px=38)
        self.next = Button(look, kind="primary", key="Enter", height_px=38)
        self._lay_out()
        self.file.file_given.connect(self._take_file)
        self.problems.save_wanted.connect(self._save_list)
        self.method.chosen.connect(lambda _method: self._name_buttons())
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.progress.stopped.connect(self.go_back)
        self.retranslate()

    def begin(self) -> None:
        """Begin with a file, unless something is under way."""
        if not self._busy:
            self._plan = None
            self._go(FILE)

    def choose_file(self) -> None:
        """Go to the first step and look for a file, unless something is under way."""
        if not self._busy:
            self._go(FILE)
            self.file.choose()

    def start_typing(self) -> None:
        """Go on where the step begins."""
        step = self._steps.currentWidget()
        if isinstance(step, FileStep | ColumnsStep):
            step.start_typing()
        else:
            self.problems.table.setFocus()

    def told(self, answer: SheetAnswer) -> None:
        """Hear how far it is, or what became of it."""
        match answer:
            case SheetProgress(done=done, total=total):
                self.progress.show_progress(done, total)
            case StatementPlanned(plan=plan):
                self._rest()
                self._show_plan(plan)
            case LinesTaken():
                self._rest()
                self.done.emit(answer)
            case SheetSaved():
                self._rest()
            case SheetFailed(error=error):
                self._rest()
                self._show_failed(error)
            case _:
                pass

    def go_on(self) -> None:
        """Take the next step."""
        if self._busy:
            return
        plan = self._plan
        if self._steps.currentIndex() == FILE:
            self.file.give()
        elif plan is None:
            self._go(FILE)
        elif self._is_changed() or plan.problems:
            mapping = self.columns.mapping()
            self._read(method=self.method.value(), mapping=mapping)
        else:
            self._ask(TakeLines(plan=plan), self.tr("Taking the lines …"))

    def go_back(self) -> None:
        """Stop what is under way, or go one step back, or leave."""
        if self._busy:
            self.job_asked.emit(StopSheet())
        elif self._steps.currentIndex() == FILE:
            self.left.emit()
        elif self._steps.currentIndex() == PROBLEMS:
            self._go(COLUMNS)
        else:
            self._go(FILE)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._method_name.setText(self.tr("Money of this account came as"))
        self.method.name({method: way_words(method) for method in BY_BANK})
        self._name_buttons()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() in ENTERS:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _is_changed(self) -> bool:
        """Whether columns or the way of paying are other ones than the plan was made with."""
        plan = self._plan
        return plan is not None and (
            self.columns.is_changed() or self.method.value() != plan.method
        )

    def _take_file(self, path: Path) -> None:
        self._path = path
        self._read()

    def _read(self, *, method: str = "", mapping: dict[str, int] | None = None) -> None:
        if self._path is not None:
            job = ReadStatement(path=self._path, method=method, mapping=mapping)
            self._ask(job, self.tr("Looking through the statement …"))

    def _save_list(self, path: Path) -> None:
        model = self.problems.model
        name = self.tr("Problems")
        job = SaveList(path=path, name=name, titles=model.titles(), rows=model.rows())
        self._ask(job, self.tr("Saving …"))

    def _ask(self, job: SheetJob, words: str) -> None:
        if not self._busy:
            self._busy = True
            self._told.setText("")
            self.progress.begin(words)
            self._show_foot(shown=False)
            self.job_asked.emit(job)

    def _rest(self) -> None:
        self._busy = False
        self.progress.hide()
        self._show_foot(shown=True)

    def _show_foot(self, *, shown: bool) -> None:
        for part in (self._told, self.back, self.next):
            part.setVisible(shown)

    def _show_plan(self, plan: StatementPlan) -> None:
        self._plan = plan
        self.method.choose(plan.method if plan.method in BY_BANK else BY_BANK[0])
        self.columns.show_plan(plan)
        self.problems.show_plan(plan)
        unmapped = any(not problem.column for problem in plan.problems)
        self._go(PROBLEMS if plan.problems and not unmapped else COLUMNS)
        if unmapped:
            self._told.setText(say(plan.problems[0].said, self._look.language))

    def _show_failed(self, error: KnownError) -> None:
        words = say(error.said, self._look.language)
        if self._steps.currentIndex() == FILE:
            self.file.say_wrong(words)
            self.file.start_typing()
        else:
            self._told.setText(words)

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        fix = self.tr("Correct these cells in the file and save it, then read it again.")
        self._told.setText(fix if step == PROBLEMS else "")
        self._name_buttons()
        self._count()
        if self.isVisible():
            self.start_typing()

    def _name_buttons(self) -> None:
        at, plan = self._steps.currentIndex(), self._plan
        if at == FILE:
            onward = self.tr("Read the file")
        elif plan is not None and (plan.problems or self._is_changed()):
            onward = self.tr("Read it again")
        else:
            onward = self.tr("Take the new lines")
        self.next.setText(onward)
        self.back.setText(self.tr("Leave") if at == FILE else self.tr("Back"))

    def _count(self) -> None:
        """Say what the statement holds, and what of it is left out."""
        plan, shown = self._plan, self._steps.currentIndex() != FILE
        for part in (self._counts, self._method_name, self.method):
            part.setVisible(shown and plan is not None)
        if plan is None:
            return
        if plan.problems:
            problems = self.tr("Cells that cannot be read: {count}")
            self._counts.setText(problems.format(count=len(plan.problems)))
        else:
            self._counts.setText(plan_words(plan))

    def _lay_out(self) -> None:
        padded = QWidget()
        inside = QVBoxLayout(padded)
        inside.setContentsMargins(16, 12, 16, 10)
        inside.addWidget(self.problems)
        for step in (self.file, self.columns, padded):
            self._steps.addWidget(step)
        way = QHBoxLayout()
        way.setSpacing(10)
        way.addWidget(self._method_name)
        way.addWidget(self.method)
        way.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._counts)
        head.addLayout(way)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 12)
        foot.setSpacing(10)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 1)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._steps, 1)
        column.addLayout(foot)
