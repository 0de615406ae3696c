"""The card of the queue: who waits to be thanked, moved, shown, skipped or hidden by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import CountChip
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.queue_list import QueueList
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.domain.spotlight_order import marked, may_move, reordered

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.aired import Queued
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.ids import EntryId


class QueueCard(Card):
    """`cue_given` carries a CueChange, `change_submitted` what was decided of spotlights."""

    cue_given = Signal(object)
    change_submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._painted: Painted | None = None
        self._title = Label(look, px=15, weight=700)
        self._count = CountChip(look)
        self._empty = Label(look, px=13, role="text2", wraps=True)
        self.list = QueueList(look)
        self.up = Button(look, key="Alt+↑", height_px=28)
        self.down = Button(look, key="Alt+↓", height_px=28)
        self.now = Button(look, key="Enter", height_px=32)
        self.skip = Button(look, key="Del", height_px=32)
        self.hide_name = Button(look, icon="eye-slash", key="Shift+Del", height_px=32)
        self._lay_out()
        self._connect()
        self.show_painted(None)
        self.retranslate()

    def show_painted(self, painted: Painted | None) -> None:
        """Show what waits; None: no stage answers."""
        rows = painted.queue if painted is not None else ()
        self._painted = painted
        self._say_empty()
        self.list.show_rows(rows)
        self._count.show_count(len(rows))
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        for button in (self.up, self.down, self.now, self.skip, self.hide_name):
            button.setEnabled(bool(rows))

    def chosen_entry(self) -> EntryId | None:
        """The gift or claim of the row one is on."""
        row = self.list.current_row()
        return marked_entry(row.key) if row is not None and may_move(row) else None

    def show_now(self, row: Queued) -> None:
        """Put a row on the stage now, before all others."""
        first = self.list.rows[:1] == (row,)
        change = CueChange(next=True) if first else CueChange(thank=row.key)
        self.cue_given.emit(change)

    def skip_row(self, row: Queued) -> None:
        """Give a row no spotlight."""
        self.change_submitted.emit(marked(row.keys, "skipped", datetime.now(UTC)))

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Queue"))
        self._say_empty()
        self.up.setToolTip(self.tr("Sooner"))
        self.down.setToolTip(self.tr("Later"))
        self.now.setText(self.tr("Now"))
        self.skip.setText(self.tr("Skip"))
        self.hide_name.setToolTip(self.tr("Keep these names off the stage, everywhere"))
        for button in (self.up, self.down, self.hide_name):
            button.setAccessibleName(button.toolTip())
        self.list.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_empty(self) -> None:
        if self._painted is None:
            said = self.tr("The stage is not running.")
        elif self._painted.curtain == "freeze":
            said = self.tr("Frozen: who came since is listed when the stage is live again.")
        else:
            said = self.tr("Nobody waits. Gifts from the threshold on queue by themselves.")
        self._empty.setText(said)

    def _move(self, by: int) -> None:
        done = reordered(self.list.rows, self.list.current, by, datetime.now(UTC))
        if done is not None:
            self.change_submitted.emit(done[1])

    def _hide(self, row: Queued) -> None:
        keys = [key for key in row.keys if row.kind != "milestone"]
        if keys:
            self.change_submitted.emit(marked(keys, "hidden", datetime.now(UTC)))

    def _on_row(self, signal: SignalInstance) -> None:
        row = self.list.current_row()
        if row is not None:
            signal.emit(row)

    def _connect(self) -> None:
        rows = self.list
        rows.move_wanted.connect(self._move)
        rows.now_wanted.connect(self.show_now)
        rows.skip_wanted.connect(self.skip_row)
        rows.hide_wanted.connect(self._hide)
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.now.clicked.connect(lambda: self._on_row(rows.now_wanted))
        self.skip.clicked.connect(lambda: self._on_row(rows.skip_wanted))
        self.hide_name.clicked.connect(lambda: self._on_row(rows.hide_wanted))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        foot.setSpacing(6)
        for button in (self.now, self.skip, self.hide_name):
            foot.addWidget(button)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self.list)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(scrolled(inside), 1)
        column.addLayout(foot)
