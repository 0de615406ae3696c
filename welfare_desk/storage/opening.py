"""Opening a file: is it there, is it ours, is it of today, and does it lie on a disk of its own?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.storage.errors import (
    CannotOpenError,
    NetworkShareError,
    NoFileError,
    from_the_disk,
    plainly,
)
from welfare_desk.storage.file import File
from welfare_desk.storage.migrate import make_ready
from welfare_desk.storage.place import is_there, on_a_share

if TYPE_CHECKING:
    from pathlib import Path


def open_file(path: Path, *, writes: bool, create: bool = False) -> File:
    """Open a file for writing or only for looking; `create` makes it where there is none.

    Raises:
        NoFileError: there is no such file and none was to be made.
        KnownError: the file cannot be used; nothing in it was changed.
    """
    if not is_there(path):
        if not create:
            raise NoFileError(path=path)
        if path.exists():
            raise CannotOpenError(path=path)
        _make_folder(path)
    if on_a_share(path):
        raise NetworkShareError(path=path)
    file = File(path, writes=writes or create)
    try:
        make_ready(file)
        if file.writes:
            with plainly(path):
                file.driver.execute("PRAGMA journal_mode=WAL")
    except BaseException:
        file.close()
        raise
    return file


def _make_folder(path: Path) -> None:
    """Make the folder in which a new file is to lie."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
