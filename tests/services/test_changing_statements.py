from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.market import FIRM, PARTY, cash, new_id, open_market, promise, taken_back
from welfare_desk.domain.changes import (
    ExplainLine,
    ExplainLines,
    SetLineAside,
    TakeStatement,
)
from welfare_desk.domain.entries import EntryTexts
from welfare_desk.domain.ids import StatementLineId
from welfare_desk.domain.statement_rows import LineRead, lines_of
from welfare_desk.domain.submitted import GiftSubmitted
from welfare_desk.services import statement_errors as errors
from welfare_desk.services.changing import change
from welfare_desk.services.changing_statements import take_lines
from welfare_desk.services.errors import UnknownEntryError
from welfare_desk.services.recording import record
from welfare_desk.sheets.errors import SheetStoppedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.services.books import Books

READ = LineRead(row=5, on=date(2022, 6, 25), fen=20_000, payer="支部", ref="T1", note="")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def lines(*amounts: int, method: str = "bank_transfer") -> tuple[StatementLine, ...]:
    read = [replace(READ, fen=fen, ref=f"T{n}", row=n) for n, fen in enumerate(amounts)]
    return lines_of(read, "a.csv", method)


def taken(books: Books, *amounts: int) -> list[StatementLineId]:
    asked = lines(*amounts)
    change(books, TakeStatement(lines=asked))
    return [line.id for line in asked]


def transfer(books: Books, fen: int = 20_000, method: str = "bank_transfer") -> EntryId:
    return books.bookkeeper.post(replace(cash(fen), method=method), id=new_id()).id


def standing(books: Books) -> dict[StatementLineId, StatementLine]:
    return {line.id: line for line in books.registrar.statement_lines()}


def test_a_statement_that_is_taken_twice_adds_nothing(books: Books) -> None:
    assert take_lines(books, lines(100, 200)) == 2
    assert take_lines(books, lines(100, 200)) == 0
    assert take_lines(books, lines(100, 200, 300)) == 1
    assert len(standing(books)) == 3


def test_what_was_explained_stays_so_when_its_statement_is_taken_again(books: Books) -> None:
    (line,), gift = taken(books, 20_000), transfer(books)
    change(books, ExplainLine(line=line, entry=gift))
    taken(books, 20_000)
    assert standing(books)[line].entry == gift


def test_a_statement_is_not_taken_again_under_another_way_of_paying(books: Books) -> None:
    taken(books, 100)
    with pytest.raises(errors.StatementElsewhereError):
        change(books, TakeStatement(lines=lines(100, 200, method="org_qr")))
    assert len(standing(books)) == 1


def test_taking_can_be_stopped_and_then_nothing_is_taken(books: Books) -> None:
    asked = iter((False, False, True))
    with pytest.raises(SheetStoppedError):
        take_lines(books, lines(1, 2, 3, 4), cancelled=lambda: next(asked, True))
    assert standing(books) == {}


def test_a_line_is_explained_and_opened_again(books: Books) -> None:
    (line,), gift = taken(books, 20_000), transfer(books)
    change(books, ExplainLine(line=line, entry=gift))
    change(books, ExplainLine(line=line, entry=gift))
    assert standing(books)[line].entry == gift
    change(books, ExplainLine(line=line, entry=None))
    assert standing(books)[line].entry is None


def test_nothing_is_matched_twice(books: Books) -> None:
    first, second = taken(books, 20_000, 20_000)
    gift, other = transfer(books), transfer(books)
    change(books, ExplainLine(line=first, entry=gift))
    with pytest.raises(errors.EntryExplainsError):
        change(books, ExplainLine(line=second, entry=gift))
    with pytest.raises(errors.LineExplainedError):
        change(books, ExplainLine(line=first, entry=other))
    assert [line.entry for line in standing(books).values() if line.entry] == [gift]


def test_a_line_whose_entry_was_taken_back_can_be_explained_anew(books: Books) -> None:
    (line,), gift = taken(books, 20_000), transfer(books)
    change(books, ExplainLine(line=line, entry=gift))
    books.bookkeeper.post(taken_back(gift, "correction"), id=new_id())
    anew = transfer(books)
    change(books, ExplainLine(line=line, entry=anew))
    assert standing(books)[line].entry == anew


