"""Which characters of a name cannot be drawn with the fonts that are shipped.

Rare characters of names (𬭎, 𫖯) are in no font that we may count on: whoever registers such a name
is told at once, with the character, and the name is kept as it is.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QRawFont

from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

_FONTS = ("DeskSans-Regular.otf", "DeskSans-Bold.otf", "DeskSerif-Black.otf")
"""What names are set in, on the desk and on the stage: a character must be in each of them."""
_PX = 16.0


def undrawable(text: str) -> str:
    """The characters that are missing in a shipped font, each once; "" where all are there."""
    return "".join(dict.fromkeys(char for char in text if not _is_drawn(char)))


def spelled_out(characters: str) -> str:
    """Characters with their numbers, for the screen may show an empty box in their place.

    >>> spelled_out("䶮")
    '“䶮” (U+4DAE)'
    """
    return ", ".join(f"“{char}” (U+{ord(char):04X})" for char in characters)


def _is_drawn(char: str) -> bool:
    """Whether every font has a picture of a character, or none is needed."""
    if char.isspace() or unicodedata.category(char) in {"Cc", "Cf", "Mn"}:
        return True
    return all(font.supportsCharacter(ord(char)) for font in _fonts())


@cache
def _fonts() -> tuple[QRawFont, ...]:
    """The fonts in which names are set."""
    return tuple(_loaded())


def _loaded() -> Iterator[QRawFont]:
    """Each font from its file, so that no font of the system stands in for it."""
    for name in _FONTS:
        font = QRawFont(str(resource("fonts") / name), _PX)
        if not font.isValid():
            raise FileNotFoundError(name)
        yield font
