"""The lines of a salvaged evening, made such that any desk can import them.

A byte that was turned may leave a row that can be read and says what no evening may say. Of the
register such a field is left out, or the line where it cannot do without; entries are proved by
their chain and stay as they are.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.evening import EveningReader

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import EventId

ENTRIES: Final = frozenset({"claim", "pledge", "donation", "reversal", "reallocation"})
MOST_FIELDS: Final = 8


def mend_lines(evening: Path, event: EventId) -> frozenset[str]:
    """Leave out of an evening file what cannot be imported; the acts that were touched."""
    lines = evening.read_text(encoding="utf-8").splitlines()
    reader = EveningReader(event)
    mended = [_mended(line, reader) for line in lines]
    pairs = zip(lines, mended, strict=True)
    touched = frozenset(
        str(json.loads(before)["act"]) for before, after in pairs if before != after
    )
    if touched:
        text = "".join(f"{line}\n" for line in mended if line)
        evening.write_text(text, encoding="utf-8", newline="\n")
    return touched


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