def test_only_what_a_statement_can_show_explains_a_line(books: Books) -> None:
    (line,) = taken(books, 20_000)
    void = transfer(books)
    books.bookkeeper.post(taken_back(void), id=new_id())
    pledge = books.bookkeeper.post(promise(20_000), id=new_id()).id
    for entry in (transfer(books, method="cash"), pledge, void):
        with pytest.raises(errors.NotOnStatementError):
            change(books, ExplainLine(line=line, entry=entry))
    with pytest.raises(errors.OtherAmountError):
        change(books, ExplainLine(line=line, entry=transfer(books, 19_900)))
    with pytest.raises(UnknownEntryError):
        change(books, ExplainLine(line=line, entry=new_id()))
    assert standing(books)[line].entry is None


def test_a_line_that_nobody_took_is_told(books: Books) -> None:
    with pytest.raises(errors.UnknownStatementLineError):
        change(books, SetLineAside(line=StatementLineId("x"), reason="y"))


def test_a_line_is_set_aside_with_its_reason_and_taken_in_again(books: Books) -> None:
    (line,) = taken(books, 20_000)
    change(books, SetLineAside(line=line, reason=" bank  interest "))
    assert standing(books)[line].aside == "bank interest"
    change(books, SetLineAside(line=line, reason=""))
    assert standing(books)[line].aside == ""


def test_a_line_that_is_a_gift_is_not_set_aside(books: Books) -> None:
    (line,), gift = taken(books, 20_000), transfer(books)
    change(books, ExplainLine(line=line, entry=gift))
    with pytest.raises(errors.LineExplainedError):
        change(books, SetLineAside(line=line, reason="interest"))


def test_a_gift_explains_its_line_also_where_another_laptop_set_it_aside(books: Books) -> None:
    (line,), gift, other = taken(books, 20_000), transfer(books), transfer(books)
    change(books, ExplainLine(line=line, entry=gift))
    books.registrar.put_statement_line(replace(standing(books)[line], aside="refund"))
    with pytest.raises(errors.LineExplainedError):
        change(books, ExplainLine(line=line, entry=other))
    assert standing(books)[line].entry == gift


def test_explaining_a_line_that_was_set_aside_takes_it_in_again(books: Books) -> None:
    (line,), gift = taken(books, 20_000), transfer(books)
    change(books, SetLineAside(line=line, reason="interest"))
    change(books, ExplainLine(line=line, entry=gift))
    assert standing(books)[line].aside == ""


def test_many_lines_are_explained_together_or_none_of_them(books: Books) -> None:
    first, second = taken(books, 20_000, 20_000)
    gift, other = transfer(books), transfer(books)
    twice = (ExplainLine(line=first, entry=gift), ExplainLine(line=second, entry=gift))
    with pytest.raises(errors.EntryExplainsError):
        change(books, ExplainLines(lines=twice))
    assert [line.entry for line in standing(books).values()] == [None, None]
    both = (ExplainLine(line=first, entry=gift), ExplainLine(line=second, entry=other))
    change(books, ExplainLines(lines=both))
    assert {line.id: line.entry for line in standing(books).values()} == {
        first: gift,
        second: other,
    }


def test_a_gift_that_is_recorded_from_a_line_explains_it_in_one_transaction(books: Books) -> None:
    (line,) = taken(books, 20_000)
    wrong = replace(cash(19_900, unit=FIRM), method="bank_transfer")
    gift = GiftSubmitted(entry=wrong, id=new_id(), texts=EntryTexts(), explains=line)
    with pytest.raises(errors.OtherAmountError):
        record(books, gift)
    assert books.bookkeeper.find(gift.id) is None
    right = replace(gift, entry=replace(cash(20_000, unit=PARTY), method="bank_transfer"))
    assert standing(books)[line].entry is None
    assert record(books, right).id == standing(books)[line].entry
