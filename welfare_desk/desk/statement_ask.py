"""Asks before all sure proposals are confirmed at once: how many, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look


class AskAll(Card):
    """A line above the list; `agreed` when all of them shall be confirmed."""

    agreed = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "good", parent)
        self._counted: tuple[int, int] = (0, 0)
        self._words = Label(look, px=14, weight=500, wraps=True)
        self._back = Button(look, key="Esc")
        self.agree = Button(look, kind="primary", icon="seal-check", key="Ctrl+Enter")
        self._back.clicked.connect(self.left)
        self.agree.clicked.connect(self.agreed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Glyph(look, "seal-check", "ok", size_px=20, style="fill"))
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        row.addWidget(self.agree)
        self.hide()
        self.retranslate()

    def ask(self, count: int, fen: int) -> None:
        """Ask about so many lines, which come to so much."""
        self._counted = (count, fen)
        self.retranslate()
        self.show()
        self.agree.setFocus()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        count, fen = self._counted
        words = self.tr(
            "Lines with one entry that surely is theirs: {count}, together ¥{sum}. "
            "Confirm all of them? Each can be opened again."
        )
        self._words.setText(words.format(count=count, sum=Money(fen).figures))
        self._back.setText(self.tr("Not now"))
        self.agree.setText(self.tr("Confirm all"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
