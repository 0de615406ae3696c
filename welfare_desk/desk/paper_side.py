"""The head of a paper sheet that is typed in: its number, and when the gift really came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.fields import fold_code
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.missing_sheets import next_missing

if TYPE_CHECKING:
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.domain.received_at import EventClock

BARE_TIME = (3, 4)
"""So many figures without a colon are a time of day: “932”, “1932”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSide:
    """Both texts as they are typed, and the sheets that still wait."""

    sheet: str = ""
    received_at: str = ""
    desk: DeskId | None = None
    clock: EventClock | None = None
    missing: tuple[SheetId, ...] = ()

    @property
    def sheet_id(self) -> SheetId:
        """The sheet that is meant; a number alone is one of this desk."""
        plain = fold_code(self.sheet).upper()
        return SheetId(f"{self.desk or ''}{plain}" if plain.isdecimal() else plain)

    @property
    def moment(self) -> str:
        """The time as the draft reads it: a colon may be left out."""
        *day, time = self.received_at.split() or [""]
        plain = fold_code(time)
        if plain.isdecimal() and len(plain) in BARE_TIME:
            time = f"{plain[:-2]}:{plain[-2:]}"
        return " ".join((*day, time))

    def following(self) -> PaperSide:
        """The side of the next sheet that waits, once this one is recorded."""
        after = next_missing(self.missing, self.sheet_id)
        left = tuple(sheet for sheet in self.missing if sheet != self.sheet_id)
        return replace(self, sheet=after or "", received_at="", missing=left)
