"""The act `statement_line`: a line of a statement, and which donation it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_gift import method
from welfare_desk.domain.evening_refs import ref_reader
from welfare_desk.domain.evening_values import count, day, name, signed_fen, words
from welfare_desk.domain.ids import StatementLineId
from welfare_desk.domain.statement import StatementLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId

NEEDED: Final = ("method", "on", "fen")
"""What a new line cannot do without."""


def read_statement_line(fields: Fields, event: EventId) -> StatementLine:
    """The line that an act describes."""
    return StatementLine(
        id=StatementLineId(fields.need("id", name)),
        source=fields.take("source", words) or "",
        position=fields.take("position", count) or 0,
        method=fields.take("method", method) or "",
        on=fields.take("on", day) or date.min,
        fen=fields.take("fen", signed_fen) or 0,
        payer=fields.take("payer", words) or "",
        ref=fields.take("bank_ref", words) or "",
        note=fields.take("note", words) or "",
        entry=fields.take("entry", ref_reader(event)),
        aside=fields.take("aside", words) or "",
    )


def statement_line_json(line: StatementLine, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A line as the fields of its act."""
    return {
        "id": line.id,
        "source": line.source,
        "position": line.position,
        "method": line.method,
        "on": line.on.isoformat(),
        "fen": line.fen,
        "payer": line.payer or None,
        "bank_ref": line.ref or None,
        "note": line.note or None,
        "entry": line.entry and ref(line.entry),
        "aside": line.aside or None,
    }
