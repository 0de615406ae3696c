"""What stands beside the list of pledges: the pledge one is on, or the form that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.docked_side import DockedSide
from welfare_desk.desk.payment_form import PaymentForm
from welfare_desk.desk.pledges_due_form import PledgeDueForm
from welfare_desk.desk.pledges_panel import PledgePanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.payment_form import Guard
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.journal import JournalRow


class PledgesSide(DockedSide):
    """The panel, the form of a payment and that of another day."""

    def __init__(
        self, look: Look, book: PledgesBook, guard: Guard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = PledgePanel(look, book)
        self.payment = PaymentForm(look, book, guard)
        self.due = PledgeDueForm(look, book)
        self.hold(self.panel, self.payment, self.due)

    def has_line(self) -> bool:
        """Whether there is a pledge one is on."""
        return self.panel.row is not None

    def show_row(self, row: JournalRow | None) -> None:
        """Show the pledge one is on; an open form stays."""
        self.panel.show_row(row)
        self.show_or_hide()

    def begin_payment(self, pledge: JournalRow | None) -> None:
        """Open the form of a payment, of this pledge or of one to be found."""
        self.turn(self.payment)
        if pledge is None:
            self.payment.open_blank()
        else:
            self.payment.open_for(pledge)

    def begin_due(self, pledge: JournalRow) -> None:
        """Open the form of another day."""
        self.turn(self.due)
        self.due.open_for(pledge)
