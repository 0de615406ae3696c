"""The act `own_kind`: a kind of unit that the organiser added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_json import both_json
from welfare_desk.domain.evening_values import both, code, name
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import UNIT_KINDS

if TYPE_CHECKING:
    from welfare_desk.domain.evening_fields import Fields

_LISTED: Final = tuple(kind.code for kind in UNIT_KINDS)
NEEDED: Final = ("name", "like")
"""What a new kind cannot do without."""


def read_own_kind(fields: Fields) -> OwnKind:
    """The kind that an act describes."""
    return OwnKind(
        id=fields.need("id", name),
        name=fields.take("name", both) or NO_TEXT,
        like=fields.take("like", code(_LISTED)) or "",
    )


def own_kind_json(kind: OwnKind) -> dict[str, object]:
    """A kind as the fields of its act."""
    return {"id": kind.id, "name": both_json(kind.name), "like": kind.like or None}
