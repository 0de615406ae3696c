"""The rows of the reallocation sheet: for what a gift is from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.split_row import HEIGHT_PX, SplitRow
from welfare_desk.domain.money import Money
from welfare_desk.domain.split_draft import SplitPart, rest_fen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.services.lookup import ProjectLookup

ROWS: Final = 4
IN_A_LINE: Final = 2
GAP_PX: Final = 6
ALL_ROWS_PX: Final = ROWS // IN_A_LINE * (HEIGHT_PX + GAP_PX) - GAP_PX


class ReallocationRows(QWidget):
    """Projects with sums; goods and services have one project and no sum.

    `done` tells that Enter found nothing more to fill in.
    """

    edited = Signal()
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fen: int | None = None
        self.rows = tuple(SplitRow(look, self) for _ in range(ROWS))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(GAP_PX)
        for place, row in enumerate(self.rows):
            grid.addWidget(row, place // IN_A_LINE, place % IN_A_LINE)
            row.edited.connect(self.edited)
            row.entered.connect(lambda row=row: self._go_on(row))
        self.setFixedHeight(ALL_ROWS_PX)
        self.name()

    def use_lookup(self, lookup: ProjectLookup | None) -> None:
        """Search in this index from now on."""
        for row in self.rows:
            row.project.use_lookup(lookup)

    def know_state(self, rows: Iterable[ProjectRow]) -> None:
        """Know how the projects stand."""
        known = tuple(rows)
        for row in self.rows:
            row.project.know_state(known)

    def begin(self, parts: Sequence[SplitPart], fen: int | None) -> None:
        """Show what the gift is for now; `fen` None: it is no money and is never divided."""
        self._fen = fen
        self.setFixedHeight(ALL_ROWS_PX if fen is not None else HEIGHT_PX)
        for place, row in enumerate(self.rows):
            row.setVisible(fen is not None or not place)
            row.amount.setVisible(fen is not None)
            row.show_part(parts[place] if place < len(parts) else SplitPart())

    def parts(self) -> tuple[SplitPart, ...]:
        """What stands in the rows that are shown."""
        return tuple(row.part() for row in self.rows if row.isVisibleTo(self))

    def start(self) -> None:
        """Give the keys to the first project."""
        self.rows[0].project.setFocus()

    def name(self) -> None:
        """Name the cells in the language of the desk."""
        for number, row in enumerate(self.rows, start=1):
            row.name(number)

    def _go_on(self, row: SplitRow) -> None:
        """To what is missing in the row, with what is left over proposed; else to the next one."""
        if self._fen is None or row.part().is_blank:
            self.done.emit()
            return
        rest = rest_fen(self.parts(), self._fen)
        gap = row.gap()
        if gap is row.amount and rest > 0:
            row.amount.setText(Money(rest).figures)
            self.edited.emit()
        place = self.rows.index(row) + 1
        if gap is not None:
            gap.setFocus()
        elif rest > 0 and place < ROWS:
            self.rows[place].project.setFocus()
        else:
            self.done.emit()
