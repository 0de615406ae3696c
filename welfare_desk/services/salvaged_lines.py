"""The lines of a salvaged evening, made such that any desk can import them.

A byte that was turned may leave a row that can be read and says what no evening may say. Of the
register such a field is left out, or the line where it cannot do without; so is the name of what
is lost. Entries are proved by their chain and stay as they are.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.spotlight import OF_MILESTONE

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from welfare_desk.domain.ids import EventId

ENTRIES: Final = frozenset({"claim", "pledge", "donation", "reversal", "reallocation"})
NAMING: Final = {
    "pledge": "entry",
    "entry": "entry",
    "claim": "entry",
    "of": "entry",
    "unit": "unit",
    "project": "project",
}
"""The fields by which a line of the register names an entry, a unit or a project."""
MOST_FIELDS: Final = 8


def mend_lines(evening: Path, event: EventId) -> frozenset[str]:
    """Leave out of an evening file what cannot be imported; the acts that were touched."""
    lines = evening.read_text(encoding="utf-8").splitlines()
    reader = EveningReader(event)
    known = {_named(line) for line in lines}
    mended = [_mended(_without_lost(line, known), reader) for line in lines]
    pairs = zip(lines, mended, strict=True)
    touched = frozenset(
        str(json.loads(before)["act"]) for before, after in pairs if before != after
    )
    if touched:
        text = "".join(f"{line}\n" for line in mended if line)
        evening.write_text(text, encoding="utf-8", newline="\n")
    return touched


def _named(line: str) -> tuple[str, str]:
    """What a line tells of: of which kind, and by which name others know it."""
    parts = json.loads(line)
    act, name = str(parts["act"]), str(parts.get("ref", parts.get("id")))
    return ("entry" if act in ENTRIES else act), name


def _without_lost(line: str, known: Collection[tuple[str, str]]) -> str:
    """A line of the register without the names of what is lost."""
    parts = json.loads(line)
    lost = [
        field
        for field, kind in NAMING.items()
        if field in parts and not _is_known(kind, str(parts[field]), known)
    ]
    if parts["act"] in ENTRIES or not lost:
        return line
    kept = {field: value for field, value in parts.items() if field not in lost}
    return json.dumps(kept, ensure_ascii=False)


def _is_known(kind: str, name: str, known: Collection[tuple[str, str]]) -> bool:
    """Whether the file tells of what is named; milestones by quarters of the goal need no line."""
    return (kind, name) in known or name.startswith(OF_MILESTONE)


def _mended(line: str, reader: EveningReader) -> str:
    """The line, or it without fields that hold what they cannot; "" where that does not help."""
    if json.loads(line)["act"] in ENTRIES:
        return line
    tried = line
    for _ in range(MOST_FIELDS):
        try:
            reader.read(tried)
        except KnownError as error:
            parts = json.loads(tried)
            if parts.pop(str(error.values.get("field", "")), None) is None:
                return ""
            tried = json.dumps(parts, ensure_ascii=False)
        else:
            return tried
    return ""
