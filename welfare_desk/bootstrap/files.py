"""Which file is which: the evening's own file, and the rehearsals beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

REHEARSAL = ".rehearsal.sqlite"


def is_rehearsal(path: Path) -> bool:
    """Say whether a file holds a rehearsal: every window that shows it must say so."""
    return path.name.endswith(REHEARSAL)


def rehearsal_file(folder: Path, stem: str) -> Path:
    """A file for a new rehearsal, one that is not there yet."""
    first = folder / f"{stem}{REHEARSAL}"
    numbered = (folder / f"{stem}-{number}{REHEARSAL}" for number in range(2, 10_000))
    return next(path for path in (first, *numbered) if not path.exists())
