"""A card that says whether a scene may be shown, and what keeps it closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look


class ClosedScene(Card):
    """A sign and a sentence: gold while something is missing, green once nothing is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "warn", parent)
        self._signs = {
            True: Glyph(look, "check-circle", "ok", size_px=18, style="fill"),
            False: Glyph(look, "eye-slash", "pledge", size_px=18, style="fill"),
        }
        self.words = Label(look, px=13, weight=500, wraps=True)
        row, signs = QHBoxLayout(self), QVBoxLayout()
        for sign in self._signs.values():
            signs.addWidget(sign)
        signs.addStretch(1)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addLayout(signs)
        row.addWidget(self.words, 1)
        self.tell("", is_open=False)

    def tell(self, words: str, *, is_open: bool) -> None:
        """Say whether the scene may be shown, and why not."""
        self.set_kind("good" if is_open else "warn")
        for of_open, sign in self._signs.items():
            sign.setVisible(of_open == is_open)
        self.words.setText(words)
