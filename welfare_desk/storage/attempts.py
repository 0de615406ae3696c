"""The traces of what was refused: written beside the books, and never in anybody's way."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import insert
from sqlalchemy.exc import SQLAlchemyError

from welfare_desk.domain.attempt import Attempt
from welfare_desk.domain.errors import KnownError
from welfare_desk.storage.file import BUSY_MS
from welfare_desk.storage.schema import ATTEMPT

if TYPE_CHECKING:
    from welfare_desk.storage.file import File

FIELDS = tuple(field.name for field in fields(Attempt) if field.name != "event")


def note(file: File, attempt: Attempt) -> bool:
    """Write down what was refused; False where the file cannot take it now, and nothing is said.

    Whoever asked hears why it was refused, at once: nobody waits for another program here.
    """
    row = {name: getattr(attempt, name) for name in FIELDS} | {"event_id": attempt.event}
    try:
        file.driver.execute("PRAGMA busy_timeout=0")
        try:
            with file.writing() as connection:
                connection.execute(insert(ATTEMPT), [row])
        finally:
            file.driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    except (KnownError, SQLAlchemyError, sqlite3.Error):
        return False
    return True
