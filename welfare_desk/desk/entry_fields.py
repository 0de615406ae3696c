"""The widgets of the entry card and where they stand; entry_card.py gives them a meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.checker_row import CheckerRow
from welfare_desk.desk.entry_cells import EntryCell, FigureCell
from welfare_desk.desk.entry_details import EntryDetails
from welfare_desk.desk.entry_echo import EntryEcho
from welfare_desk.desk.entry_line import MODES
from welfare_desk.desk.entry_more import EntryMore
from welfare_desk.desk.giver_facts import GiverFacts
from welfare_desk.desk.method_row import MethodRow
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.paper_strip import PaperStrip
from welfare_desk.desk.project_picker import ProjectPicker
from welfare_desk.desk.settle_offer import SettleOffer
from welfare_desk.desk.split_rows import SplitRows
from welfare_desk.desk.unit_picker import UnitPicker

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import EntryLine, Stop
    from welfare_desk.desk.look import Look

AMOUNT_PX: Final = 146
PROJECT_PX: Final = 222
LEAST_PROJECT_PX: Final = 180
RECORD_PX: Final = 154
ROW_GAP_PX: Final = 7
HEAD_PX: Final = 18


class EntryFields(Card):
    """① who ② how much ③ for what, then Record; below it how it comes and what will happen."""

    entered = Signal(object)
    """Enter was pressed in the cell of this `Stop`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self.unit = UnitPicker(look, givers=True)
        self.amount = FigureCell(look)
        self.quantity = FigureCell(look)
        self.project = ProjectPicker(look)
        self.record = Button(
            look, kind="primary", icon="check-fat", icon_style="fill", key="Enter", height_px=40
        )
        self.mode = Segments(look, MODES)
        self.ways = MethodRow(look)
        self.paper = PaperStrip(look)
        self.details = EntryDetails(look)
        self.more = EntryMore(look)
        self.settling = SettleOffer(look)
        self.split = SplitRows(look)
        self.giver = GiverFacts(look)
        self.checker = CheckerRow(look)
        self.echo = EntryEcho(look)
        self._heads = {
            stop: Label(look, px=13, weight=500, role="text2")
            for stop in ("unit", "amount", "project")
        }
        self._lay_out(look)
        for stop, cell in self.cells.items():
            cell.entered.connect(lambda stop=stop: self.entered.emit(stop))
        for part in (self.paper, self.details, self.more):
            part.entered.connect(self.entered)
        self.checker.cell.entered.connect(lambda: self.entered.emit("checked_by"))
        self._name_all(counts=False)

    @property
    def cells(self) -> dict[Stop, EntryCell]:
        """The cells of the upper row."""
        return {
            "unit": self.unit,
            "amount": self.amount,
            "quantity": self.quantity,
            "project": self.project,
        }

    @property
    def all_cells(self) -> dict[Stop, EntryCell]:
        """The cells of the upper row, and those that only some entries need."""
        checker: dict[Stop, EntryCell] = {"checked_by": self.checker.cell}
        return {
            **self.paper.cells,
            **self.cells,
            **self.details.cells,
            **self.more.cells,
            **checker,
        }

    def cell(self, stop: Stop) -> QWidget:
        """The widget of a stop."""
        choices: dict[Stop, QWidget] = {
            "basis": self.details.basis,
            "line": self.details.need,
            "condition": self.more.condition,
        }
        return choices.get(stop) or self.all_cells[stop]

    def show_line(self, line: EntryLine) -> None:
        """Show what the line holds; a text that is being typed is left alone."""
        self._show_picks(line)
        for cell, text in ((self.amount, line.amount), (self.quantity, line.quantity)):
            if cell.text() != text:
                cell.setText(text)
        counts = line.form != "money"
        claims = line.mode == "claim"
        self.amount.setVisible(not counts or claims)
        self.amount.setEnabled(not counts)
        self.quantity.setVisible(counts and not claims)
        self.project.show_needed(needed=claims)
        self.mode.choose(line.mode)
        self.ways.choose(line.form, line.method, claims=claims)
        for part in (self.paper, self.details, self.more, self.split, self.checker):
            part.show_line(line)
        self._name_all(counts=counts and not claims)

    def read_into(self, line: EntryLine) -> None:
        """Hand what is typed here to the line; what was picked stands there already."""
        if line.is_empty("unit"):
            line.unit_text = self.unit.text()
        if line.project is None and not line.is_split:
            line.project_text = self.project.text()
        line.amount, line.quantity = self.amount.text(), self.quantity.text()
        for part in (self.paper, self.details, self.more):
            part.read_into(line)

    def lock(self, *, locked: bool) -> None:
        """Take no typing while an entry is under way."""
        for cell in self.all_cells.values():
            cell.setReadOnly(locked)
        choices = (self.mode, self.ways, self.details.basis, self.details.need, self.more.condition)
        for widget in (*choices, self.settling, self.split):
            widget.setEnabled(not locked)

    def mark(self, stop: Stop | None) -> None:
        """Put one cell into a red frame, and no other."""
        for name, cell in self.all_cells.items():
            cell.show_fault(faulty=name == stop)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all(counts=self.quantity.isVisibleTo(self))

    def _show_picks(self, line: EntryLine) -> None:
        """What was picked as unit and project, or the text that is being typed."""
        if line.unit is not None:
            self.unit.show_unit(line.unit)
        elif line.new_unit is not None:
            self.unit.show_new(line.new_unit)
        elif line.giver != "unit":
            self.unit.show_unnamed(line.giver)
        else:
            self.unit.forget()
            self.unit.show_search()
            if self.unit.text() != line.unit_text:
                self.unit.setText(line.unit_text)
        if line.is_split:
            self.project.show_several()
        elif line.project is not None:
            self.project.show_project(line.project)
        else:
            self.project.forget()
            self.project.show_search()
            if self.project.text() != line.project_text:
                self.project.setText(line.project_text)

    def _lay_out(self, look: Look) -> None:
        self.amount.setFixedWidth(AMOUNT_PX)
        self.quantity.setFixedWidth(AMOUNT_PX)
        self.project.setMinimumWidth(LEAST_PROJECT_PX)
        self.project.setMaximumWidth(PROJECT_PX)
        self.record.setFixedWidth(RECORD_PX)
        self.amount.show_sign("¥")
        how_much = QHBoxLayout()
        how_much.addWidget(self.amount)
        how_much.addWidget(self.quantity)
        upper, middle, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        upper.setSpacing(8)
        upper.addLayout(_under(look, self._heads["unit"], "Alt+U", self.unit), 5)
        upper.addLayout(_under(look, self._heads["amount"], "Alt+A", how_much))
        upper.addLayout(_under(look, self._heads["project"], "Alt+P", self.project), 3)
        upper.addLayout(_under(look, None, "", self.record))
        middle.setSpacing(8)
        middle.addWidget(self.mode)
        middle.addWidget(self.ways, 1)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(ROW_GAP_PX)
        column.addWidget(self.paper)
        column.addLayout(upper)
        column.addLayout(middle)
        below = (self.details, self.more, self.split, self.giver, self.settling, self.checker)
        for part in (*below, self.echo):
            column.addWidget(part)

    def _name_all(self, *, counts: bool) -> None:
        self._heads["unit"].setText(self.tr("① Unit or name"))
        self._heads["amount"].setText(self.tr("② Quantity") if counts else self.tr("② Amount"))
        self._heads["project"].setText(self.tr("③ Project"))
        self.amount.setAccessibleName(self.tr("Amount in yuan"))
        self.amount.setToolTip(self.tr("Amount (Alt+A): 2000, 1.5w for 15,000, 5k for 5,000"))
        self.amount.setPlaceholderText("0.00")
        self.quantity.setAccessibleName(self.tr("Quantity"))
        self.quantity.setToolTip(self.tr("How many (Alt+A)"))
        self.quantity.setPlaceholderText("0")
        self.mode.setAccessibleName(self.tr("Received, pledged or claimed"))
        self.mode.setToolTip(self.tr("Alt+S: received or pledged; Alt+C: claim"))
        self.mode.name(
            {
                "received": self.tr("Received"),
                "pledged": self.tr("Pledge"),
                "claim": self.tr("Claim"),
            }
        )
        self.record.setToolTip(self.tr("Record this entry (Enter)"))
        self.ways.setAccessibleName(self.tr("How it comes (Alt+M, then a digit)"))


def _under(look: Look, name: Label | None, key: str, field: QWidget | QHBoxLayout) -> QVBoxLayout:
    """A field below its name and the key that leads to it."""
    head, column = QHBoxLayout(), QVBoxLayout()
    head.setSpacing(4)
    if name is not None:
        head.addWidget(name)
    head.addStretch(1)
    if key:
        head.addWidget(KeyCap(look, key))
    else:
        head.addSpacing(HEAD_PX)
    column.setSpacing(3)
    column.addLayout(head)
    if name is None:
        column.addStretch(1)
    if isinstance(field, QWidget):
        column.addWidget(field)
    else:
        column.addLayout(field)
    return column
