"""A name taken apart into characters and the readings that stand above some of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

TONED: Final = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_READ: Final = re.compile(rf"(.)\(([a-z{TONED}]*[{TONED}][a-z{TONED}]*)\)")


@dataclass(frozen=True, slots=True)
class Ruby:
    """Some characters; `reading` says how they are read, "" where everybody knows."""

    base: str
    reading: str = ""


def rubies_of(name: str, reading: str) -> tuple[Ruby, ...]:
    """A name with its readings; a name without any stays whole.

    >>> rubies_of("单县商会", "单(shàn)县商会")
    (Ruby(base='单', reading='shàn'), Ruby(base='县商会', reading=''))
    >>> rubies_of("王敏", "")
    (Ruby(base='王敏', reading=''),)
    """
    parts: list[Ruby] = []
    place = 0
    for found in _READ.finditer(reading):
        if found.start() > place:
            parts.append(Ruby(reading[place : found.start()]))
        parts.append(Ruby(found[1], found[2]))
        place = found.end()
    rest = reading[place:] if reading else name
    return (*parts, Ruby(rest)) if rest else tuple(parts)
