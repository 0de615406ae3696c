"""What came for a project: the figure, its bar, received, outstanding, to go, and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.progress_words import bar_shares, kind_words, progress_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import is_filled, is_filled_by_goods, is_in_kind

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow

SUMS = ("received", "outstanding", "goods", "remaining")
ROLES = {"outstanding": "pledge", "remaining": "text"}


class ProjectSums(QWidget):
    """Solid is money in hand, hatched is money promised; goods are counted apart."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row: ProjectRow | None = None
        self.raised = Label(look, px=28, face="big_figures", role="brandText")
        self.need = Label(look, px=15, face="figures", role="text2")
        self.percent = Label(look, px=19, face="figures")
        self.bar = HatchBar(look, height_px=10)
        self._names = {name: Label(look, px=13, role="text2") for name in SUMS}
        self.sums = {
            name: Label(look, px=15, face="figures", role=ROLES.get(name, "text")) for name in SUMS
        }
        self.over = Label(look, px=13, weight=500, role="pledge", wraps=True)
        self._over_card = Card(look, "warn")
        self._lay_out(look)
        self.retranslate()

    def show_row(self, row: ProjectRow) -> None:
        """Show what came for a project."""
        self._row = row
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        names = {
            "received": self.tr("Received"),
            "outstanding": self.tr("Outstanding"),
            "goods": self.tr("Goods, counted apart"),
            "remaining": self.tr("To go"),
        }
        for name, label in self._names.items():
            label.setText(names[name])
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        row = self._row
        if row is None:
            return
        full, money = is_filled(row), row.need_fen > 0 and not is_in_kind(row)
        self.raised.setText(
            f"¥{Money(row.raised_fen).figures}" if money else kind_words(row, self._look)
        )
        self.raised.set_role("ok" if full else "brandText")
        self.raised.set_px(28 if money else 17)
        self.need.setText(f"/ {Money(row.need_fen).figures.removesuffix('.00')}" if money else "")
        self.percent.setText(progress_words(row))
        self.bar.show_shares(*bar_shares(row), role="ok" if full else "brand")
        self.bar.setAccessibleName(f"{self.raised.text()} {self.percent.text()}")
        values = (row.received_fen, row.outstanding_fen, row.goods_valued_fen, row.remaining_fen)
        for name, fen in zip(SUMS, values, strict=True):
            self.sums[name].setText(f"¥{Money(fen).figures}")
            shown = fen > 0 if name == "goods" else money or (fen > 0 and name != "remaining")
            shown = shown and not (name == "remaining" and is_filled_by_goods(row))
            self.sums[name].setVisible(shown)
            self._names[name].setVisible(shown)
        self.sums["outstanding"].set_role("pledge" if row.outstanding_fen else "text")
        self._say_over(row)

    def _say_over(self, row: ProjectRow) -> None:
        """By how much claims or gifts go beyond the need: never forbidden, always visible."""
        words = ""
        if row.over_fen:
            words = self.tr("Over-claimed by ¥{figures}: what is over needs another use agreed on")
            words = words.format(figures=Money(row.over_fen).figures)
        elif row.over_claimed:
            words = self.tr("More places are claimed than there are: two desks claimed at once")
        self.over.setText(words)
        self._over_card.setVisible(bool(words))

    def _lay_out(self, look: Look) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self.raised)
        figures.addWidget(self.need, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        figures.addWidget(self.percent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, name in enumerate(SUMS):
            grid.addWidget(self._names[name], number, 0)
            grid.addWidget(self.sums[name], number, 1, Qt.AlignmentFlag.AlignRight)
        warned = QHBoxLayout(self._over_card)
        warned.setContentsMargins(10, 7, 10, 7)
        warned.setSpacing(8)
        warned.addWidget(Glyph(look, "warning", "pledge", size_px=17, style="fill"))
        warned.addWidget(self.over, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(figures)
        column.addWidget(self.bar)
        column.addLayout(grid)
        column.addWidget(self._over_card)
