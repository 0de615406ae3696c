"""Statements: lines taken, explained one by one and many at once, set aside, booked from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.proof import acts_of_an_evening as acts, naive_desk as rules
from tests.proof.evening_machine import DAY, EveningMachine, desks, pick
from tests.proof.naive_rules import may_be_posted
from welfare_desk.domain.changes import ExplainLine, ExplainLines, SetLineAside, TakeStatement
from welfare_desk.domain.entries import NO_TEXTS, Donation
from welfare_desk.domain.ids import StatementLineId
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.submitted import GiftSubmitted

if TYPE_CHECKING:
    from tests.proof.naive_books import NaiveBooks
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeskId

AMOUNTS = (20_000, 20_000, 5_000, 5_000)
LINES = tuple(
    StatementLine(
        id=StatementLineId(f"L{row}"),
        source="bank.csv",
        position=row,
        method="bank_transfer",
        on=DAY,
        fen=fen,
        payer="宏达公司",
        ref=f"R-{row}",
    )
    for row, fen in enumerate(AMOUNTS, 1)
)
NO_LINE = StatementLineId("L0")


class StatementActs(EveningMachine):
    """Whoever holds the books against the bank's statement."""

    def line(self, desk: DeskId, data: st.DataObject) -> StatementLineId:
        return pick(data, list(self.naive(desk).things.lines.held), NO_LINE)

    @rule(desk=desks, taken=st.sets(st.sampled_from(LINES), min_size=1), other=st.integers(0, 3))
    def take_lines(self, desk: DeskId, taken: set[StatementLine], other: int) -> None:
        """Take a statement; what is known stays. One in four times it is under another way."""
        kept = self.naive(desk).things.lines
        lines = sorted(taken, key=lambda one: one.position)
        if other == 0:
            lines = [
                replace(one, id=StatementLineId(f"Q-{one.id}"), method="org_qr") for one in lines
            ]
        legal = other > 0 or not any(one.id.removeprefix("Q-") in kept.held for one in lines)
        if other == 0 and legal:
            return
        if self.change(desk, TakeStatement(lines=tuple(lines)), legal=legal):
            for one in lines:
                kept.put(one.id, kept.held.get(one.id, one))
        self.tell(desk, "statement", legal=legal)

    @rule(desk=desks, data=st.data(), count=st.sampled_from((1, 1, 2)))
    def explain(self, desk: DeskId, data: st.DataObject, count: int) -> None:
        """Say which gifts lines are, all of them or none."""
        books = self.naive(desk)
        asked = tuple(self.explained(desk, data) for _ in range(count))
        trial = books.copy()
        legal = all(explained(trial, one) for one in asked)
        whole = asked[0] if count == 1 else ExplainLines(lines=asked)
        if self.change(desk, whole, legal=legal):
            for one in asked:
                explained(books, one)
        self.tell(desk, "explain", legal=legal)

    def explained(self, desk: DeskId, data: st.DataObject) -> ExplainLine:
        """A line and a gift, mostly of its amount."""
        line = self.line(desk, data)
        known = self.naive(desk).things.lines.held.get(line)
        every = self.known(desk)
        fits = [one for one in every if known is not None and is_bank_gift(one, known.fen)]
        ids = [one.id for one in [*fits, *fits, *fits, *every[-2:]]]
        entry = data.draw(st.sampled_from([None, *ids]))
        return ExplainLine(line=line, entry=entry)

    @rule(desk=desks, data=st.data(), reason=st.sampled_from(("利息", "退款", "")))
    def set_aside(self, desk: DeskId, data: st.DataObject, reason: str) -> None:
        """Say why a line is no gift, or that it is open again."""
        books, line = self.naive(desk), self.line(desk, data)
        legal = rules.may_be_aside(books, line)
        if self.change(desk, SetLineAside(line=line, reason=reason), legal=legal):
            kept = books.things.lines
            kept.put(line, replace(kept.held[line], aside=reason))
        self.tell(desk, "aside", legal=legal)

    @rule(desk=desks, gift=acts.plain_gifts("money"), line=st.sampled_from(LINES))
    def transfer(self, desk: DeskId, gift: Donation, line: StatementLine) -> None:
        """A gift that came by the bank, as a statement will show it."""
        self.try_it(desk, "transfer", replace(gift, fen=line.fen, method=line.method))

    @rule(desk=desks, data=st.data(), wrong=st.integers(0, 3))
    def book_a_line(self, desk: DeskId, data: st.DataObject, wrong: int) -> None:
        """Record the gift that a line is, both or neither; one in four is of what it likes."""
        books, line, id = self.naive(desk), self.line(desk, data), self.new_id()
        gift = data.draw(acts.plain_gifts("money"))
        known = books.things.lines.held.get(line)
        if wrong and known is not None:
            gift = replace(gift, fen=known.fen, method="bank_transfer")
        legal, asked = may_be_posted(books, gift), ExplainLine(line=line, entry=id)
        trial = books.copy()
        if legal:
            trial.post_for_now(id, gift)
            legal = explained(trial, asked)
        whole = GiftSubmitted(entry=gift, id=id, texts=NO_TEXTS, explains=line)
        if self.post(desk, whole, {id: gift}, legal=legal):
            explained(books, asked)
        self.tell(desk, "book a line", legal=legal)


def explained(books: NaiveBooks, asked: ExplainLine) -> bool:
    """Explain a line where that may be; whether it was."""
    if not rules.may_explain(books, asked.line, asked.entry):
        return False
    kept = books.things.lines
    line = kept.held[asked.line]
    kept.put(asked.line, replace(line, entry=asked.entry, aside="" if asked.entry else line.aside))
    return True


def is_bank_gift(one: Posted, fen: int) -> bool:
    """Whether an entry gave so much by a way that a statement shows."""
    gift = one.entry
    return isinstance(gift, Donation) and gift.fen == fen and gift.method not in {None, "cash"}
