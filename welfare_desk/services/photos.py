"""Pictures of projects and of the stage: files beside the books, each named after what it holds.

A picture is stored once and never changed or taken away, so a name in the register always means the
same picture. Evening files carry the name and not the picture (docs/evening.md).
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from welfare_desk.domain.photo_names import photo_folder
from welfare_desk.storage.errors import from_the_disk

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.pictures import PictureFormat


def store(books: Path, picture: bytes, end: PictureFormat = "jpg") -> str:
    """Keep a picture beside the books and say its name; the same picture is kept once.

    Raises:
        KnownError: the disk is in the way.
    """
    name = f"{sha256(picture).hexdigest()}.{end}"
    path = photo_folder(books) / name
    half = path.with_name(f"{name}.half-{os.getpid()}")
    try:
        if path.is_file() and path.read_bytes() == picture:
            return name
        path.parent.mkdir(exist_ok=True)
        try:
            with half.open("wb") as file:
                file.write(picture)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
    return name
