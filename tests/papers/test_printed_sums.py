"""What is printed is what the books say: the sums are read back from the text of the PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import A, cash, new_id, open_market, payment, promise, taken_back
from tests.papers.test_money_papers import searched
from welfare_desk.domain.changes import CloseEvent, PutCashCount
from welfare_desk.domain.closing_report import report_of
from welfare_desk.domain.drawer import CashCount, drawer_of
from welfare_desk.domain.ids import ClosingId, CountId, OperatorCode
from welfare_desk.domain.money import Money
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.papers.cash_sheet import cash_sheet
from welfare_desk.papers.closing_statement import closing_statement
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.page import Paper
    from welfare_desk.services.books import Books

pytestmark = pytest.mark.usefixtures("qapp")

TEN = datetime(2022, 6, 25, 2, 30, tzinfo=UTC)
CLERK = OperatorCode("OP1")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """Cash, a card, a pledge that was paid in part, a gift taken back; counted 50 fen short."""
    with open_market(tmp_path / "m.sqlite") as books:
        post = books.bookkeeper.post
        post(cash(1_234_550), id=new_id())
        post(replace(cash(6_660), method="pos"), id=new_id())
        pledge = post(promise(100_000), id=new_id())
        post(payment(pledge.id, 30_000), id=new_id())
        wrong = post(cash(77_700), id=new_id())
        post(taken_back(wrong.id), id=new_id())
        count = CashCount(
            id=CountId("c1"),
            desk=A,
            at=TEN,
            kind="hand_over",
            pieces=((10_000, 123), (1_000, 4), (500, 1)),
            false_pieces=((5_000, 1),),
            expected_fen=drawer_of(books.live.afresh().drawers, A).expected_fen,
            counter="王敏",
            checker="李强",
            custodian="赵会计",
            reason="找零",
            by=CLERK,
        )
        change(books, PutCashCount(count=count))
        yield books


def printed(paper: Paper, path: Path) -> str:
    """The text of a paper without any blank, for a PDF breaks it where it likes."""
    return "".join(searched(paper, path).split())


def figures(*sums: int) -> str:
    """Sums as they follow each other in a line of a table."""
    return "".join(Money(fen).figures for fen in sums)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_cash_sheet_prints_what_was_counted_and_what_the_ledger_expects(
    books: Books, tmp_path: Path, language: Language
) -> None:
    snapshot = books.live.afresh()
    (count,) = snapshot.cash_counts or ()
    said = printed(cash_sheet(snapshot.event, count, language), tmp_path / "count.pdf")
    taken = drawer_of(snapshot.drawers, A).taken_fen["cash"]
    assert f"Cashintheledger¥{figures(taken)}" in said
    assert f"Counted¥{figures(count.counted_fen)}" in said
    assert upper_amount(Money(count.counted_fen)) in said
    assert Money(count.counted_fen - taken).signed in said
    assert f"¥{figures(count.false_fen)}" in said
    for face, pieces in count.pieces:
        assert f"¥{face // 100}{pieces}{figures(face * pieces)}" in said


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_closing_statement_prints_what_the_snapshot_says(
    books: Books, tmp_path: Path, language: Language
) -> None:
    open_ = ("pledges:1", "backup:1", "chain:1")
    change(books, CloseEvent(id=ClosingId("k1"), open=open_))
    snapshot = books.live.afresh()
    said = printed(_statement(snapshot, language), tmp_path / "closing.pdf")
    sums = snapshot.figures.sums
    names = {"zh": ("到账", "待到账"), "en": ("Received", "Outstandingofpledges")}[language]
    assert f"{names[0]}¥{figures(sums.received_fen)}" in said
    assert f"{names[1]}¥{figures(sums.outstanding_fen)}" in said
    assert f"¥{figures(sums.raised_fen)}" in said
    assert upper_amount(Money(sums.received_fen)) in said
    for fen in sums.by_method_fen.values():
        assert f"1{figures(fen)}" in said
    total = {"zh": "合计", "en": "Total"}[language]
    assert f"{total}{len(sums.by_method_fen)}{figures(sums.received_fen)}" in said
    (count,) = snapshot.cash_counts or ()
    row = figures(count.expected_fen, count.counted_fen)
    assert f"{A}{row}{Money(count.difference_fen).signed}" in said
    (closing,) = snapshot.closings or ()
    for head in closing.heads:
        assert head.hash in said
    (gone,) = (one for one in snapshot.rows if one.state == "void")
    assert figures(gone.fen or 0) in said


def _statement(snapshot: Snapshot, language: Language) -> Paper:
    (closing,) = snapshot.closings or ()
    counts = snapshot.cash_counts or ()
    report = report_of(closing, snapshot.rows, counts, snapshot.event.number_prefix)
    return closing_statement(snapshot.event, report, lambda _code: "王敏", language)
