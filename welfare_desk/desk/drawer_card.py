"""What the ledger expects of one desk: taken, handed back, and the cash in the drawer now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.drawer import needs_count
from welfare_desk.domain.methods import METHODS, method_name
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CashCount, Drawer

RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ICON_PX: Final = 17


class DrawerCard(Card):
    """One desk; built anew when its money moved."""

    def __init__(
        self,
        look: Look,
        drawer: Drawer,
        counts: tuple[CashCount, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._drawer = drawer
        self._uncounted = needs_count(drawer, counts)
        self._title = Label(look, px=15, weight=700)
        self._now_name = Label(look, px=13, role="text2")
        self._now = Label(
            look, Money(drawer.expected_fen).figures, px=26, weight=600, face="figures"
        )
        self._state = Label(look, px=13, weight=500, wraps=True)
        role = "pledge" if self._uncounted else "ok"
        self._state.set_role(role)
        icon = "diamond" if self._uncounted else "check-circle"
        self._glyph = Glyph(look, icon, role, size_px=ICON_PX, style="fill")
        self._heads = tuple(Label(look, px=12, role="text2") for _ in range(3))
        self._methods = {code: Label(look, px=14) for code in _methods_of(drawer)}
        self._handed_name = Label(look, px=14)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Desk {desk}").format(desk=self._drawer.desk))
        self._now_name.setText(self.tr("Cash in the drawer now ¥"))
        words = (self.tr("Method"), self.tr("Taken ¥"), self.tr("Handed back ¥"))
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        for code, label in self._methods.items():
            label.setText(QCoreApplication.translate("words", method_name(code)))
        self._handed_name.setText(self.tr("Handed over in cash"))
        waits = self.tr("Not counted since cash last moved")
        counted = self.tr("Counted, and nothing moved since")
        self._state.setText(waits if self._uncounted else counted)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._now_name)
        head.addWidget(self._now)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._glyph)
        state.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(state)
        column.addWidget(Rule(self._look))
        column.addLayout(self._table())

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for place, label in enumerate(self._heads):
            grid.addWidget(label, 0, place, RIGHT if place else Qt.AlignmentFlag.AlignLeft)
        row = 1
        for row, code in enumerate(self._methods, start=1):
            grid.addWidget(self._methods[code], row, 0)
            grid.addWidget(self._figures(self._drawer.taken_fen.get(code, 0)), row, 1)
            grid.addWidget(self._figures(self._drawer.returned_fen.get(code, 0)), row, 2)
        grid.addWidget(self._handed_name, row + 1, 0)
        grid.addWidget(self._figures(self._drawer.handed_over_fen), row + 1, 2)
        return grid

    def _figures(self, fen: int) -> Label:
        role = "text" if fen else "text3"
        label = Label(self._look, Money(fen).figures, px=16, weight=600, face="figures", role=role)
        label.setAlignment(RIGHT)
        return label


def _methods_of(drawer: Drawer) -> tuple[str, ...]:
    """The methods by which money went through a drawer, cash always, in the order of the desk."""
    passed = {"cash", *drawer.taken_fen, *drawer.returned_fen}
    known = tuple(method.code for method in METHODS if method.code in passed)
    return known + tuple(sorted(passed.difference(known)))
