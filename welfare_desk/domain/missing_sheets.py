"""Which paper sheets still wait to be typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from welfare_desk.domain.ids import SheetId
    from welfare_desk.domain.paper_sheets import PaperSheet


def missing_sheets(
    sheets: Iterable[PaperSheet], typed_in: Container[SheetId]
) -> tuple[SheetId, ...]:
    """The sheets that were printed, not set aside and not typed in, in their order."""
    waiting = (sheet for sheet in sheets if not sheet.spoiled and sheet.id not in typed_in)
    in_order = sorted(waiting, key=lambda sheet: (sheet.desk, sheet.number))
    return tuple(sheet.id for sheet in in_order)


def next_missing(missing: Sequence[SheetId], after: SheetId) -> SheetId | None:
    """The sheet after this one that still waits, and after the last the first of them.

    >>> next_missing(("A2", "A4"), "A2"), next_missing(("A2", "A4"), "A4"), next_missing((), "A4")
    ('A4', 'A2', None)
    """
    others = [sheet for sheet in missing if sheet != after]
    if after in missing:
        later = missing[missing.index(after) + 1 :]
        return next(iter(later), None) or next(iter(others), None)
    return next(iter(others), None)
