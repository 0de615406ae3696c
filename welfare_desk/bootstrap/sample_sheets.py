"""Sheets as people hand them in, for the pictures of an import: made of the register itself."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.sheet_unit_columns import UNIT_COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.bootstrap.sitter import Sitter

FIRM, COMPANY = "有限公司", "有限责任公司"
"""Two words for one thing, which lists use as they please."""

KEYS: Final = [column.key for column in UNIT_COLUMNS]
FAULTS: Final = {
    "kind": "外资",
    "credit_code": "91370500DEMX00093",
    "phone": "0546-88",
    "attendees": "十来人",
    "amount_consent": "保密",
}
"""What stands in a cell, one a row, so that the row is not taken."""


def faulty_sheet(sitter: Sitter) -> Path:
    """The whole register, with a fault in each of the first rows."""
    title, *rows = _exported(sitter)
    for row, (key, fault) in zip(rows, FAULTS.items(), strict=False):
        row[KEYS.index(key)] = fault
    return _written(sitter.folder / "units.csv", [title, *rows])


def alike_sheet(sitter: Sitter) -> Path:
    """A list of firms from elsewhere: without ids and badges, in other words for the same name."""
    title, *rows = _exported(sitter)
    name = KEYS.index("name")
    rows = [row for row in rows if row[name].endswith(FIRM)]
    for row in rows:
        row[name] = row[name].replace(FIRM, COMPANY)
        for key in ("id", "badge", "credit_code"):
            row[KEYS.index(key)] = ""
    return _written(sitter.folder / "others.csv", [title, *rows])


def _exported(sitter: Sitter) -> list[list[str]]:
    from welfare_desk.services.register_export import export_register

    path = sitter.folder / "register.csv"
    export_register(sitter.register(), "units", path, sitter.language)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _written(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path
