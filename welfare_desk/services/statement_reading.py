"""Statements of banks and collection codes: looked through first, then all of it or nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.statement_rows import LineRead, lines_of, read_row, sent_words
from welfare_desk.services.register_import import PREVIEWED, placed
from welfare_desk.services.statement_header import find_statement, table_rows
from welfare_desk.services.statement_plan import StatementPlan
from welfare_desk.sheets.limits import CHUNK_ROWS
from welfare_desk.sheets.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.ids import StatementLineId
    from welfare_desk.domain.sheet_cells import CellProblem
    from welfare_desk.services.statement_header import StatementHeader, TableRows
    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Cancelled, Progress

BY_CODE: Final = (
    "微信",
    "支付宝",
    "收款码",
    "二维码",
    "商户",
    "门店",
    "alipay",
    "wechat",
    "merchant",
)
"""Words of a heading or title by which a statement is that of a collection code."""

NAMED: Final = 5
"""So many rows of money that went out or back are named; all are counted."""
_NAME_LETTERS: Final = 200


def plan_statement(
    grid: Grid,
    source: str,
    known: frozenset[StatementLineId],
    mapping: Mapping[str, int] | None = None,
    method: str = "",
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> StatementPlan:
    """Say which lines a statement adds, and everything in it that cannot be read.

    `known` are the lines that were taken before; `mapping` names the column of each field and
    `method` how the account is paid, where they shall not be guessed.

    Raises:
        SheetStoppedError: somebody asked to stop.
    """
    header = find_statement(grid, mapping)
    method = method or guess_method(grid, header)
    if header.problems:
        return _unread(grid, source, method, header)
    table = table_rows(grid, header)
    read = _read_rows(table, Watch(progress, cancelled))
    lines = lines_of(read.lines, source[-_NAME_LETTERS:], method)
    return StatementPlan(
        source=source,
        method=method,
        header_row=header.row,
        columns=header.columns,
        rows=len(table.rows),
        lines=lines,
        fresh=sum(line.id not in known for line in lines),
        outgoing=read.left_out["outgoing"],
        sent=tuple(read.sent),
        zero=read.left_out["zero"],
        around=table.around,
        problems=tuple(placed(read.problems, header.columns)),
        preview=tuple(grid.rows[index] for index, _ in table.rows[:PREVIEWED]),
    )


def guess_method(grid: Grid, header: StatementHeader) -> str:
    """How the account is paid, by the words of heading and titles."""
    words = " ".join(cell for row in grid.rows[: header.index + 1] for cell in row).casefold()
    if any(word in words for word in BY_CODE):
        return "org_qr"
    return "pos" if "pos" in words.split() or "终端号" in words else "bank_transfer"


@dataclass(slots=True)
class _Read:
    """What the rows of a table say."""

    lines: list[LineRead] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    sent: list[str] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)


def _read_rows(table: TableRows, watch: Watch) -> _Read:
    """Read every row; what is wrong with one does not keep the others from being read."""
    read = _Read()
    for done, (_, row) in enumerate(table.rows):
        if done % CHUNK_ROWS == 0:
            watch.reach(done, len(table.rows))
        said = read_row(row)
        if isinstance(said, LineRead):
            read.lines.append(said)
        elif said is not None:
            read.left_out[said] += 1
            if said == "outgoing" and len(read.sent) < NAMED:
                read.sent.append(sent_words(row))
        read.problems.extend(row.problems)
    watch.reach(1, 1)
    return read


def _unread(grid: Grid, source: str, method: str, header: StatementHeader) -> StatementPlan:
    """A statement whose columns must be said first; its rows are shown as they are."""
    below = grid.rows[header.index + 1 : header.index + 1 + PREVIEWED]
    return StatementPlan(
        source=source,
        method=method,
        header_row=header.row,
        columns=header.columns,
        rows=len(grid.rows) - header.index - 1,
        problems=header.problems,
        preview=tuple(below),
    )
