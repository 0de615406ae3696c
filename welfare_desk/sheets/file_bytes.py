"""Takes a file from outside into memory, once and within bounds, so that it cannot change later."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import NotATableError, SheetTooBigError, unread
from welfare_desk.sheets.limits import CHUNK_BYTES, MAX_FILE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.watch import Watch

_MEGABYTE = 1024 * 1024


def file_bytes(path: Path, watch: Watch) -> bytes:
    """The whole file; a pipe or a device, which may never end, is no table.

    Raises:
        KnownError: it is not there, is no file, may not be read or is too large.
    """
    held = bytearray()
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode) and not stat.S_ISDIR(about.st_mode):
            raise NotATableError(path=path)
        with path.open("rb") as file:
            while len(held) <= MAX_FILE_BYTES and (piece := file.read(CHUNK_BYTES)):
                held += piece
                watch.reach(len(held), about.st_size)
    except OSError as reason:
        raise unread(path, reason) from reason
    if len(held) > MAX_FILE_BYTES:
        raise SheetTooBigError(path=path, megabytes=MAX_FILE_BYTES // _MEGABYTE)
    return bytes(held)
