"""What went through each desk's drawer, kept up entry by entry, in whatever order they are read."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from welfare_desk.domain.drawer import Drawer
from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.domain.posted_again import undoing_id
from welfare_desk.domain.standing import rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeskId, EntryId
    from welfare_desk.domain.standing import Standing

CASH = "cash"


class _Passed(NamedTuple):
    """What one donation of money brought to a desk, and what was handed back of it, and where."""

    desk: DeskId
    method: str
    fen: int
    back_at: DeskId | None
    back_by: str


class Till:
    """The drawers of one event; one more entry costs the same however many there are.

    What was void, withdrawn or corrected never lay in a drawer; what was recorded in its place lies
    where that was, whoever put it right at which desk, and so does what is put back once more. What
    was handed back did lie there, and left the drawer of the desk that handed it back, in the way
    in which it was handed back; if that is undone, it lies there.
    """

    def __init__(self, standing: Standing) -> None:
        """Start from nothing; `standing` learns of each entry before `take` does."""
        self._standing = standing
        self._passed: dict[EntryId, _Passed] = {}
        self._taken: defaultdict[DeskId, Counter[str]] = defaultdict(Counter)
        self._returned: defaultdict[DeskId, Counter[str]] = defaultdict(Counter)
        self._cash_entries: Counter[DeskId] = Counter()
        self._put_back: dict[EntryId, EntryId] = {}
        """The reversal that each entry undoes, by the id that such an entry has."""

    def take(self, posted: Posted) -> None:
        """Take in one entry, once."""
        about = posted.id
        if isinstance(posted.entry, Reversal):
            about = posted.entry.of
            self._put_back[undoing_id(posted.id)] = posted.id
        for entry in self._in_place_of(about):
            if self._standing.is_donation(entry):
                self._look_again(entry)

    def lies_at(self, entry: EntryId) -> DeskId:
        """At which desk the money of a donation was taken: where the first entry for it was made.

        Of entries that came in each other's place in a circle, each lies where it was made.
        """
        first = entry
        seen = {entry}
        while (before := self._corrected_by(first)) is not None:
            if before in seen:
                return self._standing.posted(entry).desk
            seen.add(before)
            first = before
        return self._standing.posted(self._put_back.get(first, first)).desk

    def drawers(self, counts: Iterable[CashCount] = ()) -> tuple[Drawer, ...]:
        """The drawer of every desk that money went through, less what hand-overs took out."""
        handed: Counter[DeskId] = Counter()
        for count in counts:
            if count.kind == "hand_over":
                handed[count.desk] += count.counted_fen
        return tuple(
            Drawer(
                desk=desk,
                taken_fen=_what_there_is(self._taken.get(desk)),
                returned_fen=_what_there_is(self._returned.get(desk)),
                handed_over_fen=handed[desk],
                cash_entries=self._cash_entries[desk],
            )
            for desk in sorted({*self._taken, *self._returned, *handed})
            if handed[desk] or any((*self._taken[desk].values(), *self._returned[desk].values()))
        )

    def _corrected_by(self, entry: EntryId) -> EntryId | None:
        """The entry in whose place this one came; of several (after a merge) the first."""
        standing = self._standing
        known = (one for one in standing.replaced_by_it(entry) if standing.knows(one))
        olds = [one for one in known if _names(standing.reversal(one), entry)]
        if not olds and (undone := self._undone_by(entry)) is not None:
            return undone
        return min(olds, key=lambda one: rank(standing.posted(one)), default=None)

    def _undone_by(self, entry: EntryId) -> EntryId | None:
        """The entry that this one puts back; of money that was handed back none, it left there."""
        reversal = self._put_back.get(entry)
        undone = None if reversal is None else self._standing.posted(reversal).entry
        if not isinstance(undone, Reversal) or undone.because == "refund":
            return None
        return undone.of if self._standing.knows(undone.of) else None

    def _in_place_of(self, entry: EntryId) -> Iterator[EntryId]:
        """An entry, and all that any reversal says came in its place."""
        found, to_look_at = {entry}, [entry]
        while to_look_at:
            each = to_look_at.pop()
            yield each
            for later in self._standing.later(each):
                said = self._standing.posted(later).entry
                heirs = (said.replaced_by, undoing_id(later)) if isinstance(said, Reversal) else ()
                for heir in heirs:
                    if heir is not None and heir not in found:
                        found.add(heir)
                        to_look_at.append(heir)

    def _look_again(self, donation: EntryId) -> None:
        """Count a donation as it stands now, and no longer as it stood."""
        before = self._passed.pop(donation, None)
        if before is not None:
            self._book(before, -1)
        now = self._as_it_stands(donation)
        if now is not None:
            self._passed[donation] = now
            self._book(now, 1)

    def _as_it_stands(self, entry: EntryId) -> _Passed | None:
        """What a donation of money brought and what became of it; None: it was never there."""
        posted = self._standing.posted(entry)
        gift = posted.entry
        if not isinstance(gift, Donation) or gift.kind != "money":
            return None
        fen, method = gift.fen or 0, gift.method or ""
        reversal = self._standing.reversal(entry)
        desk = self.lies_at(entry)
        if reversal is None:
            return _Passed(desk, method, fen, None, "")
        back = reversal.entry
        if not isinstance(back, Reversal) or back.because != "refund":
            return None
        by = method if back.refund is None else back.refund.method
        return _Passed(desk, method, fen, reversal.desk, by)

    def _book(self, passed: _Passed, sign: int) -> None:
        """Let a donation pass through the drawers (1), or not at all (-1)."""
        self._taken[passed.desk][passed.method] += sign * passed.fen
        if passed.back_at is not None:
            self._returned[passed.back_at][passed.back_by] += sign * passed.fen
        elif passed.method == CASH:
            self._cash_entries[passed.desk] += sign


def _names(reversal: Posted | None, entry: EntryId) -> bool:
    """Whether a reversal says that an entry came in the place of what it takes back."""
    return (
        reversal is not None
        and isinstance(reversal.entry, Reversal)
        and reversal.entry.replaced_by == entry
    )


def _what_there_is(sums: Counter[str] | None) -> dict[str, int]:
    """The sums by method, in order of their codes, without those that are nothing."""
    return {} if sums is None else {method: fen for method, fen in sorted(sums.items()) if fen}
