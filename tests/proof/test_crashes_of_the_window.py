"""The window is killed while somebody types: what stood on the screen stands in the books, once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.evening_lines import logs
from tests.proof.counts import count, shares
from tests.proof.restless_typist import amount
from welfare_desk.domain.entries import Donation
from welfare_desk.services.auditing import verify
from welfare_desk.services.evening_import import import_file

ROOT = Path(__file__).parents[2]
KILLS = count("window_kills", 500)
GIFTS = 12
"""So many gifts at most are typed between two kills."""


def killed_while_typing(file: Path, first: int, chance: Random) -> list[tuple[str, str]]:
    """What stood on the screen before the window was killed at a moment of chance."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.proof.restless_typist", str(file), str(first)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    ) as process:
        assert process.stdout is not None
        seen = [process.stdout.readline() for _ in range(chance.randrange(1, GIFTS))]
        try:
            process.wait(chance.random() ** 2 * 0.3)
        except subprocess.TimeoutExpired:
            process.kill()
        seen += process.stdout
        if process.wait() != -9:
            assert process.stderr is not None
            raise AssertionError(process.stderr.read())
    pairs = (line.removesuffix("\n").split(" ") for line in seen if line.endswith("\n"))
    return [(number, yuan) for number, yuan in pairs]


def kill_often(file: Path, times: int, chance: Random) -> int:
    """Kill one window after another, and look after each; how many entries stood on the screen."""
    confirmed: dict[str, str] = {}
    typed = set()
    for round_ in range(times):
        first = round_ * 50
        seen = killed_while_typing(file, first, chance)
        confirmed |= dict(seen)
        typed |= {amount(number) for number in range(first, first + len(seen) + 1)}
        see_confirmed(file, confirmed, typed)
    return len(confirmed)


def see_confirmed(file: Path, confirmed: dict[str, str], typed: set[str]) -> None:
    """Every entry that stood on the screen is there with its amount; no typed amount is twice."""
    ours = {
        posted.number: yuan_of(posted.entry)
        for posted in logs(file)
        if isinstance(posted.entry, Donation)
    }
    assert confirmed.items() <= ours.items()
    of_ours = {number: yuan for number, yuan in ours.items() if yuan in typed}
    assert [yuan for yuan, times in Counter(of_ours.values()).items() if times > 1] == []
    assert len(of_ours) <= len(typed)
    audit = verify(file)
    assert audit.ok, audit.problems


def yuan_of(gift: Donation) -> str:
    """The amount of a gift as it is typed."""
    return f"{(gift.fen or 0) / 100:.2f}"


@pytest.fixture
def file(tmp_path: Path, sample_evening: Path) -> Path:
    books = tmp_path / "evening.sqlite"
    import_file(books, sample_evening)
    return books


def test_what_stood_on_the_screen_stands_in_the_books(file: Path) -> None:
    assert kill_often(file, 1, Random(2)) > 0


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seed", "times"), shares(KILLS, 5))
def test_the_window_may_be_killed_at_many_moments(file: Path, seed: int, times: int) -> None:
    seen = kill_often(file, times, Random(seed))
    print(f"kills of the window: {times}, entries that stood on the screen: {seen}")
