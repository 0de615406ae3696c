"""Knows who types, says so in the bar below, and asks when the key is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.changes import PutOperator
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import operator_name

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.operator_sheet import OperatorSheet
    from welfare_desk.desk.rooms import Rooms
    from welfare_desk.domain.ids import DeskId, OperatorCode
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.snapshot import Snapshot


class OperatorChoosing(QObject):
    """`chosen` carries a code; `change_submitted` a PutOperator for somebody who is new."""

    chosen = Signal(object)
    change_submitted = Signal(object)

    def __init__(self, look: Look, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rooms = rooms
        self._mark = rooms.shell.status_bar.operator
        self._operators: tuple[Operator, ...] = ()
        self._now: OperatorCode = NOBODY
        self._desk: DeskId | None = None
        self._event = ""
        self.sheet: OperatorSheet | None = None
        self._mark.clicked.connect(self.ask)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know who is on the list, and who types."""
        if snapshot.event.id != self._event:
            self._event, self._operators = snapshot.event.id, ()
        if snapshot.operators is not None:
            self._operators = snapshot.operators
        self._now, self._desk = snapshot.operator, snapshot.desk
        self._mark.show_name(operator_name(self._operators, self._now))

    def ask(self) -> None:
        """Ask who types, once the desk is at work."""
        if not self._rooms.at_work:
            return
        if self.sheet is None:
            from welfare_desk.desk.operator_sheet import (  # noqa: PLC0415 - built when first shown
                OperatorSheet,
            )

            self.sheet = OperatorSheet(self._look, self._rooms)
            self.sheet.chosen.connect(self.chosen)
            self.sheet.added.connect(self._add)
        self.sheet.ask(self._operators, self._now, self._desk)

    def _add(self, operator: Operator) -> None:
        self.change_submitted.emit(PutOperator(operator=operator))
        self.chosen.emit(operator.id)
