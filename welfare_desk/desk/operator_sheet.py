"""The sheet that asks who types now: a digit chooses, a new name is added and chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.sheet import Sheet
from welfare_desk.domain.operator_draft import OperatorDraft, next_operator
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import DeskId, OperatorCode
    from welfare_desk.domain.operators import Operator

WIDTH_PX: Final = 480
ROW_PX: Final = 38
SHOWN: Final = 6
"""So many names are in sight at once; the arrows bring the others."""
DIGITS: Final = 9


class OperatorSheet(Sheet):
    """`chosen` carries the code of whoever types now, `added` an `Operator` who is new."""

    chosen = Signal(object)
    added = Signal(object)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="users-three", width_px=WIDTH_PX)
        self._operators: tuple[Operator, ...] = ()
        self._desk: DeskId | None = None
        self._rows: list[Button] = []
        self._none = Label(look, px=14, role="text2", wraps=True)
        self._names = QVBoxLayout()
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(6)
        self.name = TextField(look)
        self._box = FieldBox(look, self.name, key="Alt+N")
        self._back = Button(look, key="Esc", height_px=38)
        self._add = Button(look, icon="plus-circle", icon_style="fill", key="Enter", height_px=38)
        self._fill()
        self._back.clicked.connect(self.close_sheet)
        self._add.clicked.connect(self._submit)
        self.name.textEdited.connect(lambda _text: self._box.say_wrong(""))
        self.retranslate()

    def ask(self, operators: tuple[Operator, ...], now: OperatorCode, desk: DeskId | None) -> None:
        """Open the sheet on those who may type; `now` is whoever does."""
        self._operators, self._desk = operators, desk
        self.name.clear()
        self._box.say_wrong("")
        self._offer(now)
        self.open()
        codes = [operator.id for operator in self._active()]
        if codes:
            self._rows[codes.index(now) if now in codes else 0].setFocus()
        else:
            self.name.setFocus()

    def names(self) -> tuple[str, ...]:
        """Who may be chosen, from the top."""
        return tuple(row.text() for row in self._rows)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Who types now?"))
        self.subtitle.setText(self.tr("The name stands with what is recorded from now on"))
        self._none.setText(self.tr("Nobody is on the list yet: write the first name below."))
        self._box.name(self.tr("Somebody new"))
        self._back.setText(self.tr("Back"))
        self._back.setToolTip(self.tr("Let it be as it is (Esc)"))
        self._add.setText(self.tr("Add and choose"))
        self._add.setToolTip(self.tr("Enter in the field does it, too"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, the arrows go from name to name, Enter in the field adds."""
        number = event.key() - Qt.Key.Key_1
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_N:
            self.name.setFocus()
        elif self.name.hasFocus() and event.key() in ENTERS:
            self._submit()
        elif 0 <= number < min(DIGITS, len(self._rows)) and not self.name.hasFocus():
            self._choose(number)
        elif step and self._rows:
            self._step(step)
        super().keyPressEvent(event)

    def _active(self) -> tuple[Operator, ...]:
        return tuple(operator for operator in self._operators if operator.active)

    def _offer(self, now: OperatorCode) -> None:
        """One row a name, each with its digit."""
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for number, operator in enumerate(self._active()):
            key = str(number + 1) if number < DIGITS else ""
            row = Button(self._look, operator.name, key=key, height_px=ROW_PX)
            if operator.id == now:
                row.show_icon("check", "bold")
            row.clicked.connect(lambda _on, number=number: self._choose(number))
            self._rows.append(row)
            self._names.addWidget(row)
        self._none.setVisible(not self._rows)
        self._area.setVisible(bool(self._rows))
        shown = min(SHOWN, len(self._rows))
        self._area.setFixedHeight(shown * (ROW_PX + 6))

    def _choose(self, number: int) -> None:
        operator = self._active()[number]
        self.close_sheet()
        self.chosen.emit(operator.id)

    def _step(self, step: int) -> None:
        here = next((n for n, row in enumerate(self._rows) if row.hasFocus()), -1)
        there = here + step
        if 0 <= there < len(self._rows):
            self._rows[there].setFocus()
            self._area.ensureWidgetVisible(self._rows[there])
        elif there == len(self._rows):
            self.name.setFocus()

    def _submit(self) -> None:
        """Add somebody new, or say what is wrong with the name."""
        draft = OperatorDraft(
            id=next_operator(self._desk, self._operators),
            name=self.name.text(),
            taken=frozenset(operator.name for operator in self._operators),
        )
        parsed = draft.parse()
        sentence = parsed.errors.get("name")
        self._box.say_wrong(say(sentence, self._look.language) if sentence else "")
        if parsed.value is not None:
            self.close_sheet()
            self.added.emit(parsed.value)

    def _fill(self) -> None:
        names = QWidget()
        names.setLayout(self._names)
        self._area = scrolled(names)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._box, 1)
        for part in (self._none, self._area):
            self.body.addWidget(part)
        self.body.addLayout(below)
        self.foot.addStretch(1)
        self.foot.addWidget(self._back)
        self.foot.addWidget(self._add)
