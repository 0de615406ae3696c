"""One line of what was ever changed in a file, as a search shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

TraceKind = Literal["register", "ledger", "refused"]
"""A change of the register, an entry, something that was asked for in vain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """One change, one entry or one refused attempt: who, when, of what, and before and after.

    `key` tells it from all others. `what` names the table or the act, `field` the column, `of` the
    id or number of the row. `before` and `after` are what stood and what stands, as JSON; of an
    entry `before` is the number of the one that it takes back or moves, and `later` the number of
    the one by which it was taken back itself. A refused attempt has its code in `before`, what was
    asked for in `after`, and in `said` the sentence that was told, a source of context "errors";
    what stood in its places was not kept, for it may have been a name.
    """

    key: str
    kind: TraceKind
    at: datetime
    operator: str
    desk: str = ""
    what: str
    of: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    later: str = ""
    said: str = ""
