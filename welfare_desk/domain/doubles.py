"""What stands twice since laptops were joined: both of them wrote down the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow


def doubles(rows: Sequence[JournalRow]) -> tuple[str, ...]:
    """The numbers of the standing entries that write down what an earlier one does.

    They are the second one in the place of a corrected entry, the second one with a bank reference,
    on a paper sheet, or for the same goods at the door; each counts until it is taken back.
    """
    standing = [row for row in rows if row.reversed_by is None]
    standing.sort(key=lambda row: (row.at, row.desk, row.seq))
    second = {
        *_second((row.id, row.bank_ref or None) for row in standing),
        *_second((row.id, row.sheet) for row in standing),
        *_second((row.id, row.accepts) for row in standing),
        *_other_heirs(rows),
    }
    return tuple(row.number for row in standing if row.id in second)


def _second(named: Iterable[tuple[EntryId, Hashable]]) -> Iterator[EntryId]:
    """The entries whose name stood with an earlier one."""
    seen: set[Hashable] = set()
    for entry, name in named:
        if name is not None and name in seen:
            yield entry
        seen.add(name)


def _other_heirs(rows: Sequence[JournalRow]) -> Iterator[EntryId]:
    """What came in the place of an entry that another correction had replaced before."""
    known = {row.id: row for row in rows}
    for row in rows:
        target = known.get(row.of) if row.kind == "reversal" and row.of is not None else None
        if target is not None and row.replaced_by not in {None, target.replaced_by}:
            yield row.replaced_by
