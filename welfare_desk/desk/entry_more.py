"""The row of details, opened by one key and open until it is closed: reference, days, goods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.entry_named_cell import HEIGHT_PX, NamedCell
from welfare_desk.desk.gift_details import DETAILS, PROMISED, RECEIVED
from welfare_desk.desk.paint.fields import Choice
from welfare_desk.domain.entries import Condition
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import EntryLine, Stop
    from welfare_desk.desk.gift_details import Detail
    from welfare_desk.desk.look import Look

DAY: Final = "2022-06-25"
SAMPLES: Final[dict[Detail, str]] = {
    "bank_ref": "2022062500000018",
    "received_on": DAY,
    "due": DAY,
    "expires": DAY,
    "document": "00012345",
    "inspector": "欧阳敏",
    "second_inspector": "欧阳敏",
}
"""So wide a cell is at least."""
STRETCH: Final[dict[Detail, int]] = {"bank_ref": 3, "document": 2}
CONDITION_PX: Final = 112
CONDITIONS: Final[dict[Condition, str]] = {
    "new": QT_TRANSLATE_NOOP("words", "As new"),
    "good": QT_TRANSLATE_NOOP("words", "Good"),
    "used": QT_TRANSLATE_NOOP("words", "Used"),
}


class EntryMore(QWidget):
    """The cells of details; only those that the entry has room for are shown."""

    edited = Signal()
    entered = Signal(object)
    """Enter was pressed in the cell of this `Stop`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._of: tuple[Detail, ...] = ()
        self.condition = Choice(look, height_px=HEIGHT_PX, parent=self)
        self.condition.setFixedWidth(CONDITION_PX)
        self.cells: dict[Stop, NamedCell] = {
            detail: NamedCell(look, self, sample=SAMPLES[detail])
            for detail in DETAILS
            if detail != "condition"
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.condition)
        for detail in SAMPLES:
            row.addWidget(self.cells[detail], STRETCH.get(detail, 1))
        self._room = row
        for stop, cell in self.cells.items():
            cell.textEdited.connect(self.edited)
            cell.entered.connect(lambda stop=stop: self.entered.emit(stop))
        self.condition.currentIndexChanged.connect(self.edited)
        self._name_all()
        self.hide()

    @property
    def has_keys(self) -> bool:
        """Whether the keyboard is in one of the cells."""
        return any(cell.hasFocus() for cell in (*self.cells.values(), self.condition))

    @property
    def first(self) -> Stop | None:
        """The cell to begin with; None: the entry has no details."""
        return next(iter(self._of), None)

    def show_line(self, line: EntryLine) -> None:
        """Show the details of what the line holds, while the row is open or something stands in."""
        kinds = RECEIVED[line.form] if line.mode == "received" else PROMISED
        self._of = () if line.mode == "claim" else kinds
        for stop, cell in self.cells.items():
            text = line.text(stop)
            if cell.text() != text:
                cell.setText(text)
            cell.setVisible(stop in self._of)
        with QSignalBlocker(self.condition):
            self.condition.choose(line.details.condition)
        self.condition.setVisible("condition" in self._of)
        filled = any(line.text(stop).strip() for stop in self._of)
        begun = self.is_open or filled or line.accepts is not None
        self.setVisible(bool(self._of) and begun)

    def read_into(self, line: EntryLine) -> None:
        """Hand what is typed here to the line."""
        for stop, cell in self.cells.items():
            line.put(stop, cell.text())
        codes = ("", *get_args(Condition))
        line.put("condition", next(code for code in codes if code == self.condition.value()))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _name_all(self) -> None:
        names: dict[Stop, tuple[str, str]] = {
            "bank_ref": (
                self.tr("Reference"),
                self.tr("Reference of the transfer; the same one is never booked twice"),
            ),
            "received_on": (
                self.tr("Received on"),
                self.tr("The day on which it arrived, as 2022-06-25; empty: today"),
            ),
            "due": (self.tr("Due"), self.tr("Until which day it is promised, as 2022-06-25")),
            "expires": (self.tr("Expires"), self.tr("The last day of use, as 2022-06-25")),
            "document": (
                self.tr("Paper no."),
                self.tr("Number of the invoice or agreement that the value is taken from"),
            ),
            "inspector": (self.tr("Seen by"), self.tr("Who looked at the goods")),
            "second_inspector": (self.tr("and"), self.tr("The second person who looked at them")),
        }
        for stop, cell in self.cells.items():
            cell.name(*names[stop])
        condition = self.tr("Condition")
        self.condition.setAccessibleName(condition)
        self.condition.setToolTip(self.tr("In what condition the goods came"))
        words: dict[str, str] = {"": condition}
        for code, name in CONDITIONS.items():
            words[code] = QCoreApplication.translate("words", name)
        self.condition.offer(words)
