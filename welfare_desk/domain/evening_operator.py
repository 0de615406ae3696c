"""The act `operator`: somebody who types or checks, known by a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_values import name, words, yes_or_no
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from welfare_desk.domain.evening_fields import Fields

NEEDED: Final = ("name",)
"""What a new operator cannot do without."""


def read_operator(fields: Fields) -> Operator:
    """The operator that an act describes."""
    active = fields.take("active", yes_or_no)
    return Operator(
        id=OperatorCode(fields.need("id", name)),
        name=fields.take("name", words) or "",
        active=True if active is None else active,
    )


def operator_json(operator: Operator) -> dict[str, object]:
    """An operator as the fields of the act."""
    return {"id": operator.id, "name": operator.name or None, "active": operator.active}
