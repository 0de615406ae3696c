"""What is on air for some seconds, and what waits for it: texts that the hall may read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AirKind = Literal["claim", "pledge", "gift", "several", "milestone"]
"""What is shown large: a claim, a promise, a gift, several small gifts in one, a milestone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """One that waits for its spotlight, as the hall and the emcee's card read it.

    `key` is the entry's id, the milestone's, or the first gift's of several, and `keys` those of
    all that it shows. `name`, `detail` and `spoken` are in the language of the stage; `spoken` is
    the amount as one says it (两万元), `reading` the name with the readings that are easily
    mistaken, "" where none is. `in_s` are the seconds until it comes on air, `lasts_s` those that
    it stays.
    """

    key: str
    kind: AirKind
    name: str
    detail: str = ""
    amount: str = ""
    spoken: str = ""
    reading: str = ""
    count: int = 1
    in_s: int = 0
    lasts_s: int = 8
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAir:
    """What is on air now and how many seconds it stays."""

    key: str
    kind: AirKind
    name: str
    left_s: int
