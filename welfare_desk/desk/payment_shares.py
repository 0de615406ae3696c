"""The open pledges of a giver, and beside each how much of a payment pays it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from welfare_desk.desk.journal_words import project_words
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.pledges_words import due_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen
from welfare_desk.domain.payment_draft import PaymentShare, propose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow

SHARE_PX: Final = 112


class ShareLine(QWidget):
    """One pledge: its number, what is outstanding, when it is due; and its share to type."""

    def __init__(self, look: Look, pledge: JournalRow, today: date) -> None:
        super().__init__()
        self._look = look
        self._today = today
        self.pledge = pledge
        self.share = TextField(look, px=15, face="figures", height_px=34)
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.share.setFixedWidth(SHARE_PX)
        self._head = Label(look, px=13, weight=500, face="figures", elides=True)
        self._about = Label(look, px=12, role="text2", elides=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._head, 0, 0)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self.share, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        pledge = self.pledge
        words = self.tr("{number} · outstanding ¥{sum}")
        figures = Money(outstanding_fen(pledge)).figures
        self._head.setText(words.format(number=pledge.number, sum=figures))
        parts = [project_words(pledge, self._look.language)]
        if pledge.due is not None:
            parts.append(due_words(pledge, self._today))
        self._about.setText(" · ".join(parts))
        name = self.tr("Share of {number} in ¥").format(number=pledge.number)
        self.share.setAccessibleName(name)
        self.share.setToolTip(name)


class PaymentShares(QWidget):
    """`edited`: a share was typed by hand, and none is proposed any more.

    Who is sent here lands in the first share.
    """

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: list[ShareLine] = []
        self.by_hand = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def offer(self, pledges: Sequence[JournalRow], today: date) -> None:
        """Offer these pledges, without any share yet."""
        for line in self.lines:
            line.setParent(None)
            line.deleteLater()
        self.by_hand = False
        self.lines = [ShareLine(self._look, pledge, today) for pledge in pledges]
        for line in self.lines:
            line.share.textEdited.connect(self._edit)
            self._column.addWidget(line)
            line.show()  # at once, not with the next event: the form scrolls to what is there
        if self.lines:
            self.setFocusProxy(self.lines[0].share)

    def propose(self, fen: int, *, first: bool) -> None:
        """Share so many fen: with `first` the pledge on top is paid first, else by their days."""
        pledges = self.pledges()
        top = pledges[:1] if first else ()
        shares = propose(top, fen)
        rest = fen - sum(share.fen for share in shares)
        self._show((*shares, *propose(pledges[len(top) :], rest)))

    def _show(self, shares: Sequence[PaymentShare]) -> None:
        """Show what is proposed."""
        amounts = {share.pledge.id: share.amount for share in shares}
        for line in self.lines:
            line.share.setText(amounts.get(line.pledge.id, ""))

    def pledges(self) -> tuple[JournalRow, ...]:
        """The pledges that are offered."""
        return tuple(line.pledge for line in self.lines)

    def shares(self) -> tuple[PaymentShare, ...]:
        """What stands beside each pledge."""
        return tuple(PaymentShare(line.pledge, line.share.text()) for line in self.lines)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            for line in self.lines:
                line.retranslate()
        super().changeEvent(event)

    def _edit(self, _text: str) -> None:
        self.by_hand = True
        self.edited.emit()
