"""Files that somebody changed with another program, or whose pages were turned to nonsense."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from pathlib import Path


def change(path: Path, *statements: str) -> None:
    """Do to a file what only somebody with another program can do."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            file.execute(statement)
        for trigger in TRIGGERS.values():
            file.execute(trigger)


def break_pages(path: Path, *names: str) -> None:
    """Turn the root pages of tables and indices to nonsense."""
    marks = ", ".join(f"'{name}'" for name in names)
    with closing(sqlite3.connect(path)) as file:
        query = f"SELECT rootpage FROM sqlite_master WHERE name IN ({marks})"
        pages = [row[0] for row in file.execute(query)]
    whole = bytearray(path.read_bytes())
    for page in pages:
        whole[(page - 1) * 4096 : (page - 1) * 4096 + 60] = b"\xff" * 60
    path.write_bytes(whole)
