"""How a long title is broken into balanced lines and how large it may then be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NO_START = "，。、；：！？”’）》」』·,.;:!?)"
NO_END = "“‘（《「『(("
HAN = 0x2E80


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The lines of a title and the size (em in px) at which the widest just fits."""

    lines: tuple[str, ...]
    size_px: float


def set_in_lines(
    text: str,
    *,
    width_px: float,
    height_px: float,
    ceiling_px: float,
    most_lines: int,
    leading: float,
    advance: Callable[[str], float],
) -> Setting:
    """The setting that is largest; of equally large ones that with the fewest lines.

    `advance` tells the width of a text in em, `leading` the distance of baselines in em.
    """
    best = Setting(lines=(text,), size_px=0.0)
    for count in range(1, most_lines + 1):
        lines = balanced(text, count, advance)
        widest = max((advance(line) for line in lines), default=0.0) or 1.0
        size = min(ceiling_px, width_px / widest, height_px / (leading * len(lines)))
        if size > best.size_px * 1.02:
            best = Setting(lines=lines, size_px=size)
    return best


def balanced(text: str, count: int, advance: Callable[[str], float]) -> tuple[str, ...]:
    """The text in so many lines of nearly equal width.

    >>> balanced("和美公益集市启动仪式", 2, len)
    ('和美公益集', '市启动仪式')
    >>> balanced("Launch of the market", 2, len)
    ('Launch of', 'the market')
    """
    if count == 1 or not text:
        return (text,)
    places = [place for place in range(1, len(text)) if _may_break(text, place)]
    if not places:
        return (text,)
    wanted = advance(text) / count
    place = min(places, key=lambda at: abs(advance(text[:at].rstrip()) - wanted))
    return (text[:place].rstrip(), *balanced(text[place:].lstrip(), count - 1, advance))


def _may_break(text: str, place: int) -> bool:
    """Before or after a Chinese character or at a space, but not before a closing sign."""
    before, after = text[place - 1], text[place]
    if after in NO_START or before in NO_END:
        return False
    return before.isspace() or after.isspace() or ord(before) > HAN or ord(after) > HAN
