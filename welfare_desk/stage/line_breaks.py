"""How a long title is broken into balanced lines and how large it may then be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

CLOSING = "，。、；：！？”’）》」』·,.;:!?)"
OPENING = "“‘（《「『("
HAN = 0x2E80
FIGURE_EM = 0.43
DETOUR = 0.25
"""How far from the middle a break between words or clauses is better than one amid them, as a share
of the line."""


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
    >>> balanced("幸福社区中心广场（雨天改在室内）", 2, len)
    ('幸福社区中心广场', '（雨天改在室内）')
    """
    if count == 1 or not text:
        return (text,)
    places = [place for place in range(1, len(text)) if _may_break(text, place)]
    if not places:
        return (text,)
    wanted = advance(text) / count

    def strain(place: int) -> float:
        """How bad it is to break here."""
        off = abs(advance(text[:place].rstrip()) - wanted)
        return off if _is_pause(text, place) else off + DETOUR * wanted

    place = min(places, key=strain)
    return (text[:place].rstrip(), *balanced(text[place:].lstrip(), count - 1, advance))


def in_two(text: str) -> str:
    r"""A text as two lines of nearly equal width, whatever face it is set in.

    >>> in_two("幸福社区中心广场（东门进）"), in_two("健康义诊 · 志愿服务")
    ('幸福社区中心广场\n（东门进）', '健康义诊 ·\n志愿服务')
    """
    return "\n".join(balanced(text, 2, rough_width))


def rough_width(text: str) -> float:
    """How wide a text runs, about, in em: a Chinese character is as wide as two letters."""
    return sum(1.0 if ord(sign) > HAN else 0.5 for sign in text)


def figures_width(text: str) -> float:
    """How wide a text runs in the face of figures, about, in em."""
    return sum(1.0 if ord(sign) > HAN else FIGURE_EM for sign in text)


def _may_break(text: str, place: int) -> bool:
    """Before or after a Chinese character or at a space, but not before a closing sign."""
    before, after = text[place - 1], text[place]
    if (text[place:].lstrip() or " ")[0] in CLOSING or before in OPENING:
        return False
    return before.isspace() or after.isspace() or ord(before) > HAN or ord(after) > HAN


def _is_pause(text: str, place: int) -> bool:
    """Whether a speaker would pause here: at a space, before a bracket, after a comma."""
    before, after = text[place - 1], text[place]
    return before.isspace() or after.isspace() or before in CLOSING or after in OPENING
