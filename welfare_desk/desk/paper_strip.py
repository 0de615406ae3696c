"""The strip above the entry line while paper sheets are typed in: which one, and when it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.entry_named_cell import NamedCell
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import EntryLine, Stop
    from welfare_desk.desk.look import Look


class PaperStrip(QWidget):
    """Number and time of a sheet, and how many still wait."""

    edited = Signal()
    entered = Signal(object)
    """Enter was pressed in the cell of this `Stop`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self.sheet = NamedCell(look, self, sample="ABC12345")
        self.received_at = NamedCell(look, self, sample="2022-06-25 19:32")
        self.cells: dict[Stop, NamedCell] = {
            "sheet": self.sheet,
            "received_at": self.received_at,
        }
        self._title = Label(look, px=13, weight=700, role="brandText")
        self._left = Label(look, px=12, role="text2", elides=True)
        self._leave = Label(look, px=12, role="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(look, "note-pencil", "brandText", size_px=18, style="fill"))
        row.addWidget(self._title)
        row.addWidget(self.sheet)
        row.addWidget(self.received_at)
        row.addWidget(self._left, 1)
        row.addWidget(KeyCap(look, "Esc"))
        row.addWidget(self._leave)
        for stop, cell in self.cells.items():
            cell.setMaximumWidth(cell.minimumWidth())
            cell.textEdited.connect(self.edited)
            cell.entered.connect(lambda stop=stop: self.entered.emit(stop))
        self._name_all()
        self.hide()

    @property
    def words(self) -> str:
        """What is told of the sheets that wait."""
        return self._left.text()

    def show_line(self, line: EntryLine) -> None:
        """Show the head of the sheet, while one is typed in."""
        self._waiting = len(line.paper.missing) if line.paper else 0
        for stop, cell in self.cells.items():
            if cell.text() != line.text(stop):
                cell.setText(line.text(stop))
        self._tell()
        self.setVisible(line.paper is not None)

    def read_into(self, line: EntryLine) -> None:
        """Hand what is typed here to the line."""
        for stop, cell in self.cells.items():
            line.put(stop, cell.text())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _tell(self) -> None:
        words = self.tr("Sheets still to type in: {count}") if self._waiting else ""
        self._left.setText(words.format(count=self._waiting))

    def _name_all(self) -> None:
        self._title.setText(self.tr("Paper sheets"))
        self._leave.setText(self.tr("leave"))
        self.sheet.name(self.tr("Sheet"), self.tr("The number in the corner of the sheet: A12"))
        self.received_at.name(
            self.tr("Came at"),
            self.tr("When it was really received: 1932, or with a day before it"),
        )
        for cell in self.cells.values():
            cell.setFixedWidth(cell.minimumWidth())
        self._tell()
