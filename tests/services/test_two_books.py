"""Two laptops that each keep goods, paper, statements and cash come to one set of books."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.laptops import NINE, after, merged, register
from tests.market import A, B
from welfare_desk.domain.changes import (
    PrintSheets,
    PutOperator,
    SetLineAside,
    SpoilSheet,
    TakeDelivery,
    TakeStatement,
)
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.ids import (
    ClosingId,
    CountId,
    DeliveryId,
    OperatorCode,
    SheetId,
    StatementLineId,
)
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.changes import Change

LINE = StatementLine(
    id=StatementLineId("S1"), source="a.csv", position=1, method="pos", on=date(2022, 6, 25), fen=7
)


def both(laptops: tuple[Path, Path], on_one: list[Change], on_two: list[Change]) -> None:
    one, two = laptops
    after(1, one, A, *on_one)
    after(2, two, B, *on_two)
    merged(one, two)
    assert register(one) == register(two)


def test_goods_paper_and_operators_of_both_join(laptops: tuple[Path, Path]) -> None:
    def brought(name: str) -> TakeDelivery:
        waiting = Delivery(id=DeliveryId(name), item=Text("米"), arrived=NINE, desk=A)
        return TakeDelivery(delivery=waiting)

    def who(code: str, name: str) -> PutOperator:
        return PutOperator(operator=Operator(id=OperatorCode(code), name=name))

    both(
        laptops,
        [brought("D1"), PrintSheets(count=2), who("OP1", "王敏")],
        [brought("D2"), PrintSheets(count=1), who("OP1", "王小敏"), who("OP2", "李刚")],
    )
    found = register(laptops[0])
    assert len(found["paper_sheets"]) == 3
    assert len(found["deliveries"]) == 2
    assert found["operators"] == (
        Operator(id=OperatorCode("OP1"), name="王小敏"),
        Operator(id=OperatorCode("OP2"), name="李刚"),
    )


def test_the_later_word_about_a_line_or_a_sheet_stands(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    after(0, one, A, PrintSheets(count=1))
    merged(one, two)
    both(
        laptops,
        [
            TakeStatement(lines=(LINE,)),
            SetLineAside(line=LINE.id, reason="利息"),
            SpoilSheet(sheet=SheetId("A1"), reason="撕了"),
        ],
        [TakeStatement(lines=(LINE,)), SpoilSheet(sheet=SheetId("A1"), reason="泼了茶")],
    )
    found = register(one)
    assert "利息" in str(found["statement_lines"])
    assert "泼了茶" in str(found["paper_sheets"])


def test_counts_and_closings_stand_beside_each_other(laptops: tuple[Path, Path]) -> None:
    for path, desk in zip(laptops, (A, B), strict=True):
        with open_books(path, desk=desk) as books:
            heads = books.bookkeeper.heads()
            code = OperatorCode("OP1")
            counted = CashCount(id=CountId(f"N{desk}"), desk=desk, at=NINE, by=code)
            books.registrar.put_cash_count(counted)
            closed = Closing(
                id=ClosingId(f"Z{desk}"), at=NINE, desk=desk, by=code, heads=heads, tally="{}"
            )
            books.registrar.put_closing(closed)
    merged(*laptops)
    found = register(laptops[0])
    assert register(laptops[1]) == found
    assert (len(found["cash_counts"]), len(found["closings"])) == (2, 2)
