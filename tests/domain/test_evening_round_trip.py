"""Whatever an entry or the register can hold is written to a line and read back the same."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, time

from hypothesis import given, strategies as st

from tests.domain.entry_values import claims, donations, pledges, turns
from tests.domain.kept_values import (
    cash_counts,
    closings,
    deliveries,
    paper,
    people,
    statement_lines,
)
from tests.domain.small_values import (
    counts,
    days,
    entry_ids,
    lines,
    moments,
    names,
    projects,
    quantities,
    texts,
    words,
)
from tests.domain.stage_values import facts, marks, milestones, stage_rules
from tests.evening_lines import EVENT
from welfare_desk.domain.entries import (
    Entry,
    EntryTexts,
    Reallocation,
    Reversal,
)
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import RegisterAct, Registered
from welfare_desk.domain.evening_writing import write_act
from welfare_desk.domain.ids import (
    DeskId,
    EntryId,
    HoldId,
    LineId,
    StallId,
    UnitId,
)
from welfare_desk.domain.market import Hold, Turn
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
    check_above_fen=counts,
)
stalls = st.builds(Stall, id=names.map(StallId), name=texts, team=words, place=words)
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
        document=words.zh if kind == "goods" else "",
        inspector=words.zh if kind == "goods" else "",
        second_inspector=words.en if kind == "goods" else "",
        reason=words if isinstance(entry, Reversal) else Text(),
        consent=words if isinstance(entry, Reallocation) else Text(),
    )
    posting = Posting(entry=entry, id=id, texts=beside, at=at, desk=DeskId("B"))
    assert EveningReader(EVENT).read(write_act(posting)) == posting


of_the_market = events | kinds | listed | units | arrivals | pairs | holds | stage_turns
registered = (
    of_the_market
    | (stalls | served | people | deliveries)
    | (paper | statement_lines | cash_counts | closings)
    | (stage_rules | milestones | facts | marks)
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
