"""Lines of a bank's or collection code's statement, and what of the books each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from welfare_desk.domain.ids import EntryId, StatementLineId

LineState = Literal["open", "explained", "aside"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """Money that came in by a statement.

    `id` is made of what the line says, so that taking a statement twice adds nothing. `source` is
    the name of the file, `method` the way in which the account is paid (a code of METHODS).
    `entry` is the donation that it is, once somebody confirmed that; `aside` says why it is none.
    """

    id: StatementLineId
    source: str
    position: int
    method: str
    on: date
    fen: int
    payer: str = ""
    ref: str = ""
    note: str = ""
    entry: EntryId | None = None
    aside: str = ""


def line_state(line: StatementLine, stands: Callable[[EntryId], bool]) -> LineState:
    """How a line stands; one whose entry was taken back later is open again."""
    if line.aside:
        return "aside"
    return "explained" if line.entry is not None and stands(line.entry) else "open"
