"""Check-in of one unit: a button, how many people came, and a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.unit_words import arrival_words
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_count
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import CheckIn, Unit

PEOPLE_PX = 74


class PeopleField(TextField):
    """How many people came; Enter hands it over, Esc leaves it as it was."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc end the typing."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CheckInBox(Card):
    """`checked_in` carries how many people came (None: not counted)."""

    checked_in = Signal(object)
    taken_back = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._look = look
        self._arrival: CheckIn | None = None
        self._unit: Unit | None = None
        self._timezone = ""
        self._state = Label(look, px=14, weight=700)
        self._people_name = Label(look, px=12, role="text2")
        self.people = PeopleField(look, face="figures", height_px=32)
        self.people.setFixedWidth(PEOPLE_PX)
        self._wrong = Label(look, px=12, role="danger", wraps=True)
        self.button = Button(look, icon="check", icon_style="bold", key="Space", height_px=32)
        self.back = Button(look, icon="arrow-u-up-left", icon_style="bold", height_px=32)
        self.people.entered.connect(self.hand_over)
        self.people.left.connect(self._leave)
        self.button.clicked.connect(self.hand_over)
        self.back.clicked.connect(self.taken_back)
        self._lay_out(look)
        self.retranslate()

    def show_arrival(self, unit: Unit, arrival: CheckIn | None, timezone: str) -> None:
        """Show whether a unit is here; what is being typed for it stays."""
        other = self._unit is None or unit.id != self._unit.id
        if other or not self.people.hasFocus():
            self._show_people(unit, arrival)
        self._unit, self._arrival, self._timezone = unit, arrival, timezone
        self.retranslate()

    def start_counting(self) -> None:
        """Type how many people came."""
        self.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.people.selectAll()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        here = self._arrival is not None
        self._state.setText(arrival_words(self._arrival, self._timezone))
        self._state.set_role("ok" if here else "text2")
        self._people_name.setText(self.tr("People who came"))
        self.people.setAccessibleName(self.tr("How many people came"))
        self.people.setToolTip(self.tr("How many people came (Alt+H), then Enter"))
        self.button.setText(self.tr("Check in"))
        self.button.setToolTip(self.tr("The unit is here (Space)"))
        self.button.setVisible(not here)
        self.back.setText(self.tr("Take back"))
        self.back.setToolTip(self.tr("The unit was checked in by mistake (Ctrl+D)"))
        self.back.show_key("Ctrl+D")
        self.back.setVisible(here)

    def hand_over(self) -> None:
        """The unit is here, with as many people as are typed."""
        typed = self.people.text().strip()
        read = read_count(typed) if typed else None
        if isinstance(read, Sentence):
            self._say_wrong(say(read, self._look.language))
            return
        self._say_wrong("")
        self.checked_in.emit(read)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_people(self, unit: Unit, arrival: CheckIn | None) -> None:
        people = arrival.people if arrival is not None else unit.expected_people()
        self.people.setText("" if people is None else str(people))
        self._say_wrong("")

    def _leave(self) -> None:
        if self._unit is not None:
            self._show_people(self._unit, self._arrival)
        self.left.emit()

    def _say_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self.people.mark_wrong(wrong=bool(words))

    def _lay_out(self, look: Look) -> None:
        state, row = QHBoxLayout(), QHBoxLayout()
        for each in (state, row):
            each.setSpacing(7)
        state.addWidget(self._state, 1)
        state.addWidget(self.button)
        state.addWidget(self.back)
        row.addWidget(self._people_name)
        row.addStretch(1)
        row.addWidget(KeyCap(look, "Alt+H"))
        row.addWidget(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(6)
        column.addLayout(state)
        column.addLayout(row)
        column.addWidget(self._wrong)
