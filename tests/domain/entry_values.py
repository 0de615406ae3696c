"""Any entry that an act can hold: pledges, donations, claims, and what turns an earlier one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from tests.domain.small_values import (
    days,
    entry_ids,
    fens,
    forms,
    lines,
    methods,
    names,
    operators,
    projects,
    quantities,
    sheets,
)
from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    ClaimForm,
    Donation,
    Giver,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import DeliveryId, UnitId

bank_refs = names.map(fold_bank_ref).filter(bool)
"""A new gift's reference is kept in one spelling."""


@st.composite
def pledges(draw: st.DrawFn) -> Pledge:
    kind = draw(forms)
    giver: Giver = draw(st.sampled_from(("unit", "anonymous", "unknown")))
    worth = {"money": fens, "goods": st.none() | fens, "service": st.none()}
    fen = draw(worth[kind])
    share = Allocation(
        project=draw(projects), line=draw(lines), fen=draw(st.sampled_from((None, 1)))
    )
    money, goods = kind == "money", kind == "goods"
    return Pledge(
        giver=giver,
        unit=UnitId(draw(names)) if giver == "unit" else None,
        kind=kind,
        fen=fen,
        method=draw(st.none() | methods) if money else None,
        quantity=None if money else draw(st.none() | quantities),
        basis=draw(st.sampled_from((None, "invoice", "none"))) if goods else None,
        to=(share,) if fen and draw(st.booleans()) else (),
        due=draw(st.none() | days),
        for_claim=draw(st.none() | entry_ids),
        on_stage=draw(st.booleans()),
        checked_by=draw(st.none() | operators),
        sheet=draw(st.none() | sheets),
    )


@st.composite
def donations(draw: st.DrawFn) -> Donation:
    like = draw(pledges())
    settled = st.builds(Settlement, pledge=entry_ids, fen=st.none() | fens)
    return Donation(
        giver=like.giver,
        unit=like.unit,
        kind=like.kind,
        fen=like.fen,
        method=like.method,
        received_on=draw(st.none() | days),
        bank_ref=draw(st.none() | bank_refs) if like.kind == "money" else None,
        quantity=like.quantity,
        basis=like.basis,
        to=like.to,
        settles=tuple(draw(st.lists(settled, max_size=3))),
        for_claim=like.for_claim,
        on_stage=like.on_stage,
        condition=draw(st.sampled_from((None, "new", "used"))) if like.kind == "goods" else None,
        expires=draw(st.none() | days) if like.kind == "goods" else None,
        checked_by=like.checked_by,
        sheet=like.sheet,
        accepts=draw(st.none() | names.map(DeliveryId)) if like.kind == "goods" else None,
    )


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    bare = Claim(
        unit=UnitId(draw(names)),
        project=draw(projects),
        line=draw(lines),
        forms=tuple(draw(st.lists(st.sampled_from(get_args(ClaimForm)), unique=True))),
        on_stage=draw(st.booleans()),
        partners=tuple(map(UnitId, draw(st.lists(names, unique=True, max_size=2)))),
        sheet=draw(st.none() | sheets),
    )
    extents = (
        bare,
        replace(bare, whole=True),
        replace(bare, fen=7),
        replace(bare, quantity=Decimal("1.5")),
        replace(bare, slots=2),
    )
    return draw(st.sampled_from(extents))


turns = st.builds(
    Reversal,
    of=entry_ids,
    because=st.sampled_from(("void", "withdrawn", "correction", "refund")),
    replaced_by=st.none() | entry_ids,
    refund=st.none() | st.builds(Refund, method=methods, on=days),
) | st.builds(
    Reallocation,
    of=entry_ids,
    to=st.lists(st.builds(Allocation, project=projects, line=lines, fen=fens)).map(tuple),
)
