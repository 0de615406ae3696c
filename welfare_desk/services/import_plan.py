"""What an import would do, before anything is written: all that a person is shown of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from welfare_desk.domain.sheet_fields import columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.changes import PutProject, PutUnit, TellApart
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.sheet_columns import SheetColumn, SheetKind
    from welfare_desk.domain.sheet_projects import ProjectRow
    from welfare_desk.domain.sheet_units import UnitRow
    from welfare_desk.services.lookalikes import Lookalike, Lookalikes


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The register as an import finds it; without `lookalikes` nobody alike is looked for."""

    units: tuple[Unit, ...] = ()
    projects: tuple[Project, ...] = ()
    kinds: Kinds
    lookalikes: Lookalikes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedColumn:
    """A column of the sheet and the field that it is read as (None: it is not read).

    `notice` says why a column is never read, where that is so.
    """

    index: int
    letter: str
    title: str
    field: str | None = None
    notice: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """What is wrong in a row: the letter of its column, what is typed, and the sentence.

    `column` is "" where the sheet has no column for it; the code never changes.
    """

    row: int
    column: str
    value: str
    code: str
    said: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarRow:
    """A new unit that looks like another one; `other_row` is set where that one is new too."""

    row: int
    name: str
    lookalike: Lookalike
    other_row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What a sheet would change. With problems nothing of it can be written.

    `rows` counts the rows that hold something. `new`, `changed` and `unchanged` count units or
    projects, but none in whose (first) row is a problem. `preview` are the first rows as they were
    typed, `preview_rows` their numbers. `checked` is what the rows say, `cells` how it was typed
    and `known` the register that it was compared with: it is compared once more when it is written.
    """

    kind: SheetKind
    header_row: int
    columns: tuple[MappedColumn, ...]
    rows: int
    problems: tuple[RowProblem, ...] = ()
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    similar: tuple[SimilarRow, ...] = ()
    changes: tuple[PutUnit | PutProject | TellApart, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()
    preview_rows: tuple[int, ...] = ()
    checked: tuple[UnitRow | ProjectRow, ...] = ()
    cells: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    known: Register

    @property
    def fields(self) -> tuple[SheetColumn, ...]:
        """Every field that a column can be read as."""
        return columns_of(self.kind)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the columns, by which a mapping is remembered."""
        return tuple(column.title for column in self.columns)

    @property
    def mapping(self) -> dict[str, int]:
        """Which field stands in which column."""
        return {column.field: column.index for column in self.columns if column.field is not None}
