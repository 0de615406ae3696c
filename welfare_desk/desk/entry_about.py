"""The entry that a sheet is about: its number, whose it is, for what, and how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desk.journal_words import amount_words, method_words, project_words, unit_words
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow


class EntryAbout(Card):
    """One row of the journal, laid out to be read aloud."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._look = look
        self._number = Label(look, px=17, weight=600, role="text2", face="figures")
        self._who = Label(look, px=15, weight=700, face="names", elides=True)
        self._what = Label(look, px=12, role="text2", elides=True)
        self._amount = Label(look, px=22, weight=600, face="figures")
        line, names = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(14)
        names.setSpacing(1)
        names.addWidget(self._who)
        names.addWidget(self._what)
        line.addWidget(self._number)
        line.addLayout(names, 1)
        line.addWidget(self._amount)

    @property
    def number(self) -> str:
        """The number of the entry."""
        return self._number.text()

    def show_row(self, row: JournalRow) -> None:
        """Show an entry in the language of the desk."""
        language = self._look.language
        self._number.setText(row.number)
        self._who.setText(unit_words(row, language))
        self._what.setText(f"{project_words(row, language)} · {method_words(row)}")
        money = row.fen is not None and not row.quantity
        self._amount.setText(f"{'¥' if money else ''}{amount_words(row, language)}")
