"""Counts of a drawer, held against what the ledger expects at that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed, PutCashCount
from welfare_desk.services.changing_units import desk_of

if TYPE_CHECKING:
    from welfare_desk.services.books import Books


def put_cash_count(books: Books, change: PutCashCount) -> Changed:
    """Keep a count of this desk's drawer."""
    count = replace(change.count, desk=desk_of(books), at=datetime.now(UTC))
    books.registrar.put_cash_count(count)
    return Changed(change=PutCashCount(count=count))
