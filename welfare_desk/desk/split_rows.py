"""The rows that split a gift of money: a project and a sum in each, and what is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.split_row import SplitRow
from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import Money
from welfare_desk.domain.split_draft import SplitPart, rest_fen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.desk.entry_cells import EntryCell
    from welfare_desk.desk.entry_line import EntryLine
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.services.lookup import ProjectLookup

MOST_ROWS: Final = 6
IN_A_LINE: Final = 2


class SplitRows(QWidget):
    """`edited` tells that a row changed, `done` that Enter found nothing more to fill in."""

    edited = Signal()
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fen = 0
        self._title = Label(look, px=13, weight=500, role="text2")
        self._told = Label(look, px=13, weight=500)
        self.rows = tuple(SplitRow(look, self) for _ in range(MOST_ROWS))
        head, grid, column = QHBoxLayout(), QGridLayout(), QVBoxLayout(self)
        head.setSpacing(7)
        head.addWidget(Glyph(look, "scissors", "text2", size_px=16))
        head.addWidget(self._title)
        head.addWidget(KeyCap(look, "Alt+D"))
        head.addStretch(1)
        head.addWidget(self._told)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        for place, row in enumerate(self.rows):
            grid.addWidget(row, place // IN_A_LINE, place % IN_A_LINE)
            row.edited.connect(self.edited)
            row.entered.connect(lambda row=row: self._go_on(row))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(grid)
        self._name_all()
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the sums."""
        return self._told.text()

    def use_lookup(self, lookup: ProjectLookup | None) -> None:
        """Search in this index from now on."""
        for row in self.rows:
            row.project.use_lookup(lookup)

    def know_state(self, rows: Iterable[ProjectRow]) -> None:
        """Know how the projects stand."""
        known = tuple(rows)
        for row in self.rows:
            row.project.know_state(known)

    def show_line(self, line: EntryLine) -> None:
        """Show the rows that the line holds; what is being typed is left alone."""
        read = read_amount(line.amount)
        self._fen = 0 if isinstance(read, Sentence) else read.fen
        for place, row in enumerate(self.rows):
            shown = place < len(line.parts)
            row.setVisible(shown)
            row.show_part(line.parts[place] if shown else SplitPart())
        self._tell(line.parts)
        self.setVisible(line.is_split)

    def parts(self) -> tuple[SplitPart, ...]:
        """What stands in the rows that are shown."""
        return tuple(row.part() for row in self.rows if row.isVisibleTo(self))

    def cells(self) -> tuple[EntryCell, ...]:
        """The cells of all rows."""
        return tuple(cell for row in self.rows for cell in (row.project, row.amount))

    def start(self) -> None:
        """Give the keys to the first cell that is not filled in, or to the first of all."""
        shown = [row for row in self.rows if row.isVisibleTo(self)] or [self.rows[0]]
        row = next((row for row in shown if row.gap() is not None), shown[0])
        (row.gap() or row.project).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            self._tell(self.parts())
        super().changeEvent(event)

    def _go_on(self, row: SplitRow) -> None:
        """Enter in a row: its own gap first, then a further row while something is left."""
        if row.part().is_blank:
            self.done.emit()
            return
        gap = row.gap()
        rest = rest_fen(self.parts(), self._fen)
        if gap is row.amount and rest > 0:
            row.propose(rest)
        if gap is not None:
            gap.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        place = self.rows.index(row) + 1
        if rest <= 0 or place == MOST_ROWS:
            self.done.emit()
            return
        self.rows[place].show()
        self.rows[place].project.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _tell(self, parts: tuple[SplitPart, ...]) -> None:
        """How much goes to projects, and how much is left, or over."""
        rest = rest_fen(parts, self._fen)
        split = Money(self._fen - rest).figures
        if rest < 0:
            words = self.tr("For projects ¥{sum} · ¥{over} more than the gift")
        else:
            words = self.tr("For projects ¥{sum} · undesignated ¥{rest}")
        figures = Money(abs(rest)).figures
        self._told.setText(words.format(sum=split, rest=figures, over=figures))
        self._told.set_role("danger" if rest < 0 else "text")

    def _name_all(self) -> None:
        self._title.setText(self.tr("Split over several projects"))
        for number, row in enumerate(self.rows, start=1):
            row.name(number)
