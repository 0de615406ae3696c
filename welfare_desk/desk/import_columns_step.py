"""The second step of an import: what each column is read as, beside its first rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.fields import Choice
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.services.import_plan import ImportPlan, MappedColumn
    from welfare_desk.services.statement_plan import StatementPlan

SAMPLES: Final = 3
"""So many cells of a column are shown."""
NOT_READ: Final = ""


class ColumnsStep(QWidget):
    """One line for each column: its letter, its title, the field, and what stands in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plan: ImportPlan | StatementPlan | None = None
        self._choices: dict[int, Choice] = {}
        self._hint = Label(look, px=13, role="text2", wraps=True)
        self._lines = QWidget()
        self._area = scrolled(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 6, 10)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addWidget(self._area, 1)
        self.retranslate()

    def show_plan(self, plan: ImportPlan | StatementPlan) -> None:
        """Show the columns of a file, as they were guessed or remembered."""
        self._plan = plan
        self._fill()

    def mapping(self) -> dict[str, int]:
        """Which field is read from which column."""
        chosen = {choice.value(): index for index, choice in self._choices.items()}
        chosen.pop(NOT_READ, None)
        return chosen

    def is_changed(self) -> bool:
        """Whether the fields are other ones than the plan was made with."""
        return self._plan is not None and self.mapping() != dict(self._plan.mapping)

    def start_typing(self) -> None:
        """Give the keys to the first column."""
        first = next(iter(self._choices.values()), None)
        (first or self).setFocus()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._hint.setText(
            self.tr(
                "Each column is read as the field beside it. Change what was guessed wrongly; "
                "it is remembered for the next file with these titles."
            )
        )
        if self._plan is not None:
            self._fill(self.mapping())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self, mapping: dict[str, int] | None = None) -> None:
        """Lay out the lines anew."""
        if self._plan is None:
            return
        fields = {index: field for field, index in (mapping or self._plan.mapping).items()}
        self._choices = {}
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 3)
        titles = (self.tr("Column"), self.tr("Title"), self.tr("Read as"), self.tr("First rows"))
        for place, title in enumerate(titles):
            grid.addWidget(Label(self._look, title, px=12, weight=500, role="text2"), 0, place)
        for line, column in enumerate(self._plan.columns, start=1):
            self._add_line(grid, line, column, fields.get(column.index, NOT_READ))
        grid.setRowStretch(len(self._plan.columns) + 1, 1)
        self._area.setWidget(self._lines)
        self._lines.setAutoFillBackground(False)  # the area turns it on

    def _add_line(self, grid: QGridLayout, line: int, column: MappedColumn, field: str) -> None:
        look = self._look
        grid.addWidget(Label(look, column.letter, px=15, face="figures", role="text2"), line, 0)
        grid.addWidget(Label(look, column.title or "–", weight=500, elides=True), line, 1)
        if column.notice is not None:
            words = say(column.notice, look.language)
            grid.addWidget(Label(look, words, px=12, role="pledge", wraps=True), line, 2, 1, 2)
            return
        choice = Choice(look, height_px=32)
        choice.setMinimumContentsLength(10)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMaxVisibleItems(16)
        choice.offer(self._offered())
        choice.choose(field)
        choice.setAccessibleName(column.title or column.letter)
        choice.currentIndexChanged.connect(lambda _row, index=column.index: self._settle(index))
        self._choices[column.index] = choice
        grid.addWidget(choice, line, 2)
        samples = Label(look, self._samples(column.index), px=13, role="text2", elides=True)
        samples.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(samples, line, 3)

    def _offered(self) -> dict[str, str]:
        reads = self._look.reads
        fields = self._plan.fields if self._plan is not None else ()
        return {NOT_READ: self.tr("Not read"), **{each.key: reads(each.title) for each in fields}}

    def _samples(self, index: int) -> str:
        rows = self._plan.preview if self._plan is not None else ()
        cells = (" ".join(row[index].split()) for row in rows if index < len(row))
        filled = [cell for cell in cells if cell]
        return " · ".join(filled[:SAMPLES])

    def _settle(self, index: int) -> None:
        """A field is read from one column: whoever had it before is not read any more."""
        field = self._choices[index].value()
        for other, choice in self._choices.items():
            if other != index and field != NOT_READ and choice.value() == field:
                choice.choose(NOT_READ)
