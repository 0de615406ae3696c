"""The row of the entry card that asks, for a large sum, who has checked it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.checker_cell import CheckerCell
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.entry_line import EntryLine
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.operators import Operator

HEIGHT_PX: Final = 34
CELL_PX: Final = 240


class CheckerRow(QWidget):
    """Is there only while the sum is large enough."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = CheckerCell(look)
        self.cell.setFixedHeight(HEIGHT_PX)
        self.cell.setFixedWidth(CELL_PX)
        self._above_fen = 0
        self._nobody = False
        self._words = Label(look, px=13, weight=500, elides=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(Glyph(look, "shield-check", "pledge", size_px=17, style="fill"))
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self.cell)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def offer_operators(self, operators: Sequence[Operator]) -> None:
        """Know who may be chosen."""
        self._nobody = not operators
        self.cell.offer_operators(operators)
        self._name()

    def show_line(self, line: EntryLine) -> None:
        """Ask where the line needs it."""
        self._above_fen = line.house.check_above_fen
        self.cell.show_code(line.checked_by)
        self._name()
        self.setVisible(line.needs_check)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        words = self.tr("¥{figures} and more: a second person looks at it")
        if self._nobody:
            words = self.tr("¥{figures} and more needs a second operator: add one in the settings")
        self._words.setText(words.format(figures=Money(self._above_fen).figures))
