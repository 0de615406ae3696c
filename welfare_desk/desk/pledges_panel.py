"""One pledge beside the list: how much of it came, when, what is due, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from welfare_desk.desk.journal_words import method_words, project_words, unit_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.pill import state_words
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.pledges_words import due_face, due_words
from welfare_desk.desk.unit_column import WrappedColumn
from welfare_desk.domain.money import Money
from welfare_desk.domain.pledge_list import is_open, left_fen
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.journal import JournalRow

PAYMENTS: Final = 8
"""So many payments of one pledge are listed; the journal has them all."""


class PledgePanel(Card):
    """`asked` says by name what shall be done: "pay", "due", "withdraw"."""

    asked = Signal(str)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._book = book
        self.row: JournalRow | None = None
        self._number = Label(look, px=13, role="text2", face="figures", elides=True)
        self._name = NameLines(look, px=17, small_px=14)
        self._project = Label(look, px=13, role="text2", face="names", wraps=True)
        self._left = Label(look, px=26, face="figures", role="brandText")
        self._upper = Label(look, px=12, role="text2", wraps=True)
        self._bar = HatchBar(look, height_px=8)
        self._paid = Label(look, px=12, role="text2")
        self._promised = Label(look, px=12, role="pledge")
        self._due = Label(look, px=13, weight=500, wraps=True)
        self._note = Label(look, px=12, role="text2", wraps=True)
        self._title = Label(look, px=13, weight=700)
        self._payments = Label(look, px=13, role="text2", wraps=True)
        self.pay = Button(look, kind="primary", icon="hand-coins", key="Enter", height_px=38)
        self.change = Button(look, icon="pencil-simple", key="F2", height_px=34)
        self.withdraw = Button(look, icon="arrow-u-up-left", key="Ctrl+D", height_px=34)
        self._lay_out()
        for name, button in self._acts().items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        self.retranslate()

    def show_row(self, row: JournalRow | None) -> None:
        """Show a pledge, or none."""
        self.row = row
        self._refresh()

    def payments(self) -> str:
        """The payments as they are listed."""
        return self._payments.text()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.pay.setText(self.tr("Record a payment"))
        self.pay.setToolTip(self.tr("Record a payment of this pledge (Enter)"))
        self.change.setText(self.tr("Due day"))
        self.change.setToolTip(self.tr("Agree on another day (F2)"))
        self.withdraw.setText(self.tr("Withdraw"))
        self.withdraw.setToolTip(self.tr("The pledge is taken back, with a reason (Ctrl+D)"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _acts(self) -> dict[str, Button]:
        return {"pay": self.pay, "due": self.change, "withdraw": self.withdraw}

    def _refresh(self) -> None:
        row, look = self.row, self._look
        self.setVisible(row is not None)
        if row is None:
            return
        at = local_time(row.at, self._book.timezone)
        self._number.setText(f"{row.number} · {at:%Y-%m-%d %H:%M}")
        unit = self._book.unit_of(row)
        self._name.show_name(look.reads(unit.name) if unit else unit_words(row, look.language))
        self._project.setText(project_words(row, look.language))
        for button in self._acts().values():
            button.setEnabled(is_open(row))
        self._show_money(row)
        self._show_due(row)
        self._note.setText(look.reads(row.note))
        self._note.setVisible(bool(row.note))
        self._show_payments(self._book.payments_of(row.id))

    def _show_money(self, row: JournalRow) -> None:
        """What is outstanding in figures and words, and the bar of paid and outstanding."""
        left, whole = left_fen(row), max(1, row.fen or 0)
        paid = row.settled_fen
        standing = is_open(row)
        figures = f"¥{Money(left).figures}" if standing else state_words(row.state)
        self._left.setText(figures)
        self._upper.setText(upper_amount(Money(left)) if left else "")
        self._upper.setVisible(bool(left))
        self._bar.show_shares(paid / whole, left / whole)
        words = self.tr("paid {sum}").format(sum=Money(paid).figures)
        self._paid.setText(words)
        self._promised.setText(self.tr("of {sum}").format(sum=Money(row.fen or 0).figures))

    def _show_due(self, row: JournalRow) -> None:
        today = self._book.today
        role = due_face(row, today)[2]
        self._due.set_role(role if role in {"danger", "pledge"} else "text2")
        words = self.tr("Due: {day}").format(day=due_words(row, today))
        self._due.setText(words if row.due else self.tr("No day was agreed on"))

    def _show_payments(self, rows: Sequence[tuple[JournalRow, int]]) -> None:
        self._title.setText(self.tr("Payments"))
        if not rows:
            self._payments.setText(self.tr("Nothing has come yet."))
            return
        lines = []
        for row, fen in rows[:PAYMENTS]:
            day = row.received_on or local_time(row.at, self._book.timezone).date()
            figures = Money(fen).figures
            lines.append(f"{day.isoformat()} · ¥{figures} · {method_words(row)} · {row.number}")
        if rows[PAYMENTS:]:
            more = QCoreApplication.translate("PledgePanel", "and {count} more")
            lines.append(more.format(count=len(rows) - PAYMENTS))
        self._payments.setText("\n".join(lines))

    def _lay_out(self) -> None:
        inside = WrappedColumn()
        column = inside.column
        column.setContentsMargins(14, 2, 14, 2)
        column.setSpacing(7)
        foot = QHBoxLayout()
        foot.addWidget(self._paid, 1)
        foot.addWidget(self._promised)
        for part in (self._number, self._name, self._project, self._left, self._upper, self._bar):
            column.addWidget(part)
        column.addLayout(foot)
        column.addWidget(self._due)
        column.addWidget(self._note)
        payments = Card(self._look, "inset")
        box = QVBoxLayout(payments)
        box.setContentsMargins(12, 8, 12, 9)
        box.setSpacing(5)
        box.addWidget(self._title)
        box.addWidget(self._payments)
        column.addWidget(payments)
        column.addStretch(1)
        acts = QGridLayout()
        acts.setContentsMargins(13, 0, 13, 0)
        acts.setSpacing(8)
        acts.addWidget(self.pay, 0, 0, 1, 2)
        acts.addWidget(self.change, 1, 0)
        acts.addWidget(self.withdraw, 1, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(1, 12, 1, 12)
        page.setSpacing(8)
        page.addWidget(scrolled(inside), 1)
        page.addLayout(acts)
