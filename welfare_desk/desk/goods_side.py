"""What stands beside the list of goods: the thing one is on, or the form that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from welfare_desk.desk.goods_accept_form import GoodsAcceptForm
from welfare_desk.desk.goods_arrival_form import GoodsArrivalForm
from welfare_desk.desk.goods_panel import GoodsPanel
from welfare_desk.desk.goods_refuse_form import GoodsRefuseForm
from welfare_desk.desk.pledges_due_form import PledgeDueForm
from welfare_desk.domain.operators import operator_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.goods_list import GoodsItem
    from welfare_desk.domain.journal import JournalRow

SIDE_PX: Final = 364


class GoodsSide(QStackedWidget):
    """`turned` tells that another form is open, or none."""

    turned = Signal()

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.panel = GoodsPanel(look, book)
        self.arrival = GoodsArrivalForm(look, book)
        self.accept = GoodsAcceptForm(look, book)
        self.refuse = GoodsRefuseForm(look, book)
        self.due = PledgeDueForm(look, book)
        for part in (self.panel, self.arrival, self.accept, self.refuse, self.due):
            self.addWidget(part)
        self.setFixedWidth(SIDE_PX)

    def shows_panel(self) -> bool:
        """Whether no form is open."""
        return self.currentWidget() is self.panel

    def show_item(self, item: GoodsItem | None) -> None:
        """Show the thing one is on; an open form stays."""
        self.panel.show_item(item)
        self._show_or_hide()

    def begin_arrival(self, item: GoodsItem | None) -> None:
        """Note what was promised as arrived, or what nobody announced."""
        self._turn(self.arrival)
        self.arrival.open_for(item)

    def begin_accept(self, item: GoodsItem) -> None:
        """Accept goods that were inspected, or note that a service was done."""
        self._turn(self.accept)
        self.accept.open_for(item, operator_name(self._book.operators, self._book.operator))

    def begin_refuse(self, item: GoodsItem) -> None:
        """Refuse goods with thanks."""
        self._turn(self.refuse)
        self.refuse.open_for(item)

    def begin_due(self, row: JournalRow) -> None:
        """Agree on another day for a promise."""
        self._turn(self.due)
        self.due.open_for(row)

    def close_form(self) -> None:
        """Show the thing one is on again."""
        self._turn(self.panel)

    def start_typing(self) -> None:
        """Give the keyboard to what is shown."""
        part = self.currentWidget()
        if part is not None:
            part.setFocus()

    def _turn(self, part: QWidget) -> None:
        self.setCurrentWidget(part)
        self._show_or_hide()
        self.turned.emit()

    def _show_or_hide(self) -> None:
        self.setVisible(not self.shows_panel() or self.panel.item is not None)
