"""A project as it is typed when it comes onto the market's list: what it is and what it needs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, read_date, tidy
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.need_draft import tidied
from welfare_desk.domain.register import Project
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.need_draft import NeedDraft
    from welfare_desk.domain.register import NeedLine, ProjectState

NO_PROJECT_NAME = QT_TRANSLATE_NOOP(
    "errors", "The project has no name yet: units claim it by its name."
)
NUMBER_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "No. {number} belongs to another project, and a number is never used again."
)
CLAIMED_LINE_GONE = QT_TRANSLATE_NOOP(
    "errors", "A need that was claimed cannot go: withdraw its claims first."
)
CLAIMED_WITHDRAWN = QT_TRANSLATE_NOOP(
    "errors", "The project has claims that stand: withdraw them first, then the project."
)

_CATEGORY_CODES = tuple(word.code for word in CATEGORIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDraft:
    """The form that lists a project; `id` is made when the form opens.

    Needed is a name. `standing` is the project that is changed; `taken` are the numbers of all
    others, `carried` the need lines of this one that carry claims, `claimed` says whether any claim
    of it stands.
    Fields in errors: name, number, category, due, beneficiary_count, state, needs, and those of
    each NeedDraft as needs.0.amount.
    """

    id: ProjectId
    number: str
    name: str = ""
    name_en: str = ""
    category: str = "other"
    place: Text = NO_TEXT
    due: str = ""
    beneficiaries: Text = NO_TEXT
    beneficiary_count: str = ""
    contact_role: str = ""
    agreement: str = ""
    state: ProjectState = "published"
    needs: tuple[NeedDraft, ...] = ()
    standing: Project | None = None
    taken: frozenset[int] = frozenset()
    carried: frozenset[LineId] = frozenset()
    claimed: bool = False
    confirmed: bool = False

    def parse(self) -> Parsed[Project]:
        """The project with its needs, or what is wrong, or what deserves a second look."""
        found = Findings()
        self._check(found)
        standing = self.standing or Project(id=self.id, number=0, name=NO_TEXT)
        project = replace(
            standing,
            number=self._number(found) or 0,
            name=Text(tidy(self.name), tidy(self.name_en)),
            category=self.category,
            place=tidied(self.place),
            due=self._due(found),
            beneficiaries=tidied(self.beneficiaries),
            beneficiary_count=self._count(found),
            contact_role=tidy(self.contact_role),
            agreement=tidy(self.agreement),
            state=self.state,
            needs=self._needs(found),
        )
        return outcome(project, found, confirmed=self.confirmed)

    def _check(self, found: Findings) -> None:
        """Complain about what is missing, unknown or not allowed."""
        if not tidy(self.name):
            found.errors["name"] = Sentence(NO_PROJECT_NAME)
        found.choice("category", self.category, _CATEGORY_CODES)
        if self.state != "published" and self.claimed:
            found.errors["state"] = Sentence(CLAIMED_WITHDRAWN)

    def _number(self, found: Findings) -> int | None:
        """The number on the list: never one that another project has or had."""
        number = found.read("number", self.number, read_count)
        if number in self.taken:
            found.errors["number"] = Sentence(NUMBER_TAKEN, {"number": number})
        return number

    def _needs(self, found: Findings) -> tuple[NeedLine, ...]:
        """The need lines in the order of the form."""
        if not self.carried <= {need.id for need in self.needs}:
            found.errors["needs"] = Sentence(CLAIMED_LINE_GONE)
        return tuple(need.read(found, f"needs.{place}.") for place, need in enumerate(self.needs))

    def _count(self, found: Findings) -> int | None:
        """How many people or households it is for; may be left out."""
        typed = self.beneficiary_count
        return found.take("beneficiary_count", read_count(typed)) if typed.strip() else None

    def _due(self, found: Findings) -> date | None:
        """Until when it should be done; may be left out."""
        return found.take("due", read_date(self.due)) if self.due.strip() else None


def next_project_number(projects: Iterable[Project]) -> int:
    """The number of the next project on the list."""
    return max((project.number for project in projects), default=0) + 1


def new_line_id(project: ProjectId) -> LineId:
    """The id of a new need line of a project, which no form at another desk comes to as well.

    Claims name the line by it: two needs under one id would be one.
    """
    return LineId(f"{project}-{uuid4()}")


def changed_fields(standing: Project, project: Project) -> frozenset[str]:
    """The names of the fields in which a project differs from what stood before."""
    names = (each.name for each in fields(Project))
    return frozenset(name for name in names if getattr(standing, name) != getattr(project, name))
