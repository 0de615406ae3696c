"""What the pages of the books share: tabs at the top, and a head that says what each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import BOOKS, Page
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import BooksName

TABS_PX: Final = 36
TAB_WORDS: Final[Mapping[BooksName, str]] = {
    "pledges": QT_TRANSLATE_NOOP("BooksPage", "Pledges"),
    "goods": QT_TRANSLATE_NOOP("BooksPage", "Goods"),
    "statement": QT_TRANSLATE_NOOP("BooksPage", "Statement"),
    "drawer": QT_TRANSLATE_NOOP("BooksPage", "Drawer"),
    "paper": QT_TRANSLATE_NOOP("BooksPage", "Paper sheets"),
    "closing": QT_TRANSLATE_NOOP("BooksPage", "Closing"),
    "safety": QT_TRANSLATE_NOOP("BooksPage", "Backups"),
    "audit": QT_TRANSLATE_NOOP("BooksPage", "Audit"),
}
"""What the tabs say, in the context "BooksPage"."""


class BooksPage(Page):
    """A page of the books; `fill` puts its own content below tabs and head."""

    def __init__(self, look: Look, name: BooksName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._name = name
        self.tabs = Segments(look, BOOKS, height_px=TABS_PX)
        self.head = PageHead(look)
        self.tabs.choose(name)
        self.tabs.chosen.connect(self._leave_for)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 10)
        self._column.setSpacing(10)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.head)

    def fill(self, body: QWidget) -> None:
        """Put the page's own content below tabs and head."""
        self._column.addWidget(body, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words: dict[str, str] = {
            name: QCoreApplication.translate("BooksPage", TAB_WORDS[name]) for name in BOOKS
        }
        self.tabs.name(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
            self.hints_changed.emit()
        super().changeEvent(event)

    def _leave_for(self, name: BooksName) -> None:
        if name != self._name:
            self.tabs.choose(self._name)
            self.page_wanted.emit(name)
