"""The third step of an import: what it would change, what is wrong, who looks like whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.import_problems import ProblemList
from welfare_desk.desk.import_similar import SimilarList
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.services.import_plan import ImportPlan


class CheckStep(QWidget):
    """Counts above, below them the problems or the pairs; where there is neither, all is well."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._counts = Label(look, px=14, weight=500, wraps=True)
        self._problem_chip = FilterChip(look, icon="warning-octagon", role="danger")
        self._similar_chip = FilterChip(look, icon="users", role="pledge")
        self.problems = ProblemList(look)
        self.similar = SimilarList(look)
        self._well = Blank(look, "check-circle", "fill")
        self._shown = QStackedWidget()
        for part in (self.problems, self.similar, self._well):
            self._shown.addWidget(part)
        self._problem_chip.clicked.connect(lambda: self._show(self.problems))
        self._similar_chip.clicked.connect(lambda: self._show(self.similar))
        self.similar.decided.connect(self._count)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._counts, 1)
        row.addWidget(self._problem_chip)
        row.addWidget(self._similar_chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._shown, 1)
        self.retranslate()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what a plan would do."""
        self._plan = plan
        self.problems.show_plan(plan)
        self.similar.show_plan(plan)
        part: QWidget = self._well
        if plan.problems:
            part = self.problems
        elif plan.similar:
            part = self.similar
        self._show(part)
        self._count()

    def show_left(self, plan: ImportPlan) -> None:
        """Show the problems that are left after what was decided about lookalikes."""
        self.problems.show_plan(plan)
        self._problem_chip.show_count(len(plan.problems))
        self._show(self.problems)

    def start_typing(self) -> None:
        """Give the keys to what there is to look through."""
        pairs = self._shown.currentWidget() is self.similar
        (self.similar if pairs else self.problems.table).setFocus()

    def start_filtering(self) -> None:
        """Give the keys to the filter of the problems."""
        self._show(self.problems)
        self.problems.filter.setFocus()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._problem_chip.setText(self.tr("Problems"))
        self._similar_chip.setText(self.tr("Lookalikes"))
        self._well.name(
            self.tr("Everything is in order"),
            self.tr("Nothing is written yet. Enter writes all of it, or nothing where it fails."),
        )
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, part: QWidget) -> None:
        self._shown.setCurrentWidget(part)
        self._problem_chip.setChecked(part is self.problems)
        self._similar_chip.setChecked(part is self.similar)

    def _count(self) -> None:
        plan = self._plan
        if plan is None:
            return
        words = self.tr("Rows: {rows} · new: {new} · changed: {changed} · unchanged: {unchanged}")
        counts = {
            "rows": plan.rows,
            "new": plan.new,
            "changed": plan.changed,
            "unchanged": plan.unchanged,
        }
        self._counts.setText(words.format(**counts))
        self._problem_chip.show_count(len(plan.problems))
        self._similar_chip.show_count(self.similar.waiting())
        self._similar_chip.setVisible(plan.kind == "units")
