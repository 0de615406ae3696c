"""What a count comes to: expected, counted, the difference, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CashCount

NOTHING: Final = "–"
ROW_PX: Final = 30
GLYPH_PX: Final = 20


class CashSummary(QWidget):
    """`show_count` while one types; `first` is what was counted the first time, None: nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count: CashCount | None = None
        self._first_fen: int | None = None
        self._begun = False
        self._names = tuple(Label(look, px=14, role="text2") for _ in range(2))
        self._difference_name = Label(look, px=14, weight=700)
        self.expected = Label(look, px=22, weight=600, face="figures")
        self.counted = Label(look, px=22, weight=600, face="figures")
        self.difference = Label(look, px=24, weight=600, face="figures")
        self._glyph = Glyph(look, "diamond", "pledge", size_px=GLYPH_PX, style="fill")
        self._card = Card(look, "warn")
        self.said = Label(look, px=14, weight=700, wraps=True)
        self.more = Label(look, px=13, wraps=True)
        self._lay_out()
        self.retranslate()

    def show_count(
        self, count: CashCount, first_fen: int | None = None, *, begun: bool = True
    ) -> None:
        """Show a count as far as it is typed; before that there is no difference."""
        self._count, self._first_fen, self._begun = count, first_fen, begun
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._names[0].setText(self.tr("Cash in the ledger"))
        self._names[1].setText(self.tr("Counted"))
        self._difference_name.setText(self.tr("Difference"))
        count = self._count
        if count is None:
            return
        self.expected.setText(Money(count.expected_fen).figures)
        self.counted.setText(Money(count.counted_fen).figures if self._begun else NOTHING)
        if self._begun:
            self._show_difference(count)
        else:
            self._invite()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _invite(self) -> None:
        """Nothing was typed yet: neither short nor too much."""
        self.difference.setText(NOTHING)
        self.difference.set_role("text3")
        self._glyph.hide()
        self._card.set_kind("inset")
        self.said.setText(self.tr("Nothing is counted yet"))
        first = self._first_words()
        begin = self.tr("Type how many pieces of each face there are. Enter goes down, Tab across.")
        self.more.setText(first or begin)

    def _show_difference(self, count: CashCount) -> None:
        fen = count.difference_fen
        self.difference.setText(Money(fen).signed)
        self.difference.set_role("pledge" if fen else "ok")
        icon, role = ("diamond", "pledge") if fen else ("check-circle", "ok")
        self._glyph.show_icon(icon, role, "fill")
        self._glyph.show()
        self._tell(fen, count.false_fen)

    def _first_words(self) -> str:
        """What the first of two counts came to; "" where there was none."""
        if self._first_fen is None:
            return ""
        words = self.tr("The first count came to {figures}.")
        return words.format(figures=Money(self._first_fen).figures)

    def _tell(self, fen: int, false_fen: int) -> None:
        figures = Money(abs(fen)).figures
        if fen < 0:
            said = self.tr("{figures} yuan short").format(figures=figures)
        elif fen > 0:
            said = self.tr("{figures} yuan too much").format(figures=figures)
        else:
            said = self.tr("It agrees with the ledger")
        more = self.tr("Let the second person count again. If it stays so, write why and keep it.")
        if not fen:
            more = self.tr("Both sign the printed sheet.")
        elif self._first_fen is not None:
            more = f"{self._first_words()} {self.tr('Write why, and keep it.')}"
        if false_fen:
            apart = self.tr("Suspected false notes, lying apart: {figures}")
            more = f"{apart.format(figures=Money(false_fen).figures)}\n{more}"
        self._card.set_kind("warn" if fen else "good")
        self.said.setText(said)
        self.more.setText(more)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, value in zip(self._names, (self.expected, self.counted), strict=True):
            row = QHBoxLayout()
            value.setFixedHeight(ROW_PX)
            row.addWidget(name)
            row.addStretch(1)
            row.addWidget(value)
            column.addLayout(row)
        column.addWidget(Rule(self._look))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._difference_name)
        row.addStretch(1)
        row.addWidget(self._glyph)
        row.addWidget(self.difference)
        column.addLayout(row)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        inside.addWidget(self.said)
        inside.addWidget(self.more)
        column.addWidget(self._card)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
