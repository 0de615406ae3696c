"""The register page: who is registered, who has arrived, what is booked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.register_book import RegisterBook
from welfare_desk.desk.unit_table import UnitTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.snapshot import Snapshot


class UnitsPage(Page):
    """The table of units."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._book = RegisterBook()
        self._head = PageHead(look)
        self._table = UnitTable(look, self._book)
        card = Card(look)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.addWidget(self._table)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self._head)
        page.addWidget(card, 1)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the register as it stands now."""
        self._table.units.timezone = snapshot.event.timezone
        news = self._book.take(snapshot)
        if news:
            self._table.show_order(self._book.listed, {})
            self._table.show_news(news)
            self.retranslate()

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the list."""
        return (("↑ ↓", self.tr("choose a unit")), ("F1", self.tr("all keys")))

    def start_typing(self) -> None:
        """Begin in the list."""
        self._table.setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._table.setAccessibleName(self.tr("Units"))
        words = self.tr("Units {units} · checked in {here} · people {people}")
        counts = {
            "units": len(self._book.listed),
            "here": self._book.units_here(),
            "people": self._book.people_here(),
        }
        self._head.name(self.tr("Register"), words.format(**counts))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
