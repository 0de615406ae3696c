"""Importing an evening: all of it or nothing, once and once more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import (
    EVENING,
    GIFT,
    PROJECT,
    Parts,
    exported,
    imported,
    line,
    logs,
    tally,
    write_evening,
)
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.services.books import open_books
from welfare_desk.services.errors import DeskHeldError
from welfare_desk.services.evening_failures import (
    BadLinesError,
    ImportStoppedError,
    NoEveningError,
)
from welfare_desk.services.evening_import import import_evening, import_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "books.sqlite"


def bad_lines(file: Path, evening: Path) -> list[tuple[int, str]]:
    with pytest.raises(BadLinesError) as caught:
        imported(file, evening)
    return [(each.number, each.code) for each in caught.value.lines]


def test_the_sample_evening_has_the_tally_that_is_expected(
    file: Path, sample_evening: Path
) -> None:
    done = imported(file, sample_evening)
    assert (done.event, done.acts, done.entries, done.stood) == ("HM-2022-0625", 189, 108, 0)
    wanted = json.loads(sample_evening.with_suffix(".expected.json").read_text("utf-8"))
    assert tally(file) == wanted


def test_importing_twice_changes_nothing(file: Path, tmp_path: Path) -> None:
    evening = write_evening(tmp_path / "e.jsonl")
    imported(file, evening)
    before = exported(file, tmp_path / "1.jsonl")
    again = imported(file, evening)
    assert (again.entries, again.stood) == (0, 8)
    assert exported(file, tmp_path / "2.jsonl") == before


def test_a_longer_version_adds_only_what_is_new(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "short.jsonl", EVENING[:9]))
    begun = logs(file)
    done = imported(file, write_evening(tmp_path / "long.jsonl"))
    assert (done.entries, done.stood) == (5, 3)
    kept = {posted.id: posted.hash for posted in logs(file)}
    assert all(kept[posted.id] == posted.hash for posted in begun)


def test_every_bad_line_is_listed_and_nothing_is_written(file: Path, tmp_path: Path) -> None:
    acts: list[Parts | str] = [
        *EVENING,
        "no json",
        line(GIFT, ref="X1", typed="1200"),
        line(GIFT, ref="X2", unit="U9"),
        "",
        line(GIFT, ref="X3", settles="nobody"),
        line(GIFT, ref="G1", fen=1_200_000, method="pos", bank_ref="B-1"),
    ]
    assert bad_lines(file, write_evening(tmp_path / "e.jsonl", acts)) == [
        (16, "not-json"),
        (17, "typed-differs"),
        (18, "unknown-unit"),
        (20, "unknown-entry"),
        (21, "other-content"),
    ]
    assert not file.exists()


def test_a_file_that_was_there_keeps_what_it_had(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:9]))
    before = exported(file, tmp_path / "1.jsonl")
    assert bad_lines(file, write_evening(tmp_path / "bad.jsonl", [*EVENING, "{}"]))
    assert exported(file, tmp_path / "2.jsonl") == before


def test_what_follows_from_a_bad_line_is_not_listed(file: Path, tmp_path: Path) -> None:
    acts = [{**act, "colour": "red"} if act.get("id") == "U1" else act for act in EVENING]
    assert bad_lines(file, write_evening(tmp_path / "e.jsonl", acts)) == [(4, "unknown-field")]


@pytest.mark.parametrize(
    "change",
    [
        {"act": "event", "id": "E1", "name": None},
        {"act": "event", "id": "E1", "date": None},
        {"act": "project", "id": "P1", "number": None},
        {"act": "unit", "id": "U1", "name": {}},
        {"act": "unit", "id": "U1", "kind": None},
    ],
)
def test_known_things_stay_whole(file: Path, tmp_path: Path, change: dict[str, object]) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl"))
    acts = write_evening(tmp_path / "f.jsonl", [line(change)])
    assert bad_lines(file, acts) == [(1, "missing-field")]


def test_new_things_must_be_described_whole(file: Path, tmp_path: Path) -> None:
    acts: list[Parts | str] = [
        EVENING[0],
        line(act="unit", id="U9", short="九"),
        line(PROJECT, name={}),
    ]
    assert bad_lines(file, write_evening(tmp_path / "e.jsonl", acts)) == [
        (2, "missing-field"),
        (3, "missing-field"),
    ]
    undated: list[Parts | str] = [line(EVENING[0], date=None)]
    assert bad_lines(file, write_evening(tmp_path / "d.jsonl", undated)) == [(1, "missing-field")]
    unnamed: list[Parts | str] = [line(act="event", id="E2", goal_fen=5), *EVENING[1:]]
    event = write_evening(tmp_path / "f.jsonl", unnamed)
    assert bad_lines(file, event) == [(1, "missing-field")]


def test_known_things_change_the_fields_that_are_named(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl"))
    later, earlier = "2022-06-25T10:00:00+08:00", "2022-06-25T09:30:00+08:00"
    changes = [
        line(act="unit", id="U1", short="新", at=later),
        line(act="unit", id="U1", short="旧", at=earlier),
        line(act="event", id="E1", goal_fen=700, at=later),
        line(act="stall", id="V1", team="", at=later),
    ]
    imported(file, write_evening(tmp_path / "f.jsonl", changes))
    with open_books(file) as books:
        unit = next(unit for unit in books.registrar.units() if unit.id == "U1")
        assert (unit.short, unit.name.zh, unit.attendees) == ("新", "基金会", 3)
        assert books.registrar.event().goal_fen == 700
        assert books.registrar.stalls()[0].team == ""


def test_an_evening_of_another_event_is_another_event(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl"))
    other: list[Parts | str] = [line(EVENING[0], id="E2"), *EVENING[1:]]
    done = imported(file, write_evening(tmp_path / "f.jsonl", other))
    assert (done.event, done.entries) == ("E2", 8)
    with open_books(file) as books:
        assert {event.id for event in books.events()} == {"E1", "E2"}
    again = imported(file, tmp_path / "e.jsonl")
    assert (again.event, again.stood) == ("E1", 8)


def test_a_folder_is_no_evening(file: Path, tmp_path: Path) -> None:
    with open_books(file, create=True) as books, pytest.raises(NoEveningError):
        import_evening(books, tmp_path)


def test_two_events_in_one_file_are_refused(file: Path, tmp_path: Path) -> None:
    acts: list[Parts | str] = [*EVENING, line(EVENING[0], id="E2")]
    assert bad_lines(file, write_evening(tmp_path / "e.jsonl", acts)) == [(16, "other-event")]


def test_only_the_event_that_was_asked_for_may_come(file: Path, tmp_path: Path) -> None:
    evening = write_evening(tmp_path / "e.jsonl")
    with pytest.raises(BadLinesError) as caught:
        import_file(file, evening, event=EventId("E9"))
    assert [bad.code for bad in caught.value.lines] == ["other-event"]
    import_file(file, evening, event=EventId("E1"))
    import_file(file, evening, event=EventId("E1"))


def test_acts_without_an_event_belong_to_the_open_one(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    imported(file, write_evening(tmp_path / "f.jsonl", EVENING[6:]))
    assert len(logs(file)) == 8
    nothing = write_evening(tmp_path / "g.jsonl", EVENING[1:])
    codes = {code for _, code in bad_lines(tmp_path / "new.sqlite", nothing)}
    assert codes == {"act-without-event"}


def test_an_import_can_be_stopped(file: Path, sample_evening: Path) -> None:
    heard: list[tuple[int, int]] = []

    def stop_at_100(done: int, total: int) -> bool:
        heard.append((done, total))
        return done < 100

    with pytest.raises(ImportStoppedError):
        import_file(file, sample_evening, progress=stop_at_100)
    assert heard == [(50, 189), (100, 189)]
    assert not file.exists()


def test_there_must_be_a_file(file: Path, tmp_path: Path) -> None:
    with pytest.raises(NoEveningError):
        imported(file, tmp_path / "nothing.jsonl")
    assert not file.exists()


def test_bytes_that_are_no_utf_8_are_a_bad_line(file: Path, tmp_path: Path) -> None:
    evening = tmp_path / "e.jsonl"
    evening.write_bytes(b"\xef\xbb\xbf" + line(EVENING[0]).encode() + b"\r\n\xff\xfe\n")
    assert bad_lines(file, evening) == [(2, "not-json")]


def test_a_held_desk_stops_the_import_at_once(file: Path, tmp_path: Path) -> None:
    imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    with open_books(file, desk=DeskId("A")):
        with pytest.raises(DeskHeldError) as caught:
            imported(file, write_evening(tmp_path / "f.jsonl"))
        assert isinstance(caught.value, KnownError)
        assert caught.value.exit_code == 4
    assert logs(file) == []
