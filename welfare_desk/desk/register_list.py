"""The left side of the register's page: search and filters, the table, its sums at the foot."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.whole_rows import WholeRows
from welfare_desk.desk.register_filter import RegisterFilter
from welfare_desk.desk.register_order import Family, Sorting, Wanted, family_of, ordered
from welfare_desk.desk.unit_model import HEADS, Column
from welfare_desk.desk.unit_table import UnitTable

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import News, RegisterBook
    from welfare_desk.desk.suggestions import Span
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.services.lookup import Lookup

FOUND: Final = 300
"""So many units a search shows at most, the best first; one more letter narrows it."""


class RegisterList(Card):
    """What is shown follows from search, filters and sorting; `empty` from there being nobody."""

    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._book = book
        self._lookup: Lookup | None = None
        self._sorting = Sorting()
        self._wanted = Wanted()
        self._families: Counter[Family] = Counter()
        self._approval = 0
        self.filter = RegisterFilter(look)
        self.table = UnitTable(look, book)
        self._table_room = WholeRows(self.table)
        self._empty = Blank(look, "buildings")
        self._nothing = Blank(look, "magnifying-glass", "regular")
        self._import = Button(look, icon="upload-simple", icon_style="duotone", key="Ctrl+I")
        self._new = Button(look, icon="plus-circle", icon_style="fill", key="Ctrl+N")
        self._foot = Label(look, px=13, role="text2", elides=True)
        self._rooms = QStackedWidget()
        self._lay_out()
        self.filter.changed.connect(self._change_filter)
        self.filter.search.left.connect(self.go_to_list)
        self.filter.search.forgotten.connect(self.go_to_list)
        self.table.sort_wanted.connect(self.sort_by)
        self._import.clicked.connect(self.import_wanted)
        self._new.clicked.connect(self.new_wanted)
        look.kinds_changed.connect(self._count)
        self.table.show_sorting(self._sorting.column, falling=False)
        self.retranslate()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search in this register from now on, also for what is typed already."""
        self._lookup = lookup
        if self.filter.search.text().strip():
            self._show_order()

    def show_news(self, news: News) -> None:
        """Show the register as it stands now; lines that only changed are only painted afresh."""
        if news.listed:
            self._count()
        if news.listed or self._moves(news):
            self._show_order()
        self.table.show_news(news)
        self._show_counts()

    def show_unit(self, unit: UnitId) -> bool:
        """Go to a unit, past search and filters if need be; False where it is not listed."""
        if unit not in self._book.units or self._book.standing(unit) != unit:
            return False
        if not self.table.choose(unit):
            self.filter.show_all()
        return self.table.choose(unit)

    def sort_by(self, column: Column) -> None:
        """Sort by a column; by the same one again the other way round."""
        falling = column is self._sorting.column and not self._sorting.falling
        self._sorting = Sorting(column=column, falling=falling)
        self.table.show_sorting(column, falling=falling)
        self._show_order()

    def sort_by_next(self) -> None:
        """Sort by the next column that is shown."""
        count, now = len(HEADS), int(self._sorting.column)
        following = (Column((now + step) % count) for step in range(1, count + 1))
        self.sort_by(next(each for each in following if not self.table.isColumnHidden(each)))

    def is_empty(self) -> bool:
        """Whether nobody is registered."""
        return not self._book.listed

    def go_to_list(self) -> None:
        """Give the keys to the table, or to what stands in its place."""
        if self.is_empty():
            self._new.setFocus()
        else:
            self.table.setFocus()

    def go_to_search(self) -> None:
        """Give the keys to the search."""
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.table.setAccessibleName(self.tr("Units"))
        self._empty.name(
            self.tr("Nobody is registered yet"),
            self.tr("Take the units over from a spreadsheet, or register the first one by hand."),
        )
        self._nothing.name(
            self.tr("Nobody like that"),
            self.tr("Esc in the search shows all again; Ctrl+N registers somebody new."),
        )
        self._import.setText(self.tr("Import"))
        self._import.setToolTip(self.tr("Take units over from a spreadsheet (Ctrl+I)"))
        self._new.setText(self.tr("New unit"))
        self._new.setToolTip(self.tr("Register somebody new (Ctrl+N)"))
        self._show_counts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _moves(self, news: News) -> bool:
        """Whether changed lines may stand elsewhere now."""
        filtered = self._wanted.arrived != "any"
        return bool(news.units) and (filtered or self._sorting.column > Column.KIND)

    def _change_filter(self) -> None:
        self._wanted = self.filter.wanted()
        self._show_order()
        self._show_counts()

    def _show_order(self) -> None:
        """Work out who is shown; a search shows the best first, whatever the sorting."""
        text, book, look = self.filter.search.text().strip(), self._book, self._look
        found = self._found(text)
        units = list(found) if text else book.listed
        if self._wanted != Wanted():
            wanted = self._wanted
            units = [unit for unit in units if wanted.lets_through(book.units[unit], book, look)]
        order = units if text else ordered(units, book, look, self._sorting)
        self.table.show_order(order, found, first=bool(text))
        shown = self._table_room if order else self._nothing
        room = self._empty_room if self.is_empty() else shown
        self._rooms.setCurrentWidget(room)

    def _found(self, text: str) -> dict[UnitId, tuple[Span, ...]]:
        """The units that a search finds, the best first, with the characters to be marked."""
        if not text:
            return {}
        book = self._book
        if self._lookup is None:
            names = ((unit, book.units[unit].name) for unit in book.listed)
            return {unit: () for unit, name in names if text in name.zh or text in name.en}
        found: dict[UnitId, tuple[Span, ...]] = {}
        for match in self._lookup.find(text, FOUND):
            unit = book.standing(match.unit.id)
            if unit in book.units:
                by_chinese = self._look.reads(match.unit.name) == match.unit.name.zh
                found.setdefault(unit, match.ranges if by_chinese else ())
        return found

    def _count(self) -> None:
        """Count the kinds anew: the register is another one, or its kinds are."""
        book, look = self._book, self._look
        kinds = Counter(book.units[unit].kind for unit in book.listed)
        self._families = Counter({"all": len(book.listed)})
        for kind, count in kinds.items():
            self._families[family_of(kind, look)] += count
        state = any(look.kinds.wants_approval(kind) for kind in kinds)
        units = (book.units[unit] for unit in book.listed) if state else ()
        self._approval = sum(look.kinds.needs_approval(unit) for unit in units)

    def _show_counts(self) -> None:
        book = self._book
        here = book.units_here()
        self.filter.show_counts(
            self._families,
            here=here,
            away=len(book.listed) - here,
            approval=self._approval,
        )
        words = self.tr("Units: {units} · checked in: {here} · people here: {people}")
        counts = {"units": len(book.listed), "here": here, "people": book.people_here()}
        self._foot.setText(words.format(**{name: f"{n:,}" for name, n in counts.items()}))

    def _lay_out(self) -> None:
        self._empty_room = QWidget()
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(self._import)
        acts.addWidget(self._new)
        acts.addStretch(1)
        room = QVBoxLayout(self._empty_room)
        room.addStretch(1)
        room.addWidget(self._empty)
        room.addLayout(acts)
        room.addStretch(2)
        for each in (self._table_room, self._empty_room, self._nothing):
            self._rooms.addWidget(each)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 0)
        foot.addWidget(self._foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 9, 1, 8)
        column.setSpacing(7)
        column.addWidget(self.filter)
        column.addWidget(self._rooms, 1)
        column.addLayout(foot)
