"""`post` is killed at any moment: what was answered is there, nothing is there twice."""

from __future__ import annotations

import json
import random
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM
from tests.evening_lines import EVENING, EVENT, GIFT, imported, line, logs, write_evening
from welfare_desk.domain.ids import entry_id
from welfare_desk.services.auditing import verify

if TYPE_CHECKING:
    from pathlib import Path

ACTS = 400


def killed_while_posting(file: Path, first: int, answers_before: int, delay_s: float) -> list[str]:
    """Post acts, kill the process after so many answers and a moment; the refs it answered."""
    with subprocess.Popen(
        [*PROGRAM, "--file", str(file), "post"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        acts = "".join(f"{line(GIFT, ref=f'K{first + n}')}\n" for n in range(ACTS))
        process.stdin.write(acts.encode())
        process.stdin.flush()
        answered = [process.stdout.readline() for _ in range(answers_before)]
        try:
            process.wait(delay_s)
        except subprocess.TimeoutExpired:
            process.kill()
        answered.extend(process.stdout)
    whole = [text for text in answered if text.endswith(b"\n")]
    answers = [json.loads(text) for text in whole]
    assert not [answer for answer in answers if "error" in answer]
    return [answer["ref"] for answer in answers]


def kill_often(file: Path, times: int, seed: int) -> None:
    """Kill one `post` after another; after each, every answered act stands exactly once."""
    chance = random.Random(seed)
    answered: list[str] = []
    for round_ in range(times):
        moment = chance.randrange(1, 60), chance.random() * 0.02
        answered += killed_while_posting(file, round_ * ACTS, *moment)
        stand = [posted.id for posted in logs(file)]
        assert len(stand) == len(set(stand))
        assert {entry_id(EVENT, ref) for ref in answered} <= set(stand)
        audit = verify(file)
        assert audit.ok, audit.problems
    assert len(answered) >= times


@pytest.fixture
def file(tmp_path: Path) -> Path:
    books = tmp_path / "books.sqlite"
    imported(books, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    return books


def test_a_killed_post_loses_nothing_that_it_answered(file: Path) -> None:
    kill_often(file, times=2, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(5))
def test_post_may_be_killed_at_any_of_fifty_moments(file: Path, seed: int) -> None:
    kill_often(file, times=10, seed=seed)


def test_an_act_that_was_not_answered_may_be_sent_again(file: Path) -> None:
    killed_while_posting(file, 0, 3, 0.005)
    acts = "".join(f"{line(GIFT, ref=f'K{n}')}\n" for n in range(20))
    done = subprocess.run(
        [*PROGRAM, "--file", str(file), "post"],
        input=acts.encode(),
        capture_output=True,
        check=True,
    )
    answers = [json.loads(text) for text in done.stdout.splitlines()]
    assert [answer["ref"] for answer in answers] == [f"K{n}" for n in range(20)]
    assert len({posted.id for posted in logs(file)}) == len(logs(file))
