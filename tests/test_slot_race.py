"""Two processes reach for one place: exactly one gets it, and the other is told who did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market import A, B
from tests.slot_fights import fought, prepare
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from pathlib import Path


def every_place_has_one_winner(path: Path, fights: int) -> None:
    """Fight, and see that each loser was told who won."""
    prepare(path, fights)
    for outcomes in fought(path, fights):
        winner, loser = (A, B) if outcomes[A].number else (B, A)
        won, lost = outcomes[winner], outcomes[loser]
        assert won.number
        assert (lost.number, lost.code) == ("", "no-slots-left")
        assert lost.values is not None
        assert {**lost.values, "time": None, "line": None} == {
            "slots": 1,
            "left": 0,
            "line": None,
            "name": f"{winner}队",
            "number": won.number,
            "desk": winner,
            "time": None,
        }
    with open_books(path) as books:
        assert len(list(books.bookkeeper.posted())) == fights
        rows = books.live.catch_up().project_rows
        assert {(line.taken, line.left) for row in rows for line in row.lines} == {(1, 0)}
        assert not any(row.over_claimed for row in rows)
    assert not verify(path).problems


@pytest.mark.timeout(300)
def test_a_thousand_fights_have_a_thousand_winners(tmp_path: Path) -> None:
    every_place_has_one_winner(tmp_path / "race.db", 1_000)
