"""What a rule refuses leaves a trace by ids and codes; what cannot be traced is in nobody's way."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import EVENING, EVENT, GIFT, imported, line, write_evening
from tests.market import FIRM, PARTY, cash, new_id, open_market, taken_back
from welfare_desk.domain.changes import MergeUnits, OrderProjects, PutUnit, SetLineAside
from welfare_desk.domain.entries import EntryTexts
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import EntryId, ProjectId, StatementLineId, UnitId, entry_id
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.services.attempts import try_change, try_record
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.posting_stream import post_acts
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.changes import Change

NEVER = EntryId(new_id())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "market.db"


@pytest.fixture
def books(path: Path) -> Iterator[Books]:
    with open_market(path) as opened:
        yield opened


def traced(path: Path) -> list[tuple[object, ...]]:
    """What was refused, in order: act, key, code, and what was held."""
    query = "SELECT about, key, code, held FROM attempt ORDER BY id"
    with closing(sqlite3.connect(path)) as file:
        return file.execute(query).fetchall()


def nobody(_answer: str) -> None:
    """Nobody wants to know."""


def refused(books: Books, change: Change) -> str:
    with pytest.raises(KnownError) as caught:
        try_change(books, change)
    return caught.value.code


def test_an_entry_that_is_refused_is_held_as_the_ledger_would_hold_it(
    books: Books, path: Path
) -> None:
    texts = EntryTexts(reason=Text("王小明说了不算"))
    wrong = ReversalSubmitted(entry=taken_back(NEVER), id=new_id(), texts=texts)
    with pytest.raises(KnownError):
        try_record(books, wrong)
    ((about, key, code, held),) = traced(path)
    assert (about, key, code) == ("reversal", str(wrong.id), "unknown-entry")
    assert json.loads(str(held))["of"] == str(NEVER)
    assert "王小明" not in str(held)


def test_who_asked_at_which_desk_and_for_which_event_is_traced(books: Books, path: Path) -> None:
    assert refused(books, MergeUnits(unit=PARTY, into=PARTY)) == "same-unit"
    with closing(sqlite3.connect(path)) as file:
        row = file.execute("SELECT event_id, who, desk FROM attempt").fetchone()
    assert row == ("MARKET", "OP1", "A")


def test_what_is_done_leaves_no_trace_here(books: Books, path: Path) -> None:
    try_record(books, GiftSubmitted(entry=cash(), id=new_id(), texts=EntryTexts()))
    try_change(books, MergeUnits(unit=FIRM, into=PARTY))
    assert traced(path) == []


def test_changes_are_traced_by_their_ids_and_without_a_word(books: Books, path: Path) -> None:
    unit = replace(books.registrar.unit(PARTY), phone="13800138000", badge=2)
    refused(books, MergeUnits(unit=PARTY, into=UnitId("U9")))
    refused(books, PutUnit(unit=unit, fields=frozenset({"phone", "badge"})))
    refused(books, OrderProjects(projects=(ProjectId("P9"),)))
    found = traced(path)
    assert found[0][:2] == ("merge_units", "U1")
    assert json.loads(str(found[0][3])) == {"unit": "U1", "into": "U9"}
    assert json.loads(str(found[1][3])) == {"fields": ["badge", "phone"]}
    assert found[2][:2] == ("order_projects", "")


def test_a_reason_is_a_word_and_is_not_traced(books: Books, path: Path) -> None:
    refused(books, SetLineAside(line=StatementLineId("S9"), reason="王小明的钱"))
    ((about, key, _, held),) = traced(path)
    assert (about, key, json.loads(str(held))) == ("set_line_aside", "S9", {"line": "S9"})


def test_what_a_stream_asked_for_in_vain_is_traced(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    imported(path, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    acts = (
        line(GIFT, unit="U9"),
        line(GIFT, typed="1200"),
        line(act="unit", id="U1", badge=-1),
        line(act="check_in", unit="U9"),
        "no act at all",
        line(act="party"),
    )
    with open_books(path, create=True) as books:
        post_acts(books, [act.encode() for act in acts], nobody, Texts("en").sentence)
    found = traced(path)
    assert [row[:3] for row in found] == [
        ("donation", "G1", "unknown-unit"),
        ("donation", "G1", "typed-differs"),
        ("unit", "U1", "wrong-field"),
        ("check_in", "U9", "unknown-unit"),
    ]
    assert json.loads(str(found[0][3]))["unit"] == "U9"
    assert json.loads(str(found[3][3])) == {"fields": ["at", "desk", "unit"]}


def test_words_by_which_a_stream_calls_its_acts_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    imported(path, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    acts = (line(GIFT, ref="王小明的钱", unit="U9"), line(act="unit", id="Wang Xiaoming", badge=-1))
    with open_books(path, create=True) as books:
        post_acts(books, [act.encode() for act in acts], nobody, Texts("en").sentence)
    keys = [str(row[1]) for row in traced(path)]
    assert keys == [str(entry_id(EVENT, "王小明的钱")), ""]


def test_an_id_of_any_length_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    imported(path, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    with open_books(path, create=True) as books:
        bad = json.dumps({"act": "unit", "id": "U" * 9_999}).encode()
        post_acts(books, [bad], nobody, Texts("en").sentence)
    assert [len(str(row[1])) for row in traced(path)] == [200]


def test_what_was_asked_for_is_never_changed_or_deleted(books: Books, path: Path) -> None:
    refused(books, MergeUnits(unit=PARTY, into=PARTY))
    with closing(sqlite3.connect(path)) as file:
        for damage in ("UPDATE attempt SET who = 'X'", "DELETE FROM attempt"):
            with pytest.raises(sqlite3.IntegrityError):
                file.execute(damage)


def test_a_full_disk_keeps_no_trace_and_changes_nothing_else(books: Books, path: Path) -> None:
    driver = books._opened.file.driver
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count={pages}")
    for _ in range(5):
        books.note_refusal("merge_units", "U1", "same-unit", "x" * 3_000)
    assert refused(books, MergeUnits(unit=PARTY, into=PARTY)) == "same-unit"
    assert len(traced(path)) < 6
    driver.execute("PRAGMA max_page_count=1000000")
    books.bookkeeper.post(cash(), id=new_id())
    assert books.live.catch_up().figures.sums.received_fen > 0


def test_another_program_that_writes_is_not_waited_for(books: Books, path: Path) -> None:
    refused(books, MergeUnits(unit=PARTY, into=PARTY))
    note = books.note_refusal
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        note("merge_units", "U1", "same-unit", "")
        other.execute("ROLLBACK")
    note("merge_units", "U1", "same-unit", "")
    assert len(traced(path)) == 2


def test_books_that_are_only_read_keep_no_trace(books: Books, path: Path) -> None:
    with open_books(path) as looking:
        looking.note_refusal("merge_units", "U1", "same-unit", "")
    assert traced(path) == []
