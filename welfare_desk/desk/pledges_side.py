"""What stands beside the list of pledges: the pledge one is on, or the form that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from welfare_desk.desk.payment_form import PaymentForm
from welfare_desk.desk.pledges_due_form import PledgeDueForm
from welfare_desk.desk.pledges_panel import PledgePanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.journal import JournalRow

SIDE_PX: Final = 364


class PledgesSide(QStackedWidget):
    """`turned` tells that another form is open, or none."""

    turned = Signal()

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = PledgePanel(look, book)
        self.payment = PaymentForm(look, book)
        self.due = PledgeDueForm(look, book)
        for part in (self.panel, self.payment, self.due):
            self.addWidget(part)
        self.setFixedWidth(SIDE_PX)

    def shows_panel(self) -> bool:
        """Whether no form is open."""
        return self.currentWidget() is self.panel

    def show_row(self, row: JournalRow | None) -> None:
        """Show the pledge one is on; an open form stays."""
        self.panel.show_row(row)
        self._show_or_hide()

    def begin_payment(self, pledge: JournalRow | None) -> None:
        """Open the form of a payment, of this pledge or of one to be found."""
        self._turn(self.payment)
        if pledge is None:
            self.payment.open_blank()
        else:
            self.payment.open_for(pledge)

    def begin_due(self, pledge: JournalRow) -> None:
        """Open the form of another day."""
        self._turn(self.due)
        self.due.open_for(pledge)

    def close_form(self) -> None:
        """Show the pledge again."""
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
        self.setVisible(not self.shows_panel() or self.panel.row is not None)
