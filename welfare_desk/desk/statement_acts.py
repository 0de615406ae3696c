"""What can be done with a line of a statement: confirmed, made a gift, set aside, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.domain.changes import ExplainLine, ExplainLines, SetLineAside
from welfare_desk.domain.matching import POSSIBLE
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.qtkit.notices import Notice, notice_of, say

if TYPE_CHECKING:
    from welfare_desk.desk.statement_page import StatementPage
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.statement import StatementLine

Own = ExplainLine | ExplainLines | SetLineAside


class StatementActs(QObject):
    """Asks for changes in the name of the page, and says what became of them."""

    def __init__(self, page: StatementPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked: list[Change] = []

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
        found = self._page.detail.proposals.proposal(0)
        if found is not None and found[0].level == POSSIBLE:
            self._page.detail.proposals.setFocus()
        else:
            self.confirm_at(0)

    def confirm_chosen(self) -> None:
        """Confirm the proposal that one is on."""
        self.confirm_at(max(0, self._page.detail.proposals.current))

    def confirm_at(self, place: int) -> None:
        """Confirm a proposal: an entry explains the line, a pledge begins the gift that pays it."""
        line = self._open_line()
        found = self._page.detail.proposals.proposal(place)
        if line is None or found is None:
            return
        proposal, row = found
        if proposal.is_gift:
            self._ask(ExplainLine(line=line.id, entry=row.id))
        else:
            self._want_gift(line, row)

    def confirm_all(self) -> None:
        """Say how many lines are surely something; asked once more, confirm all of them."""
        page = self._page
        sure = page.books.sure_ones()
        if not sure or not page.list.isVisible():
            return
        if page.ask_all.isHidden():
            fen = sum(page.books.rows[one.entry].fen or 0 for one in sure)
            page.ask_all.ask(len(sure), fen)
            return
        page.show_detail()
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
            self._page.show_aside()
            self._page.aside.ask(line)

    def reopen(self) -> None:
        """Let a line be open again, whatever it was."""
        seen = self._page.detail.seen
        if seen is None or seen.line is None:
            return
        if seen.state == "aside":
            self._ask(SetLineAside(line=seen.line.id, reason=""))
        elif seen.state == "explained":
            self._ask(ExplainLine(line=seen.line.id, entry=None))

    def change_done(self, changed: Changed) -> bool:
        """Say what became of an act; True where it was one of this page."""
        page, change = self._page, changed.change
        if not isinstance(change, Own):
            return False
        page.show_detail()
        match change:
            case ExplainLines(lines=lines):
                words = self.tr("Lines confirmed: {count}").format(count=len(lines))
            case ExplainLine(entry=None):
                words = self.tr("The line is open again")
            case ExplainLine(entry=entry) if entry is not None:
                row = page.books.rows.get(entry)
                number = row.number if row is not None else ""
                words = self.tr("The line is {number}").format(number=number)
            case SetLineAside(reason=""):
                words = self.tr("The line is open again")
            case _:
                words = self.tr("Set aside")
        page.toast.say(
            words, self.tr("Ctrl+Shift+F shows the other lists, Ctrl+R opens a line again")
        )
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say why an act came to nothing; True where it was one of this page."""
        page = self._page
        if not isinstance(change, Own):
            return False
        if isinstance(change, SetLineAside) and page.aside.isVisible():
            page.aside.tell(say(error.said, page.look.language), "danger")
        else:
            notice: Notice = notice_of(error)
            page.notice_raised.emit(notice)
        return True

    def _open_line(self) -> StatementLine | None:
        seen = self._page.detail.seen
        return seen.line if seen is not None and seen.state == "open" else None

    def _want_gift(self, line: StatementLine, pledge: JournalRow | None) -> None:
        """Open the donation line with all that the line says."""
        page = self._page
        unit = page.books.unit_of(pledge)
        if pledge is None:
            rows = (page.books.rows.get(one.entry) for one in page.books.proposals.get(line.id, ()))
            units = {unit.id: unit for row in rows if (unit := page.books.unit_of(row))}
            unit = next(iter(units.values())) if len(units) == 1 else None
        page.gift_wanted.emit(GiftWanted(line=line, unit=unit, pledge=pledge))

    def _ask(self, change: Own) -> None:
        self._page.change_submitted.emit(change)
