"""The page of pledges: what was promised and is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from welfare_desk.desk.books_page import BooksPage

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint


class PledgesPage(BooksPage):
    """Open pledges, the oldest first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "pledges", parent)
        self.fill(QWidget())

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(self.tr("Pledges"), self.tr("What was promised and is still to come"))

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (("Ctrl+PgDown", self.tr("next page of the books")),)

    def start_typing(self) -> None:
        """Give the keys to the tabs."""
        self.tabs.setFocus()
