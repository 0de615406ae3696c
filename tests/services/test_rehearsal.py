"""Replaying an evening at a pace."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import EVENING, line, tally, write_evening
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_failures import NoEveningError
from welfare_desk.services.rehearsal import LONGEST_WAIT_S, Rehearsal

if TYPE_CHECKING:
    from pathlib import Path


def waits(tmp_path: Path, evening: Path, pace: str) -> list[float]:
    with open_books(tmp_path / "r.sqlite", create=True) as books:
        return list(Rehearsal.of_file(evening, pace).play(books))


def test_a_rehearsed_evening_has_the_tally_of_the_evening(
    tmp_path: Path, sample_evening: Path
) -> None:
    assert set(waits(tmp_path, sample_evening, "max")) == {0.0}
    wanted = json.loads(sample_evening.with_suffix(".expected.json").read_text("utf-8"))
    assert tally(tmp_path / "r.sqlite") == wanted


@pytest.mark.parametrize(("pace", "wanted_s"), [("1", 30.0), ("10", 3.0), ("max", 0.0)])
def test_the_pace_divides_the_time_between_two_entries(
    pace: str, wanted_s: float, tmp_path: Path
) -> None:
    claims = [
        line(act="claim", id="C1", unit="U1", project="P1", forms=["money"]),
        line(act="claim", id="C2", unit="U1", project="P1", at="2022-06-25T09:00:30+08:00"),
    ]
    evening = write_evening(tmp_path / "e.jsonl", [*EVENING[:6], *claims])
    assert waits(tmp_path, evening, pace)[7] == wanted_s


def test_a_long_pause_is_not_sat_out(tmp_path: Path) -> None:
    claim = line(act="claim", id="C2", unit="U1", project="P1", at="2022-06-25T23:00:00+08:00")
    evening = write_evening(tmp_path / "e.jsonl", [*EVENING[:6], claim])
    assert waits(tmp_path, evening, "1")[6] == LONGEST_WAIT_S


def test_each_step_posts_one_act(tmp_path: Path) -> None:
    evening = write_evening(tmp_path / "e.jsonl")
    rehearsal = Rehearsal.of_file(evening, "max")
    assert rehearsal.total == len(EVENING)
    with open_books(tmp_path / "r.sqlite", create=True) as books:
        steps = rehearsal.play(books)
        counts = [len(list(books.bookkeeper.posted())) for _ in steps if books.event]
    assert counts == [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8]


def test_an_evening_of_today_that_is_hurried_on_does_not_run_ahead_of_the_clock(
    tmp_path: Path,
) -> None:
    later = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    claim = line(act="claim", id="C2", unit="U1", project="P1", at=later)
    evening = write_evening(tmp_path / "e.jsonl", [*EVENING[:6], claim])
    with open_books(tmp_path / "r.sqlite", create=True) as books:
        list(Rehearsal.of_file(evening, "max").play(books))
        (posted,) = books.bookkeeper.posted()
    assert posted.at <= datetime.now(UTC)


def test_there_must_be_an_evening(tmp_path: Path) -> None:
    with pytest.raises(NoEveningError):
        Rehearsal.of_file(tmp_path / "nothing.jsonl")
