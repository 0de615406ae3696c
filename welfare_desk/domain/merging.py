"""Which unit a merged unit turned out to be, and what may be shown of the two.

A merge is a field of the register (`Unit.merged_into`) and is followed when it is read; the ledger
keeps naming the unit that was posted, so parting two units again changes nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.register import Consent, NameConsent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import CheckIn, Unit

_STRICTNESS: Final[tuple[NameConsent, ...]] = get_args(NameConsent)
"""The consents to a name in the order of their strictness: full comes first, anonymous last."""


def resolved(units: Iterable[Unit]) -> dict[UnitId, UnitId]:
    """Whom each merged unit follows in the end; units that stand for themselves are left out.

    A chain is followed to its end: a unit that follows nobody, or is not among these. A circle,
    which two laptops can bring about together, ends at its smallest id.

    >>> from welfare_desk.domain.ids import UnitId
    >>> from welfare_desk.domain.register import Unit
    >>> from welfare_desk.domain.texts import Text
    >>> firm = Unit(id=UnitId("U1"), kind="group", name=Text("宏达公司"))
    >>> twin = Unit(id=UnitId("U2"), kind="group", name=Text("宏达"), merged_into=firm.id)
    >>> resolved((firm, twin))
    {'U2': 'U1'}
    """
    follows = {unit.id: unit.merged_into for unit in units if unit.merged_into is not None}
    ends: dict[UnitId, UnitId] = {}
    for unit in follows:
        end = _end(unit, follows, ends)
        if end != unit:
            ends[unit] = end
    return ends


def stricter(one: Consent, other: Consent) -> Consent:
    """What two units that are one let us show: the less of each.

    Another name that was never given hides the name wholly here.

    >>> from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL
    >>> stricter(SHOWN_IN_FULL, MASKED) == MASKED
    True
    """
    named = max((one, other), key=lambda each: _STRICTNESS.index(each.name))
    name = "anonymous" if named.name == "alias" and not named.alias else named.name
    hidden = "hidden" in {one.amount, other.amount}
    return Consent(name=name, alias=named.alias, amount="hidden" if hidden else "shown")


def consents(units: Iterable[Unit]) -> dict[UnitId, Consent]:
    """What may be shown of each unit that others were merged into."""
    every = {unit.id: unit for unit in units}
    found: dict[UnitId, Consent] = {}
    for unit, end in resolved(every.values()).items():
        if end in every:
            known = found.get(end, every[end].consent)
            found[end] = stricter(known, every[unit].consent)
    return found


def arrivals(
    check_ins: Iterable[CheckIn], follow: Mapping[UnitId, UnitId]
) -> dict[UnitId, CheckIn]:
    """Who has arrived, a merged unit as the one it follows; of several arrivals the earliest."""
    found: dict[UnitId, tuple[datetime, CheckIn]] = {}
    for check_in in check_ins:
        if check_in.at is None:
            continue
        unit = follow.get(check_in.unit, check_in.unit)
        if unit not in found or found[unit][0] > check_in.at:
            own = check_in.unit == unit
            found[unit] = check_in.at, check_in if own else replace(check_in, unit=unit)
    return {unit: check_in for unit, (_, check_in) in found.items()}


def people_in(arrivals: Iterable[CheckIn]) -> int:
    """How many people came with some arrivals; where nobody counted, the one who checked in."""
    return sum(arrival.people or 1 for arrival in arrivals)


def _end(unit: UnitId, follows: Mapping[UnitId, UnitId], ends: Mapping[UnitId, UnitId]) -> UnitId:
    """The end of the chain that begins with a unit; `ends` are those known already."""
    path: dict[UnitId, int] = {}
    here = unit
    while here in follows:
        if here in ends:
            return ends[here]
        if here in path:
            return min(list(path)[path[here] :])
        path[here] = len(path)
        here = follows[here]
    return here
