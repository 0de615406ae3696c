"""Two processes reach for one place: exactly one gets it, and the other is told who did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market import A, B
from tests.slot_fights import fought, hold_it, hold_or_claim_it, prepare
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.journal import LineRow
    from welfare_desk.domain.snapshot import Snapshot


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


@pytest.mark.timeout(300)
def test_a_place_is_kept_for_one_and_the_other_waits(tmp_path: Path) -> None:
    path, fights = tmp_path / "race.db", 60
    prepare(path, fights)
    for outcomes in fought(path, fights, hold_it):
        assert sorted(bool(one.number) for one in outcomes.values()) == [False, True]
        assert {one.code for one in outcomes.values()} == {""}
    with open_books(path) as books:
        snapshot = books.live.catch_up()
        assert len(snapshot.holds or ()) == 2 * fights
        assert {(line.kept, line.left) for line in lines(snapshot)} == {(1, 0)}


@pytest.mark.timeout(300)
def test_a_place_is_kept_or_claimed_but_never_both(tmp_path: Path) -> None:
    path, fights = tmp_path / "race.db", 60
    prepare(path, fights)
    for number, outcomes in enumerate(fought(path, fights, hold_or_claim_it)):
        holder, claimer = (A, B) if number % 2 else (B, A)
        kept, claimed = outcomes[holder].number, outcomes[claimer].number
        assert bool(kept) != bool(claimed)
        if kept:
            values = outcomes[claimer].values or {}
            assert outcomes[claimer].code == "no-slots-left"
            assert (values["left"], values["kept"], values["kept_for"]) == (0, 1, f"{holder}队")
    with open_books(path) as books:
        snapshot = books.live.catch_up()
        assert {line.left for line in lines(snapshot)} == {0}
        assert {line.taken + line.kept for line in lines(snapshot)} == {1}


def lines(snapshot: Snapshot) -> list[LineRow]:
    return [line for row in snapshot.project_rows for line in row.lines]
