"""Rows of a sheet and the project that they mean together, both ways."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.project_draft import new_line_id
from welfare_desk.domain.register import NeedLine, Project, ProjectState
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.sheet_leftovers import no_entry
from welfare_desk.domain.sheet_needs import NEED_TWICE, NeedReader
from welfare_desk.domain.sheet_project_columns import NEED_KEYS
from welfare_desk.domain.sheet_values import chosen, counted, day
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.sheet_choices import Choices
    from welfare_desk.domain.sheet_project_rows import ProjectRows

NO_NAME = QT_TRANSLATE_NOOP("errors", "The row has no name. Write the name of the project.")
NOT_A_NAME = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no name: there is no letter in it. Write the name of the project."
)
NO_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "The project has no number. Give it one that no other project has or had."
)
NUMBER_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "The project has the number {number}, and a number stays for good. Write it again."
)
UNKNOWN_ID = QT_TRANSLATE_NOOP(
    "errors",
    "No project has the ID {typed}. Leave the cell empty for a new project; the ID of a project"
    " stands in the exported list.",
)
LISTED_BEFORE = QT_TRANSLATE_NOOP(
    "errors", "The project was on the list already, so it is no draft again. Withdraw it instead."
)
NEED_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "The need {need} of this project has no row, but a need that once stood does not go. Put its"
    " row back, with its need ID.",
)

LIMITS: Final = {"name": 120, "place": 120, "beneficiaries": 200, "role": 60, "agreement": 60}
_STATES: Final[tuple[ProjectState, ...]] = get_args(ProjectState)
_NOTHING: Final = Project(id=ProjectId(""), number=0, name=NO_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """A project as its rows say; `row` is the first of them, `before` what stands (None: new)."""

    row: int
    project: Project
    before: Project | None = None

    @property
    def id(self) -> str:
        """The id of the project."""
        return self.project.id

    @property
    def changed(self) -> frozenset[str]:
        """The fields that the rows change."""
        before = self.before or _NOTHING
        return frozenset(
            field.name
            for field in fields(Project)
            if getattr(self.project, field.name) != getattr(before, field.name)
        )


class ProjectReader:
    """Reads rows of a sheet of projects.

    `projects` are those of the list by id. A list without projects takes the ids that a sheet
    brings: it is being carried from another one.
    """

    def __init__(self, projects: Mapping[str, Project], choices: Choices) -> None:
        """Know the list and the words."""
        self._projects = projects
        self._category = chosen(choices, "category", "unknown-category")
        self._state = chosen(choices, "state", "unknown-state")
        self._needs = NeedReader(choices, takes_ids=not projects)

    def read(self, rows: ProjectRows) -> ProjectRow:
        """The project that rows mean; what is wrong stands in their problems afterwards."""
        before = self._before(rows)
        if before is not None:
            rows.compare(project_cells(before))
        rows.check_equal()
        kept = before or _NOTHING
        project = replace(
            kept,
            id=kept.id or ProjectId(rows.typed("id")),
            number=self._number(rows, kept.number),
            name=self._name(rows, kept.name),
            category=rows.read(
                "category", self._category, kept=kept.category, empty=_NOTHING.category
            ),
            state=self._read_state(rows, before),
            place=rows.both("place", kept.place, LIMITS["place"]),
            beneficiaries=rows.both("beneficiaries", kept.beneficiaries, LIMITS["beneficiaries"]),
            beneficiary_count=rows.read(
                "beneficiary_count", counted(0), kept=kept.beneficiary_count, empty=None
            ),
            contact_role=rows.text("contact_role", kept.contact_role, LIMITS["role"]),
            due=rows.read("due", day, kept=kept.due, empty=None),
            agreement=rows.text("agreement", kept.agreement, LIMITS["agreement"]),
            position=rows.read("position", counted(1), kept=kept.position, empty=None),
            needs=self._read_needs(rows, kept.needs),
        )
        return ProjectRow(row=rows.first.number, project=project, before=before)

    def _before(self, rows: ProjectRows) -> Project | None:
        """The project of the list that the rows are about."""
        typed = rows.typed("id")
        found = self._projects.get(typed)
        if typed and found is None and (self._projects or typed.isdecimal()):
            rows.complain("id", Fault("unknown-id", Sentence(UNKNOWN_ID, {"typed": typed})))
        return found

    def _number(self, rows: ProjectRows, kept: int) -> int:
        number = rows.read("number", counted(1), kept=kept, empty=0)
        if rows.is_faulty("number"):
            return number
        if not number:
            rows.complain("number", Fault("number-missing", Sentence(NO_NUMBER)), "name", "id")
        elif kept and number != kept:
            said = Sentence(NUMBER_CHANGED, {"number": kept})
            rows.complain("number", Fault("number-changed", said))
        return number

    def _name(self, rows: ProjectRows, kept: Text) -> Text:
        name = rows.both("name", kept, LIMITS["name"])
        if not name:
            if not rows.is_faulty("name"):
                rows.complain("name", Fault("name-missing", Sentence(NO_NAME)), "number", "id")
            return name
        typed = name.zh or name.en
        if name != kept and not any(char.isalpha() for char in f"{name.zh}{name.en}"):
            said = Sentence(NOT_A_NAME, {"typed": typed})
            rows.complain("name", Fault("name-of-figures", said), "name_en")
        elif name != kept and (fault := no_entry(typed)) is not None:
            rows.complain("name", fault, "name_en")
        return name

    def _read_state(self, rows: ProjectRows, before: Project | None) -> ProjectState:
        kept = (before or _NOTHING).state
        read = rows.read("state", self._state, kept=str(kept), empty=_NOTHING.state)
        if read == "draft" and before is not None and kept != "draft":
            rows.complain("state", Fault("listed-before", Sentence(LISTED_BEFORE)))
        return next(each for each in _STATES if each == read)

    def _read_needs(self, rows: ProjectRows, kept: tuple[NeedLine, ...]) -> tuple[NeedLine, ...]:
        """The needs of all rows, in their order; a sheet without their columns leaves them be."""
        if not any(key in rows.first.cells for key in NEED_KEYS):
            return kept
        standing = {str(line.id): line for line in kept}
        needs: list[NeedLine] = []
        seen: dict[str, int] = {}
        for row in rows.rows:
            line = self._needs.read(row, standing)
            if line is None:
                continue
            if line.id and seen.setdefault(line.id, row.number) != row.number:
                values = {"row": seen[line.id]}
                row.complain("need_id", Fault("need-twice", Sentence(NEED_TWICE, values)))
            needs.append(line)
        for gone in (line.id for line in kept if line.id not in seen):
            said = Sentence(NEED_MISSING, {"need": gone})
            rows.complain("need_id", Fault("need-missing", said), "id", "number")
        return tuple(needs)


def with_line_ids(project: Project, *, listed: bool = False) -> Project:
    """A project whose new needs have ids: its own with a letter that none of the others has.

    A need that is added to a `listed` project gets an id that no other desk comes to as well.

    >>> line = NeedLine(id=LineId(""), form="money", amount_fen=100)
    >>> new = replace(_NOTHING, id=ProjectId("P1"), needs=(line, line))
    >>> [line.id for line in with_line_ids(new).needs]
    ['P1-a', 'P1-b']
    """
    taken = {line.id for line in project.needs}
    needs: list[NeedLine] = []
    place = 0
    for line in project.needs:
        named = line.id
        while not named:
            candidate = (
                new_line_id(project.id) if listed else LineId(f"{project.id}-{_letters(place)}")
            )
            named = LineId("") if candidate in taken else candidate
            place += 1
        needs.append(replace(line, id=named))
    return replace(project, needs=tuple(needs))


def project_cells(project: Project) -> dict[str, str]:
    """The cells of a project by field, without its needs; choices stand as their codes."""
    counts = {
        "number": project.number,
        "beneficiary_count": project.beneficiary_count,
        "position": project.position,
    }
    return {
        "id": project.id,
        "name": project.name.zh,
        "name_en": project.name.en,
        "category": project.category,
        "state": project.state,
        "place": project.place.zh,
        "place_en": project.place.en,
        "beneficiaries": project.beneficiaries.zh,
        "beneficiaries_en": project.beneficiaries.en,
        "contact_role": project.contact_role,
        "due": "" if project.due is None else project.due.isoformat(),
        "agreement": project.agreement,
        **{key: "" if count is None else str(count) for key, count in counts.items()},
    }


def _letters(place: int) -> str:
    """The letters at a place of a, b, … z, aa, ab and so on."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
