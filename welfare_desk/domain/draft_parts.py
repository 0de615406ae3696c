"""Parts that several drafts share: who gives, which need of a project, how an amount is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.fields import Findings
    from welfare_desk.domain.ids import LineId, UnitId
    from welfare_desk.domain.register import NeedForm, Project, Unit
    from welfare_desk.domain.unit_draft import NewUnitDraft

NO_UNIT = QT_TRANSLATE_NOOP(
    "errors", "No unit is chosen yet: pick one from the list, or register it as new."
)
UNKNOWN_UNIT = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not registered yet: pick a unit from the list, or register it as new."
)
UNKNOWN_PROJECT = QT_TRANSLATE_NOOP(
    "errors", "There is no project “{typed}”: pick one from the list, or leave it empty."
)
AMOUNT_DOUBTED = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is read as ¥{figures}, {upper}. Confirm it if that is meant."
)

_FITTING: dict[Form, tuple[NeedForm, ...]] = {
    "money": ("money", "goods_or_money"),
    "goods": ("goods", "goods_or_money"),
    "service": ("service",),
}


def take_unit(
    found: Findings, unit: UnitId | None, unit_text: str, new_unit: NewUnitDraft | None
) -> tuple[UnitId | None, Unit | None]:
    """The unit that was picked, or the new one; None where neither is.

    What is wrong with a new one, or deserves a second look, is asked together with the rest.
    """
    if new_unit is not None:
        parsed = new_unit.parse()
        found.errors.update(parsed.errors)
        found.questions.update(parsed.second_look)
        return new_unit.id, replace(new_unit, confirmed=True).parse().value
    if unit is None:
        typed = unit_text.strip()
        found.errors["unit"] = (
            Sentence(UNKNOWN_UNIT, {"typed": typed}) if typed else Sentence(NO_UNIT)
        )
    return unit, None


def take_amount(found: Findings, name: str, typed: str) -> int | None:
    """An amount in fen; a short form that could be misread asks for a second look."""
    read = found.take(name, read_amount(typed))
    if read is None:
        return None
    if read.confirm:
        money = Money(read.fen)
        values = {"typed": typed.strip(), "figures": money.figures, "upper": upper_amount(money)}
        found.questions[name] = Sentence(AMOUNT_DOUBTED, values)
    return read.fen


def check_project(found: Findings, project: Project | None, project_text: str) -> None:
    """Complain about a project that was typed but is none of the list."""
    if project is None and project_text.strip():
        found.errors["project"] = Sentence(UNKNOWN_PROJECT, {"typed": project_text.strip()})


def fitting_line(project: Project, kind: Form) -> LineId | None:
    """The first need of a project that such a gift can meet, if there is one."""
    return next((line.id for line in project.needs if line.form in _FITTING[kind]), None)
