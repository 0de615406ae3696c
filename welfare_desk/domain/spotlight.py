"""What somebody decided, or the stage did, about the spotlight of one entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

Mark = Literal["waiting", "approved", "hidden", "skipped", "shown"]
"""Hidden: the name is not shown anywhere on the stage; skipped: it has no spotlight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotlightMark:
    """The last word on one entry or milestone (`id`: its key); kept in the register.

    `place` is the turn it was given by hand, the smallest first; None: in the order of time.
    """

    id: str
    mark: Mark = "waiting"
    at: datetime
    place: int | None = None
