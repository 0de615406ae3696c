"""Exporting an evening, and what comes of it when it is imported elsewhere."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import (
    EVENING,
    GIFT,
    exported,
    imported,
    line,
    logs,
    tally,
    write_evening,
)
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import UnitId
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_export import export_evening
from welfare_desk.services.evening_failures import BadLinesError
from welfare_desk.storage.schema import METADATA

if TYPE_CHECKING:
    from pathlib import Path


def register_of(file: Path) -> object:
    with open_books(file) as books:
        registrar = books.registrar
        ids = [posted.id for posted in books.bookkeeper.posted()]
        return (
            registrar.event(),
            registrar.kinds(),
            registrar.units(),
            registrar.check_ins(),
            registrar.distinct(),
            registrar.projects(),
            registrar.holds(),
            registrar.turns(),
            registrar.stalls(),
            registrar.served(),
            registrar.operators(),
            registrar.deliveries(),
            registrar.paper_sheets(),
            registrar.statement_lines(),
            registrar.cash_counts(),
            registrar.closings(),
            registrar.stage_rules(),
            registrar.milestones(),
            registrar.public_facts(),
            registrar.spotlight_marks(),
            registrar.texts_of(ids),
            {thing: set(times.values()) for thing, times in registrar.changed_at().items()},
        )


@pytest.fixture(params=["made up", "sample"])
def evening(request: pytest.FixtureRequest, tmp_path: Path, sample_evening: Path) -> Path:
    made_up = write_evening(tmp_path / "e.jsonl", WHOLE_EVENING)
    return sample_evening if request.param == "sample" else made_up


def test_an_exported_evening_imports_again_with_everything_in_it(
    evening: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "1.sqlite", tmp_path / "2.sqlite"
    imported(first, evening)
    text = exported(first, tmp_path / "1.jsonl")
    imported(second, tmp_path / "1.jsonl")
    assert tally(second) == tally(first)
    assert logs(second) == logs(first)
    assert register_of(second) == register_of(first)
    assert exported(second, tmp_path / "2.jsonl") == text


def test_the_made_up_evening_fills_every_table(tmp_path: Path) -> None:
    imported(tmp_path / "1.sqlite", write_evening(tmp_path / "e.jsonl", WHOLE_EVENING))
    with closing(sqlite3.connect(tmp_path / "1.sqlite")) as file:
        empty = {
            table
            for table in METADATA.tables
            if file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        }
    local = {"cue", "attempt"}
    assert empty == local, "orders for the stage and what was refused belong to no evening"


def test_the_export_and_its_source_are_the_same_evening(evening: Path, tmp_path: Path) -> None:
    file = tmp_path / "1.sqlite"
    imported(file, evening)
    exported(file, tmp_path / "1.jsonl")
    assert imported(file, tmp_path / "1.jsonl").entries == 0
    other = tmp_path / "2.sqlite"
    imported(other, tmp_path / "1.jsonl")
    assert imported(other, evening).entries == 0


def test_entries_carry_their_marks_and_their_own_refs(tmp_path: Path) -> None:
    file = tmp_path / "1.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl"))
    acts = [json.loads(text) for text in exported(file, tmp_path / "1.jsonl").splitlines()]
    gift = next(act for act in acts if act.get("ref") == "G1")
    assert (gift["seq"], gift["number"], gift["posted_by"]) == (3, "E-A0003", "OP1")
    assert gift["settles"] == "PL1"
    assert gift["at"] == "2022-06-25T01:00:00.000000Z"
    assert len(gift["hash"]) == 64
    turned = next(act for act in acts if act["act"] == "reversal")
    assert (turned["ref"], turned["of"], turned["replaced_by"]) == ("G2/reversal", "G2", "G4")


def test_desks_are_interleaved_by_time_with_targets_first(tmp_path: Path) -> None:
    file = tmp_path / "1.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl"))
    acts = [json.loads(text) for text in exported(file, tmp_path / "1.jsonl").splitlines()]
    entries = [(act["desk"], act["seq"]) for act in acts if "seq" in act]
    assert entries == [
        ("B", 1),
        ("A", 1),
        ("A", 2),
        ("A", 3),
        ("A", 4),
        ("A", 5),
        ("B", 2),
        ("B", 3),
    ]


def test_counts_stand_where_their_time_comes(tmp_path: Path) -> None:
    times = ("2022-06-25T08:30:00+08:00", "2022-06-25T11:00:00+08:00")
    counts = [line(act="served", stall="V1", served=5, at=at) for at in times]
    imported(tmp_path / "1.sqlite", write_evening(tmp_path / "e.jsonl", [*EVENING, *counts]))
    text = exported(tmp_path / "1.sqlite", tmp_path / "1.jsonl").splitlines()
    assert [n for n, act in enumerate(map(json.loads, text)) if act["act"] == "served"] == [
        7,
        8,
        16,
    ]


def test_two_laptops_are_merged_by_their_files(tmp_path: Path) -> None:
    first, second = tmp_path / "1.sqlite", tmp_path / "2.sqlite"
    for file in (first, second):
        imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    imported(first, write_evening(tmp_path / "a.jsonl", [line(GIFT)]))
    imported(second, write_evening(tmp_path / "b.jsonl", [line(GIFT, ref="G9", desk="B")]))
    exported(second, tmp_path / "2.jsonl")
    assert imported(first, tmp_path / "2.jsonl").entries == 1
    assert {(posted.desk, posted.number) for posted in logs(first)} == {
        ("A", "E-A0001"),
        ("B", "E-B0001"),
    }


def test_two_logs_of_one_letter_that_differ_are_refused(tmp_path: Path) -> None:
    first, second = tmp_path / "1.sqlite", tmp_path / "2.sqlite"
    for file, ref in ((first, "G1"), (second, "G9")):
        imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
        imported(file, write_evening(tmp_path / "g.jsonl", [line(GIFT, ref=ref)]))
    exported(second, tmp_path / "2.jsonl")
    with pytest.raises(BadLinesError) as caught:
        imported(first, tmp_path / "2.jsonl")
    (bad,) = caught.value.lines
    assert bad.code == "log-differs"
    assert dict(bad.reason.values) == {"desk": "A", "seq": 1}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"fen": 1_100_000, "typed": "1.1万"}, "log-differs"),
        ({"seq": 4}, "log-gap"),
        ({"hash": "0" * 64}, "log-differs"),
        ({"number": "E-A0009"}, "log-differs"),
    ],
)
def test_a_log_that_was_touched_is_refused(
    change: dict[str, object], code: str, tmp_path: Path
) -> None:
    imported(tmp_path / "1.sqlite", write_evening(tmp_path / "e.jsonl", EVENING[:9]))
    text = exported(tmp_path / "1.sqlite", tmp_path / "1.jsonl").splitlines()
    touched = [
        json.dumps(act | change) if (act := json.loads(each)).get("ref") == "G1" else each
        for each in text
    ]
    with pytest.raises(BadLinesError) as caught:
        imported(tmp_path / "2.sqlite", write_evening(tmp_path / "2.jsonl", touched))
    assert [bad.code for bad in caught.value.lines] == [code]


def test_a_name_emptied_here_is_emptied_there(tmp_path: Path) -> None:
    first, second = tmp_path / "1.sqlite", tmp_path / "2.sqlite"
    unit = line(act="unit", id="U1", short="短")
    for file in (first, second):
        imported(file, write_evening(tmp_path / "e.jsonl", [*EVENING[:6], unit]))
    empty = line(act="unit", id="U1", short=None, at="2022-06-25T12:00:00+08:00")
    imported(first, write_evening(tmp_path / "f.jsonl", [empty]))
    exported(first, tmp_path / "1.jsonl")
    imported(second, tmp_path / "1.jsonl")
    with open_books(second) as books:
        assert {u.id: u.short for u in books.registrar.units()}[UnitId("U1")] == ""


def test_a_field_of_the_event_that_became_usual_again_is_carried(tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    acts = ({"act": "event", "id": "E1", "hold_minutes": minutes} for minutes in (5, 10))
    imported(one, write_evening(tmp_path / "evening.jsonl", (EVENING[0], *acts)))
    text = exported(one, tmp_path / "one.jsonl")
    imported(two, tmp_path / "one.jsonl")
    assert exported(two, tmp_path / "two.jsonl") == text


def test_what_left_no_trace_is_older_than_what_did(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    imported(path, write_evening(tmp_path / "evening.jsonl"))
    with closing(sqlite3.connect(path)) as file:
        file.execute("INSERT INTO stall VALUES ('E1', 'V9', '', 'U2', '')")
        file.commit()
    assert '"at":"1970-01-01T00:00:00.000000Z","desk":"A","act":"stall","id":"V9"' in exported(
        path, tmp_path / "again.jsonl"
    )


def test_a_file_that_cannot_be_written_leaves_what_stood_there(tmp_path: Path) -> None:
    imported(tmp_path / "1.sqlite", write_evening(tmp_path / "e.jsonl"))
    (tmp_path / "taken").mkdir()
    with open_books(tmp_path / "1.sqlite") as books, pytest.raises(WorldError):
        export_evening(books, tmp_path / "taken")
    assert sorted(each.name for each in tmp_path.iterdir() if "taken" in each.name) == ["taken"]
