"""The money of a closing statement is the tally's: on the sample evening and on random ones."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings, strategies as st

from tests.market import FIRM, PARTY, cash, new_id, open_market, payment, promise, taken_back
from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.closing_report import report_of
from welfare_desk.domain.ids import ClosingId, DeskId, OperatorCode
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_evening

if TYPE_CHECKING:
    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.services.books import Books

Step = tuple[str, int]
STEPS = st.lists(
    st.tuples(st.sampled_from(["cash", "promise", "payment", "back"]), st.integers(1, 99)),
    max_size=8,
)


def closed(books: Books) -> Closing:
    """A closing of the books as they stand, whatever is open."""
    moment = books.live.afresh()
    return Closing(
        id=ClosingId("k"),
        at=max(row.at for row in moment.rows),
        desk=DeskId("A"),
        by=OperatorCode("OP1"),
        heads=books.bookkeeper.heads(),
        tally=canonical(moment.figures.as_json()),
    )


def report(books: Books, closing: Closing) -> ClosingReport:
    """What its statement says, by the entries as they stand now."""
    moment = books.live.afresh()
    return report_of(closing, moment.rows, (), moment.event.number_prefix)


def assert_it_is_the_tally(books: Books) -> None:
    """Every sum is the tally's, and the gifts by method are those that stand."""
    moment = books.live.afresh()
    sums, told = moment.figures.sums, report(books, closed(books))
    assert told.totals.received_fen == sums.received_fen
    assert told.totals.raised_fen == sums.raised_fen
    assert told.totals.outstanding_fen == sums.outstanding_fen
    assert told.totals.goods_received_fen == sums.goods_received_fen
    assert sum(line.fen for line in told.methods) == sums.received_fen
    for line in told.methods:
        gifts = [
            row.fen or 0
            for row in moment.rows
            if (row.kind, row.form, row.method) == ("donation", "money", line.method)
            and row.reversed_by is None
        ]
        assert (line.count, line.fen) == (len(gifts), sum(gifts))
    assert sum(line.count for line in told.desks) == len(moment.rows)


def play(books: Books, steps: list[Step]) -> None:
    """Post what the steps say, as far as it can be."""
    pledges: list[EntryId] = []
    standing: list[EntryId] = []
    for act, number in steps:
        entry = new_id()
        if act == "cash":
            books.bookkeeper.post(cash(number, PARTY), id=entry)
        elif act == "promise":
            books.bookkeeper.post(promise(number * 3, FIRM), id=entry)
            pledges.append(entry)
        elif act == "payment" and pledges:
            books.bookkeeper.post(payment(pledges[number % len(pledges)], number), id=entry)
        elif act == "back" and standing:
            gone = standing.pop(number % len(standing))
            pledges = [pledge for pledge in pledges if pledge != gone]
            books.bookkeeper.post(taken_back(gone), id=entry)
            continue
        else:
            continue
        standing.append(entry)


def test_on_the_sample_evening(tmp_path: Path, sample_evening: Path) -> None:
    with open_books(tmp_path / "sample.sqlite", desk=DeskId("A"), create=True) as books:
        import_evening(books, sample_evening)
        assert_it_is_the_tally(books)


@settings(max_examples=5)
@given(before=STEPS, after=STEPS)
def test_on_random_evenings_and_whatever_comes_after_the_closing(
    before: list[Step], after: list[Step]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_market(Path(folder).resolve() / "m.sqlite") as books,
    ):
        play(books, [("cash", 7), *before])
        assert_it_is_the_tally(books)
        closing = closed(books)
        then = report(books, closing)
        play(books, after)
        later = report(books, closing)
        assert (later.totals, later.methods) == (then.totals, then.methods)
        assert (later.desks, later.reversed_lines) == (then.desks, then.reversed_lines)
        posted = len(books.live.afresh().rows)
        assert len(later.after.rows) == posted - sum(line.count for line in then.desks)
