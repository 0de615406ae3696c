"""The row that appears for goods, services and notes: what it is, its value, a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.entry_cells import EntryCell, FigureCell
from welfare_desk.desk.paint.fields import Choice
from welfare_desk.desk.project_words import need_words
from welfare_desk.domain.entries import Basis
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.words import BASES

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import EntryLine, Stop
    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 34
WORD_PX: Final = 84
VALUE_PX: Final = 132
VALUE_TYPE_PX: Final = 17
BASIS_PX: Final = 150


class EntryDetails(QWidget):
    """The cells that only some entries need; `edited` tells that one of them changed."""

    edited = Signal()
    entered = Signal(object)
    """Enter was pressed in the cell of this `Stop`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._note_open = False
        self.item = EntryCell(look, self)
        self.unit_word = EntryCell(look, self)
        self.value = FigureCell(look, self, px=VALUE_TYPE_PX)
        self.basis = Choice(look, height_px=HEIGHT_PX, parent=self)
        self.need = Choice(look, height_px=HEIGHT_PX, parent=self)
        self.note = EntryCell(look, self)
        self.cells: dict[Stop, EntryCell] = {
            "item": self.item,
            "unit_word": self.unit_word,
            "value": self.value,
            "note": self.note,
        }
        self._lay_out()
        for stop, cell in self.cells.items():
            cell.setFixedHeight(HEIGHT_PX)
            cell.textEdited.connect(self.edited)
            cell.entered.connect(lambda stop=stop: self.entered.emit(stop))
        for choice in (self.basis, self.need):
            choice.currentIndexChanged.connect(self.edited)
        self._name_all()
        self.hide()

    def open_note(self) -> None:
        """Show the cell of the note and give it the keys."""
        self._note_open = True
        self.note.show()
        self.show()
        self.note.setFocus()

    def show_line(self, line: EntryLine) -> None:
        """Show what the line holds, and only the cells it needs."""
        for stop, cell in self.cells.items():
            text = str(getattr(line, stop))
            if cell.text() != text:
                cell.setText(text)
        with QSignalBlocker(self.basis):
            self.basis.choose(line.basis)
        self._offer_needs(line)
        material = line.form != "money" and line.mode != "claim"
        goods = material and line.form == "goods"
        self._note_open = self._note_open and (bool(line.note) or self.note.hasFocus())
        note = self._note_open or bool(line.note)
        for widget, shown in (
            (self.item, material),
            (self.unit_word, material),
            (self.value, goods),
            (self.basis, goods),
            (self.need, line.must_name_line),
            (self.note, note),
        ):
            widget.setVisible(shown)
        self.setVisible(material or note or line.must_name_line)

    def read_into(self, line: EntryLine) -> None:
        """Hand what is typed here to the line."""
        line.item = self.item.text()
        line.unit_word = self.unit_word.text()
        line.value = self.value.text()
        line.note = self.note.text()
        if line.must_name_line:
            line.line = LineId(self.need.value())
        line.basis = next(basis for basis in get_args(Basis) if basis == self.basis.value())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _offer_needs(self, line: EntryLine) -> None:
        """The needs of a project that are taken by the place, and first none of them."""
        needs = line.project.needs if line.project and line.must_name_line else ()
        words = {
            str(need.id): need_words(need, self._look) for need in needs if need.slots is not None
        }
        with QSignalBlocker(self.need):
            self.need.offer({"": self.tr("Which need?"), **words})
            self.need.choose("" if line.is_empty("line") else str(line.line))

    def _lay_out(self) -> None:
        self.unit_word.setFixedWidth(WORD_PX)
        self.value.setFixedWidth(VALUE_PX)
        self.value.show_sign("¥")
        self.basis.setFixedWidth(BASIS_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.item, 3)
        row.addWidget(self.unit_word)
        row.addWidget(self.value)
        row.addWidget(self.basis)
        row.addWidget(self.need, 2)
        row.addWidget(self.note, 2)

    def _name_all(self) -> None:
        names = (
            (self.item, self.tr("What is given"), self.tr("What is given")),
            (self.unit_word, self.tr("Word of measure"), self.tr("pieces")),
            (self.value, self.tr("Value, if known"), self.tr("Value")),
            (self.note, self.tr("Note"), self.tr("Note")),
        )
        for cell, name, hint in names:
            cell.setAccessibleName(name)
            cell.setToolTip(name)
            cell.setPlaceholderText(hint)
        basis = self.tr("What the value is taken from")
        self.basis.setAccessibleName(basis)
        self.basis.setToolTip(basis)
        self.need.setAccessibleName(self.tr("Which need?"))
        self.basis.offer(
            {word.code: QCoreApplication.translate("words", word.name) for word in BASES}
        )
