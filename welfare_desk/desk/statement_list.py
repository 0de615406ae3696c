"""The left side of the page of statements: both sums, the four lists, and what stands in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.whole_rows import WholeRows
from welfare_desk.desk.statement_sums import StatementSums
from welfare_desk.desk.statement_table import StatementTable
from welfare_desk.desk.statement_words import FACES, shelf_of, shelf_words

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_books import Seen, StatementBooks
    from welfare_desk.desk.statement_words import Shelf

SHELVES: Final[tuple[Shelf, ...]] = tuple(FACES)


class StatementList(QWidget):
    """Shows one of the lists; `shelf` says which."""

    shelf_chosen = Signal()

    def __init__(self, look: Look, books: StatementBooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books = books
        self.shelf: Shelf = "open"
        self.sums = StatementSums(look)
        self.filter = TextField(look, height_px=30)
        self.table = StatementTable(look, books)
        self._chips = {
            shelf: FilterChip(look, icon=FACES[shelf].icon, role=FACES[shelf].role)
            for shelf in SHELVES
        }
        self._nothing = Blank(look, "bank", "regular")
        self._done = Blank(look, "check-circle", "fill")
        self._stack = QStackedWidget()
        self._table_card = Card(look)
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        for shelf, chip in self._chips.items():
            chip.clicked.connect(lambda _on=False, shelf=shelf: self.show_shelf(shelf))
        self.retranslate()

    def refresh(self) -> None:
        """Show the books as they stand now."""
        self.sums.show_sides(self._books.both_sides())
        lists = self._lists()
        for shelf, chip in self._chips.items():
            chip.show_count(len(lists[shelf]))
            chip.setChecked(shelf == self.shelf)
        self.table.show_rows(lists[self.shelf])
        self._show_place()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another list."""
        self.shelf = shelf
        self.refresh()
        self.shelf_chosen.emit()

    def show_next_shelf(self) -> None:
        """Show the list after this one."""
        self.show_shelf(SHELVES[(SHELVES.index(self.shelf) + 1) % len(SHELVES)])

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        for shelf, chip in self._chips.items():
            chip.setText(shelf_words(shelf))
            chip.setToolTip(self.tr("Show this list (Ctrl+Shift+F goes on to the next)"))
        self.filter.setPlaceholderText(self.tr("Filter by payer, reference, amount"))
        self.filter.setAccessibleName(self.tr("Filter of the lines"))
        self.table.setAccessibleName(self.tr("Lines of statements"))
        self._nothing.name(
            self.tr("No statement was taken yet"),
            self.tr(
                "Export the statement of the account or of the collection code for the days of the "
                "event, as a workbook or CSV, and drop the file here or take it with Ctrl+O."
            ),
        )
        self._done.name(
            self.tr("Nothing stands here"), self.tr("Ctrl+Shift+F shows the next list.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def start_typing(self) -> None:
        """Give the keys to the list."""
        self.table.setFocus()

    def _lists(self) -> dict[Shelf, list[Seen]]:
        lists: dict[Shelf, list[Seen]] = {shelf: [] for shelf in SHELVES}
        for seen in (*self._books.seen_lines(), *self._books.seen_gifts()):
            lists[shelf_of(seen)].append(seen)
        return lists

    def _filter(self, typed: str) -> None:
        self.table.lines.filter_by(typed)
        if not self.table.currentIndex().isValid() and self.table.lines.rowCount():
            self.table.selectRow(0)
        self._show_place()

    def _show_place(self) -> None:
        """The list, or a word in its place where it is empty."""
        place: QWidget = self._table_card
        if not self.table.lines.rowCount():
            place = self._done if self._books.lines or self.shelf == "unstated" else self._nothing
        self._stack.setCurrentWidget(place)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._table_card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(WholeRows(self.table))
        for part in (self._table_card, self._nothing, self._done):
            self._stack.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self.filter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.sums)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
