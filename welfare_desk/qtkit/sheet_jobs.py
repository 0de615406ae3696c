"""What the pages ask for that take files of rows over, and what they are answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.matching import Proposals
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.import_plan import ImportPlan
    from welfare_desk.services.statement_plan import StatementPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSheet:
    """Look a file through; `mapping` names the column of each field, None: guess, or remember."""

    kind: SheetKind
    path: Path
    mapping: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteSheet:
    """Write what a plan says, all of it or nothing.

    `decided` says of rows that look like a registered unit which one they are, or (None) that
    they are none of those they look like.
    """

    plan: ImportPlan
    decided: Mapping[int, UnitId | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSheet:
    """Save the whole register of a kind into a file, or, `empty`, a template to fill in."""

    kind: SheetKind
    path: Path
    language: Language
    empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveList:
    """Save a list as it is shown: the problems of a file, for whoever corrects it."""

    path: Path
    name: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStatement:
    """Look a bank's statement through; `method` and `mapping` correct what would be guessed."""

    path: Path
    method: str = ""
    mapping: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeLines:
    """Take the lines of a statement into the books, all of them or none."""

    plan: StatementPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchLines:
    """Propose what open lines may be; nothing is written, and nobody waits for it.

    `rows` are all entries, `explaining` those that explain a line already.
    """

    lines: Sequence[StatementLine]
    rows: Sequence[JournalRow]
    explaining: frozenset[EntryId]
    units: Sequence[Unit]
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class StopSheet:
    """Stop what is under way."""


SheetJob = (
    ReadSheet
    | WriteSheet
    | SaveSheet
    | SaveList
    | ReadStatement
    | TakeLines
    | MatchLines
    | StopSheet
)


@dataclass(frozen=True, slots=True)
class SheetProgress:
    """How far it is, in parts of `total`."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SheetPlanned:
    """A file was looked through."""

    plan: ImportPlan


@dataclass(frozen=True, slots=True)
class SheetRefused:
    """What was decided about lookalikes leaves problems: nothing was written."""

    plan: ImportPlan


@dataclass(frozen=True, slots=True)
class SheetWritten:
    """A plan was written: so many rows."""

    rows: int


@dataclass(frozen=True, slots=True)
class SheetSaved:
    """A file was saved."""

    path: Path


@dataclass(frozen=True, slots=True)
class SheetFailed:
    """It came to nothing, and why."""

    error: KnownError


@dataclass(frozen=True, slots=True)
class StatementPlanned:
    """A statement was looked through."""

    plan: StatementPlan


@dataclass(frozen=True, slots=True)
class LinesTaken:
    """The lines of a statement stand in the books; so many of them are new."""

    fresh: int
    known: int


@dataclass(frozen=True, slots=True)
class LinesMatched:
    """What open lines may be, by the line."""

    proposals: Proposals


SheetAnswer = (
    SheetProgress
    | SheetPlanned
    | SheetRefused
    | SheetWritten
    | SheetSaved
    | SheetFailed
    | StatementPlanned
    | LinesTaken
    | LinesMatched
)
