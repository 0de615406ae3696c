"""Statements are read, taken and matched on the workers, with progress, and can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from welfare_desk.qtkit.sheet_jobs import (
    LinesMatched,
    LinesTaken,
    MatchLines,
    ReadStatement,
    SheetFailed,
    SheetProgress,
    StatementPlanned,
    StopSheet,
    TakeLines,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bootstrap.sheet_wizard import Wizard
    from welfare_desk.services.books import Books
    from welfare_desk.services.statement_plan import StatementPlan

MANY = 600


def a_file(folder: Path, rows: int) -> Path:
    path = folder / "bank.csv"
    lines = (f"2022-06-25,{100 + row}.00,付款人{row},T{row}" for row in range(rows))
    path.write_text("\n".join(("交易日期,金额,付款人,流水号", *lines)), "utf-8")
    return path


def planned(wizard: Wizard, path: Path, **mapping: int) -> StatementPlan:
    wizard.answers.clear()
    wizard.importing.do(ReadStatement(path=path, mapping=mapping or None))
    answer = wizard.last()
    assert isinstance(answer, StatementPlanned)
    return answer.plan


def taken(wizard: Wizard, plan: StatementPlan) -> object:
    wizard.answers.clear()
    wizard.importing.do(TakeLines(plan=plan))
    return wizard.last(60_000)


def test_a_long_statement_is_read_and_taken_with_progress_and_only_once(
    wizard: Wizard,
    books: Books,
    tmp_path: Path,
) -> None:
    wizard.importing.use(books)
    plan = planned(wizard, a_file(tmp_path, MANY))
    assert (len(plan.lines), plan.fresh) == (MANY, MANY)
    assert wizard.progress
    assert taken(wizard, plan) == LinesTaken(fresh=MANY, known=0)
    assert wizard.progress
    assert wizard.written == [True]
    assert taken(wizard, plan) == LinesTaken(fresh=0, known=MANY)


def test_taking_that_is_stopped_takes_nothing(
    wizard: Wizard,
    books: Books,
    tmp_path: Path,
) -> None:
    wizard.importing.use(books)
    plan = planned(wizard, a_file(tmp_path, MANY))
    stop = wizard.importing

    def stop_at_once(answer: object) -> None:
        if isinstance(answer, SheetProgress):
            stop.do(StopSheet())

    wizard.answers.clear()
    wizard.importing.told.connect(stop_at_once)
    wizard.importing.do(TakeLines(plan=plan))
    wizard.importing._stop.set()
    answer = wizard.last(60_000)
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "sheet-stopped"
    wizard.importing.told.disconnect(stop_at_once)
    assert taken(wizard, plan) == LinesTaken(fresh=MANY, known=0)


def test_columns_that_were_corrected_are_remembered(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("甲,乙,交易日期\n5,宏达,2022-06-25\n", "utf-8")
    assert planned(wizard, path).problems
    assert planned(wizard, path, on=2, amount=0, payer=1).problems == ()
    assert planned(wizard, path).mapping == {"on": 2, "amount": 0, "payer": 1}


def test_a_plan_with_problems_is_not_taken(
    wizard: Wizard,
    books: Books,
    tmp_path: Path,
) -> None:
    wizard.importing.use(books)
    path = tmp_path / "bad.csv"
    path.write_text("交易日期,金额\n2022-06-25,x\n", "utf-8")
    answer = taken(wizard, planned(wizard, path))
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "sheet-has-problems"


def test_lines_are_matched_beside_what_is_under_way(wizard: Wizard, tmp_path: Path) -> None:
    plan = planned(wizard, a_file(tmp_path, 5))
    wizard.answers.clear()
    zone = ZoneInfo("Asia/Shanghai")
    wizard.importing.do(
        MatchLines(lines=plan.lines, rows=(), explaining=frozenset(), units=(), zone=zone)
    )
    assert wizard.last() == LinesMatched({line.id: () for line in plan.lines})


def test_without_books_nothing_is_taken(wizard: Wizard, tmp_path: Path) -> None:
    answer = taken(wizard, planned(wizard, a_file(tmp_path, 1)))
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "not-open"


@pytest.mark.parametrize("known", [True, False])
def test_lines_that_are_known_are_counted_before_they_are_taken(
    wizard: Wizard,
    books: Books,
    tmp_path: Path,
    *,
    known: bool,
) -> None:
    wizard.importing.use(books)
    path = a_file(tmp_path, 3)
    plan = planned(wizard, path)
    if known:
        wizard.importing._lines = frozenset(line.id for line in plan.lines)
    assert planned(wizard, path).fresh == (0 if known else 3)
