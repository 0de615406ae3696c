"""The warning in the form of a unit: a name like this is there already, both side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.lookalike_pair import PairFacts, because_words, pair_facts
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookalikes import Lookalike

TELLING: Final = frozenset({"merged", "badge", "code", "arrival", "received", "outstanding"})
"""What is told of the unit that stands, even where nothing of the kind is typed yet."""


class LookalikeCard(Card):
    """`same` carries the unit that is there already, `different` the same, told apart."""

    same = Signal(object)
    different = Signal(object)

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "info", parent)
        self._look = look
        self._book = book
        self._found: tuple[Lookalike, ...] = ()
        self._typed: Unit | None = None
        self._timezone = ""
        self._title = Label(look, px=13, weight=700, wraps=True)
        self._facts = PairFacts(look)
        self._same = Button(look, icon="check", icon_style="bold", key="Alt+Y", height_px=32)
        self._different = Button(look, icon="x", icon_style="bold", key="Alt+N", height_px=32)
        self._same.clicked.connect(self.say_same)
        self._different.clicked.connect(self.say_different)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(look, "info", "kind", size_px=18, style="fill"))
        head.addWidget(self._title, 1)
        foot.setSpacing(8)
        foot.addWidget(self._same, 1)
        foot.addWidget(self._different, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addLayout(foot)
        self.hide()

    @property
    def shown(self) -> Lookalike | None:
        """The unit that the typed one is held against now."""
        return self._found[0] if self._found else None

    def show_found(self, typed: Unit, found: tuple[Lookalike, ...], timezone: str) -> None:
        """Hold what is typed against the most alike; none takes the warning away."""
        self._typed, self._found, self._timezone = typed, found, timezone
        self.setVisible(bool(found))
        self._refresh()

    def say_same(self) -> None:
        """It is the unit that is there already."""
        if self._found:
            self.same.emit(self._found[0].unit)

    def say_different(self) -> None:
        """They are two units; the next one that is alike is shown."""
        if self._found:
            apart: UnitId = self._found[0].unit.id
            self._found = self._found[1:]
            self.setVisible(bool(self._found))
            self._refresh()
            self.different.emit(apart)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        self._same.setText(self.tr("Same: open it"))
        self._same.setToolTip(self.tr("Nothing new is registered; go to that unit (Alt+Y)"))
        self._different.setText(self.tr("Different"))
        self._different.setToolTip(self.tr("Two units; this is remembered (Alt+N)"))
        if self._typed is None or not self._found:
            return
        alike = self._found[0]
        words = self.tr("Already in the register? {because}")
        self._title.setText(words.format(because=because_words(alike.because, alike.percent)))
        self._facts.show_heads(self.tr("As typed here"), self.tr("In the register"))
        look, book = self._look, self._book
        typed = pair_facts(self._typed, book, look, self._timezone)
        known = pair_facts(alike.unit, book, look, self._timezone)
        told = {fact: known[fact] for fact in known if typed.get(fact) or fact in TELLING}
        self._facts.show_pair(typed, told)
