"""One line of what was ever changed in a file, as a search shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """One change, one entry or one refused attempt: who, when, of what, and before and after.

    `kind` is "register", "ledger" or "refused"; `what` names the table or the act, `field` the
    column, `of` the id or number of the row. A refused attempt has its code in `after`.
    """

    kind: str
    at: datetime
    operator: str
    desk: str = ""
    what: str
    of: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
