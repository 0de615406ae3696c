"""The rows of a sheet that belong to one project, and how they are found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import fold_code
from welfare_desk.domain.sheet_cells import Fault, SheetRow, tidy_cell
from welfare_desk.domain.sheet_project_columns import NEED_KEYS, PROJECT_COLUMNS
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

T = TypeVar("T")

NAME_DIFFERS = QT_TRANSLATE_NOOP(
    "errors",
    "Row {row} has the same number and another name, “{other}”. Give each project a number of its"
    " own, or write the same name.",
)
DIFFERS = QT_TRANSLATE_NOOP(
    "errors",
    "Row {row} says “{other}” of the same project. Write the same in both rows, or leave this cell"
    " empty.",
)

_PROJECT_KEYS: Final = tuple(
    column.key for column in PROJECT_COLUMNS if column.key not in NEED_KEYS
)


@dataclass(slots=True)
class ProjectRows:
    """The rows of one project: what they say of it stands in the first that says it."""

    rows: list[SheetRow] = field(default_factory=list)

    @property
    def first(self) -> SheetRow:
        """The first row."""
        return self.rows[0]

    def typed(self, key: str) -> str:
        """What is written of the project in a column."""
        return tidy_cell(self._holder(key).cells.get(key, ""))

    def compare(self, standing: Mapping[str, str]) -> None:
        """Let cells that say what stands keep what stands."""
        for row in self.rows:
            row.standing = standing

    def read(self, key: str, reader: Callable[[str], T | Fault], *, kept: T, empty: T) -> T:
        """What the rows say of the project in a column; as `SheetRow.read`."""
        return self._holder(key).read(key, reader, kept=kept, empty=empty)

    def text(self, key: str, kept: str, limit: int) -> str:
        """What the rows say in a column with a free text."""
        return self._holder(key).text(key, kept, limit)

    def both(self, key: str, kept: Text, limit: int) -> Text:
        """What the rows say in the two columns of a text in both languages."""
        return Text(self.text(key, kept.zh, limit), self.text(f"{key}_en", kept.en, limit))

    def complain(self, key: str, fault: Fault, *besides: str) -> None:
        """Keep what is wrong in a column."""
        self._holder(key).complain(key, fault, *besides)

    def is_faulty(self, key: str) -> bool:
        """Whether something is wrong in a column already."""
        return any(problem.key == key for row in self.rows for problem in row.problems)

    def check_equal(self) -> None:
        """Complain about rows that say something else of the project than an earlier one."""
        for key in _PROJECT_KEYS if len(self.rows) > 1 else ():
            holder = self._holder(key)
            said = tidy_cell(holder.cells.get(key, ""))
            for row in self.rows:
                if tidy_cell(row.cells.get(key, "")) not in {said, ""}:
                    source = NAME_DIFFERS if key == "name" else DIFFERS
                    code = "name-differs" if key == "name" else "rows-differ"
                    values = {"row": holder.number, "other": said}
                    row.complain(key, Fault(code, Sentence(source, values)))

    def _holder(self, key: str) -> SheetRow:
        """The first row with a filled cell in a column; the first of all where there is none."""
        return next((row for row in self.rows if row.cells.get(key, "").strip()), self.rows[0])


def gathered(rows: Iterable[SheetRow]) -> list[ProjectRows]:
    """The rows of each project: those with the same ID, or the same number and no other ID.

    A row without ID, number and name belongs to the project above it.
    """
    projects: list[ProjectRows] = []
    by_id: dict[str, ProjectRows] = {}
    by_number: dict[str, ProjectRows] = {}
    for row in rows:
        named, number = row.cells.get("id", "").strip(), _number(row)
        found = by_id.get(named) if named else None
        if found is None:
            same = by_number.get(number) if number else None
            if same is not None and (not named or not same.typed("id")):
                found = same
        if found is None and projects and not named and not number and not _has_name(row):
            found = projects[-1]
        if found is None:
            found = ProjectRows()
            projects.append(found)
        found.rows.append(row)
        if named:
            by_id.setdefault(named, found)
        if number:
            by_number.setdefault(number, found)
    return projects


def _number(row: SheetRow) -> str:
    """The number of a row, as it is compared."""
    return fold_code(row.cells.get("number", ""))


def _has_name(row: SheetRow) -> bool:
    return bool(tidy_cell(row.cells.get("name", "") or row.cells.get("name_en", "")))
