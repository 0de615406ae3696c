"""What anybody may try at a desk, legal or not, as hypothesis draws it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, get_args
from uuid import UUID

from hypothesis import strategies as st

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    PAVILION,
    TRACK,
    ZHANG,
)
from welfare_desk.domain.entries import (
    Allocation,
    Cause,
    Claim,
    Donation,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import EntryId, OperatorCode, ProjectId, UnitId

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.entries import Form, Giver, Posted

STRANGER, NOWHERE = UnitId("U99"), ProjectId("P99")
NEVER = EntryId(UUID(int=0))
"""An id that nobody posted."""

known_units = st.sampled_from((PARTY, FIRM, ZHANG, NOBODY))
units = st.sampled_from((PARTY, FIRM, ZHANG, NOBODY) * 4 + (STRANGER,))
projects = st.sampled_from((TRACK, PAVILION, LAMPS) * 4 + (NOWHERE,))
fens = st.sampled_from((1, 100, 333, 5_000, 20_000, 100_000, 123_457) * 3 + (0, -5))
quantities = st.sampled_from((Decimal(1), Decimal("2.5"), Decimal(30), Decimal(0)))
methods = st.sampled_from(("cash", "bank_transfer", "org_qr"))
bank_refs = st.sampled_from((None, None, None, "B-1", "B-2"))
causes = st.sampled_from(get_args(Cause))
givers: st.SearchStrategy[Giver] = st.sampled_from(("unit", "unit", "unit", "anonymous", "unknown"))
forms: st.SearchStrategy[Form] = st.sampled_from(("money", "money", "goods", "service"))
allocations = st.lists(
    st.builds(Allocation, project=projects, fen=st.none() | fens), max_size=2
).map(tuple)


checkers = st.sampled_from(
    (None, None, None, *map(OperatorCode, ("OP2", "OP2", "OP3", "OP1", "OP9")))
)
"""OP2 may be the second person; OP3 works there no more, OP1 types, nobody knows OP9."""


@st.composite
def pledges(draw: st.DrawFn, form: Form | None = None) -> Pledge:
    """A promise of money, goods or a service."""
    giver, kind = draw(givers), draw(forms) if form is None else form
    money = kind == "money"
    return Pledge(
        giver=giver,
        unit=draw(units) if giver == "unit" else None,
        kind=kind,
        fen=draw(fens) if money else draw(st.none() | fens) if kind == "goods" else None,
        quantity=None if money else draw(st.none() | quantities),
        to=draw(allocations),
        checked_by=draw(checkers) if money else None,
    )


@st.composite
def donations(draw: st.DrawFn, known: list[Posted], form: Form | None = None) -> Donation:
    """A gift; two in five settle one or two earlier entries, which need not be pledges."""
    promise = draw(pledges(form))
    money = promise.kind == "money"
    gift = Donation(
        giver=promise.giver,
        unit=promise.unit,
        kind=promise.kind,
        fen=promise.fen,
        quantity=promise.quantity,
        to=promise.to,
        checked_by=promise.checked_by,
        method=draw(methods) if money else None,
        bank_ref=draw(bank_refs) if money else None,
    )
    of_this_kind = [
        one.id for one in known if isinstance(one.entry, Pledge) and one.entry.kind == gift.kind
    ]
    if not of_this_kind or draw(st.integers(0, 4)) < 2:
        return gift
    named = st.sampled_from(of_this_kind)
    if gift.kind != "money":
        return replace(gift, settles=(Settlement(pledge=draw(named)),))
    shares = st.builds(Settlement, pledge=named, fen=st.none() | fens)
    settles = tuple(draw(st.lists(shares, min_size=1, max_size=2)))
    return replace(gift, settles=settles, to=draw(st.sampled_from(((), gift.to))))


@st.composite
def plain_gifts(draw: st.DrawFn, form: Form | None = None) -> Donation:
    """A gift that nothing speaks against, so that what it comes with decides."""
    kind = draw(forms) if form is None else form
    money = kind == "money"
    return Donation(
        unit=draw(known_units),
        kind=kind,
        fen=draw(st.sampled_from((100, 5_000, 20_000))) if money else None,
        quantity=None if money else Decimal(2),
        method=draw(methods) if money else None,
    )


@st.composite
def plain_claims(draw: st.DrawFn, unit: UnitId | None = None) -> Claim:
    """A claim that nothing speaks against but that no place may be left."""
    unit = draw(known_units) if unit is None else unit
    slots = draw(st.sampled_from((None, 1, 2)))
    return Claim(unit=unit, project=LAMPS, line=LAMP_LINE, slots=slots)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """A place of the lamps, or a share of a project; joint ones too."""
    project = draw(projects)
    line = LAMP_LINE if project == LAMPS and draw(st.booleans()) else None
    return Claim(
        unit=draw(units),
        project=project,
        line=line,
        slots=draw(st.sampled_from((None, None, 1, 2, 3, 0))),
        partners=tuple(draw(st.lists(units, max_size=1))),
    )


@st.composite
def reversals(draw: st.DrawFn, known: list[Posted], day: date) -> Reversal:
    """An earlier entry taken back, whatever it is and whether it stands or not."""
    because = draw(causes)
    handed_back = (because == "refund") != (draw(st.integers(0, 9)) == 0)
    refund = Refund(method=draw(methods), on=day) if handed_back else None
    return Reversal(of=draw(one_of(known)), because=because, refund=refund)


@st.composite
def reallocations(draw: st.DrawFn, known: list[Posted]) -> Reallocation:
    """Another use for an earlier entry, whatever it is."""
    return Reallocation(of=draw(one_of(known)), to=draw(allocations))


def one_of(known: list[Posted]) -> st.SearchStrategy[EntryId]:
    """An entry that is there, or, seldom, one that never was."""
    return st.sampled_from([*(one.id for one in known), NEVER])
