"""The question of the panel for somebody new: a name like this is in the register already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.lookalike_pair import because_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookalikes import Lookalike


class SameOrNot(Card):
    """Both names side by side; `same` carries the registered unit, `different` its id."""

    same = Signal(object)
    different = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "info", parent)
        self._look = look
        self._typed: Unit | None = None
        self._found: tuple[Lookalike, ...] = ()
        self._title = Label(look, px=13, weight=700, elides=True)
        self._left, self._right = _Side(look), _Side(look)
        self._same = Button(look, icon="check", icon_style="bold", key="Alt+Y", height_px=30)
        self._different = Button(look, icon="x", icon_style="bold", key="Alt+N", height_px=30)
        for key, act in (("Alt+Y", self.say_same), ("Alt+N", self.say_different)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._same.clicked.connect(self.say_same)
        self._different.clicked.connect(self.say_different)
        head, names, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(Glyph(look, "question", "kind", size_px=18, style="fill"))
        head.addWidget(self._title, 1)
        head.addWidget(self._same)
        head.addWidget(self._different)
        names.setSpacing(16)
        names.addWidget(self._left, 1)
        names.addWidget(self._right, 1)
        column.addLayout(head)
        column.addLayout(names)
        self._column = column
        self.tighten(on=False)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether an answer is still missing."""
        return bool(self._found)

    @property
    def words(self) -> str:
        """What is asked."""
        return self._title.text() if self.asks else ""

    def tighten(self, *, on: bool) -> None:
        """Say the same in two lines, with less air, where the page is low."""
        self._column.setContentsMargins(12, 4 if on else 7, 12, 5 if on else 8)
        self._column.setSpacing(3 if on else 6)
        for side in (self._left, self._right):
            side.tighten(on=on)

    def show_found(self, typed: Unit | None, found: Sequence[Lookalike]) -> None:
        """Hold what is typed against the most alike; none takes the question away."""
        self._typed, self._found = typed, tuple(found)
        self._refresh()

    def say_same(self) -> None:
        """It is the unit that is there already."""
        if self._found:
            self.same.emit(self._found[0].unit)

    def say_different(self) -> None:
        """They are two units; the next one that is alike is asked about."""
        if self._found:
            apart: UnitId = self._found[0].unit.id
            self._found = self._found[1:]
            self._refresh()
            self.different.emit(apart)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        self._same.setText(self.tr("The same"))
        self._same.setToolTip(self.tr("Nothing new is registered; the entry takes that unit"))
        self._different.setText(self.tr("Different"))
        self._different.setToolTip(self.tr("Two units; this is remembered"))
        self.setVisible(self._typed is not None and self.asks)
        if self._typed is None or not self._found:
            return
        alike = self._found[0]
        because = because_words(alike.because, alike.percent)
        self._title.setText(self.tr("Is it the same? {because}").format(because=because))
        self._left.show_unit(self.tr("As typed here"), self._typed)
        self._right.show_unit(self.tr("In the register"), alike.unit)


class _Side(QWidget):
    """One of the two units: where it stands, its name, its kind and number.

    `tighten` says kind and number beside where it stands instead of below the name.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head = Label(look, px=12, role="text2")
        self._name = Label(look, px=15, weight=500, face="names", elides=True)
        self._facts, self._beside = (
            Label(look, px=12, role="text2", elides=True) for _ in range(2)
        )
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(10)
        head.addWidget(self._head)
        head.addWidget(self._beside, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        for label in (self._name, self._facts):
            column.addWidget(label)

    def tighten(self, *, on: bool) -> None:
        self._facts.setVisible(not on)
        self._beside.setVisible(on)

    def show_unit(self, head: str, unit: Unit) -> None:
        """Show a unit under its heading."""
        facts = [self._look.kind_name(unit.kind), unit.short, unit.credit_code]
        if unit.badge is not None:
            facts.append(f"{unit.badge:03d}")
        self._head.setText(head)
        self._name.setText(unit.name.zh or unit.name.en)  # the names that were compared
        for label in (self._facts, self._beside):
            label.setText(" · ".join(filter(None, facts)))
