"""How much of a need is claimed: the ways to say it, what is left of it, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, get_args

from welfare_desk.domain.amounts import AmountRead, read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_quantity
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.journal import LineRow
from welfare_desk.domain.money import Money
from welfare_desk.domain.need_draft import priced

if TYPE_CHECKING:
    from welfare_desk.domain.entries import ClaimForm
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import NeedLine

Extent = Literal["open", "whole", "amount", "quantity", "places"]
"""The ways to say how much: left open, all of it, an amount, so many pieces, so many places."""
EXTENTS: Final[tuple[Extent, ...]] = get_args(Extent)
TYPED: Final[frozenset[Extent]] = frozenset({"amount", "quantity", "places"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimable:
    """A need of a project as somebody is about to claim it in some forms.

    `need` None: the whole project, or no need was chosen yet.
    """

    row: ProjectRow
    need: NeedLine | None = None
    forms: tuple[ClaimForm, ...] = ("money",)

    def extents(self) -> tuple[Extent, ...]:
        """The ways that fit: a need with places is claimed by the place, or by what is given."""
        by_place = self._is_by_place()
        counted = self.need is not None and self.need.quantity is not None
        fits: dict[Extent, bool] = {
            "open": not by_place,
            "whole": not by_place,
            "amount": "money" in self.forms or "goods" in self.forms,
            "quantity": counted or bool(set(self.forms) - {"money"}),
            "places": by_place,
        }
        return tuple(extent for extent in EXTENTS if fits[extent])

    def usual_extent(self) -> Extent:
        """The way that is proposed."""
        return "places" if self._is_by_place() else "open"

    def typed_extent(self) -> Extent:
        """The way that a figure is meant for: pieces where the need is counted, else money."""
        counted = self.need is not None and self.need.quantity is not None
        if counted and "money" not in self.forms:
            return "quantity"
        return next((extent for extent in self.extents() if extent in TYPED), "open")

    def rest(self, extent: Extent) -> str:
        """All that is left to claim in this way, as it would be typed; "" for nothing."""
        left = self._left(extent)
        if left <= 0:
            return ""
        return Money(int(left)).figures if extent == "amount" else f"{left.normalize():f}"

    def comes_to_fen(self, extent: Extent, typed: str) -> int | None:
        """What a claim comes to in money; None where it says nothing of money, or is unreadable."""
        if extent == "whole":
            return self.need.amount_fen if self.need else self.row.need_fen
        if extent == "amount" and typed.strip():
            read = read_amount(typed)
            return read.fen if isinstance(read, AmountRead) else None
        if extent == "quantity" and self.need is not None and self.need.unit_price_fen:
            count = read_quantity(typed)
            return None if isinstance(count, Sentence) else priced(count, self.need.unit_price_fen)
        return None

    def claimed_after_fen(self, fen: int) -> int:
        """How much of the project is raised or claimed with this claim."""
        return self._taken_fen() + fen

    def _is_by_place(self) -> bool:
        return self.need is not None and self.need.slots is not None

    def _taken_fen(self) -> int:
        """Gifts that came without a claim count as well, gifts that follow one not twice."""
        return max(self.row.raised_fen, self.row.claimed_fen)

    def _left(self, extent: Extent) -> Decimal:
        """What is left in fen, in pieces, or in places."""
        line = self._line()
        match extent:
            case "amount":
                return Decimal(self._left_fen(line))
            case "quantity" if self.need is not None and self.need.quantity is not None:
                return self.need.quantity - (line.claimed or 0)
            case "places":
                return Decimal(line.left or 0)
            case _:
                return Decimal(0)

    def _left_fen(self, line: LineRow) -> int:
        """What is left of the project, and of the need where that one has an amount."""
        left = self.row.need_fen - self._taken_fen()
        if self.need is None or self.need.amount_fen is None:
            return left
        return min(left, self.need.amount_fen - line.claimed_fen)

    def _line(self) -> LineRow:
        """How the need stands; as untouched where nothing is known of it."""
        need = self.need.id if self.need else LineId("")
        return next((line for line in self.row.lines if line.line == need), LineRow(line=need))
