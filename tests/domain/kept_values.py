"""Anything that is kept beside the ledger: operators, goods, paper, statements, cash, closings."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.domain.small_values import (
    counts,
    days,
    entry_ids,
    methods,
    moments,
    names,
    operators,
    projects,
    quantities,
    sheets,
    texts,
    words,
)
from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import FACES, CashCount
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import ClosingId, CountId, DeliveryId, DeskId, StatementLineId, UnitId
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.statement import StatementLine

on_b = st.just(DeskId("B"))
people = st.builds(Operator, id=operators, name=words, active=st.booleans())
deliveries = st.builds(
    Delivery,
    id=names.map(DeliveryId),
    pledge=st.none() | entry_ids,
    unit=st.none() | names.map(UnitId),
    project=st.none() | projects,
    item=texts,
    quantity=st.none() | quantities,
    unit_word=texts,
    arrived=moments,
    desk=on_b,
    state=st.sampled_from(("waiting", "accepted", "refused")),
    entry=st.none() | entry_ids,
    reason=texts,
)
paper = st.builds(
    PaperSheet,
    id=sheets,
    desk=on_b,
    number=st.integers(1, 999),
    printed=moments,
    spoiled=words,
)
statement_lines = st.builds(
    StatementLine,
    id=names.map(StatementLineId),
    source=words,
    position=counts,
    method=methods,
    on=days,
    fen=st.integers(-(10**9), 10**9),
    payer=words,
    ref=words,
    note=words,
    entry=st.none() | entry_ids,
    aside=words,
)
pieces = st.lists(
    st.tuples(st.sampled_from(FACES), counts), unique_by=lambda piece: piece[0], max_size=3
).map(tuple)
cash_counts = st.builds(
    CashCount,
    id=names.map(CountId),
    desk=on_b,
    at=moments,
    kind=st.sampled_from(("interim", "hand_over", "closing")),
    pieces=pieces,
    false_pieces=pieces,
    expected_fen=st.integers(-(10**9), 10**9),
    counter=words,
    checker=words,
    custodian=words,
    reason=words,
    by=operators,
)
closings = st.builds(
    Closing,
    id=names.map(ClosingId),
    at=moments,
    desk=on_b,
    by=operators,
    heads=st.lists(st.builds(Head, desk=on_b, seq=counts, hash=names), max_size=2).map(tuple),
    tally=st.dictionaries(words, counts | words).map(canonical),
    open=st.lists(names, unique=True, max_size=2).map(tuple),
    reopened=st.none() | moments,
    reopened_by=st.none() | operators,
    reason=words,
)
