"""Which units the table shows, and in what order: families of kinds, filters, sort keys.

How to add a kind of unit to a family: its code in FAMILIES; kinds that stand in none are "other".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from welfare_desk.desk.unit_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit

Family = Literal["all", "party", "enterprise", "social", "other", "people"]
FAMILY_NAMES: tuple[Family, ...] = get_args(Family)
Arrived = Literal["any", "here", "away"]
FAMILIES: Final[dict[Family, tuple[str, ...]]] = {
    "party": ("party_org",),
    "enterprise": ("enterprise_private", "enterprise_state", "self_employed"),
    "social": ("social_association", "social_service_org", "foundation", "volunteer_team"),
    "people": ("individual", "couple", "family"),
}
_FAMILY_OF: Final = {kind: family for family, kinds in FAMILIES.items() for kind in kinds}
SortKey = int | str | bytes | tuple[bool, str] | tuple[bool, bool, bool]
LAST: Final = 10**9
"""Units without a badge stand after those with one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the table shall show: one family, who is here or not, only those lacking approval."""

    family: Family = "all"
    arrived: Arrived = "any"
    approval: bool = False

    def lets_through(self, unit: Unit, book: RegisterBook, look: Look) -> bool:
        """Whether a unit is among them."""
        if self.family != "all" and family_of(unit.kind, look) != self.family:
            return False
        if self.arrived != "any" and (book.arrival(unit.id) is not None) != (
            self.arrived == "here"
        ):
            return False
        return not self.approval or look.kinds.needs_approval(unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorting:
    """By which column, and which way; by the number of the badge where nobody chose."""

    column: Column = Column.BADGE
    falling: bool = False


def family_of(kind: str, look: Look) -> Family:
    """The family of a kind; the organiser's own kinds stand with the kind they are like."""
    return _FAMILY_OF.get(look.kinds.like(kind), "other")


def ordered(
    units: Iterable[UnitId], book: RegisterBook, look: Look, sorting: Sorting
) -> list[UnitId]:
    """The units in the order that was asked for; equals stay as they were registered."""
    key = _keys(book, look)[sorting.column]
    return sorted(units, key=key, reverse=sorting.falling)


def _keys(book: RegisterBook, look: Look) -> dict[Column, Callable[[UnitId], SortKey]]:
    units = book.units

    def arrival(unit: UnitId) -> tuple[bool, str]:
        """Who came first stands first; who is not here stands last."""
        check_in = book.arrival(unit)
        at = check_in.at if check_in is not None else None
        return (at is None, at.isoformat() if at is not None else "")

    def marks(unit: UnitId) -> tuple[bool, bool, bool]:
        """Guests of honour first, then who lacks something."""
        one = units[unit]
        return (not one.vip, not look.kinds.needs_approval(one), not one.code_unverified)

    return {
        Column.BADGE: lambda unit: units[unit].badge or LAST,
        # In GB 18030 the characters in everyday use stand in the order of their pinyin.
        Column.NAME: lambda unit: look.reads(units[unit].name).encode("gb18030", "replace"),
        Column.KIND: lambda unit: units[unit].kind,
        Column.ARRIVAL: arrival,
        Column.CLAIMS: lambda unit: -book.booked(unit).claims,
        Column.RECEIVED: lambda unit: -book.booked(unit).received_fen,
        Column.OUTSTANDING: lambda unit: -book.booked(unit).outstanding_fen,
        Column.MARKS: marks,
    }
