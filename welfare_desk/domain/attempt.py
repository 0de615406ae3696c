"""What was asked for and refused by a rule: who asked, when, for what, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.ids import EventId, OperatorCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """Something that was refused; ids, codes and numbers only, as in the ledger.

    `about` is the act ("donation", "put_unit"), `key` the id of what it was about, "" where it has
    none, `code` that of the refusal, `held` what was asked for, as canonical JSON.
    """

    event: EventId
    at: datetime
    who: OperatorCode
    desk: str = ""
    about: str
    key: str = ""
    code: str
    held: str = ""
