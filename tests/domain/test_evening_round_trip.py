"""Whatever an entry or the register can hold is written to a line and read back the same."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import get_args

from hypothesis import given, strategies as st

from tests.evening_lines import EVENT
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    ClaimForm,
    Donation,
    Entry,
    EntryTexts,
    Form,
    Giver,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import RegisterAct, Registered
from welfare_desk.domain.evening_writing import write_act
from welfare_desk.domain.ids import (
    DeskId,
    EntryId,
    HoldId,
    LineId,
    ProjectId,
    StallId,
    UnitId,
)
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import (
    CheckIn,
    Consent,
    Distinct,
    Event,
    NeedLine,
    OwnKind,
    Project,
    Served,
    Stall,
    Unit,
)
from welfare_desk.domain.texts import Text
from welfare_desk.domain.words import CATEGORIES, UNIT_KINDS

fens = st.integers(1, 10**11)
counts = st.integers(0, 10**9)
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9)
texts = st.builds(Text, words, words)
names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9)
projects = names.map(ProjectId)
lines = st.none() | names.map(LineId)
entry_ids = st.uuids().map(EntryId)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
moments = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
forms: st.SearchStrategy[Form] = st.sampled_from(("money", "goods", "service"))
methods = st.sampled_from([method.code for method in METHODS])
quantities = st.decimals(Decimal("0.01"), 10**6, places=2).map(
    lambda number: Decimal(int(number)) if number == int(number) else number.normalize()
)


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
        bank_ref=draw(st.none() | names) if like.kind == "money" else None,
        quantity=like.quantity,
        basis=like.basis,
        to=like.to,
        settles=tuple(draw(st.lists(settled, max_size=3))),
        for_claim=like.for_claim,
        on_stage=like.on_stage,
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

units = st.builds(
    Unit,
    id=names.map(UnitId),
    kind=st.sampled_from([kind.code for kind in UNIT_KINDS]),
    name=texts,
    short=words,
    credit_code=words,
    attendees=st.none() | counts,
    head_count=st.none() | counts,
    consent=st.builds(Consent, alias=words),
    badge=st.none() | st.integers(1, 10**6),
    contact_role=words,
    phone=words,
    stage_order=st.none() | counts,
    receipt_title=words,
    vip=st.booleans(),
    approved=st.booleans(),
    code_unverified=st.booleans(),
    note=words,
    merged_into=st.none() | names.map(UnitId),
)
kinds = st.builds(
    OwnKind,
    id=names,
    name=texts,
    like=st.sampled_from([kind.code for kind in UNIT_KINDS]),
)
arrivals = st.builds(
    CheckIn,
    unit=names.map(UnitId),
    at=st.none() | moments,
    desk=st.just(DeskId("B")),
    people=st.none() | counts,
)
pairs = st.builds(Distinct, unit=names.map(UnitId), other=names.map(UnitId))
holds = st.builds(
    Hold,
    id=names.map(HoldId),
    project=projects,
    line=lines,
    unit=st.none() | names.map(UnitId),
    who=words,
    slots=st.integers(1, 99),
    asked=moments,
    until=st.none() | moments,
    ended=st.booleans(),
    desk=st.just(DeskId("B")),
)
stage_turns = st.builds(Turn, claim=entry_ids, on_stage=st.booleans(), position=st.none() | counts)
listed = st.builds(
    Project,
    id=projects,
    number=counts,
    name=texts,
    category=st.sampled_from([category.code for category in CATEGORIES]),
    beneficiaries=texts,
    contact_role=words,
    due=st.none() | days,
    needs=st.lists(
        st.builds(
            NeedLine,
            id=names.map(LineId),
            form=st.sampled_from(("money", "goods", "goods_or_money", "service")),
            amount_fen=st.none() | counts,
            quantity=st.none() | quantities,
            unit=texts,
            unit_price_fen=st.none() | counts,
            what=texts,
            slots=st.none() | st.integers(1, 99),
        ),
        unique_by=lambda need: need.id,
        max_size=3,
    ).map(tuple),
    state=st.sampled_from(("draft", "published", "withdrawn")),
    place=texts,
    beneficiary_count=st.none() | counts,
    agreement=words,
    photo=st.just("") | st.binary(min_size=32, max_size=32).map(lambda name: f"{name.hex()}.jpg"),
    position=st.none() | counts,
)
clocks = st.none() | st.times().map(lambda clock: time(clock.hour, clock.minute, clock.second))
events = st.builds(
    Event,
    id=st.just(EVENT),
    name=texts,
    note=texts,
    date=days,
    starts=clocks,
    ends=clocks,
    timezone=st.sampled_from(("Asia/Shanghai", "UTC")),
    goal_fen=counts,
    number_prefix=names,
    basis_mode=st.sampled_from(("community", "direct")),
    basis_note=texts,
    fictional=st.booleans(),
    hold_minutes=st.integers(1, 99),
)
stalls = st.builds(Stall, id=names.map(StallId), name=texts, team=words)
served = st.builds(
    Served,
    stall=names.map(StallId),
    at=moments,
    volunteers=counts,
    served=counts,
    minutes=counts,
    counted=texts,
)


@given(
    entry=pledges() | donations() | claims() | turns,
    id=entry_ids,
    at=moments,
    note=texts,
    words=texts,
)
def test_entries_survive_the_way_there_and_back(
    entry: Entry, id: EntryId, at: datetime, note: Text, words: Text
) -> None:
    kind = getattr(entry, "kind", "")
    beside = EntryTexts(
        note=note,
        item=words if kind == "goods" else Text(),
        what=words if kind == "service" else Text(),
        reason=words if isinstance(entry, Reversal) else Text(),
        consent=words if isinstance(entry, Reallocation) else Text(),
    )
    posting = Posting(entry=entry, id=id, texts=beside, at=at, desk=DeskId("B"))
    assert EveningReader(EVENT).read(write_act(posting)) == posting


registered = (
    events | kinds | listed | units | arrivals | pairs | holds | stage_turns | stalls | served
)


@given(value=registered, at=moments, later=moments)
def test_the_register_survives_the_way_there_and_back(
    value: Registered, at: datetime, later: datetime
) -> None:
    when = value.at if isinstance(value, Served) else at
    changed = {fields(value)[-1].name: later}
    act = RegisterAct(value=value, fields=frozenset(), at=when, desk=DeskId("B"), changed=changed)
    again = EveningReader(EVENT).read(write_act(act))
    assert isinstance(again, RegisterAct)
    assert again.value == value
    assert again.at == when
    assert again.changed == changed
