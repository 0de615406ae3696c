"""The act `project`: a numbered item of the market with its need lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.evening_errors import RepeatedNeedError
from welfare_desk.domain.evening_json import both_json, lean, quantity_json
from welfare_desk.domain.evening_values import (
    both,
    code,
    count,
    day,
    name,
    ordinal,
    photo,
    quantity,
    words,
)
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.register import NeedForm, NeedLine, Project, ProjectState
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from welfare_desk.domain.evening_fields import Fields

_CATEGORIES = tuple(category.code for category in CATEGORIES)
_FORMS: tuple[NeedForm, ...] = get_args(NeedForm)
_STATES: tuple[ProjectState, ...] = get_args(ProjectState)
NEEDED: Final = ("number", "name")
"""What a new project cannot do without."""


def read_project(fields: Fields) -> Project:
    """The project that an act describes."""
    project = ProjectId(fields.need("id", name))
    needs = tuple(_read_need(each) for each in fields.parts("needs"))
    lines = Counter(need.id for need in needs)
    for line, times in lines.items():
        if times > 1:
            raise RepeatedNeedError(project=project, line=line)
    return Project(
        id=project,
        number=fields.take("number", count) or 0,
        name=fields.take("name", both) or NO_TEXT,
        category=fields.take("category", code(_CATEGORIES)) or "other",
        beneficiaries=fields.take("beneficiaries", both) or NO_TEXT,
        contact_role=fields.take("contact_role", words) or "",
        due=fields.take("due", day),
        needs=needs,
        state=fields.take("state", code(_STATES)) or "published",
        place=fields.take("place", both) or NO_TEXT,
        beneficiary_count=fields.take("beneficiary_count", count),
        agreement=fields.take("agreement", words) or "",
        photo=fields.take("photo", photo) or "",
        position=fields.take("position", count),
    )


def project_json(project: Project) -> dict[str, object]:
    """A project as the fields of its act."""
    return {
        "id": project.id,
        "number": project.number,
        "name": both_json(project.name),
        "category": project.category,
        "beneficiaries": both_json(project.beneficiaries),
        "contact_role": project.contact_role or None,
        "due": project.due and project.due.isoformat(),
        "needs": [_need_json(need) for need in project.needs],
        "state": project.state,
        "place": both_json(project.place),
        "beneficiary_count": project.beneficiary_count,
        "agreement": project.agreement or None,
        "photo": project.photo or None,
        "position": project.position,
    }


def _read_need(fields: Fields) -> NeedLine:
    need = NeedLine(
        id=LineId(fields.need("id", name)),
        form=fields.need("form", code(_FORMS)),
        amount_fen=fields.take("amount_fen", count),
        quantity=fields.take("quantity", quantity),
        unit=fields.take("unit", both) or NO_TEXT,
        unit_price_fen=fields.take("unit_price_fen", count),
        what=fields.take("what", both) or NO_TEXT,
        slots=fields.take("slots", ordinal),
    )
    fields.close()
    return need


def _need_json(need: NeedLine) -> dict[str, object]:
    return lean(
        {
            "id": need.id,
            "form": need.form,
            "amount_fen": need.amount_fen,
            "quantity": quantity_json(need.quantity),
            "unit": both_json(need.unit),
            "unit_price_fen": need.unit_price_fen,
            "what": both_json(need.what),
            "slots": need.slots,
        }
    )
