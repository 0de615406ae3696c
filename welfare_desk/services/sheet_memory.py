"""Remembers which column of a sheet was read as what, for the next sheet with the same titles."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal

import platformdirs

from welfare_desk.domain.sheet_columns import fold_title
from welfare_desk.domain.sheet_fields import columns_of
from welfare_desk.domain.statement_columns import STATEMENT_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Remembered = Literal["units", "projects", "statement"]
"""The kinds of file whose columns are remembered."""

MOST: Final = 40
"""So many kinds of sheet are remembered; the one used longest ago is forgotten first."""


def memory_file() -> Path:
    """Where it is kept."""
    return platformdirs.user_state_path("welfare-desk", appauthor=False) / "columns.json"


class SheetMemory:
    """The mappings that were chosen, by the titles of the sheet; a damaged file remembers nothing.

    A folder that cannot be written forgets, and no more.
    """

    def __init__(self, path: Path) -> None:
        """Keep them in this file."""
        self._path = path

    def mapping(self, kind: Remembered, titles: Sequence[str]) -> dict[str, int] | None:
        """The column of each field, as it was chosen for such a sheet; None: it is a new one."""
        found = self._kept().get(_signature(kind, titles))
        if not isinstance(found, dict):
            return None
        columns = STATEMENT_COLUMNS if kind == "statement" else columns_of(kind)
        known = {column.key for column in columns}
        mapping = {
            field: place
            for field, place in found.items()
            if field in known and type(place) is int and 0 <= place < len(titles)
        }
        return mapping or None

    def keep(self, kind: Remembered, titles: Sequence[str], mapping: Mapping[str, int]) -> None:
        """Remember a mapping."""
        kept = self._kept()
        name = _signature(kind, titles)
        kept.pop(name, None)
        kept[name] = dict(mapping)
        newest = dict(list(kept.items())[-MOST:])
        half = self._path.with_name(f"{self._path.name}.half")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            half.write_text(json.dumps(newest, ensure_ascii=False, indent=1), encoding="utf-8")
            half.replace(self._path)

    def _kept(self) -> dict[str, object]:
        """All that is remembered, the newest last."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}


def _signature(kind: Remembered, titles: Sequence[str]) -> str:
    """What sheets of one maker have in common: their titles, as these are compared."""
    return "|".join((kind, *map(fold_title, titles)))
