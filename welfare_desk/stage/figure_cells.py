"""Where each sign of the giant number stands: figures in equal cells, ¥ hung, cents small."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.stage.lettering import advance

YEN = "¥"
YEN_SIZE = 0.60
YEN_GAP = 0.06
CENTS_SIZE = 0.52
CENTS_GAP = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One sign: its size and place in em of the number; `hangs` from the cap line or stands."""

    sign: str
    size: float
    left: float
    hangs: bool = False


def cells_of(text: str) -> list[Cell]:
    """The cells of an amount such as ¥103,161.60, from left to right."""
    whole, point, cents = text.removeprefix(YEN).partition(".")
    cells: list[Cell] = []
    left = 0.0
    if text.startswith(YEN):
        cells.append(Cell(sign=YEN, size=YEN_SIZE, left=0.0, hangs=True))
        left = advance(YEN, "figures") * YEN_SIZE + YEN_GAP
    for sign in whole:
        cells.append(Cell(sign=sign, size=1.0, left=left))
        left += advance(sign, "figures")
    left += CENTS_GAP
    for sign in point + cents:
        cells.append(Cell(sign=sign, size=CENTS_SIZE, left=left))
        left += advance(sign, "figures") * CENTS_SIZE
    return cells


def width_of(text: str) -> float:
    """How wide an amount runs, in em."""
    cells = cells_of(text)
    if not cells:
        return 0.0
    last = cells[-1]
    return last.left + advance(last.sign, "figures") * last.size
