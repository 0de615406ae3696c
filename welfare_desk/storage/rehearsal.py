"""Whether a file holds a rehearsal: a mark in the head of the file, which no new name takes off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.storage.errors import plainly

if TYPE_CHECKING:
    from welfare_desk.storage.file import File

REHEARSAL = 1
"""What SQLite keeps as `user_version` in the head of a rehearsal; 0 in any other file of ours."""


def is_rehearsal(file: File) -> bool:
    """Whether what the file holds is not in the real books."""
    with plainly(file.path):
        return bool(file.driver.execute("PRAGMA user_version").fetchone()[0] == REHEARSAL)


def mark_rehearsal(file: File) -> None:
    """Let a file be a rehearsal for good."""
    with file.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version={REHEARSAL}")
