"""A list of the books: filters and a search above, the table, its sums at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.whole_rows import WholeRows
from welfare_desk.desk.register_filter import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from welfare_desk.desk.line_table import LineTable
    from welfare_desk.desk.look import Look

SIDE_PX: Final = 13
GAP_PX: Final = 6
SEARCH_PX: Final = 262
"""What the search takes at least of the row, with its icon and key."""


class LineList(Card):
    """`changed`: another filter or search; what is shown follows from `wanted` and `typed`.

    `acts` are buttons that stand where there is nothing yet: the way on.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        table: LineTable,
        faces: Mapping[str, tuple[str, str]],
        *,
        icon: str,
        acts: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "card", parent)
        self.table = table
        self.search = SearchField(look, height_px=32)
        self.chips = {
            name: FilterChip(look, icon=icon, role=role) for name, (icon, role) in faces.items()
        }
        self._words: dict[str, str] = dict.fromkeys(faces, "")
        self._table_room = WholeRows(table)
        self.empty = Blank(look, icon)
        self.nothing = Blank(look, "magnifying-glass", "regular")
        self.foot = Label(look, px=13, role="text2", elides=True)
        self._rooms = QStackedWidget()
        self._lay_out(look, acts)
        next(iter(self.chips.values())).setChecked(True)
        for chip in self.chips.values():
            chip.toggled.connect(lambda on: self.changed.emit() if on else None)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.search.left.connect(self.go_to_list)
        self.search.forgotten.connect(self.go_to_list)

    @property
    def wanted(self) -> str:
        """The filter that is on."""
        return next(name for name, chip in self.chips.items() if chip.isChecked())

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def want(self, name: str) -> None:
        """Turn a filter on."""
        self.chips[name].setChecked(True)

    def next_filter(self) -> None:
        """Turn the next filter on, round the end."""
        names = list(self.chips)
        self.want(names[(names.index(self.wanted) + 1) % len(names)])

    def show_order(self, order: Sequence[str], *, is_empty: bool) -> None:
        """Show these lines, or say that there is nothing yet, or nothing like that."""
        self.table.show_order(order)
        shown = self._table_room if order else self.nothing
        self._rooms.setCurrentWidget(self._empty_room if is_empty else shown)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many lines each filter would let through."""
        for name, chip in self.chips.items():
            chip.show_count(counts.get(name, 0))
        self._fit()

    def go_to_list(self) -> None:
        """Give the keys to the table, or to what stands in its place."""
        if self._rooms.currentWidget() is self._table_room:
            self.table.setFocus()
        elif self._acts and self._rooms.currentWidget() is self._empty_room:
            self._acts[0].setFocus()
        else:
            self.search.setFocus()

    def go_to_search(self) -> None:
        """Give the keys to the search."""
        self.search.setFocus()
        self.search.selectAll()

    def name(self, words: Mapping[str, str], *, search: str, tip: str) -> None:
        """Name the filters, what the search looks through, and the filters' tip."""
        self._words = dict(words)
        for name, chip in self.chips.items():
            chip.setAccessibleName(words[name])
            chip.setToolTip(tip.format(filter=words[name]))
        self.search.setAccessibleName(search)
        self.search.setPlaceholderText(search)
        self.search.setToolTip(self.tr("Ctrl+F; Esc shows all again"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Chips may need another width in the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the chips keep their icons and counts."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words where there is room, else icons and counts; the tips say the words."""
        for name, chip in self.chips.items():
            chip.setText(self._words[name])
        room = self.width() - 2 * SIDE_PX - SEARCH_PX
        for name in reversed(self.chips):
            if sum(chip.sizeHint().width() + GAP_PX for chip in self.chips.values()) <= room:
                return
            if self.chips[name].has_icon():
                self.chips[name].setText("")

    def _lay_out(self, look: Look, acts: Sequence[QWidget]) -> None:
        self._acts = tuple(acts)
        self._empty_room = QWidget()
        room, row = QVBoxLayout(self._empty_room), QHBoxLayout()
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        row.addStretch(1)
        room.addStretch(1)
        room.addWidget(self.empty)
        room.addLayout(row)
        room.addStretch(2)
        for each in (self._table_room, self._empty_room, self.nothing):
            self._rooms.addWidget(each)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE_PX, 2, SIDE_PX, 2)
        head.setSpacing(GAP_PX)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.addSpacing(6)
        head.addWidget(Glyph(look, "magnifying-glass", "text3", size_px=18))
        head.addWidget(self.search, 1)
        head.addWidget(KeyCap(look, "Ctrl+F"))
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 0)
        foot.addWidget(self.foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 9, 1, 8)
        column.setSpacing(7)
        column.addLayout(head)
        column.addWidget(self._rooms, 1)
        column.addLayout(foot)


def room_of(sums: QWidget, lines: QWidget, side: QWidget) -> QWidget:
    """Sums above a list, and beside both what belongs to the line one is on."""
    room, left = QWidget(), QVBoxLayout()
    left.setSpacing(10)
    left.addWidget(sums)
    left.addWidget(lines, 1)
    columns = QHBoxLayout(room)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(12)
    columns.addLayout(left, 1)
    columns.addWidget(side)
    return room
