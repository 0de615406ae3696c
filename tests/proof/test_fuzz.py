"""Whatever is handed to the program, it answers in words, in time, and writes nothing refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import chdir, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM, ran
from tests.evening_lines import EVENT, exported, imported, line, write_evening
from tests.proof.counts import QUICK, count, shares
from tests.proof.fuzzed import a_line, an_evening, flipped, some_words
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.evening import EveningReader
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.evening_import import import_evening

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = [line(act) for act in WHOLE_EVENING]
CODES = {0, 1, 2, 3, 4, 5}
"""How a command may end, by docs/cli.md, but for a fault of the program itself."""
CASES = count("cases", 10_000)
PROCESSES = count("processes", 200)
LONGEST_S = 20.0


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with books and an evening, where nothing else can be harmed."""
    with TemporaryDirectory(dir=QUICK) as name:
        place = Path(name)
        evening = write_evening(place / "e.jsonl", WHOLE_EVENING)
        imported(place / "books.sqlite", evening)
        (place / "folder").mkdir()
        yield place


def all_rows(books: Books) -> dict[str, int]:
    """How many rows every table holds."""
    driver = books._opened.file.driver
    names = driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: driver.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for (name,) in names
        if name != "attempt"
    }


def fuzz_lines(chance: Random, cases: int) -> None:
    """One line is read, or refused in words."""
    for _ in range(cases):
        text = a_line(chance, LINES)
        with suppress(KnownError):
            EveningReader(EVENT).read(text)


def fuzz_evenings(folder: Path, chance: Random, cases: int) -> int:
    """A whole file is taken, or refused in words and nothing of it is written; how many were."""
    refused, evening = 0, folder / "wrong.jsonl"
    with open_books(folder / "own.sqlite", create=True) as books:
        for _ in range(cases):
            evening.write_bytes(an_evening(chance, LINES))
            before = all_rows(books)
            try:
                import_evening(books, evening)
            except KnownError:
                assert all_rows(books) == before
                refused += 1
    return refused


def fuzz_words(folder: Path, chance: Random, cases: int) -> None:
    """A command ends in one of the documented ways, and says no more than sentences."""
    text = exported(folder / "books.sqlite", folder / "before.jsonl")
    with chdir(folder):
        for _ in range(cases):
            words = some_words(chance)
            begin = time.monotonic()
            done = ran(*words, language=chance.choice(("zh", "en")))
            assert done.code in CODES, (words, done)
            assert "Traceback" not in done.err, words
            assert time.monotonic() - begin < LONGEST_S, words
    assert exported(folder / "books.sqlite", folder / "before.jsonl") == text


def fuzz_files(folder: Path, chance: Random, cases: int) -> None:
    """A file of which bytes were changed is told to be damaged, or nothing of it mattered."""
    held = (folder / "books.sqlite").read_bytes()
    for _ in range(cases):
        file = folder / "broken.sqlite"
        for each in folder.glob("broken.sqlite*"):
            each.unlink()
        file.write_bytes(flipped(chance, held, 12))
        for command in ("verify", "tally", "post"):
            done = ran("--file", file, command, said=LINES[8])
            assert done.code in CODES, done
            assert "Traceback" not in done.err


def test_wrong_input_is_refused_in_words(folder: Path) -> None:
    chance = Random(1)
    fuzz_lines(chance, 400)
    assert fuzz_evenings(folder, chance, 60) > 10
    fuzz_words(folder, chance, 40)
    fuzz_files(folder, chance, 8)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seed", "cases"), shares(CASES, 4))
def test_much_wrong_input_is_refused_in_words(folder: Path, seed: int, cases: int) -> None:
    chance = Random(seed)
    fuzz_lines(chance, cases * 4 // 10)
    refused = fuzz_evenings(folder, chance, cases * 4 // 10)
    fuzz_words(folder, chance, cases // 10)
    fuzz_files(folder, chance, cases // 10)
    print(f"cases: {cases}, evenings refused: {refused}")


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_processes_end_in_the_documented_ways(folder: Path) -> None:
    chance, held = Random(9), (folder / "books.sqlite").read_bytes()
    for number in range(PROCESSES):
        if number % 3 == 0:
            shutil.copy(folder / "books.sqlite", folder / "folder" / "b.sqlite")
            (folder / "folder" / "b.sqlite").write_bytes(flipped(chance, held, 12))
            words = ["--file", "folder/b.sqlite", chance.choice(("verify", "tally", "post"))]
        elif number % 3 == 1:
            (folder / "wrong.jsonl").write_bytes(an_evening(chance, LINES))
            words = ["--file", f"new{number}.sqlite", "import", "wrong.jsonl"]
        else:
            words = [word.replace("\0", "") for word in some_words(chance)]
        done = subprocess.run(
            [*PROGRAM, *words],
            input=LINES[8].encode(),
            capture_output=True,
            check=False,
            cwd=folder,
            timeout=60,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert done.returncode in CODES, (words, done)
        assert b"Traceback" not in done.stderr, words
        if number % 3 == 1 and done.returncode:
            assert not (folder / f"new{number}.sqlite").exists()
