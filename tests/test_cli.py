"""The command line, as scripts and support staff use it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM, ran
from tests.evening_lines import (
    EVENING,
    GIFT,
    Parts,
    exported,
    imported,
    line,
    logs,
    write_evening,
)
from welfare_desk import __version__, answers, cli
from welfare_desk.domain.ids import DeskId
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from pathlib import Path

QUIET_COMMANDS = (
    ("import", "EVENING"),
    ("tally",),
    ("tally", "--json"),
    ("verify",),
    ("export", "OUT"),
    ("export-units", "SHEET"),
    ("import-units", "SHEET"),
    ("export-projects", "SHEET"),
    ("import-projects", "SHEET", "--dry-run"),
    ("template", "units", "SHEET"),
    ("post",),
    ("read", "amount", "1.2万"),
    ("version",),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "books.sqlite"


@pytest.fixture
def books(file: Path, tmp_path: Path) -> Path:
    imported(file, write_evening(tmp_path / "e.jsonl"))
    return file


def test_the_sample_evening_goes_in_and_its_tally_comes_out(
    file: Path, sample_evening: Path
) -> None:
    taken = ran("--file", file, "import", sample_evening)
    assert (taken.code, taken.err) == (0, "")
    assert "Acts: 189; new entries: 108; already posted: 0." in taken.out
    wanted = json.loads(sample_evening.with_suffix(".expected.json").read_text("utf-8"))
    assert json.loads(ran("--file", file, "tally", "--json").out) == wanted
    table = ran("--file", file, "tally", language="zh").out
    assert "103,161.60" in table
    assert "公益凉亭" in table


def test_bad_lines_are_listed_one_by_one(file: Path, tmp_path: Path) -> None:
    evening = write_evening(tmp_path / "e.jsonl", [*EVENING, "{", line(GIFT, typed="1")])
    refused = ran("--file", file, "import", evening)
    assert refused.code == 2
    first, second, last = refused.err.splitlines()
    assert first.startswith("Line 16: The line is not one JSON object")
    assert second.startswith("Line 17: The typed amount “1”")
    assert "cannot be taken: 2. Nothing was written" in last
    assert not file.exists()


def test_an_export_is_written_and_imports_again(books: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    said = ran("--file", books, "export", out)
    assert (said.code, said.err) == (0, "")
    text = out.read_text("utf-8")
    assert exported(books, tmp_path / "again.jsonl") == text
    assert ran("--file", tmp_path / "new.sqlite", "import", out).code == 0


def test_posted_acts_are_answered_line_by_line(books: Path) -> None:
    acts = f"{line(GIFT, ref='G9', bank_ref='B-9')}\n{line(GIFT, ref='G10', unit='U9')}\n"
    done = ran("--file", books, "post", said=acts)
    first, second = map(json.loads, done.out.splitlines())
    assert (first["ref"], first["number"], first["seq"]) == ("G9", "E-A0006", 6)
    assert second["error"]["code"] == "unknown-unit"
    assert done.code == 2
    assert ran("--file", books, "post", said=acts.splitlines()[0]).code == 0
    assert [posted.number for posted in logs(books)].count("E-A0006") == 1


def test_verify_finds_nothing_in_sound_books(books: Path) -> None:
    sound = ran("--file", books, "verify")
    assert (sound.code, sound.err) == (0, "")
    audit = json.loads(ran("--file", books, "verify", "--json").out)
    assert (audit["ok"], audit["entries"], audit["problems"]) == (True, 8, [])


def test_verify_names_the_entry_that_was_changed(books: Path) -> None:
    with closing(sqlite3.connect(books, isolation_level=None)) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(
            "UPDATE ledger SET entry = replace(entry, '2000000', '3000000')"
            " WHERE desk = 'A' AND seq = 2"
        )
    connection.close()
    found = ran("--file", books, "verify")
    assert found.code == 1
    assert "Entry 2 of desk A" in found.out
    problems = json.loads(ran("--file", books, "verify", "--json").out)["problems"]
    assert ("A", 2) in {(problem["desk"], problem["seq"]) for problem in problems}


def test_reading_says_what_the_desk_would_make_of_a_text() -> None:
    done = ran("read", "amount", "1.2万", "-5", "--json")
    first, second = map(json.loads, done.out.splitlines())
    assert first["fen"] == 1_200_000
    assert second["error"]["code"] == "not-an-amount"
    assert done.code == 2
    spoken = ran("read", "amount", "1200")
    assert "fen: 120000" in spoken.out
    assert ran("read", "phone", "nothing").err.count("\n") == 1


def test_the_version_is_said() -> None:
    assert ran("version").out == f"welfare-desk {__version__}\n"


@pytest.mark.parametrize("command", [("tally",), ("verify",), ("export", "x.jsonl")])
def test_commands_that_only_read_never_make_a_file(command: tuple[str, ...], file: Path) -> None:
    missing = ran("--file", file, *command)
    assert missing.code == 3
    assert len(missing.err.splitlines()) == 1
    assert list(file.parent.iterdir()) == []


def test_a_missing_event_is_named(books: Path) -> None:
    missing = ran("--file", books, "--event", "E9", "tally")
    assert missing.code == 3
    assert "E9" in missing.err


def test_posting_into_an_event_that_is_not_there_makes_no_file(file: Path) -> None:
    assert ran("--file", file, "--event", "E1", "post", said=line(GIFT)).code == 3
    assert not file.exists()


def test_a_held_desk_is_named(books: Path, tmp_path: Path) -> None:
    longer: list[Parts | str] = [*EVENING, line(GIFT, ref="G9", bank_ref="B-9")]
    evening = write_evening(tmp_path / "f.jsonl", longer)
    with open_books(books, desk=DeskId("A")):
        held = ran("--file", books, "import", evening)
    assert held.code == 4
    assert "Desk A is held by" in held.err


def test_a_file_that_holds_something_else_is_of_the_world(file: Path) -> None:
    file.write_text("not a database" * 1000, encoding="utf-8")
    damaged = ran("--file", file, "tally")
    assert damaged.code == 5
    assert len(damaged.err.splitlines()) == 1
    assert "Traceback" not in damaged.err


def test_errors_are_said_in_the_chosen_language(file: Path) -> None:
    said = ran("import", file, "--file", file, language="zh").err
    assert str(file) in said
    assert any("\u4e00" <= letter <= "\u9fff" for letter in said)


@pytest.mark.parametrize(
    "words", [("party",), ("tally", "--loud"), ("import",), ("--language", "fr", "tally")]
)
def test_what_is_not_understood_is_bad_input(words: tuple[str, ...]) -> None:
    refused = ran(*words)
    assert refused.code == 2
    assert refused.err.startswith("The command is not understood: ")
    assert refused.err.count("\n") == 1


def test_a_bug_is_told_in_one_sentence_and_logged(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expected_log: list[str],
    home: Path,
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    expected_log.append("a command failed")
    monkeypatch.setattr(answers, "print_line", fail)
    assert cli.answered(["--language", "en", "version"]) == 70
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "cli.log" in said
    (log,) = home.rglob("cli.log")
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_keyboard_stop_is_no_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(answers, "print_line", stop)
    assert cli.answered(["--language", "en", "version"]) == 2
    assert capsys.readouterr().err.startswith("Stopped from the keyboard")


def test_no_command_without_a_window_loads_qt(books: Path, tmp_path: Path) -> None:
    files = {"EVENING": "e.jsonl", "OUT": "out.jsonl", "SHEET": "sheet.xlsx"}
    places = {word: str(tmp_path / name) for word, name in files.items()}
    commands = [
        ["--file", str(books), *(places.get(word, word) for word in command)]
        for command in QUIET_COMMANDS
    ]
    script = (
        "import sys\n"
        "from welfare_desk.cli import answered\n"
        f"codes = [answered(words) for words in {commands!r}]\n"
        "loaded = [n for n in sys.modules if n.startswith(('PySide6', 'shiboken6'))]\n"
        "sys.exit(f'{codes} {loaded}' if any(codes) or loaded else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input=b"", capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_the_package_runs_as_a_program() -> None:
    command = [*PROGRAM, "read", "amount", "1200", "--json"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert "壹仟贰佰元整" in done.stdout.decode("utf-8")


def test_nobody_need_read_the_answers_to_the_end(books: Path) -> None:
    acts = "".join(f"{line(GIFT, ref=f'N{n}', bank_ref=None)}\n" for n in range(30))
    with subprocess.Popen(
        [*PROGRAM, "--file", str(books), "post"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.close()
        process.stdin.write(acts.encode())
        process.stdin.close()
        process.stdin = None
        _, said = process.communicate()
    assert (process.returncode, said) == (5, b"")
