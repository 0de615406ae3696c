"""The shape of a file: made new, recognised, brought up to date; never guessed at.

A file of an older program is upgraded after a verified backup; one of a newer program is refused.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desk.storage.backup import back_up
from welfare_desk.storage.errors import (
    DamagedFileError,
    NewerFileError,
    NotOurFileError,
    OlderFileError,
)
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

    from welfare_desk.storage.file import File

HEAD = "0004"
"""The newest revision under migrations/versions; a test holds the two together."""

REVISIONS = ("0001", "0002", "0003", "0004")
"""All revisions that this program knows, oldest first."""

APPLICATION_ID = 0x57464431
"""What SQLite keeps in the head of our files ("WFD1"), so that no other file is taken for one."""

MIGRATIONS = Path(__file__).parent / "migrations"


def make_ready(file: File) -> None:
    """Make the tables of a new file, recognise one of today, bring an older one up to date.

    Raises:
        KnownError: the file is not ours, was written by a newer program, or is older and was only
            to be read.
    """
    revision = revision_of(file)
    if revision == HEAD:
        return
    if revision and revision not in REVISIONS:
        raise NewerFileError(path=file.path)
    if not file.writes:
        raise OlderFileError(path=file.path) if revision else NotOurFileError(path=file.path)
    file.driver.execute("PRAGMA journal_mode=WAL")
    if revision:
        back_up(file.path, _backup_name(file.path, revision))
        with file.writing() as connection:
            upgrade(connection)
        return
    with file.writing() as connection:
        if not _tables(connection):
            _create(connection)


def revision_of(file: File) -> str:
    """The revision of a file's shape; "" for a file that holds nothing yet.

    Raises:
        NotOurFileError: the file holds something else.
    """
    with file.reading() as connection:
        ours = connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
        tables = _tables(connection)
        if not tables and not ours:
            return ""
        if not ours or "alembic_version" not in tables:
            raise NotOurFileError(path=file.path)
        revisions = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        return the_revision(file.path, [str(one) for one in revisions.scalars()])


def the_revision(path: Path, revisions: list[str]) -> str:
    """The one revision that a file names.

    Raises:
        DamagedFileError: it names none, or several.
    """
    if len(revisions) != 1:
        raise DamagedFileError(path=path)
    return revisions[0]


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """Run the revisions that a file lacks."""
    from alembic import command  # noqa: PLC0415 - heavy, and most starts find nothing to do

    _join(connection)
    command.upgrade(_config(connection), to)


def downgrade(connection: Connection, to: str) -> None:
    """Take revisions back; for tests and for support staff, never done by the program."""
    from alembic import command  # noqa: PLC0415 - heavy, and most starts find nothing to do

    _join(connection)
    command.downgrade(_config(connection), to)


def _join(connection: Connection) -> None:
    """Let Alembic know that a transaction is open, or it would commit one of its own."""
    if not connection.in_transaction():
        connection.begin()


def _create(connection: Connection) -> None:
    """Make the newest shape at once; a test holds it against what the revisions make."""
    METADATA.create_all(connection)
    for trigger in TRIGGERS.values():
        connection.exec_driver_sql(trigger)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def _tables(connection: Connection) -> set[str]:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    return set(found.scalars())


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - heavy, and most starts find nothing to do

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _backup_name(path: Path, revision: str) -> Path:
    """Where the file goes before it is upgraded."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    return path.with_name(f"{path.stem}.{revision}.{stamp}.backup{path.suffix}")
