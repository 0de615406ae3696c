"""The problems of an import as a table, filtered by what is typed."""

from __future__ import annotations

import csv
import io
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from welfare_desk.desk.look import Look
    from welfare_desk.services.import_plan import ImportPlan, RowProblem
    from welfare_desk.services.statement_plan import StatementPlan

Index = QModelIndex | QPersistentModelIndex


class ProblemColumn(IntEnum):
    """The columns of the table."""

    CELL = 0
    TITLE = 1
    VALUE = 2
    SAID = 3


class ProblemModel(QAbstractTableModel):
    """One row for each problem: its cell, the title of its column, what is typed, what is wrong."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._titles: dict[str, str] = {}
        self._all: tuple[RowProblem, ...] = ()
        self._shown: Sequence[RowProblem] = ()
        self._wanted = ""

    def show_plan(self, plan: ImportPlan | StatementPlan) -> None:
        """Show the problems of a plan."""
        self._titles = {column.letter: column.title for column in plan.columns}
        self._all = plan.problems
        self._refilter()

    def filter_by(self, typed: str) -> None:
        """Show only the rows in which this stands."""
        self._wanted = typed.strip().casefold()
        self._refilter()

    def speak_anew(self) -> None:
        """Say all of it in the language of the desk."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._refilter()

    def titles(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (
            self.tr("Cell"),
            self.tr("Column"),
            self.tr("What is typed"),
            self.tr("What is wrong"),
        )

    def said(self, row: int) -> str:
        """What is wrong in a row; "" where there is none."""
        shown = 0 <= row < len(self._shown)
        return say(self._shown[row].said, self._look.language) if shown else ""

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The words of all rows on show."""
        return tuple(self._words(problem) for problem in self._shown)

    def as_text(self) -> str:
        """The rows on show with their titles, as a spreadsheet takes them from the clipboard."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter="\t", lineterminator="\n")
        writer.writerow(self.titles())
        writer.writerows(_harmless(row) for row in self.rows())
        return text.getvalue()

    def rowCount(self, _parent: Index | None = None) -> int:
        """How many are on show."""
        return len(self._shown)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Always the same."""
        return len(ProblemColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; its tip says all of it."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(self._shown[index.row()])[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            is_cell = index.column() == ProblemColumn.CELL
            return self._look.font(13, face="figures" if is_cell else "text")
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == ProblemColumn.SAID:
            return self._look.colour("danger")
        return None

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        return self.titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _refilter(self) -> None:
        self.beginResetModel()
        self._shown = [problem for problem in self._all if self._is_wanted(problem)]
        self.endResetModel()

    def _is_wanted(self, problem: RowProblem) -> bool:
        """Whether what was typed stands in a row; where nothing is, no row is put into words."""
        if not self._wanted:
            return True
        return any(self._wanted in words.casefold() for words in self._words(problem))

    def _words(self, problem: RowProblem) -> tuple[str, str, str, str]:
        return (
            f"{problem.column}{problem.row}",
            self._titles.get(problem.column, ""),
            problem.value,
            say(problem.said, self._look.language),
        )


def _harmless(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Cells that a spreadsheet takes for texts, whatever they begin with."""
    return tuple(f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in cells)
