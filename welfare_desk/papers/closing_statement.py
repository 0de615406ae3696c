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
from welfare_desk.papers.sheet_flow import COLUMN, GREY, RED, Cell, Flow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language, Text
    from welfare_desk.papers.page import Paper

_NAME: Final = 760
_THREE: Final = ((0, 700), (720, 300), (1040, COLUMN - 1040))
_FOUR: Final = ((0, 420), (440, 420), (880, 420), (1320, COLUMN - 1320))
_AFTER: Final = ((0, 290), (310, 260), (590, 700), (1310, COLUMN - 1310))
_BLOCK: Final = 260
"""So much room a title asks for, so that it does not stand alone at the foot of a page."""


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


class _Statement:
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
        self._language: Language = language
        self._at = f"{there(report.closing.at, event.timezone):%Y-%m-%d %H:%M}"
        foot = self._say(words.FOOT).format(event=event.name.reads(language), time=self._at)
        self.flow = Flow(language, foot)

    def head(self) -> None:
        """Title, event, when and by whom it was closed."""
        event, closing = self._event, self._report.closing
        self.flow.row(Cell(said=self._say(words.TITLE), size=64, weight=700, colour=RED), gap=8)
        self.flow.row(Cell(said=self._say(event.name), size=38, weight=700), gap=6)
        host = self._say(event.host)
        self.flow.row(Cell(said=f"{host}  {event.date.isoformat()}".strip(), colour=GREY), gap=14)
        by = f"{self._at} · {self._say(words.DESK)} {closing.desk}"
        self._pair(words.CLOSED, by)
        self._pair(words.CLOSED_BY, self._name_of(closing.by) or "–")
        if closing.reopened is not None:
            opened = f"{there(closing.reopened, event.timezone):%Y-%m-%d %H:%M} · {closing.reason}"
            self._pair(words.REOPENED, opened)

    def totals(self) -> None:
        """The four sums, apart from each other."""
        totals = self._report.totals
        self._title(words.TOTALS)
        self._money(words.RECEIVED, totals.received_fen, large=True)
        self._money(words.OUTSTANDING, totals.outstanding_fen, large=True)
        self._money(words.GOODS, totals.goods_received_fen, large=True)
        self._money(words.PROMISED, totals.goods_promised_fen, large=True)
        self._money(words.RAISED, totals.raised_fen)
        if totals.received_fen > 0:
            self._pair(words.UPPER, upper_amount(Money(totals.received_fen)))
        counts = self._say(words.COUNTS).format(
            entries=f"{totals.entries:,}",
            standing=f"{totals.standing:,}",
            givers=f"{totals.givers:,}",
            claims=f"{totals.claims:,}",
            unvalued=f"{totals.goods_unvalued:,}",
        )
        self.flow.row(Cell(said=counts, size=28, colour=GREY))

    def methods(self) -> None:
        """What came by each method, and that it comes to what was received."""
        self._title(words.METHODS)
        self._heads(words.METHOD_HEADS, _THREE)
        lines = self._report.methods
        for line in lines:
            said = QCoreApplication.translate("words", method_name(line.method))
            self._cells((said, f"{line.count:,}", Money(line.fen).figures), _THREE)
        count, fen = sum(line.count for line in lines), sum(line.fen for line in lines)
        total = (self._say(words.SUM), f"{count:,}", Money(fen).figures)
        self._cells(total, _THREE, weight=700)

    def desks(self) -> None:
        """First and last number of every desk."""
        self._title(words.DESKS)
        self._heads(words.DESK_HEADS, _FOUR)
        for line in self._report.desks:
            self._cells((line.desk, line.first, line.last, f"{line.count:,}"), _FOUR)

    def reversed_entries(self) -> None:
        """Every entry that was taken back, by what and why."""
        lines = self._report.reversed_lines
        self._title(words.REVERSED, f"{len(lines):,}")
        if not lines:
            self._none()
            return
        self._heads(words.REVERSED_HEADS, _FOUR)
        for line in lines:
            why = QCoreApplication.translate("words", word_name(CAUSES, line.because or ""))
            self._cells((line.row.number, why, line.by, self._amount(line.row)), _FOUR)

    def cash(self) -> None:
        """What was counted at each desk, and by whom."""
        self._title(words.CASH)
        if not self._report.counts:
            self._none()
            return
        self._heads(words.CASH_HEADS, _FOUR)
        for count in self._report.counts:
            fen = count.difference_fen
            figures = [Money(each).figures for each in (count.expected_fen, count.counted_fen)]
            difference = f"{'+' if fen > 0 else ''}{Money(fen).figures}"
            self._cells((count.desk, *figures, difference), _FOUR, ruled=False)
            self.flow.row(Cell(said=self._counted_by(count), size=28, colour=GREY))

    def left_open(self) -> None:
        """What stayed open with open eyes."""
        self._title(words.OPEN)
        if not self._report.open_items:
            self._none()
        for name, count in self._report.open_items:
            known = words.OPEN_NAMES.get(name)
            said = name if known is None else self._say(known)
            self._cells((said, f"{count:,}"), ((0, 1400), (1420, COLUMN - 1420)))

    def hashes(self) -> None:
        """The final hash of every desk, in full."""
        self._title(words.HASHES)
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
        self._title(words.AFTER, f"{len(after.rows):,}")
        sums = self._say(words.AFTER_SUMS).format(
            received=Money(after.received_fen).figures,
            pledged=Money(after.pledged_fen).figures,
            back=Money(after.taken_back_fen).figures,
        )
        self.flow.row(Cell(said=sums, weight=500))
        self._heads(words.AFTER_HEADS, _AFTER)
        for row in after.rows:
            time = f"{there(row.at, self._event.timezone):%m-%d %H:%M}"
            kind = self._say(words.KIND_NAMES[row.kind])
            who = f"{kind} · {self._giver(row)}"
            self._cells((row.number, time, who, self._amount(row)), _AFTER)

    def signatures(self) -> None:
        """Two lines to sign on."""
        self.flow.space(20)
        self.flow.sign([(self._say(said), "") for said in words.SIGN])

    def _counted_by(self, count: CashCount) -> str:
        parts = [
            self._say(words.CASH_PEOPLE).format(counter=count.counter, checker=count.checker),
        ]
        if count.custodian:
            parts.append(self._say(words.CASH_KEPT).format(custodian=count.custodian))
        if count.false_fen:
            figures = Money(count.false_fen).figures
            parts.append(self._say(words.CASH_FALSE).format(figures=figures))
        if count.reason:
            parts.append(count.reason)
        return " · ".join(parts)

    def _giver(self, row: JournalRow) -> str:
        if row.giver == "anonymous":
            return self._say(words.ANONYMOUS)
        if row.giver == "unknown":
            return self._say(words.UNKNOWN_GIVER)
        return row.unit_name.reads(self._language) or "–"

    def _amount(self, row: JournalRow) -> str:
        """Money in figures, goods by their quantity."""
        if row.form != "money" and row.quantity:
            return row.quantity.reads(self._language)
        return "–" if row.fen is None else Money(row.fen).figures

    def _say(self, text: Text) -> str:
        return text.reads(self._language)

    def _title(self, text: Text, more: str = "") -> None:
        self.flow.keep_room(_BLOCK)
        self.flow.space(18)
        said = f"{self._say(text)}  {more}".strip()
        self.flow.row(Cell(said=said, size=36, weight=700), gap=8, ruled=True)

    def _none(self) -> None:
        self.flow.row(Cell(said=self._say(words.NOTHING), colour=GREY))

    def _money(self, name: Text, fen: int, *, large: bool = False) -> None:
        self._pair(name, f"¥{Money(fen).figures}", size=42 if large else 34, right=True)

    def _pair(self, name: Text, said: str, *, size: float = 32, right: bool = False) -> None:
        """A name at the left and what it is at the right."""
        self.flow.row(
            Cell(said=self._say(name), width=_NAME, size=30, colour=GREY),
            Cell(
                said=said,
                left=_NAME + 20,
                width=COLUMN - _NAME - 20,
                size=size,
                weight=700 if right else 500,
                side="right" if right else "left",
            ),
            gap=8,
        )

    def _heads(self, heads: Sequence[Text], columns: Sequence[tuple[float, float]]) -> None:
        said = tuple(self._say(head) for head in heads)
        self._cells(said, columns, size=26, grey=True)

    def _cells(
        self,
        said: Sequence[str],
        columns: Sequence[tuple[float, float]],
        *,
        size: float = 30,
        weight: int = 400,
        grey: bool = False,
        ruled: bool = True,
    ) -> None:
        """A line of a table; its last column is the figures' and stands at the right."""
        last = len(said) - 1
        self.flow.row(
            *(
                Cell(
                    said=words_,
                    left=left,
                    width=width,
                    size=size,
                    weight=weight,
                    side="right" if place == last else "left",
                    **({"colour": GREY} if grey else {}),
                )
                for place, (words_, (left, width)) in enumerate(zip(said, columns, strict=True))
            ),
            gap=6,
            ruled=ruled,
        )
