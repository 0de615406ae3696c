"""Two laptops that work without a network, each with a copy of the market."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import time_machine

from tests.evening_lines import exported, imported
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.ids import DeskId

NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
"""When the laptops part."""


def begun(base: Path, folder: Path) -> tuple[Path, Path]:
    """Two copies of a file."""
    one, two = folder / "one.db", folder / "two.db"
    for path in (one, two):
        shutil.copy(base, path)
    return one, two


def after(minutes: int, path: Path, desk: DeskId, *asked: Change) -> None:
    """Make changes at a desk of a laptop, so many minutes after nine."""
    with time_machine.travel(NINE + timedelta(minutes=minutes)), open_books(path, desk=desk) as it:
        for each in asked:
            change(it, each)


def merged(one: Path, two: Path) -> None:
    """Carry each laptop's evening to the other one."""
    exported(one, one.with_suffix(".jsonl"))
    exported(two, two.with_suffix(".jsonl"))
    imported(one, two.with_suffix(".jsonl"))
    imported(two, one.with_suffix(".jsonl"))


def register(path: Path) -> dict[str, Sequence[object]]:
    """Everything that a laptop has in its register."""
    with open_books(path) as books:
        registrar = books.registrar
        return {
            "kinds": registrar.kinds(),
            "units": registrar.units(),
            "check_ins": registrar.check_ins(),
            "distinct": registrar.distinct(),
            "projects": registrar.projects(),
            "holds": registrar.holds(),
            "turns": registrar.turns(),
            "operators": registrar.operators(),
            "deliveries": registrar.deliveries(),
            "paper_sheets": registrar.paper_sheets(),
            "statement_lines": registrar.statement_lines(),
            "cash_counts": registrar.cash_counts(),
            "closings": registrar.closings(),
        }
