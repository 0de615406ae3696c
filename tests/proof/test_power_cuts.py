"""The power goes at any moment, and of what was not synced any sectors are lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.proof.counts import count, shares
from tests.proof.disk_calls import Synced
from tests.proof.promises import see_kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.proof.conftest import Recording

CUTS = count("cuts", 5_000)
KEPT = (0.0, 0.1, 0.5, 0.9, 1.0)
"""With which odds a sector that was not synced is on the disk: none is, all are, or some."""


def see_whole(folder: Path, left: Mapping[str, bytes], answers: Iterable[bytes]) -> None:
    """Lay out what a cut left; it holds every confirmed entry."""
    file = folder / "books.sqlite"
    for each in folder.glob("books.sqlite*"):
        each.unlink()
    for path, held in left.items():
        folder.joinpath(Path(path).name).write_bytes(held)
    confirmed = {str(one["ref"]): one for one in map(json.loads, answers)}
    see_kept(file, confirmed)


def see_cut(recording: Recording, folder: Path, moment: int, chance: Random, kept: float) -> None:
    """Cut the power after so many calls."""
    disk = recording.at(moment)
    see_whole(folder, disk.cut(chance, kept), disk.answers())


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_cut_loses_nothing_that_was_confirmed(
    recording: Recording, tmp_path: Path, data: st.DataObject
) -> None:
    moment = data.draw(st.integers(0, len(recording.calls)), "after so many calls")
    chance = data.draw(st.randoms(use_true_random=False), "chance")
    see_cut(recording, tmp_path, moment, chance, data.draw(st.sampled_from(KEPT), "kept"))


def test_a_cut_would_find_a_sync_that_is_missing(recording: Recording, tmp_path: Path) -> None:
    """The proof itself is proved: without the syncs of the log, cuts lose what was confirmed."""
    lazy = [call for call in recording.calls if call != Synced(path=recording.log)]
    careless = replace(recording, calls=lazy)
    middle = len(lazy) // 2
    with pytest.raises(AssertionError, match="was confirmed as"):
        see_cut(careless, tmp_path, middle, Random(1), kept=0.0)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seed", "times"), shares(CUTS, 5))
def test_thousands_of_cuts_lose_nothing(
    recording: Recording, tmp_path: Path, seed: int, times: int
) -> None:
    chance = Random(seed)
    for _ in range(times):
        moment = chance.randrange(len(recording.calls) + 1)
        see_cut(recording, tmp_path, moment, chance, chance.choice(KEPT))
    print(f"cuts: {times}, calls that they fell between: {len(recording.calls)}")
