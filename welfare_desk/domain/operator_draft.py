"""Somebody who types or checks, as their name is typed at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.ids import DeskId

OPERATOR_THERE = QT_TRANSLATE_NOOP(
    "errors", "Somebody of this name types here already: choose them, or take another name."
)
NOBODY: Final = OperatorCode("OP1")
"""The code that stands with what was typed before anybody was chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorDraft:
    """The form of an operator; `id` stays when they are renamed, and stands with every entry.

    `taken` are the names of the others. Field in errors: name.
    """

    id: OperatorCode
    name: str = ""
    active: bool = True
    taken: frozenset[str] = frozenset()

    def parse(self) -> Parsed[Operator]:
        """The operator, or what is wrong with the name."""
        found = Findings()
        name = found.text("name", self.name)
        if name in self.taken:
            found.errors["name"] = Sentence(OPERATOR_THERE)
        operator = Operator(id=self.id, name=name, active=self.active)
        return outcome(operator, found, confirmed=True)


def next_operator(desk: DeskId | None, operators: Iterable[Operator]) -> OperatorCode:
    """The code for somebody new; it carries the desk, so that two desks never give one twice.

    >>> next_operator(None, [Operator(id=OperatorCode("OP-1"), name="Wang")])
    'OP-2'
    """
    start = f"OP-{desk or ''}"
    taken = {operator.id for operator in operators}
    codes = (OperatorCode(f"{start}{number}") for number in range(1, len(taken) + 2))
    return next(code for code in codes if code not in taken)
