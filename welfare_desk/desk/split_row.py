"""One row of a split gift: for which project, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.entry_cells import EntryCell, FigureCell
from welfare_desk.desk.project_picker import ProjectPicker
from welfare_desk.domain.money import Money
from welfare_desk.domain.split_draft import SplitPart

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 34
AMOUNT_PX: Final = 132
TYPE_PX: Final = 17


class SplitRow(QWidget):
    """`edited` tells that something changed, `entered` that Enter was pressed in the row."""

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project = ProjectPicker(look)
        self.amount = FigureCell(look, px=TYPE_PX)
        self.amount.show_sign("¥")
        self.amount.setFixedWidth(AMOUNT_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.project, 1)
        row.addWidget(self.amount)
        for cell in (self.project, self.amount):
            cell.setFixedHeight(HEIGHT_PX)
            cell.textEdited.connect(self.edited)
            cell.entered.connect(self.entered)
        self.project.picked.connect(self._picked)

    def show_part(self, part: SplitPart) -> None:
        """Show what the line holds; a text that is being typed is left alone."""
        if part.project is not None:
            self.project.show_project(part.project)
        elif self.project.project is not None or self.project.text() != part.project_text:
            self.project.forget()
            self.project.show_search()
            self.project.setText(part.project_text)
        if self.amount.text() != part.amount:
            self.amount.setText(part.amount)

    def part(self) -> SplitPart:
        """What stands here."""
        project = self.project.project
        text = "" if project else self.project.text()
        return SplitPart(project=project, project_text=text, amount=self.amount.text())

    def gap(self) -> EntryCell | None:
        """The cell that is still to be filled in."""
        if self.project.project is None:
            return self.project
        return None if self.amount.text().strip() else self.amount

    def propose(self, fen: int) -> None:
        """Propose a sum where none is typed."""
        self.amount.setText(Money(fen).figures)
        self.edited.emit()

    def name(self, number: int) -> None:
        """Name both cells for readers of the screen, and say what they are for."""
        project, amount = self.tr("Project, row {number}"), self.tr("Of that, row {number}")
        self.project.setAccessibleName(project.format(number=number))
        self.amount.setAccessibleName(amount.format(number=number))
        self.amount.setToolTip(self.tr("How much of the gift is for this project"))
        self.amount.setPlaceholderText("0.00")

    def _picked(self) -> None:
        self.edited.emit()
        self.entered.emit()
