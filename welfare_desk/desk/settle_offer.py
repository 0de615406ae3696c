"""The row of the entry card that offers to fulfil a pledge with the gift that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.fields import TickBox
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow


class SettleOffer(QWidget):
    """Shows one open pledge at a time; `chosen` carries its row, or None for none of them."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pledges: tuple[JournalRow, ...] = ()
        self._chosen: JournalRow | None = None
        self._several: tuple[tuple[str, int | None], ...] = ()
        self._tick = TickBox(look)
        self._tick.clicked.connect(self.switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._tick)
        row.addWidget(KeyCap(look, "Alt+T"))
        row.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """What is offered."""
        return self._tick.text()

    def offer(
        self,
        pledges: Sequence[JournalRow],
        chosen: JournalRow | None,
        several: Sequence[tuple[str, int | None]] = (),
    ) -> None:
        """Offer these pledges, of which one may be chosen already.

        `several` are numbers and sums of pledges that all are settled, as an entry had them.
        """
        self._pledges, self._chosen, self._several = tuple(pledges), chosen, tuple(several)
        self._tick.setChecked(chosen is not None or bool(several))
        self._name()
        self.setVisible(bool(self._pledges or self._several))

    def switch(self) -> None:
        """Choose the next of the pledges, and after the last none; of several at once none."""
        if self._several:
            self.chosen.emit(None)
            return
        places = {pledge.id: place for place, pledge in enumerate(self._pledges)}
        after = places.get(self._chosen.id, -1) + 1 if self._chosen else 0
        if self._pledges:
            self.chosen.emit(self._pledges[after] if after < len(self._pledges) else None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        if self._several:
            sums = (
                f"{number} ¥{Money(fen).figures}" if fen is not None else number
                for number, fen in self._several
            )
            words = self.tr("Settles the pledges {pledges}").format(pledges=" · ".join(sums))
            self._tick.setText(words)
            self._tick.updateGeometry()
            return
        if not self._pledges:
            return
        shown = self._chosen or self._pledges[0]
        words = self.tr("Settles pledge {number}, {sum} outstanding")
        if len(self._pledges) > 1:
            words = self.tr("Settles pledge {number}, {sum} outstanding; open pledges: {count}")
        money = shown.form == "money"
        owed = f"¥{Money(outstanding_fen(shown)).figures}" if money else ""
        owed = owed or self._look.reads(shown.quantity)
        count = len(self._pledges)
        self._tick.setText(words.format(number=shown.number, sum=owed, count=count))
        self._tick.updateGeometry()
