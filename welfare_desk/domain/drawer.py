"""The drawer (钱箱): cash that the ledger expects at each desk against cash that was counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.ids import CountId, DeskId, OperatorCode

CountKind = Literal["interim", "hand_over", "closing"]
Pieces = tuple[tuple[int, int], ...]
"""How many pieces of each face: (face in fen, count), the largest face first."""

FACES: Final = (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10)
"""The faces of notes and coins in use, in fen: ¥100 to 1 jiao."""

NOTE_FACES: Final = tuple(face for face in FACES if face >= 100)  # noqa: PLR2004 - ¥1
"""The faces that may turn out to be false: nobody forges jiao."""

COUNT_KINDS: Final[tuple[CountKind, ...]] = ("interim", "hand_over", "closing")


@dataclass(frozen=True, slots=True, kw_only=True)
class CashCount:
    """A count of one desk's drawer by two people.

    `false_pieces` are notes that are suspected false: they lie apart and are not counted as money.
    `expected_fen` is what the ledger expected when the count was made, `reason` explains a
    difference. After a hand-over the counted money is with the `custodian` and no longer in the
    drawer. Counter, checker and custodian are names.
    """

    id: CountId
    desk: DeskId
    at: datetime
    kind: CountKind = "interim"
    pieces: Pieces = ()
    false_pieces: Pieces = ()
    expected_fen: int = 0
    counter: str = ""
    checker: str = ""
    custodian: str = ""
    reason: str = ""
    by: OperatorCode

    @property
    def counted_fen(self) -> int:
        """What was counted, suspected false notes left out."""
        return sum(face * count for face, count in self.pieces)

    @property
    def false_fen(self) -> int:
        """The face value of the suspected false notes."""
        return sum(face * count for face, count in self.false_pieces)

    @property
    def difference_fen(self) -> int:
        """Counted less expected: below 0 something is missing."""
        return self.counted_fen - self.expected_fen

    @property
    def left_fen(self) -> int:
        """What the ledger expects in the drawer after the count."""
        return self.expected_fen - (self.counted_fen if self.kind == "hand_over" else 0)

    @property
    def is_settled(self) -> bool:
        """Whether the count agrees with the ledger, or says why it does not."""
        return self.difference_fen == 0 or bool(self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """What went through one desk, by method: taken in, handed back; cash counted out to others.

    A gift taken back as a mistake was never in the drawer; one that was handed back was, until
    the refund, which leaves by its own method. `expected_fen` is the cash that must lie there now;
    `cash_entries` counts the standing gifts of cash.
    """

    desk: DeskId
    taken_fen: Mapping[str, int]
    returned_fen: Mapping[str, int]
    handed_over_fen: int = 0
    cash_entries: int = 0

    @property
    def expected_fen(self) -> int:
        """Cash that must lie in the drawer now."""
        cash = self.taken_fen.get("cash", 0) - self.returned_fen.get("cash", 0)
        return cash - self.handed_over_fen


def drawer_of(drawers: Iterable[Drawer], desk: DeskId) -> Drawer:
    """The drawer of a desk; an empty one where no money went through it."""
    empty = Drawer(desk=desk, taken_fen={}, returned_fen={})
    return next((drawer for drawer in drawers if drawer.desk == desk), empty)


def newest_count(counts: Iterable[CashCount], desk: DeskId) -> CashCount | None:
    """The newest count of a desk's drawer."""
    of_desk = (count for count in counts if count.desk == desk)
    return max(of_desk, key=lambda count: (count.at, count.id), default=None)


def needs_count(drawer: Drawer, counts: Iterable[CashCount]) -> bool:
    """Whether cash moved since the drawer was counted, or its newest count is not settled.

    It goes by the sum that the ledger expects, not by the clock: a sheet of paper that is typed in
    later carries an earlier time, and a clock may be wrong.
    """
    newest = newest_count(counts, drawer.desk)
    if newest is None:
        return drawer.cash_entries > 0 or drawer.expected_fen != 0
    return not newest.is_settled or newest.left_fen != drawer.expected_fen
