"""The panel beside the market's table: one project, what it needs, what came, who takes it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.market_filter import is_filled
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.project_words import need_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.words import CATEGORIES, word_name

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow

SUMS = ("received", "outstanding", "goods", "remaining")
DATE_FORMATS = {"zh": "M月d日", "en": "d MMM"}


class ProjectPanel(Card):
    """A project in full; `claim_wanted` and `change_wanted` carry its row."""

    claim_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._row: ProjectRow | None = None
        self._icon = Glyph(look, "storefront", "brandText", size_px=28, badge_px=48)
        self._name = NameLines(look, px=16, small_px=14)
        self._sub = Label(look, px=12, role="text2", face="names", elides=True)
        self._raised = Label(look, px=28, face="big_figures", role="brandText")
        self._need = Label(look, px=15, face="figures", role="text2")
        self._percent = Label(look, px=19, face="figures")
        self._bar = HatchBar(look, height_px=10)
        self._sum_names = {name: Label(look, px=13, role="text2") for name in SUMS}
        self._sums = {name: Label(look, px=15, face="figures") for name in SUMS}
        self._needs_title = Label(look, px=13, weight=700)
        self._needs = Label(look, px=13, face="names", wraps=True)
        self._who_title = Label(look, px=13, weight=700)
        self._who = Label(look, px=13, face="names", wraps=True)
        self._claim = Button(
            look, kind="primary", icon="hand-heart", icon_style="fill", key="Ctrl+L", height_px=38
        )
        self._change = Button(look, key="Ctrl+E", height_px=38)
        self._claim.clicked.connect(self._want_claim)
        self._change.clicked.connect(lambda: self.change_wanted.emit(self._row))
        self._lay_out(look)
        self.retranslate()

    def show_row(self, row: ProjectRow | None) -> None:
        """Show a project, or none."""
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
        for name, label in self._sum_names.items():
            label.setText(names[name])
        self._needs_title.setText(self.tr("Need"))
        self._who_title.setText(self.tr("Claimed by"))
        self._claim.setText(self.tr("Claim"))
        self._change.setText(self.tr("Change"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _want_claim(self) -> None:
        if self._row is not None:
            self.claim_wanted.emit(self._row)

    def _refresh(self) -> None:
        row, look = self._row, self._look
        self._claim.setEnabled(row is not None)
        if row is None:
            return
        icon = next((word.icon for word in CATEGORIES if word.code == row.project.category), "")
        full = is_filled(row)
        role = "ok" if full else "brandText"
        self._icon.show_icon(icon or "storefront", role)
        self._name.show_name(look.reads(row.project.name))
        self._sub.setText(self._sub_words(row))
        self._raised.setText(f"¥{Money(row.raised_fen).figures}")
        self._raised.set_role(role)
        self._need.setText(f"/ {Money(row.need_fen).figures}" if row.need_fen else "")
        self._percent.setText(f"{row.percent}%" if row.need_fen else "")
        whole = max(row.need_fen, row.raised_fen, 1)
        self._bar.show_shares(
            row.received_fen / whole, row.outstanding_fen / whole, role="ok" if full else "brand"
        )
        values = (row.received_fen, row.outstanding_fen, row.goods_valued_fen, row.remaining_fen)
        for name, fen in zip(SUMS, values, strict=True):
            self._sums[name].setText(f"¥{Money(fen).figures}")
        self._needs.setText("\n".join(need_words(line, look) for line in row.project.needs))
        comma = "、" if look.language == "zh" else ", "
        self._who.setText(comma.join(row.claimers) or self.tr("Nobody yet"))

    def _sub_words(self, row: ProjectRow) -> str:
        project = row.project
        parts = [
            self.tr("No. {number}").format(number=project.number),
            QCoreApplication.translate("words", word_name(CATEGORIES, project.category)),
        ]
        if project.due is not None:
            language = self._look.language
            named = QLocale.Language.Chinese if language == "zh" else QLocale.Language.English
            due = QDate(project.due.year, project.due.month, project.due.day)
            day = QLocale(named).toString(due, DATE_FORMATS[language])
            parts.append(self.tr("by {day}").format(day=day))
        return " · ".join(parts)

    def _lay_out(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._sub)
        head = QHBoxLayout()
        head.setSpacing(11)
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self._raised)
        figures.addWidget(self._need)
        figures.addStretch(1)
        figures.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(9)
        column.addLayout(head)
        column.addLayout(figures)
        column.addWidget(self._bar)
        column.addLayout(self._sums_grid())
        column.addWidget(inset(look, self._needs_title, self._needs))
        column.addWidget(inset(look, self._who_title, self._who))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._change, 1)
        foot.addWidget(self._claim, 2)
        column.addLayout(foot)

    def _sums_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, name in enumerate(SUMS):
            grid.addWidget(self._sum_names[name], number, 0)
            grid.addWidget(self._sums[name], number, 1, Qt.AlignmentFlag.AlignRight)
        return grid


def inset(look: Look, *widgets: QWidget) -> Card:
    """Some words on an inset ground."""
    card = Card(look, "inset")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 9)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return card
