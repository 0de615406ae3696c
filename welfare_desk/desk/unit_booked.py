"""What the books hold for a unit: its sums, the bar of received and promised, its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.unit_entries import UnitEntries
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import Booked, JournalRow


class UnitBooked(Card):
    """`taken` carries the `JournalRow` on which Enter was pressed."""

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._booked: Booked | None = None
        self._title = Label(look, px=13, weight=700)
        self.sum = Label(look, px=17, face="figures", role="brandText")
        self._bar = HatchBar(look, height_px=8)
        self._received = Label(look, px=12, role="text2")
        self._outstanding = Label(look, px=12, role="pledge")
        self._more = Label(look, px=12, role="text2", wraps=True)
        self.entries = UnitEntries(look)
        self.entries.taken.connect(self.taken)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.sum)
        foot.addWidget(self._received, 1)
        foot.addWidget(self._outstanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(foot)
        column.addWidget(self._more)
        column.addWidget(self.entries)

    def show_booked(self, booked: Booked, rows: Sequence[JournalRow], timezone: str) -> None:
        """Show what stands for a unit."""
        self._booked = booked
        self.entries.show_entries(rows, timezone)
        self._refresh()

    def unit(self) -> UnitId | None:
        """Whose books are shown."""
        return None if self._booked is None else self._booked.unit

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        self._title.setText(self.tr("In the books"))
        booked = self._booked
        if booked is None:
            return
        raised = booked.received_fen + booked.outstanding_fen
        self.sum.setText(f"¥{Money(raised).figures}" if raised else "")
        whole = max(raised, 1)
        self._bar.show_shares(booked.received_fen / whole, booked.outstanding_fen / whole)
        received = self.tr("received {sum}").format(sum=Money(booked.received_fen).figures)
        outstanding = self.tr("outstanding {sum}")
        self._received.setText(received)
        self._outstanding.setText(outstanding.format(sum=Money(booked.outstanding_fen).figures))
        for widget in (self._bar, self._received, self._outstanding):
            widget.setVisible(raised > 0)
        self._outstanding.setVisible(booked.outstanding_fen > 0)
        counts = self._counts(booked)
        self._more.setText(counts)
        self._more.setVisible(bool(counts))

    def _counts(self, booked: Booked) -> str:
        """Claims, goods and services in words; a sentence where there is nothing at all."""
        parts = [
            words.format(count=count)
            for words, count in (
                (self.tr("claims: {count}"), booked.claims),
                (self.tr("goods: {count}"), booked.goods),
                (self.tr("services: {count}"), booked.services),
            )
            if count
        ]
        if not parts and not booked.received_fen and not booked.outstanding_fen:
            return self.tr("Nothing is booked for this unit yet.")
        return " · ".join(parts)
