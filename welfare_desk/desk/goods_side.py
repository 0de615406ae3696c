"""What stands beside the list of goods: the thing one is on, or the form that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.docked_side import DockedSide
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


class GoodsSide(DockedSide):
    """The panel, and the forms of arrival, acceptance, refusal and another day."""

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.panel = GoodsPanel(look, book)
        self.arrival = GoodsArrivalForm(look, book)
        self.accept = GoodsAcceptForm(look, book)
        self.refuse = GoodsRefuseForm(look, book)
        self.due = PledgeDueForm(look, book)
        self.hold(self.panel, self.arrival, self.accept, self.refuse, self.due)

    def has_line(self) -> bool:
        """Whether there is a thing one is on."""
        return self.panel.item is not None

    def show_item(self, item: GoodsItem | None) -> None:
        """Show the thing one is on; an open form stays."""
        self.panel.show_item(item)
        self.show_or_hide()

    def begin_arrival(self, item: GoodsItem | None) -> None:
        """Note what was promised as arrived, or what nobody announced."""
        self.turn(self.arrival)
        self.arrival.open_for(item)

    def begin_accept(self, item: GoodsItem) -> None:
        """Accept goods that were inspected, or note that a service was done."""
        self.turn(self.accept)
        self.accept.open_for(item, operator_name(self._book.operators, self._book.operator))

    def begin_refuse(self, item: GoodsItem) -> None:
        """Refuse goods with thanks."""
        self.turn(self.refuse)
        self.refuse.open_for(item)

    def begin_due(self, row: JournalRow) -> None:
        """Agree on another day for a promise."""
        self.turn(self.due)
        self.due.open_for(row)
