"""What can go wrong with a file of the desk, said in one sentence each."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from welfare_desk.domain.canonical import UnreadableEntryError
from welfare_desk.domain.errors import HeldError, KnownError, MissingError, WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class NoFileError(MissingError):
    """There is no such file."""

    code = "no-file"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no file {path}. Check the name, or import an evening to make it."
    )


class FileBusyError(HeldError):
    """Another program is writing to the file and does not finish."""

    code = "file-busy"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Another program is writing to {path} and does not let go. Nothing was saved; "
        "close the other program and press Enter again.",
    )


class DiskFullError(WorldError):
    """No space is left."""

    code = "disk-full"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {path} is full. Nothing was saved; make space and press Enter again.",
    )


class ReadOnlyFileError(WorldError):
    """The file may only be read."""

    code = "read-only"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} may only be read. Nothing was saved; allow writing to the file and its folder.",
    )


class CannotOpenError(WorldError):
    """The file or its folder cannot be reached."""

    code = "cannot-open"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be opened. Check the disk, the folder and the rights."
    )


class FileGoneError(WorldError):
    """The file was moved, replaced or deleted while it was open."""

    code = "file-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is no longer the file that was opened: it was moved, replaced or deleted. "
        "Nothing was saved; put it back where it was, or open it where it is now.",
    )


class DiskFailsError(WorldError):
    """The disk does not do what it is told."""

    code = "disk-fails"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {path} does not answer properly. Nothing was saved; "
        "copy the file to another disk and go on there.",
    )


class DamagedFileError(WorldError):
    """The file is damaged."""

    code = "damaged"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is damaged. Nothing was changed; keep the file, run verify, "
        "and go on with the newest backup.",
    )


class NotOurFileError(WorldError):
    """The file belongs to another program."""

    code = "not-our-file"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} is not a file of this program. It was left as it is; choose another."
    )


class NewerFileError(WorldError):
    """The file was written by a newer program."""

    code = "newer-file"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} was written by a newer version of this program. It was left as it is; "
        "install the newer version.",
    )


class OlderFileError(WorldError):
    """The file is of an older program and was only to be read."""

    code = "older-file"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} was written by an older version of this program. "
        "Open it once at a desk, which brings it up to date.",
    )


class NetworkShareError(WorldError):
    """The file lies on another computer."""

    code = "network-share"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} lies on a network share, where entries are not safe. Use a disk of this computer.",
    )


class BackupFailedError(WorldError):
    """A backup does not hold what the file holds."""

    code = "backup-failed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The backup {path} does not hold what the file holds. Nothing was changed; "
        "check the disk and try again.",
    )


# The low byte of SQLite's result code (https://www.sqlite.org/rescode.html) says the family.
_FAMILIES: dict[int, type[KnownError]] = {
    sqlite3.SQLITE_PERM: ReadOnlyFileError,
    sqlite3.SQLITE_BUSY: FileBusyError,
    sqlite3.SQLITE_LOCKED: FileBusyError,
    sqlite3.SQLITE_READONLY: ReadOnlyFileError,
    sqlite3.SQLITE_IOERR: DiskFailsError,
    sqlite3.SQLITE_CORRUPT: DamagedFileError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_CANTOPEN: CannotOpenError,
    sqlite3.SQLITE_NOTADB: NotOurFileError,
}


_REASONS: dict[int, type[WorldError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EROFS: ReadOnlyFileError,
}

_TABLES = (*METADATA.tables, "alembic_version")
_COLUMNS = {column.name for table in METADATA.tables.values() for column in table.columns}
_DAMAGE = (
    "Could not decode to UTF-8",
    *(f"no such table: {name}" for name in _TABLES),
    *(f"no such column: {name}." for name in METADATA.tables),
    *(f"no such column: {name}" for name in sorted(_COLUMNS)),
    *(f"table {name} has no column named" for name in METADATA.tables),
)
"""What SQLite says, without a code of its own, of a file of ours that was broken."""

BROKEN = (DBAPIError, sqlite3.Error, UnicodeDecodeError)
"""What comes out of SQLite; where a file is damaged, its own sentence may be no text any more."""

FULL_BYTES = 65_536
"""With less than this left, SQLite cannot even make the small file that it shares with others."""


def known(path: Path, failure: BaseException | None) -> KnownError | None:
    """The world's doing that lies behind a failure in a file, or None where it is a bug."""
    if isinstance(failure, DBAPIError):
        failure = failure.orig
    if isinstance(failure, UnreadableEntryError | UnreadableRowError | UnicodeDecodeError):
        return DamagedFileError(path=path)
    if not isinstance(failure, sqlite3.Error):
        return None
    if str(failure).startswith(_DAMAGE):
        return DamagedFileError(path=path)
    family = _FAMILIES.get(getattr(failure, "sqlite_errorcode", 0) & 0xFF)
    if family is DiskFailsError and _is_full(path):
        family = DiskFullError
    return None if family is None else family(path=path)


def from_the_disk(path: Path, reason: OSError) -> WorldError:
    """What the operating system says about a file, as a sentence for a person."""
    return _REASONS.get(reason.errno or 0, CannotOpenError)(path=path)


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite says about a file into a sentence for a person; bugs pass as they are."""
    try:
        yield
    except BROKEN as failure:
        told = known(path, failure)
        if told is None:
            raise
        raise told from failure


def _is_full(path: Path) -> bool:
    """Whether the disk that a file lies on has no space left."""
    try:
        return shutil.disk_usage(path.parent).free < FULL_BYTES
    except OSError:
        return False
