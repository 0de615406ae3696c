"""The act `cash_count`: a drawer that was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.drawer import CashCount, CountKind, Pieces
from welfare_desk.domain.evening_errors import WrongFieldError
from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_values import (
    code,
    count,
    moment,
    name,
    ordinal,
    shown,
    signed_fen,
    words,
)
from welfare_desk.domain.ids import CountId, OperatorCode

if TYPE_CHECKING:
    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields

NEEDED: Final = ("by",)
"""What a new count cannot do without."""

_KINDS: tuple[CountKind, ...] = get_args(CountKind)
_PARTS = 2
"""A face and how many of it."""


def read_cash_count(fields: Fields, stamp: Stamp) -> CashCount:
    """The count that an act describes; of the act's desk, at its time if none is said."""
    return CashCount(
        id=CountId(fields.need("id", name)),
        desk=stamp.desk,
        at=fields.take("counted", moment) or stamp.at,
        kind=fields.take("kind", code(_KINDS)) or "interim",
        pieces=fields.take("pieces", pieces) or (),
        false_pieces=fields.take("false_pieces", pieces) or (),
        expected_fen=fields.take("expected_fen", signed_fen) or 0,
        counter=fields.take("counter", words) or "",
        checker=fields.take("checker", words) or "",
        custodian=fields.take("custodian", words) or "",
        reason=fields.take("reason", words) or "",
        by=OperatorCode(fields.take("by", name) or ""),
    )


def cash_count_json(counted: CashCount) -> dict[str, object]:
    """A count as the fields of its act."""
    return {
        "id": counted.id,
        "counted": moment_json(counted.at),
        "kind": counted.kind,
        "pieces": [list(piece) for piece in counted.pieces],
        "false_pieces": [list(piece) for piece in counted.false_pieces],
        "expected_fen": counted.expected_fen,
        "counter": counted.counter or None,
        "checker": counted.checker or None,
        "custodian": counted.custodian or None,
        "reason": counted.reason or None,
        "by": counted.by,
    }


def pieces(field: str, value: object) -> Pieces:
    """How many pieces of each face: a list of [face in fen, count], each face once."""
    if not isinstance(value, list):
        raise WrongFieldError(field=field, value=shown(value))
    found = tuple(_piece(field, each) for each in value)
    if len({face for face, _ in found}) != len(found):
        raise WrongFieldError(field=field, value=shown(value))
    return found


def _piece(field: str, value: object) -> tuple[int, int]:
    if not isinstance(value, list) or len(value) != _PARTS:
        raise WrongFieldError(field=field, value=shown(value))
    face, many = value
    return ordinal(field, face), count(field, many)
