"""How the name of an event is set as a title: in two golden lines where it has that form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.texts import Language

QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"|「([^」]+)」|《([^》]+)》")
JOINTS: dict[Language, tuple[str, ...]] = {"zh": ("暨",), "en": (" and the ", " and ", " & ")}
PLACE_WORDS = re.compile(r"^(?:of|in|at)\s+|[\s,，、·]+$", re.IGNORECASE)
LEADING_THE = re.compile(r"\s+(?:of\s+)?the$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title in up to five lines: lead, first, joint, second, tail; a plain one has `second` only.

    `short` is what the head of the other scenes calls the event.
    """

    lead: str = ""
    first: str = ""
    joint: str = ""
    second: str
    tail: str = ""
    short: str


def title_of(name: str, *, host: str, language: Language) -> Title:
    """Set an event's name; places beside the quoted titles are left out where the host says them.

    >>> set_out = title_of("甲区“智库”暨乙社区“集市”启动仪式", host="甲区 · 乙社区", language="zh")
    >>> set_out.first, set_out.joint, set_out.second, set_out.tail, set_out.short
    ('“智库”', '暨', '“集市”', '启动仪式', '集市')
    >>> title_of("春节慰问", host="", language="zh").second
    '春节慰问'
    """
    found = list(QUOTED.finditer(name))
    quoted = [next(part for part in match.groups() if part) for match in found]
    if len(found) == 2:  # noqa: PLR2004 - a pair
        paired = _paired(name, found, quoted, host, language)
        if paired:
            return paired
    return Title(second=name, short=quoted[-1] if quoted else name)


def _paired(
    name: str, found: list[re.Match[str]], quoted: list[str], host: str, language: Language
) -> Title | None:
    one, two = found
    between = name[one.end() : two.start()]
    joint = next((joint for joint in JOINTS[language] if joint in between), None)
    if joint is None:
        return None
    places = list(between.split(joint, 1))
    lead, tail = name[: one.start()].strip(), name[two.end() :].strip()
    if language == "zh":
        places, lead = [*places, lead], ""
    else:
        places, tail = [*places, tail], ""
        lead = LEADING_THE.sub("", lead)
    if not all(_said_by(host, place) for place in places):
        return None
    return Title(
        lead=lead,
        first=_in_quotes(quoted[0], language),
        joint=joint.strip().removesuffix(" the"),
        second=_in_quotes(quoted[1], language),
        tail=tail,
        short=quoted[1],
    )


def _said_by(host: str, place: str) -> bool:
    """Whether the host line already names this place."""
    return PLACE_WORDS.sub("", place.strip()).strip() in host


def _in_quotes(words: str, language: Language) -> str:
    return f"“{words}”" if language == "zh" else words
