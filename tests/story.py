"""Ledgers told as stories: a docstring with one entry a line becomes posted entries.

    A: pledge    p1 unit U1 money 200.00 to P01=150.00,P02=50.00
    A: donation  d1 unit U1 money 50.00 by cash settles p1
    B: donation  g1 unit U2 goods 20 worth 360.00 to P04 settles g0
    A: reversal  r1 of d1 because void replaced_by d2
    A: reversal  r2 of d3 because refund by cash
    B: reallocation m1 of g1 to P05
    A: claim     c1 unit U1 project P01 line P01-a slots 2 partners U2,U3

Each line is a desk, a kind, a name, then pairs of a word and its value. Each desk counts its own
seq; a line's time is its place in the story in minutes after nine, or what `at` says.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from inspect import cleandoc
from typing import TYPE_CHECKING, cast, get_args

from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    Entry,
    Form,
    Pledge,
    Posted,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import (
    DeskId,
    EntryId,
    EventId,
    LineId,
    OperatorCode,
    ProjectId,
    UnitId,
    entry_id,
)

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Cause, Giver
    from welfare_desk.domain.tally import Sums

EVENT = EventId("STORY")
NINE = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)


def named(name: str) -> EntryId:
    """The id of the entry that the story calls so."""
    return entry_id(EVENT, name)


def told(story: str | None) -> list[Posted]:
    """The entries of a story, in the order told."""
    posted: list[Posted] = []
    seqs: dict[str, int] = {}
    for minute, line in enumerate(cleandoc(story or "").splitlines()):
        desk, colon, rest = line.strip().partition(":")
        if not colon or len(desk) != 1:
            continue
        kind, name, *words = rest.split()
        pairs = dict(zip(words[::2], words[1::2], strict=True))
        seqs[desk] = seqs.get(desk, 0) + 1
        at = NINE + timedelta(minutes=int(pairs.pop("at", minute)))
        posted.append(_posted(desk, seqs[desk], name, at, _entry(kind, pairs)))
    return posted


def fen(yuan: str) -> int:
    """So many yuan in fen."""
    return int(Decimal(yuan) * 100)


def outstanding(sums: Sums) -> dict[str | None, int]:
    """What is outstanding, by project, in fen."""
    return {p: one.outstanding_fen for p, one in sums.by_project.items() if one.outstanding_fen}


def received(sums: Sums) -> dict[str | None, int]:
    """What was received, by project, in fen."""
    return {p: one.received_fen for p, one in sums.by_project.items() if one.received_fen}


def goods(sums: Sums) -> dict[str | None, int]:
    """What goods are worth, by project, in fen."""
    return {p: one.goods_valued_fen for p, one in sums.by_project.items() if one.goods_valued_fen}


def _posted(desk: str, seq: int, name: str, at: datetime, entry: Entry) -> Posted:
    return Posted(
        event=EVENT,
        desk=DeskId(desk),
        seq=seq,
        id=named(name),
        number=f"ST-{desk}{seq:04}",
        at=at,
        posted_by=OperatorCode("OP1"),
        entry=entry,
        previous="",
        hash="",
    )


def _entry(kind: str, pairs: dict[str, str]) -> Entry:
    if kind == "claim":
        return Claim(
            unit=UnitId(pairs["unit"]),
            project=ProjectId(pairs["project"]),
            line=LineId(pairs["line"]) if "line" in pairs else None,
            slots=int(pairs["slots"]) if "slots" in pairs else None,
            partners=tuple(UnitId(one) for one in pairs.get("partners", "").split(",") if one),
        )
    if kind == "reversal":
        return Reversal(
            of=named(pairs["of"]),
            because=cast("Cause", pairs.get("because", "void")),
            replaced_by=named(pairs["replaced_by"]) if "replaced_by" in pairs else None,
            refund=Refund(method=pairs["by"], on=NINE.date()) if "by" in pairs else None,
        )
    if kind == "reallocation":
        return Reallocation(of=named(pairs["of"]), to=_allocations(pairs.get("to", "")))
    return _gift(kind, pairs)


def _gift(kind: str, pairs: dict[str, str]) -> Pledge | Donation:
    form: Form = next(form for form in get_args(Form) if form in pairs)
    amount = pairs[form] if form == "money" else pairs.get("worth")
    quantity = None if form == "money" or pairs[form] == "-" else Decimal(pairs[form])
    unit = UnitId(pairs["unit"]) if "unit" in pairs else None
    giver: Giver = "unit" if unit else "anonymous"
    worth, to = None if amount is None else fen(amount), _allocations(pairs.get("to", ""))
    method = pairs.get("by")
    if kind == "pledge":
        return Pledge(
            giver=giver, unit=unit, kind=form, fen=worth, method=method, quantity=quantity, to=to
        )
    return Donation(
        giver=giver,
        unit=unit,
        kind=form,
        fen=worth,
        method=method,
        quantity=quantity,
        to=to,
        settles=_settles(pairs.get("settles", "")),
    )


def _allocations(text: str) -> tuple[Allocation, ...]:
    return tuple(
        Allocation(project=ProjectId(project), fen=fen(yuan) if yuan else None)
        for project, _, yuan in (part.partition("=") for part in text.split(",") if part)
    )


def _settles(text: str) -> tuple[Settlement, ...]:
    return tuple(
        Settlement(pledge=named(pledge), fen=fen(yuan) if yuan else None)
        for pledge, _, yuan in (part.partition("=") for part in text.split(",") if part)
    )
