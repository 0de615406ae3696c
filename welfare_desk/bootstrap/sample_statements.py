"""A bank's statement as it would show the evening, for the pictures of the page of statements."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.money import Money
from welfare_desk.domain.statement_sides import is_bank_gift

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.domain.journal import JournalRow

HEADING: Final = (
    ("幸福社区慈善资金专户 账户明细",),
    ("起始日期", "20220625", "截止日期", "20220626"),
    (
        "交易日期",
        "交易时间",
        "对方户名",
        "贷方发生额(收入)",
        "借方发生额(支取)",
        "附言",
        "交易流水号",
    ),
)
OTHERS: Final = (
    ("20220625", "10:20:11", "", "36.18", "", "结息", "DEMO-9001"),
    ("20220625", "10:31:40", "", "", "5.00", "手续费", "DEMO-9002"),
    ("20220626", "08:02:07", "东营榆澜商贸有限公司", "1,200.00", "", "爱心捐款", "DEMO-9003"),
)
"""What is no gift of the evening: interest, a fee, a gift that nobody recorded."""
UNREADABLE: Final = (
    "2022年6月31日",
    "",
    "东营榆澜商贸有限公司",
    "1,2oo.00",
    "",
    "捐款",
    "DEMO-9004",
)


def statement_file(sitter: Sitter, *, faulty: bool = False) -> Path:
    """The statement of an account on which most of the evening's transfers arrived."""
    rows = [row for row in sitter.rows if is_bank_gift(row) and row.method == "bank_transfer"]
    pledges = [row for row in sitter.rows if row.kind == "pledge" and row.form == "money"]
    open_ones = [row for row in pledges if row.state in {"pledged", "part_paid"}]
    lines = [_line(row, number) for number, row in enumerate((*rows[1:], *open_ones[:2]), start=1)]
    others = [*OTHERS, UNREADABLE] if faulty else OTHERS
    path = sitter.folder / "statement.csv"
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([*HEADING, *lines, *others, ("合计", "", "", "", "5.00")])
    return path


def _line(row: JournalRow, number: int) -> tuple[str, ...]:
    day = (row.received_on or row.at.date()).strftime("%Y%m%d")
    amount = Money(row.fen or 0).figures
    ref = row.bank_ref or f"DEMO-{number:04}"
    return (day, "09:30:00", row.unit_name.zh, amount, "", "捐款", ref)
