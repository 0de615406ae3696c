"""The act `closing`: the event as it was closed, and whether it was opened again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.entries import Head
from welfare_desk.domain.evening_errors import WrongFieldError
from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_values import count, desk, moment, name, names, shown, words
from welfare_desk.domain.ids import ClosingId, DeskId, OperatorCode

if TYPE_CHECKING:
    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields

NEEDED: Final = ("by", "heads", "tally")
"""What a new closing cannot do without."""


def read_closing(fields: Fields, stamp: Stamp) -> Closing:
    """The closing that an act describes; at the act's desk, at its time if none is said."""
    again = fields.take("reopened_by", name)
    return Closing(
        id=ClosingId(fields.need("id", name)),
        at=fields.take("closed", moment) or stamp.at,
        desk=stamp.desk,
        by=OperatorCode(fields.take("by", name) or ""),
        heads=tuple(_read_head(part) for part in fields.parts("heads")),
        tally=fields.take("tally", tally) or "",
        open=fields.take("open", names) or (),
        reopened=fields.take("reopened", moment),
        reopened_by=None if again is None else OperatorCode(again),
        reason=fields.take("reason", words) or "",
    )


def closing_json(closing: Closing) -> dict[str, object]:
    """A closing as the fields of its act."""
    return {
        "id": closing.id,
        "closed": moment_json(closing.at),
        "by": closing.by,
        "heads": [
            {"desk": head.desk, "seq": head.seq, "hash": head.hash} for head in closing.heads
        ],
        "tally": json.loads(closing.tally) if closing.tally else None,
        "open": list(closing.open),
        "reopened": closing.reopened and moment_json(closing.reopened),
        "reopened_by": closing.reopened_by,
        "reason": closing.reason or None,
    }


def tally(field: str, value: object) -> str:
    """The tally as `tally --json` says it: an object of whole numbers and texts."""
    if not isinstance(value, dict):
        raise WrongFieldError(field=field, value=shown(value))
    try:
        return words(field, canonical(value))
    except TypeError:
        raise WrongFieldError(field=field, value=shown(value)) from None


def _read_head(fields: Fields) -> Head:
    head = Head(
        desk=DeskId(fields.need("desk", desk)),
        seq=fields.need("seq", count),
        hash=fields.need("hash", name),
    )
    fields.close()
    return head
