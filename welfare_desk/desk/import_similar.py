"""Rows of a file that look like a unit of the register: one pair at a time, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.sheet_units import UnitRow
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.import_plan import ImportPlan, SimilarRow


class Side(Card):
    """One of the two: where it stands, its name in both languages, what else is known of it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._place = Label(look, px=12, weight=500, role="text2")
        self._name = Label(look, px=18, weight=700, face="names", wraps=True)
        self._other = Label(look, px=13, role="text2", face="names", wraps=True)
        self._more = Label(look, px=13, role="text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label in (self._place, self._name, self._other, self._more):
            column.addWidget(label)
        column.addStretch(1)

    def show_one(self, place: str, name: Text, more: str, *, first: Language) -> None:
        """Show this one; the name in the other language stands small where there is one."""
        large = name.reads(first)
        other = name.en if large == name.zh else name.zh
        self._place.setText(place)
        self._name.setText(large)
        self._other.setText(other)
        self._other.setVisible(bool(other) and other != large)
        self._more.setText(more)


class SimilarList(QWidget):
    """Alt+Y says that both are the same, Alt+N that the row is none of those it looks like.

    The arrows go on without an answer. `decided` tells of every answer.
    """

    decided = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[SimilarRow, ...] = ()
        self._typed: dict[int, Unit] = {}
        self._at = 0
        self._answers: dict[int, UnitId | None] = {}
        self._where = Label(look, px=14, weight=700)
        self._why = Label(look, px=13, role="pledge", wraps=True)
        self._left, self._right = Side(look), Side(look)
        self._answer = Label(look, px=13, weight=500, role="ok", wraps=True)
        self._same = Button(look, key="Alt+Y", height_px=36)
        self._differ = Button(look, key="Alt+N", height_px=36)
        self._before = Button(look, key="←", height_px=36)
        self._next = Button(look, key="→", height_px=36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        answers: Keys = {
            "Alt+Y": lambda: self._decide(same=True),
            "Alt+N": lambda: self._decide(same=False),
        }
        on_keys(self, answers)
        self._same.clicked.connect(lambda: self._decide(same=True))
        self._differ.clicked.connect(lambda: self._decide(same=False))
        self._before.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        self.retranslate()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the rows of a plan that look like somebody; nothing is answered yet."""
        self._rows, self._at, self._answers = plan.similar, 0, {}
        rows = (row for row in plan.checked if isinstance(row, UnitRow))
        self._typed = {row.row: row.unit for row in rows}
        self._show_pair()

    def answers(self) -> dict[int, UnitId | None]:
        """The rows that are a registered unit, and (None) those that are not the one they seem."""
        return dict(self._answers)

    def waiting(self) -> int:
        """How many rows have no answer yet."""
        return len({row.row for row in self._rows} - set(self._answers))

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._same.setText(self.tr("The same"))
        self._same.setToolTip(self.tr("The row changes the unit that is registered"))
        self._differ.setText(self.tr("Different"))
        self._differ.setToolTip(self.tr("The row becomes a unit of its own; this is remembered"))
        self._before.setText(self.tr("Before"))
        self._before.setToolTip(self.tr("The pair before this one"))
        self._next.setText(self.tr("Next"))
        self._next.setToolTip(self.tr("The pair after this one"))
        self.setAccessibleName(self.tr("Rows that look like a registered unit"))
        self._show_pair()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _decide(self, *, same: bool) -> None:
        """Remember the answer for this row and go on to the next pair."""
        if not self._rows:
            return
        pair = self._rows[self._at]
        self._answers[pair.row] = pair.lookalike.unit.id if same else None
        rest = range(self._at + 1, len(self._rows))
        self._at = next((at for at in rest if self._rows[at].row not in self._answers), self._at)
        self._show_pair()
        self.decided.emit()

    def _go(self, step: int) -> None:
        if self._rows:
            self._at = min(max(self._at + step, 0), len(self._rows) - 1)
            self._show_pair()

    def _show_pair(self) -> None:
        for button in (self._same, self._differ, self._before, self._next):
            button.setEnabled(bool(self._rows))
        for side in (self._left, self._right):
            side.setVisible(bool(self._rows))
        if not self._rows:
            self._where.setText(self.tr("No row looks like a registered unit."))
            for label in (self._why, self._answer):
                label.setText("")
            return
        pair = self._rows[self._at]
        unit = pair.lookalike.unit
        words = self.tr("Pair {at} of {count}")
        self._where.setText(words.format(at=self._at + 1, count=len(self._rows)))
        self._why.setText(self._reason(pair))
        in_file = self.tr("In the file, row {row}").format(row=pair.row)
        typed = self._typed.get(pair.row)
        name = Text(pair.name) if typed is None else typed.name
        first: Language = "zh" if name.zh else "en"
        self._left.show_one(in_file, name, self._facts(typed), first=first)
        place = self.tr("In the register")
        if pair.other_row is not None:
            place = self.tr("In the file, row {row}").format(row=pair.other_row)
        self._right.show_one(place, unit.name, self._facts(unit), first=first)
        self._answer.setText(self._answered(pair))

    def _facts(self, unit: Unit | None) -> str:
        if unit is None:
            return ""
        facts = (self._look.kind_name(unit.kind), unit.short, unit.credit_code, unit.contact_role)
        return " · ".join(fact for fact in facts if fact)

    def _reason(self, pair: SimilarRow) -> str:
        alike = pair.lookalike
        words = {
            "code": self.tr("The same credit code"),
            "same_name": self.tr("The same name but for its form"),
            "near_name": self.tr("Names that are nearly the same: {percent} %"),
            "short_name": self.tr("The short name of the other"),
        }[alike.because]
        return words.format(percent=alike.percent)

    def _answered(self, pair: SimilarRow) -> str:
        if pair.row not in self._answers:
            return self.tr("Without an answer the row becomes a unit of its own.")
        answer = self._answers[pair.row]
        if answer is None:
            return self.tr("Answered: a unit of its own.")
        if answer == pair.lookalike.unit.id:
            return self.tr("Answered: the same.")
        return self.tr("Answered: the same as another one.")

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self._left, 1)
        pair.addWidget(self._right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self._same, self._differ):
            foot.addWidget(button)
        foot.addWidget(self._answer, 1)
        for button in (self._before, self._next):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._where)
        column.addWidget(self._why)
        column.addLayout(pair, 1)
        column.addStretch(0)
        column.addLayout(foot)
