"""The closing statement: what an event came to, as its closing recorded it, for two to sign.

Printed again later it says the same, but for what came after the closing, which stands apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.methods import method_name
from welfare_desk.domain.money import Money
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.domain.words import CAUSES, word_name
from welfare_desk.papers import closing_words as words
from welfare_desk.papers.local import there
from welfare_desk.papers.sheet_flow import COLUMN, GREY, RED, Cell
from welfare_desk.papers.statement_rows import StatementRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.page import Paper
    from welfare_desk.papers.sheet_flow import Flow

_THREE: Final = ((0, 700), (720, 300), (1040, COLUMN - 1040))
_FOUR: Final = ((0, 420), (440, 420), (880, 420), (1320, COLUMN - 1320))
_AFTER: Final = ((0, 290), (310, 260), (590, 700), (1310, COLUMN - 1310))


def closing_statement(
    event: Event, report: ClosingReport, name_of: Callable[[OperatorCode], str], language: Language
) -> Paper:
    """The statement of a closing; `name_of` gives the name of an operator."""
    at = there(report.closing.at, event.timezone)
    name = f"{words.TITLE.reads(language)} {event.name.reads(language)} {at:%Y-%m-%d %H%M}"
    return closing_flow(event, report, name_of, language).paper(name)


def closing_flow(
    event: Event, report: ClosingReport, name_of: Callable[[OperatorCode], str], language: Language
) -> Flow:
    """The rows of the statement."""
    statement = _Statement(event, report, name_of, language)
    statement.head()
    statement.totals()
    statement.methods()
    statement.desks()
    statement.reversed_entries()
    statement.cash()
    statement.left_open()
    statement.hashes()
    statement.after_closing()
    statement.signatures()
    return statement.flow


class _Statement(StatementRows):
    """Writes a statement part by part."""

    def __init__(
        self,
        event: Event,
        report: ClosingReport,
        name_of: Callable[[OperatorCode], str],
        language: Language,
    ) -> None:
        self._event = event
        self._report = report
        self._name_of = name_of
        self._at = f"{there(report.closing.at, event.timezone):%Y-%m-%d %H:%M}"
        foot = words.FOOT.reads(language).format(event=event.name.reads(language), time=self._at)
        super().__init__(language, foot)

    def head(self) -> None:
        """Title, event, when and by whom it was closed."""
        event, closing = self._event, self._report.closing
        self.flow.row(Cell(said=self.say(words.TITLE), size=64, weight=700, colour=RED), gap=8)
        self.flow.row(Cell(said=self.say(event.name), size=38, weight=700), gap=6)
        host = self.say(event.host)
        self.flow.row(Cell(said=f"{host}  {event.date.isoformat()}".strip(), colour=GREY), gap=14)
        by = f"{self._at} · {self.say(words.DESK)} {closing.desk}"
        self.pair(words.CLOSED, by)
        self.pair(words.CLOSED_BY, self._name_of(closing.by) or "–")
        if closing.reopened is not None:
            opened = f"{there(closing.reopened, event.timezone):%Y-%m-%d %H:%M} · {closing.reason}"
            self.pair(words.REOPENED, opened)

    def totals(self) -> None:
        """The four sums, apart from each other."""
        totals = self._report.totals
        self.title(words.TOTALS)
        self.money(words.RECEIVED, totals.received_fen, large=True)
        self.money(words.OUTSTANDING, totals.outstanding_fen, large=True)
        self.money(words.GOODS, totals.goods_received_fen, large=True)
        self.money(words.PROMISED, totals.goods_promised_fen, large=True)
        self.money(words.RAISED, totals.raised_fen)
        if totals.received_fen > 0:
            self.pair(words.UPPER, upper_amount(Money(totals.received_fen)))
        counts = self.say(words.COUNTS).format(
            entries=f"{totals.entries:,}",
            standing=f"{totals.standing:,}",
            givers=f"{totals.givers:,}",
            claims=f"{totals.claims:,}",
            unvalued=f"{totals.goods_unvalued:,}",
        )
        self.flow.row(Cell(said=counts, size=28, colour=GREY))

    def methods(self) -> None:
        """What came by each method, and that it comes to what was received."""
        self.title(words.METHODS)
        self.heads(words.METHOD_HEADS, _THREE)
        lines = self._report.methods
        for line in lines:
            said = QCoreApplication.translate("words", method_name(line.method))
            self.cells((said, f"{line.count:,}", Money(line.fen).figures), _THREE)
        count, fen = sum(line.count for line in lines), sum(line.fen for line in lines)
        total = (self.say(words.SUM), f"{count:,}", Money(fen).figures)
        self.cells(total, _THREE, weight=700)

    def desks(self) -> None:
        """First and last number of every desk."""
        self.title(words.DESKS)
        self.heads(words.DESK_HEADS, _FOUR)
        for line in self._report.desks:
            self.cells((line.desk, line.first, line.last, f"{line.count:,}"), _FOUR)

    def reversed_entries(self) -> None:
        """Every entry that was taken back, by what and why."""
        lines = self._report.reversed_lines
        self.title(words.REVERSED, f"{len(lines):,}")
        if not lines:
            self.none()
            return
        self.heads(words.REVERSED_HEADS, _FOUR)
        for line in lines:
            why = QCoreApplication.translate("words", word_name(CAUSES, line.because or ""))
            self.cells((line.row.number, why, line.by, self._amount(line.row)), _FOUR)

    def cash(self) -> None:
        """What was counted at each desk, and by whom."""
        self.title(words.CASH)
        if not self._report.counts:
            self.none()
            return
        self.heads(words.CASH_HEADS, _FOUR)
        for count in self._report.counts:
            figures = [Money(each).figures for each in (count.expected_fen, count.counted_fen)]
            difference = Money(count.difference_fen).signed
            self.cells((count.desk, *figures, difference), _FOUR, ruled=False)
            self.flow.row(Cell(said=self._counted_by(count), size=28, colour=GREY))

    def left_open(self) -> None:
        """What stayed open with open eyes."""
        self.title(words.OPEN)
        if not self._report.open_items:
            self.none()
        for name, count in self._report.open_items:
            known = words.OPEN_NAMES.get(name)
            said = name if known is None else self.say(known)
            self.cells((said, f"{count:,}"), ((0, 1400), (1420, COLUMN - 1420)))

    def hashes(self) -> None:
        """The final hash of every desk, in full."""
        self.title(words.HASHES)
        for line in self._report.desks:
            said = f"{line.desk} {line.count:,}"
            self.flow.row(
                Cell(said=said, width=200, size=30, weight=500),
                Cell(said=line.hash, left=200, width=COLUMN - 200, size=28),
                gap=8,
                ruled=True,
            )

    def after_closing(self) -> None:
        """What came after the closing, listed and summed apart."""
        after = self._report.after
        if not after.rows:
            return
        self.title(words.AFTER, f"{len(after.rows):,}")
        sums = self.say(words.AFTER_SUMS).format(
            received=Money(after.received_fen).figures,
            pledged=Money(after.pledged_fen).figures,
            back=Money(after.taken_back_fen).figures,
        )
        self.flow.row(Cell(said=sums, weight=500))
        self.heads(words.AFTER_HEADS, _AFTER)
        for row in after.rows:
            time = f"{there(row.at, self._event.timezone):%m-%d %H:%M}"
            kind = self.say(words.KIND_NAMES[row.kind])
            who = f"{kind} · {self._giver(row)}"
            self.cells((row.number, time, who, self._amount(row)), _AFTER)

    def signatures(self) -> None:
        """Two lines to sign on."""
        self.flow.space(20)
        self.flow.sign([(self.say(said), "") for said in words.SIGN])

    def _counted_by(self, count: CashCount) -> str:
        parts = [
            self.say(words.CASH_PEOPLE).format(counter=count.counter, checker=count.checker),
        ]
        if count.custodian:
            parts.append(self.say(words.CASH_KEPT).format(custodian=count.custodian))
        if count.false_fen:
            figures = Money(count.false_fen).figures
            parts.append(self.say(words.CASH_FALSE).format(figures=figures))
        if count.reason:
            parts.append(count.reason)
        return " · ".join(parts)

    def _giver(self, row: JournalRow) -> str:
        if row.giver == "anonymous":
            return self.say(words.ANONYMOUS)
        if row.giver == "unknown":
            return self.say(words.UNKNOWN_GIVER)
        return row.unit_name.reads(self.language) or "–"

    def _amount(self, row: JournalRow) -> str:
        """Money in figures, goods by their quantity."""
        if row.form != "money" and row.quantity:
            return row.quantity.reads(self.language)
        return "–" if row.fen is None else Money(row.fen).figures
