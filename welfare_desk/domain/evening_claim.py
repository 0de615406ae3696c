"""The act `claim`: a unit takes on a project or a share of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.entries import Claim, ClaimForm
from welfare_desk.domain.evening_errors import ExtentUnclearError
from welfare_desk.domain.evening_json import quantity_json
from welfare_desk.domain.evening_values import (
    codes,
    fen,
    name,
    names,
    ordinal,
    quantity,
    yes_or_no,
)
from welfare_desk.domain.ids import LineId, ProjectId, SheetId, UnitId

if TYPE_CHECKING:
    from welfare_desk.domain.evening_fields import Fields

FORMS: tuple[ClaimForm, ...] = get_args(ClaimForm)


def read_claim(fields: Fields) -> Claim:
    """The claim that an act describes."""
    line, sheet = fields.take("line", name), fields.take("sheet", name)
    claim = Claim(
        unit=UnitId(fields.need("unit", name)),
        project=ProjectId(fields.need("project", name)),
        line=None if line is None else LineId(line),
        forms=fields.take("forms", codes(FORMS)) or (),
        whole=fields.take("whole", yes_or_no) or False,
        fen=fields.take("fen", fen),
        quantity=fields.take("quantity", quantity),
        slots=fields.take("slots", ordinal),
        on_stage=fields.take("on_stage", yes_or_no) or False,
        partners=tuple(map(UnitId, fields.take("partners", names) or ())),
        sheet=None if sheet is None else SheetId(sheet),
    )
    extents = (claim.whole or None, claim.fen, claim.quantity, claim.slots)
    if sum(extent is not None for extent in extents) > 1:
        raise ExtentUnclearError
    return claim


def claim_json(claim: Claim) -> dict[str, object]:
    """A claim as the fields of its act."""
    return {
        "unit": claim.unit,
        "project": claim.project,
        "line": claim.line,
        "forms": list(claim.forms),
        "whole": claim.whole,
        "fen": claim.fen,
        "quantity": quantity_json(claim.quantity),
        "slots": claim.slots,
        "on_stage": claim.on_stage,
        "partners": list(claim.partners) or None,
        "sheet": claim.sheet,
    }
