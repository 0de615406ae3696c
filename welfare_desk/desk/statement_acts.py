"""What can be done with a line of a statement: confirmed, made a gift, set aside, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.changes import ExplainLine, ExplainLines, SetLineAside
from welfare_desk.domain.matching import POSSIBLE
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.qtkit.notices import Notice, notice_of, say

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_aside import AsideForm
    from welfare_desk.desk.statement_ask import AskAll
    from welfare_desk.desk.statement_books import StatementBooks
    from welfare_desk.desk.statement_detail import StatementDetail
    from welfare_desk.desk.statement_list import StatementList
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.statement import StatementLine

Own = ExplainLine | ExplainLines | SetLineAside


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementParts:
    """The parts of the page that acts look at."""

    look: Look
    books: StatementBooks
    list: StatementList
    detail: StatementDetail
    aside: AsideForm
    ask_all: AskAll


class StatementActs(QObject):
    """`asked` carries a change, `gift_wanted` a gift to begin, `told` what became of an act.

    `detail_wanted` and `aside_wanted` say which of them shall stand beside the list.
    """

    asked = Signal(object)
    gift_wanted = Signal(object)
    notice_raised = Signal(object)
    told = Signal(str)
    detail_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, parts: StatementParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    def act(self, name: str) -> None:
        """Do what a button of the detail asks for."""
        acts = {
            "confirm": self.confirm_chosen,
            "gift": self.begin_gift,
            "aside": self.set_aside,
            "reopen": self.reopen,
        }
        acts[name]()

    def confirm(self) -> None:
        """Confirm what is likeliest; what no name or reference speaks for is chosen first."""
        found = self._parts.detail.proposals.proposal(0)
        if found is not None and found[0].level == POSSIBLE:
            self._parts.detail.proposals.setFocus()
        else:
            self.confirm_at(0)

    def confirm_chosen(self) -> None:
        """Confirm the proposal that one is on."""
        self.confirm_at(max(0, self._parts.detail.proposals.current))

    def confirm_at(self, place: int) -> None:
        """Confirm a proposal: an entry explains the line, a pledge begins the gift that pays it."""
        line = self._open_line()
        found = self._parts.detail.proposals.proposal(place)
        if line is None or found is None:
            return
        proposal, row = found
        if proposal.is_gift:
            self._ask(ExplainLine(line=line.id, entry=row.id))
        else:
            self._want_gift(line, row)

    def confirm_all(self) -> None:
        """Say how many lines are surely something; asked once more, confirm all of them."""
        parts = self._parts
        sure = parts.books.sure_ones()
        if not sure or not parts.list.isVisible():
            return
        if parts.ask_all.isHidden():
            fen = sum(parts.books.rows[one.entry].fen or 0 for one in sure)
            parts.ask_all.ask(len(sure), fen)
            return
        self.detail_wanted.emit()
        lines = tuple(ExplainLine(line=one.line, entry=one.entry) for one in sure)
        self._ask(ExplainLines(lines=lines))

    def begin_gift(self) -> None:
        """Begin a gift from the line; its payer is offered where only one unit is likely."""
        line = self._open_line()
        if line is not None:
            self._want_gift(line, None)

    def set_aside(self) -> None:
        """Ask why the line is no gift."""
        line = self._open_line()
        if line is not None:
            self.aside_wanted.emit()
            self._parts.aside.ask(line, self._likely_reason(line))

    def reopen(self) -> None:
        """Let a line be open again, whatever it was."""
        seen = self._parts.detail.seen
        if seen is None or seen.line is None:
            return
        if seen.state == "aside":
            self._ask(SetLineAside(line=seen.line.id, reason=""))
        elif seen.state == "explained":
            self._ask(ExplainLine(line=seen.line.id, entry=None))

    def change_done(self, changed: Changed) -> bool:
        """Say what became of an act; True where it was one of this page."""
        parts, change = self._parts, changed.change
        if not isinstance(change, Own):
            return False
        self.detail_wanted.emit()
        match change:
            case ExplainLines(lines=lines):
                words = self.tr("Lines confirmed: {count}").format(count=len(lines))
            case ExplainLine(entry=None):
                words = self.tr("The line is open again")
            case ExplainLine(entry=entry) if entry is not None:
                row = parts.books.rows.get(entry)
                number = row.number if row is not None else ""
                words = self.tr("The line is {number}").format(number=number)
            case SetLineAside(reason=""):
                words = self.tr("The line is open again")
            case _:
                words = self.tr("Set aside")
        self.told.emit(words)
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say why an act came to nothing; True where it was one of this page."""
        parts = self._parts
        if not isinstance(change, Own):
            return False
        if isinstance(change, SetLineAside) and parts.aside.isVisible():
            parts.aside.tell(say(error.said, parts.look.language), "danger")
        else:
            notice: Notice = notice_of(error)
            self.notice_raised.emit(notice)
        return True

    def _open_line(self) -> StatementLine | None:
        seen = self._parts.detail.seen
        return seen.line if seen is not None and seen.state == "open" else None

    def _likely_reason(self, line: StatementLine) -> str:
        """Why a line is no gift, where its gift was handed back."""
        refund = self._parts.books.refund_of(line)
        if refund is None:
            return ""
        gift, back = refund
        words = self.tr("Handed back: {gift}, by {back}")
        return words.format(gift=gift.number, back=back.number)

    def _want_gift(self, line: StatementLine, pledge: JournalRow | None) -> None:
        """Open the donation line with all that the line says."""
        parts = self._parts
        unit = parts.books.unit_of(pledge)
        if pledge is None:
            rows = (
                parts.books.rows.get(one.entry) for one in parts.books.proposals.get(line.id, ())
            )
            units = {unit.id: unit for row in rows if (unit := parts.books.unit_of(row))}
            unit = next(iter(units.values())) if len(units) == 1 else None
        self.gift_wanted.emit(GiftWanted(line=line, unit=unit, pledge=pledge))

    def _ask(self, change: Own) -> None:
        self.asked.emit(change)
