"""What a payment will do, told before it is recorded: the amount in words, pledge by pledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.payment_draft import PaymentDraft


class PaymentEffect(Card):
    """Figures and the amount in upper case, then a line a pledge, then what is over."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._draft: PaymentDraft | None = None
        self._upper = Label(look, px=14, weight=700, wraps=True)
        self._told = Label(look, px=13, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(5)
        column.addWidget(self._upper)
        column.addWidget(self._told)
        self.hide()

    @property
    def words(self) -> str:
        """All that is told."""
        return f"{self._upper.text()}\n{self._told.text()}"

    def show_draft(self, draft: PaymentDraft) -> None:
        """Tell what this payment would do."""
        self._draft = draft
        balance = draft.balance()
        self.setVisible(balance.fen > 0)
        if balance.fen <= 0:
            return
        figures = self.tr("¥{figures} · {upper}")
        money = Money(balance.fen)
        self._upper.setText(figures.format(figures=money.figures, upper=upper_amount(money)))
        lines = [say(each, self._look.language, "notices") for each in draft.told()]
        if balance.over_fen < 0:
            words = self.tr("The shares take ¥{sum} more than the payment.")
            lines.append(words.format(sum=Money(-balance.over_fen).figures))
        part = any(line.fen and line.left_fen for line in balance.lines)
        self.set_kind("warn" if balance.over_fen else "info" if part else "good")
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._draft is not None:
            self.show_draft(self._draft)
        super().changeEvent(event)
