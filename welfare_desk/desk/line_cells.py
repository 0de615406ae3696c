"""What stands in the cells of a table of the books, and the columns that hold it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.qtkit.fonts import Face
    from welfare_desk.qtkit.icons import IconStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Words with an icon before them; on a `ground` they are a pill.

    `role` is the colour of the icon, `ink` that of the words; `struck` what was taken back.
    """

    words: str = ""
    icon: str = ""
    style: IconStyle = "fill"
    role: str = "text2"
    ink: str = "text"
    ground: str = ""
    px: int = 13
    weight: int = 400
    face: Face = "text"
    right: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineColumn:
    """One column: its title in the page's context, its width, and where it goes.

    `px` 0: it takes what is left. In a table narrower than `goes_below_px` it is not shown, for
    what stands beside the table says it, too; `_en` are the same in English.
    """

    name: str
    title: str
    px: int = 0
    px_en: int = 0
    goes_below_px: int = 0
    goes_below_px_en: int = 0
    right: bool = False


CellOf = Callable[[str, str], Cell]
"""The cell of a line, by the line's key and the column's name."""


def figures(words: str, ink: str = "text", *, right: bool = True, struck: bool = False) -> Cell:
    """A cell of figures."""
    return Cell(words=words, ink=ink, px=15, weight=600, face="figures", right=right, struck=struck)
