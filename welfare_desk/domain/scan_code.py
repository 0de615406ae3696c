"""What stands in the QR code of a badge: twelve figures that only a badge of this event has.

Figures alone, because an input method lets them through as they are and every scanner can type
them: four that stand for the event, six for the number on the badge, two that check the ten.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EventId

LENGTH: Final = 12
"""How many figures a code has."""
MOST_BADGES: Final = 999_999
_TAGS: Final = 10_000
_CHECKED: Final = 97  # ISO 7064: finds every wrong figure and every two that changed places


def scan_code(event: EventId, badge: int) -> str:
    """The code of a badge; the number is from 1 to 999,999.

    >>> from welfare_desk.domain.ids import EventId
    >>> scan_code(EventId("HM-2022-0625"), 27)
    '172800002720'
    """
    if not 1 <= badge <= MOST_BADGES:
        raise ValueError(f"no number of a badge: {badge}")
    body = f"{_tag(event):04d}{badge:06d}"
    check = (1 - int(body) * 100) % _CHECKED
    return f"{body}{check:02d}"


def read_scan(text: str, event: EventId) -> int | None:
    """The number of the badge whose code this is; None for anything else, full width or half.

    >>> from welfare_desk.domain.ids import EventId
    >>> read_scan("１７２８00002720", EventId("HM-2022-0625"))
    27
    """
    code = _figures(text)
    badge = int(code[4:10]) if is_scan(code) else 0
    return badge if badge and scan_code(event, badge) == code else None


def is_scan(text: str) -> bool:
    """Whether this is the code of a badge, of whatever event.

    >>> is_scan("172800002720"), is_scan("172800002721")
    (True, False)
    """
    code = _figures(text)
    return len(code) == LENGTH and int(code) % _CHECKED == 1


def _figures(text: str) -> str:
    """Figures alone, at half width; "" for anything else."""
    code = unicodedata.normalize("NFKC", text).strip()
    return code if code.isascii() and code.isdigit() else ""


def _tag(event: EventId) -> int:
    """A number from 0 to 9,999 that stands for an event, the same on every computer."""
    tag = 0
    for byte in str(event).encode():
        tag = (tag * 257 + byte) % 999_983
    return tag % _TAGS
