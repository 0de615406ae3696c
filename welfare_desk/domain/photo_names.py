"""What pictures are called, and where beside the books they lie."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PHOTO = re.compile(r"[0-9a-f]{64}\.jpg")
_PICTURE = re.compile(r"[0-9a-f]{64}\.(?:jpg|png)")


def names_a_photo(name: str) -> bool:
    """Whether a text can be the name of a project's picture: what it holds, hashed.

    >>> names_a_photo("../other.jpg"), names_a_photo("0" * 64 + ".jpg")
    (False, True)
    """
    return _PHOTO.fullmatch(name) is not None


def names_a_picture(name: str) -> bool:
    """Whether a text can be the name of a picture that the organiser supplied for the stage.

    >>> names_a_picture("logo.png"), names_a_picture("0" * 64 + ".png")
    (False, True)
    """
    return _PICTURE.fullmatch(name) is not None


def photo_folder(books: Path) -> Path:
    """Where the pictures of a file of books lie.

    >>> from pathlib import Path
    >>> photo_folder(Path("evening.sqlite")).name
    'evening.files'
    """
    return books.with_name(f"{books.stem}.files")
