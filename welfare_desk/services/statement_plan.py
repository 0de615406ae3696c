"""What taking a statement would add, before anything is written: all that a person is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.statement_columns import STATEMENT_COLUMNS

if TYPE_CHECKING:
    from welfare_desk.domain.sheet_columns import SheetColumn
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.services.import_plan import MappedColumn, RowProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPlan:
    """The lines of a statement. With problems nothing of it can be taken.

    `lines` are all lines of money that came in, `fresh` how many of them nobody took before.
    `outgoing` and `zero` count the rows that are left out because money went out or none moved;
    `sent` names the first of the former as they stand in the file. `around` counts the rows above,
    between and below that belong to no table, `preview` are the first rows as they were typed.
    """

    source: str
    method: str
    header_row: int
    columns: tuple[MappedColumn, ...]
    rows: int
    lines: tuple[StatementLine, ...] = ()
    fresh: int = 0
    outgoing: int = 0
    sent: tuple[str, ...] = ()
    zero: int = 0
    around: int = 0
    problems: tuple[RowProblem, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()

    @property
    def fields(self) -> tuple[SheetColumn, ...]:
        """Every field that a column can be read as."""
        return STATEMENT_COLUMNS

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the columns, by which a mapping is remembered."""
        return tuple(column.title for column in self.columns)

    @property
    def mapping(self) -> dict[str, int]:
        """Which field stands in which column."""
        return {column.field: column.index for column in self.columns if column.field is not None}
