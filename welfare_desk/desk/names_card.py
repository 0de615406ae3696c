"""The card of the names that wait for a nod; it is there only while there are any."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.names_list import ROW_PX, NamesList
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import CountChip
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.domain.spotlight_order import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId, EventId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.spotlight import Mark

ROWS_SHOWN: Final = 2


class NamesCard(Card):
    """`change_submitted` carries MarkSpotlights: a nod, or that the name stays off the stage."""

    change_submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "warn", parent)
        self._rows: dict[EntryId, JournalRow] = {}
        self._hidden: tuple[EntryId, ...] = ()
        self._nodded: set[EntryId | None] = set()
        self._event: EventId | None = None
        self._is_waiting = False
        self._title = Label(look, px=15, weight=700)
        self._count = CountChip(look)
        self.list = NamesList(look)
        self.nod = Button(look, icon="check", key="Enter", height_px=28)
        self.hide_name = Button(look, icon="eye-slash", key="Del", height_px=28)
        self._area = scrolled(self.list)
        self._lay_out()
        self.list.nod_wanted.connect(lambda row: self._mark(row, "approved"))
        self.list.hide_wanted.connect(lambda row: self._mark(row, "hidden"))
        self.nod.clicked.connect(self.list.nod)
        self.hide_name.clicked.connect(self.list.hide_name)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take whose names wait, and which are hidden."""
        if snapshot.event.id != self._event:
            self._event, self._hidden, self._nodded = snapshot.event.id, (), set()
            self._rows.clear()
        self._rows.update((row.id, row) for row in snapshot.rows)
        if snapshot.marks is not None:
            nodded = {one.id for one in snapshot.marks if one.approved or one.mark == "approved"}
            marks = [one.id for one in snapshot.marks if one.mark == "hidden"]
            self._nodded = {marked_entry(one) for one in nodded}
            self._hidden = tuple(one for one in map(marked_entry, marks) if one is not None)
        waiting = [self._rows[one] for one in snapshot.awaiting if one in self._rows]
        hidden = list(dict.fromkeys(row.id for one in self._hidden for row in self._standing(one)))
        self.list.show_names(waiting, [self._rows[one] for one in hidden])
        self._count.show_count(len(waiting) or len(hidden))
        self._is_waiting = bool(waiting)
        self.set_kind("warn" if waiting else "card")
        self._name_title()
        count = self.list.count
        self._area.setFixedHeight(max(1, min(count, ROWS_SHOWN)) * ROW_PX)
        self.setVisible(count > 0)

    def start_typing(self) -> None:
        """Begin with the name that waits longest."""
        self.list.setFocus()
        self.list.go_to_row(0)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._name_title()
        self.nod.setToolTip(self.tr("Let this name onto the stage"))
        self.hide_name.setToolTip(self.tr("Keep this name off the stage, everywhere"))
        for button in (self.nod, self.hide_name):
            button.setAccessibleName(button.toolTip())
        self.list.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_title(self) -> None:
        waiting, hidden = self.tr("Names waiting"), self.tr("Names kept off")
        self._title.setText(waiting if self._is_waiting else hidden)

    def _standing(self, entry: EntryId) -> Iterator[JournalRow]:
        """The row of a hidden entry, or of what came in its place and was not nodded through."""
        row, seen = self._rows.get(entry), {entry}
        while row is not None and row.reversed_by is not None:
            after = row.replaced_by
            if after is None or after in seen:
                return
            seen.add(after)
            row = self._rows.get(after)
        if row is not None and row.id not in self._nodded:
            yield row

    def _mark(self, row: JournalRow, mark: Mark) -> None:
        self.change_submitted.emit(marked([str(row.id)], mark, datetime.now(UTC)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.nod)
        head.addWidget(self.hide_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._area)
