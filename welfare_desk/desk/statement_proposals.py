"""What the chosen line may be: the likeliest first, each with its digit and its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

from welfare_desk.desk.journal_words import unit_words
from welfare_desk.desk.paint.key_cap import draw_outlined_key
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.desk.statement_words import reason_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_books import Seen, StatementBooks
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.matching import Proposal

ROW_PX: Final = 62
KEY_PX: Final = 18
ICON_PX: Final = 15


class ProposalList(RowList):
    """Rows of two lines: who, how much and which number; below it why."""

    def __init__(self, look: Look, books: StatementBooks, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._books = books
        self._fen = 0
        self._shown: tuple[tuple[Proposal, JournalRow], ...] = ()

    def show_seen(self, seen: Seen | None) -> None:
        """Show what a line may be."""
        self._fen = seen.line.fen if seen is not None and seen.line is not None else 0
        proposals = seen.proposals if seen is not None else ()
        rows = self._books.rows
        self._shown = tuple((one, rows[one.entry]) for one in proposals if one.entry in rows)
        self.show_count(len(self._shown))

    def proposal(self, place: int) -> tuple[Proposal, JournalRow] | None:
        """The proposal of a row and its entry; None where there is none."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def row_words(self, place: int) -> str:
        """What a row says in one line."""
        proposal, row = self._shown[place]
        who = unit_words(row, self._look.language)
        kind = self._kind_words(proposal)
        reasons = reason_words(proposal, row, self._fen)
        return (
            f"{place + 1}: {kind} {row.number}, {who}, ¥{self._figures(proposal, row)}. {reasons}"
        )

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Its digit, who and how much; below it what it is and why."""
        look, (proposal, row) = self._look, self._shown[place]
        key = QRectF(rect.left() + 4, rect.top() + 9, KEY_PX, KEY_PX)
        name = "↵" if not place else str(place + 1)
        draw_outlined_key(painter, look, key, name, look.colour("text2"))
        room = rect.adjusted(32, 5, -8, 0)
        upper = QRectF(room.left(), room.top(), room.width(), 22)
        figures = look.font(16, 600, "figures")
        words = self._figures(proposal, row)
        line_of_words(painter, upper, words, figures, look.colour("text"), RIGHT)
        upper.setRight(upper.right() - width_of(words, figures) - 8)
        who = unit_words(row, look.language)
        line_of_words(painter, upper, who, look.font(14, 500, "names"), look.colour("text"), LEFT)
        middle = QRectF(room.left(), room.top() + 20, room.width(), 16)
        self._draw_kind(painter, middle, proposal, row)
        lower = QRectF(room.left(), room.top() + 36, room.width(), 17)
        reasons = reason_words(proposal, row, self._fen)
        line_of_words(painter, lower, reasons, look.font(12), look.colour("text2"), LEFT)

    def _draw_kind(
        self, painter: QPainter, rect: QRectF, proposal: Proposal, row: JournalRow
    ) -> None:
        look = self._look
        role = "ok" if proposal.sure else "text2" if proposal.is_gift else "pledge"
        icon = (
            "seal-check" if proposal.sure else "notebook" if proposal.is_gift else "clock-countdown"
        )
        picture = look.pixmap(icon, role, ICON_PX - 1, style="fill")
        painter.drawPixmap(QPointF(rect.left(), rect.top() + 1), picture)
        words = f"{self._kind_words(proposal)} {row.number}"
        font = look.font(12, 500)
        line_of_words(painter, rect.adjusted(19, 0, 0, 0), words, font, look.colour(role), LEFT)

    def _kind_words(self, proposal: Proposal) -> str:
        if proposal.sure:
            return self.tr("Surely")
        return self.tr("Recorded as") if proposal.is_gift else self.tr("Fulfils")

    def _figures(self, proposal: Proposal, row: JournalRow) -> str:
        fen = (row.fen or 0) if proposal.is_gift else outstanding_fen(row)
        return Money(fen).figures
