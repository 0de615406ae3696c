"""The last acts of a desk as they can be undone: what was recorded, taken back or moved there."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.posted_again import undoing_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from welfare_desk.domain.ids import DeskId, EntryId
    from welfare_desk.domain.journal import JournalRow

    Find = Callable[[EntryId], JournalRow | None]

LISTED: Final = 20
ActKind = Literal["recorded", "corrected", "taken_back", "moved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act: `row` is the entry it wrote, `about` the entry that it took back or moved.

    A correction is one act, though it wrote two entries: `row` is what was recorded, `about` what
    was wrong. `undone` is the entry that undid the act;
    `later` is the act that stands in the way of undoing it, such as a second move of one gift.
    """

    kind: ActKind
    row: JournalRow
    about: JournalRow | None = None
    undone: EntryId | None = None
    later: EntryId | None = None

    @property
    def can_be_undone(self) -> bool:
        """Whether it still stands, and nothing later was built on it."""
        return self.undone is None and self.later is None


def last_acts(newest: Iterable[JournalRow], desk: DeskId, find: Find) -> tuple[Act, ...]:
    """The last acts of a desk, the newest first.

    Args:
        newest: the journal of all desks, the newest entry first.
        desk: whose acts.
        find: gives the row of an entry.
    """
    rows = tuple(newest)
    wrong = {row.replaced_by: row for row in rows if row.kind != "reversal" and row.replaced_by}
    return tuple(islice(_acts(rows, wrong, desk, find), LISTED))


def _acts(
    rows: Sequence[JournalRow], wrong: Mapping[EntryId, JournalRow], desk: DeskId, find: Find
) -> Iterator[Act]:
    """One act after another; the reversal of a correction is told with what came in its place."""
    made_way = {row.reversed_by for row in wrong.values()}
    moved: dict[EntryId | None, EntryId] = {}
    for row in rows:
        later = None
        if row.kind == "reallocation":
            later = moved.get(row.of)
            moved.setdefault(row.of, row.id)
        if row.desk == desk and row.id not in made_way:
            yield _act(row, wrong.get(row.id), later, find)


def _act(row: JournalRow, wrong: JournalRow | None, later: EntryId | None, find: Find) -> Act:
    about = find(row.of) if row.of is not None else None
    if row.kind == "reversal":
        return Act(kind="taken_back", row=row, about=about, undone=_undone(row, find))
    if row.kind == "reallocation":
        gone = about.reversed_by if about is not None else None
        undone = _undone(row, find)
        return Act(kind="moved", row=row, about=about, undone=undone, later=later or gone)
    kind: ActKind = "recorded" if wrong is None else "corrected"
    return Act(kind=kind, row=row, about=wrong, undone=row.reversed_by)


def _undone(row: JournalRow, find: Find) -> EntryId | None:
    """The entry that undid this one, where there is one."""
    undoing = undoing_id(row.id)
    return undoing if find(undoing) is not None else None
