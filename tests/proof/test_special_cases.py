"""The sample evening's special cases, each traced through every place that shows it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

from welfare_desk.domain.cues import CueChange
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file

ROOT = Path(__file__).parents[2]
RAISED_FEN = 10_316_160
PROJECT, METHOD, AMOUNT, STATE = 3, 4, 5, 6
RECEIVED, OUTSTANDING = 5, 6
"""Columns of the journal, and of the register of units."""

Rows = dict[str, list[str]]


class Seen(TypedDict):
    """What tests.proof.eyes prints."""

    journal: Rows
    units: Rows
    projects: Rows
    tiles: dict[str, str]
    raised: str
    received: str
    outstanding: str
    stage_fen: int


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, sample_evening: Path) -> Seen:
    """What desk and stage show of the sample evening."""
    folder = tmp_path_factory.mktemp("seen")
    file = folder / "evening.sqlite"
    import_file(file, sample_evening)
    with open_books(file, create=True) as books:
        books.director.give(CueChange(scene="total"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.eyes", str(file), str(RAISED_FEN)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder / "state")},
        timeout=90,
    )
    assert done.returncode == 0, done.stderr.decode()
    told: Seen = json.loads(done.stdout)
    return told


def journal(seen: Seen, number: int, column: int) -> str:
    """A cell of today's entries."""
    return seen["journal"][f"HM-A{number:04}"][column]


def unit(seen: Seen, name: str) -> list[str]:
    """What is received of a unit, and what is outstanding."""
    row = seen["units"][name]
    return [row[RECEIVED], row[OUTSTANDING]]


def project(seen: Seen, number: int) -> list[str]:
    """Received, outstanding, to go and share of a project."""
    return seen["projects"][str(number)][3:7]


def test_a_pledge_that_was_partly_paid(seen: Seen) -> None:
    assert [journal(seen, 39, AMOUNT), journal(seen, 39, STATE)] == ["20,000.00", "Part paid"]
    assert [journal(seen, 40, AMOUNT), journal(seen, 40, STATE)] == ["5,000.00", "Received"]
    assert unit(seen, "Dongying Haimusheng New Materials Co., Ltd.") == ["5,000.00", "15,000.00"]
    assert project(seen, 1)[:2] == ["22,676.00", "15,000.00"]


def test_a_pledge_that_was_withdrawn(seen: Seen) -> None:
    assert [journal(seen, 102, AMOUNT), journal(seen, 102, STATE)] == ["300.00", "Withdrawn"]
    assert [journal(seen, 103, AMOUNT), journal(seen, 103, STATE)] == ["−300.00", "Reversal"]
    assert unit(seen, "Zeng Muyu") == ["–", "–"]
    assert project(seen, 3)[:2] == ["6,286.50", "8,000.00"]


def test_a_gift_that_was_typed_twice(seen: Seen) -> None:
    assert [journal(seen, number, STATE) for number in (83, 84)] == ["Received", "Void"]
    assert journal(seen, 85, PROJECT) == "voids HM-A0084"
    assert unit(seen, "Yugang Reading Promotion Centre") == ["1,200.00", "–"]
    assert project(seen, 8)[:2] == ["1,303.10", "–"]


def test_a_gift_with_one_nought_too_many(seen: Seen) -> None:
    states = [journal(seen, number, STATE) for number in (74, 75, 77)]
    assert states == ["Void", "Reversal", "Received"]
    assert [journal(seen, number, AMOUNT) for number in (74, 77)] == ["5,000.00", "500.00"]
    assert unit(seen, "Yugang Service-window Party Branch") == ["500.00", "–"]
    assert project(seen, 7)[:2] == ["3,166.00", "–"]


def test_one_gift_for_two_projects(seen: Seen) -> None:
    assert journal(seen, 49, PROJECT) == '"Red Candle" Student Aid +1'
    assert journal(seen, 49, AMOUNT) == "6,000.00"
    assert unit(seen, "Dongying Lanwei Port Services Co., Ltd.") == ["6,000.00", "–"]
    assert project(seen, 5)[0] == "11,700.00"
    assert project(seen, 11)[0] == "3,560.00"


def test_projects_that_got_more_than_they_need(seen: Seen) -> None:
    assert project(seen, 1)[2:] == ["–", "104%"]
    assert project(seen, 10)[2:] == ["–", "107%"]
    over = {number: words for number, words in seen["tiles"].items() if "over" in words}
    assert over == {"1": "¥1,676 over", "10": "¥600 over"}


def test_strip_and_stage_tell_one_sum(seen: Seen) -> None:
    told = [seen["raised"], seen["received"], seen["outstanding"], seen["stage_fen"]]
    assert told == ["¥103,161.60", "¥65,161.60", "¥38,000.00", RAISED_FEN]
