"""`post` is killed at any moment: what it answered stands once, and the rest can be sent again."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM
from tests.proof.acts import begun_books, some_acts
from tests.proof.counts import count, shares
from tests.proof.posting_process import answered, killed
from tests.proof.promises import see_kept, see_only

if TYPE_CHECKING:
    from pathlib import Path

ACTS = 120
KILLS_A_FILE = 20
KILLS = count("kills", 500)


def a_moment(chance: Random) -> tuple[int, float]:
    """After how many answers, and how much later: before the first one too."""
    if chance.random() < 0.1:
        return 0, chance.random() * 0.6
    return chance.randrange(1, ACTS), chance.random() ** 2 * 0.02


def ref_of(act: str) -> str:
    """What an act is called."""
    said = json.loads(act)
    return str(said.get("ref", said.get("id")))


def kill_often(folder: Path, times: int, chance: Random) -> int:
    """Kill one `post` after another, and look after each; how many entries were confirmed."""
    confirmed: dict[str, dict[str, object]] = {}
    asked: list[str] = []
    total = 0
    file = begun_books(folder / "books.sqlite")
    for round_ in range(times):
        if round_ % KILLS_A_FILE == 0:
            file = begun_books(folder / f"books{round_}.sqlite")
            confirmed, asked = {}, []
        acts = some_acts(chance, round_ * ACTS, ACTS)
        answers, later_s = a_moment(chance)
        heard = killed(file, acts, after_answers=answers, after_s=later_s)
        assert not heard.refused
        confirmed |= heard.confirmed
        asked += [ref_of(act) for act in acts]
        total += len(heard.confirmed)
        see_only(see_kept(file, confirmed), asked)
    return total


def test_a_killed_post_keeps_what_it_answered(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 2, Random(4)) > 0


def test_what_was_not_answered_is_sent_again_and_stands_once(tmp_path: Path) -> None:
    file, acts = begun_books(tmp_path / "books.sqlite"), some_acts(Random(5), 0, 40)
    first = killed(file, acts, after_answers=15, after_s=0.001)
    again = answered([*PROGRAM, "--file", str(file), "post"], acts)
    assert first.confirmed.items() <= again.confirmed.items()
    stand = see_kept(file, again.confirmed)
    assert len(stand) == len(acts)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seed", "times"), shares(KILLS, 5))
def test_post_may_be_killed_at_any_of_many_moments(tmp_path: Path, seed: int, times: int) -> None:
    print(f"kills of post: {times}, entries confirmed: {kill_often(tmp_path, times, Random(seed))}")
