"""A project as it is typed when it comes onto the market's list: what it is and what it needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.draft_parts import take_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_date, read_quantity, tidy
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.register import NeedForm

NO_PROJECT_NAME = QT_TRANSLATE_NOOP(
    "errors", "The project has no name yet: units claim it by its name."
)

_CATEGORY_CODES = tuple(word.code for word in CATEGORIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDraft:
    """The form that lists a project; `id` is made when the form opens.

    Needed are a name and, where money alone is needed, how much. A quantity of goods or of a
    service may be left open. `standing` is the project that is changed; needs of which it has
    several stay as they are.
    Fields in errors: name, category, amount, quantity, due.
    """

    id: ProjectId
    number: int
    name: str = ""
    name_en: str = ""
    category: str = "other"
    need: NeedForm = "money"
    amount: str = ""
    quantity: str = ""
    unit_word: str = ""
    due: str = ""
    standing: Project | None = None
    confirmed: bool = False

    def parse(self) -> Parsed[Project]:
        """The project with its need, or what is wrong, or what deserves a second look."""
        found = Findings()
        if not tidy(self.name):
            found.errors["name"] = Sentence(NO_PROJECT_NAME)
        found.choice("category", self.category, _CATEGORY_CODES)
        name = Text(tidy(self.name), tidy(self.name_en))
        project = replace(
            self.standing or Project(id=self.id, number=self.number, name=name),
            name=name,
            category=self.category,
            due=self._due(found),
            needs=self._needs(found),
        )
        return outcome(project, found, confirmed=self.confirmed)

    def _needs(self, found: Findings) -> tuple[NeedLine, ...]:
        """The one need that is typed here; several stand as they are."""
        standing = self.standing.needs if self.standing else ()
        if len(standing) > 1:
            return standing
        line = next(iter(standing), NeedLine(id=LineId(f"{self.id}-a"), form=self.need))
        return (self._line(found, line),)

    def _line(self, found: Findings, line: NeedLine) -> NeedLine:
        """What it needs; only the fields that the form of the need has are read."""
        money = self.need in {"money", "goods_or_money"}
        counted = self.need != "money" and bool(self.quantity.strip())
        takes = money and (self.need == "money" or bool(self.amount.strip()))
        return replace(
            line,
            form=self.need,
            amount_fen=take_amount(found, "amount", self.amount) if takes else None,
            quantity=found.take("quantity", read_quantity(self.quantity)) if counted else None,
            unit=Text(tidy(self.unit_word) if counted else ""),
        )

    def _due(self, found: Findings) -> date | None:
        """Until when it should be done; may be left out."""
        return found.take("due", read_date(self.due)) if self.due.strip() else None


def next_project_number(projects: Iterable[Project]) -> int:
    """The number of the next project on the list."""
    return max((project.number for project in projects), default=0) + 1
