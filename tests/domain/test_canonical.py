from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from welfare_desk.domain.canonical import (
    UnreadableEntryError,
    Written,
    canonical,
    chain_hash,
    entry_from,
    entry_text,
    first_previous,
    kind_of,
    plain,
)
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import DeskId, EntryId, EventId, ProjectId, UnitId

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Entry

IDS = st.uuids().map(EntryId)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
FEN = st.none() | st.integers(min_value=1, max_value=10**13)
QUANTITIES = st.none() | st.decimals(min_value="0.01", max_value=99_999, places=2)
DAYS = st.none() | st.dates()
TO = st.lists(st.builds(Allocation, project=TEXTS, line=st.none() | TEXTS, fen=FEN), max_size=3)
GIFT = {
    "giver": st.sampled_from(["unit", "anonymous", "unknown"]),
    "unit": st.none() | TEXTS,
    "kind": st.sampled_from(["money", "goods", "service"]),
    "fen": FEN,
    "method": st.none() | TEXTS,
    "quantity": QUANTITIES,
    "basis": st.sampled_from([None, "invoice", "none"]),
    "to": TO.map(tuple),
    "for_claim": st.none() | IDS,
    "on_stage": st.booleans(),
}
SETTLES = st.lists(st.builds(Settlement, pledge=IDS, fen=FEN), max_size=2).map(tuple)
ENTRIES: st.SearchStrategy[Entry] = st.one_of(
    st.builds(
        Claim,
        unit=TEXTS,
        project=TEXTS,
        line=st.none() | TEXTS,
        forms=st.lists(st.sampled_from(["money", "works"]), unique=True).map(tuple),
        whole=st.booleans(),
        fen=FEN,
        quantity=QUANTITIES,
        slots=st.none() | st.integers(1, 9),
        on_stage=st.booleans(),
        partners=st.lists(TEXTS, unique=True, max_size=2).map(tuple),
    ),
    st.builds(Pledge, **GIFT, due=DAYS),
    st.builds(Donation, **GIFT, received_on=DAYS, bank_ref=st.none() | TEXTS, settles=SETTLES),
    st.builds(
        Reversal,
        of=IDS,
        because=st.sampled_from(["void", "refund"]),
        replaced_by=st.none() | IDS,
        refund=st.none() | st.builds(Refund, method=TEXTS, on=st.dates()),
    ),
    st.builds(Reallocation, of=IDS, to=TO.map(tuple)),
)
ROW = Written(
    event="HM",
    desk="A",
    seq=1,
    id="00000000-0000-0000-0000-000000000001",
    number='H"M-A0001',
    at="2022-06-25T01:00:00.000000Z",
    posted_by="OP1",
    entry='{"act":"claim"}',
    previous="0" * 64,
    hash="",
)


@given(ENTRIES)
def test_an_entry_is_read_as_it_was_written(entry: Entry) -> None:
    assert entry_from(entry_text(entry)) == entry


@given(ENTRIES)
def test_an_entry_has_one_text(entry: Entry) -> None:
    text = entry_text(entry)
    found = json.loads(text)
    assert text == json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert found["act"] == kind_of(entry)
    assert None not in found.values()


def test_an_entry_is_written_so_for_ever() -> None:
    gift = Donation(
        unit=UnitId("U01"),
        kind="money",
        fen=20_000,
        method="cash",
        quantity=Decimal("1.50"),
        received_on=date(2022, 6, 25),
        to=(Allocation(project=ProjectId("P05"), fen=20_000),),
    )
    assert entry_text(gift) == (
        '{"act":"donation","fen":20000,"kind":"money","method":"cash","quantity":"1.5",'
        '"received_on":"2022-06-25","to":[{"fen":20000,"project":"P05"}],"unit":"U01"}'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"act":"lottery"}',
        '{"act":"claim"}',
        '{"act":"reversal","because":"void","of":5}',
        '{"act":"reversal","because":"void","of":"no id"}',
        '{"act":"reallocation","of":"00000000-0000-0000-0000-000000000001","to":{}}',
        '{"act":"reallocation","of":"00000000-0000-0000-0000-000000000001","to":[5]}',
        '{"act":"pledge","kind":"goods","quantity":"much"}',
        '{"act":"pledge","kind":"goods","later":1}',
        pytest.param('{"act":' + "[" * 100_000, id="deeper than Python reads"),
    ],
)
def test_what_is_no_entry_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableEntryError):
        entry_from(text)


def test_the_hash_covers_every_column() -> None:
    text = ROW.previous + json.dumps(
        {
            "at": ROW.at,
            "desk": ROW.desk,
            "entry": json.loads(ROW.entry),
            "event": ROW.event,
            "id": ROW.id,
            "number": ROW.number,
            "posted_by": ROW.posted_by,
            "seq": ROW.seq,
        },
        separators=(",", ":"),
    )
    assert chain_hash(ROW) == sha256(text.encode()).hexdigest()
    others = [
        ROW._replace(event="7"),
        ROW._replace(desk="7"),
        ROW._replace(seq=7),
        ROW._replace(id="7"),
        ROW._replace(number="7"),
        ROW._replace(at="7"),
        ROW._replace(posted_by="7"),
        ROW._replace(entry="7"),
        ROW._replace(previous="7"),
    ]
    changed = {chain_hash(row) for row in others}
    assert len(changed) == 9
    assert chain_hash(ROW) not in changed


def test_the_first_entry_is_chained_to_its_event_and_desk() -> None:
    expected = sha256(b"welfare-desk/1\nHM-2022-0625\nA").hexdigest()
    assert first_previous(EventId("HM-2022-0625"), DeskId("A")) == expected


def test_other_values_become_plain_too() -> None:
    values = (time(9, 30), datetime(2022, 6, 25, tzinfo=UTC), UUID(int=1), None, True)
    assert canonical(plain(values)) == (
        '["09:30:00","2022-06-25T00:00:00.000000Z","00000000-0000-0000-0000-000000000001",null,true]'
    )
