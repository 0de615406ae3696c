"""Where a new rehearsal lies: beside the evening's own file, under a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

REHEARSAL = ".rehearsal.sqlite"


def rehearsal_file(folder: Path, stem: str) -> Path:
    """A file for a new rehearsal, one that is not there yet."""
    first = folder / f"{stem}{REHEARSAL}"
    numbered = (folder / f"{stem}-{number}{REHEARSAL}" for number in range(2, 10_000))
    return next(path for path in (first, *numbered) if not path.exists())
