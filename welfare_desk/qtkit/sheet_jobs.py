"""What the page of imports asks for, and what it is answered: one frozen value each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.import_plan import ImportPlan


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


@dataclass(frozen=True, slots=True)
class StopSheet:
    """Stop what is under way."""


SheetJob = ReadSheet | WriteSheet | SaveSheet | SaveList | StopSheet


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


SheetAnswer = SheetProgress | SheetPlanned | SheetRefused | SheetWritten | SheetSaved | SheetFailed
