"""Takes a file from outside into memory, once and within bounds, so that it cannot change later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import SheetTooBigError, unread
from welfare_desk.sheets.limits import CHUNK_BYTES, MAX_FILE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.watch import Watch

_MEGABYTE = 1024 * 1024


def file_bytes(path: Path, watch: Watch) -> bytes:
    """The whole file.

    Raises:
        KnownError: it is not there, may not be read or is too large.
    """
    held = bytearray()
    try:
        with path.open("rb") as file:
            total = path.stat().st_size
            while len(held) <= MAX_FILE_BYTES and (piece := file.read(CHUNK_BYTES)):
                held += piece
                watch.reach(len(held), total)
    except OSError as reason:
        raise unread(path, reason) from reason
    if len(held) > MAX_FILE_BYTES:
        raise SheetTooBigError(path=path, megabytes=MAX_FILE_BYTES // _MEGABYTE)
    return bytes(held)
