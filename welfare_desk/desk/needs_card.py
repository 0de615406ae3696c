"""What still lacks money, under the stage: the answer when somebody asks where help is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import CountChip
from welfare_desk.desk.paint.hatch_bar import draw_bar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import (
    LEFT,
    RIGHT,
    line_of_words,
    smooth_painter,
    width_of,
)
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import is_filled, is_in_kind, is_offered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.snapshot import Snapshot

LINE_PX = 40
GAP_PX = 8


class NeedLines(QWidget):
    """As many projects as there is room for, each with its bar and what it lacks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[ProjectRow, ...] = ()
        self._listed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def show_rows(self, rows: Sequence[ProjectRow], *, listed: bool) -> None:
        """Show these projects; `listed`: whether there is any project at all."""
        self._rows, self._listed = tuple(rows), listed
        names = (self._look.reads(row.project.name) for row in self._rows)
        self.setAccessibleName(", ".join(names))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Gives way where the window is low."""
        return QSize(100, 0)

    def sizeHint(self) -> QSize:
        """Four lines."""
        return QSize(280, 4 * LINE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines that fit whole."""
        painter = smooth_painter(self)
        if not self._rows and self.height() >= LINE_PX:
            line = QRectF(0, 0, self.width(), LINE_PX)
            words = self.tr("No project lacks money")
            if not self._listed:
                words = self.tr("No project yet: {key}, then Ctrl+N")
                words = words.format(key=action_key("page_market"))
            line_of_words(painter, line, words, self._look.font(13), self._look.colour("text3"))
        fitting = self.height() // LINE_PX
        for number, row in enumerate(self._rows[:fitting]):
            self._draw_line(painter, row, QRectF(0, number * LINE_PX, self.width(), LINE_PX))

    def _draw_line(self, painter: QPainter, row: ProjectRow, line: QRectF) -> None:
        look = self._look
        figure = f"¥{Money(row.remaining_fen).figures}"
        font = look.font(14, face="figures")
        wide = width_of(figure, font)
        upper = line.adjusted(0, 3, 0, -15)
        line_of_words(painter, upper, figure, font, look.colour("text"), RIGHT)
        name = f"{row.project.number}  {look.reads(row.project.name)}"
        words = upper.adjusted(0, 0, -wide - GAP_PX, 0)
        line_of_words(painter, words, name, look.font(13, 500, "names"), look.colour("text"), LEFT)
        bar = QRectF(line.left(), line.bottom() - 13, line.width(), 5)
        received, outstanding = row.received_fen / row.need_fen, row.outstanding_fen / row.need_fen
        draw_bar(painter, look, bar, received, outstanding)


class NeedsCard(Card):
    """The projects that are not filled yet, the largest lack first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._title = Label(look, px=14, weight=700)
        self._count = CountChip(look)
        self._more = Label(look, px=12, role="text3")
        self._lines = NeedLines(look)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._lines, 1)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the projects as they stand now."""
        lacking = [
            row
            for row in snapshot.project_rows
            if row.need_fen and is_offered(row) and not is_filled(row) and not is_in_kind(row)
        ]
        lacking.sort(key=lambda row: -row.remaining_fen)
        self._count.show_count(len(lacking))
        self._lines.show_rows(lacking, listed=bool(snapshot.project_rows))

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._title.setText(self.tr("Still needed"))
        self._more.setText(self.tr("money to go"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
