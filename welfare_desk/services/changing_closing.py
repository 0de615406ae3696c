"""Closing the event, and opening it again with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.changes import Changed
from welfare_desk.domain.closing import Closing
from welfare_desk.services.changing_units import desk_of

if TYPE_CHECKING:
    from welfare_desk.domain.changes import CloseEvent, ReopenEvent
    from welfare_desk.services.books import Books


def close_event(books: Books, change: CloseEvent) -> Changed:
    """Record where every log ends and what the tally is."""
    snapshot = books.live.catch_up()
    closing = Closing(
        id=change.id,
        at=datetime.now(UTC),
        desk=desk_of(books),
        by=snapshot.operator,
        heads=books.bookkeeper.heads(),
        tally=canonical(snapshot.figures.as_json()),
        open=change.open,
    )
    books.registrar.put_closing(closing)
    return Changed(change=change)


def reopen_event(books: Books, change: ReopenEvent) -> Changed:
    """Open a closed event again."""
    registrar = books.registrar
    closing = next(one for one in registrar.closings() if one.id == change.closing)
    now = datetime.now(UTC)
    opened = replace(closing, reopened=now, reason=change.reason.strip())
    registrar.put_closing(opened, fields=frozenset({"reopened", "reason"}))
    return Changed(change=change)
