"""What closing an event must know, read before anybody has to wait for it.

The audit of a whole file takes its time, and so does reading all its entries. Both are done while
every desk goes on; once nobody can write any more only what came meanwhile is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import (
    Written,
    chain_hash,
    entry_text,
    first_previous,
    time_text,
)
from welfare_desk.domain.entries import Head
from welfare_desk.services.auditing import prove

if TYPE_CHECKING:
    from welfare_desk.domain.checked import Audit
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.books import Books
    from welfare_desk.services.live import Live


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """The books as they were read ahead: all of them, and what an audit found up to the heads."""

    live: Live
    moment: Snapshot
    heads: tuple[Head, ...]
    audit: Audit


def look_ahead(books: Books) -> Ahead:
    """Read and audit everything; other desks may go on."""
    live, heads = books.live.apart(), books.bookkeeper.heads()
    return Ahead(
        live=live, moment=live.catch_up(), heads=heads, audit=prove(books.path, in_use=True)
    )


def caught_up(books: Books, ahead: Ahead) -> tuple[Snapshot, Audit]:
    """The books as they stand in the running transaction, with an audit that holds for them.

    Where what came meanwhile does not follow what was audited, the whole file is audited anew.
    """
    moment = _joined(ahead.moment, ahead.live.catch_up())
    audit = ahead.audit if _follows(books, ahead) else prove(books.path, in_use=True)
    return moment, audit


def _joined(before: Snapshot, later: Snapshot) -> Snapshot:
    """What a later snapshot tells, and of the one before what it does not tell anew."""
    kept = {
        field.name: getattr(before, field.name)
        for field in fields(later)
        if getattr(later, field.name) is None
    }
    rows = {row.id: row for row in (*before.rows, *later.rows)}
    return replace(later, **kept, rows=tuple(rows.values()))


def _follows(books: Books, ahead: Ahead) -> bool:
    """Whether every log goes on from its head without a fault."""
    event, known = ahead.moment.event.id, {head.desk: head for head in ahead.heads}
    for desk in books.bookkeeper.desks():
        start = Head(desk=desk, seq=0, hash=first_previous(event, desk))
        head = known.get(desk, start)
        for posted in books.bookkeeper.posted(desk, after=head.seq):
            if posted.seq != head.seq + 1 or not _is_chained(posted, head.hash):
                return False
            head = Head(desk=desk, seq=posted.seq, hash=posted.hash)
    return True


def _is_chained(posted: Posted, previous: str) -> bool:
    row = Written(
        event=posted.event,
        desk=posted.desk,
        seq=posted.seq,
        id=str(posted.id),
        number=posted.number,
        at=time_text(posted.at),
        posted_by=posted.posted_by,
        entry=entry_text(posted.entry),
        previous=previous,
        hash="",
    )
    return posted.previous == previous and chain_hash(row) == posted.hash
