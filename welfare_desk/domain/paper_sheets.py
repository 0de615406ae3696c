"""Blank numbered sheets for an evening without power: printed before, typed in afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.ids import DeskId, SheetId


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """One blank sheet that was printed for a desk; `id` is desk and number, as "A12".

    An entry that was written on it names it. `spoiled` says why it will never carry one.
    """

    id: SheetId
    desk: DeskId
    number: int
    printed: datetime
    spoiled: str = ""
