"""The world around a file: not there, not allowed, too large, stopped; memory stays bounded."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from python_calamine import PasswordError

from tests.sheets.old_workbook import container, number_cell, workbook_stream
from tests.sheets.tables import asked_after, refusal, workbook
from welfare_desk.sheets import file_bytes
from welfare_desk.sheets.errors import (
    NoSheetFileError,
    NotATableError,
    SheetIsFolderError,
    SheetLockedError,
    SheetNotAllowedError,
    SheetStoppedError,
    SheetUnreadError,
)
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.workbook import told

MEMORY = 700 * 1024 * 1024


def cell(name: str) -> str:
    return f'<row><c r="{name}"><v>1</v></c></row>'


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSheetFileError):
        read_sheet(tmp_path / "none.xlsx")
    (tmp_path / "file").touch()
    with pytest.raises(NoSheetFileError):
        read_sheet(tmp_path / "file" / "none.xlsx")
    with pytest.raises(SheetIsFolderError):
        read_sheet(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_that_nobody_writes_into_is_no_table(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "units.csv")
    with pytest.raises(NotATableError):
        read_sheet(tmp_path / "units.csv")


@pytest.mark.parametrize(
    ("reason", "refused"),
    [
        (PermissionError(errno.EACCES, "no"), SheetNotAllowedError),
        (OSError(errno.EIO, "no"), SheetUnreadError),
        (FileNotFoundError(errno.ENOENT, "gone meanwhile"), NoSheetFileError),
    ],
)
def test_what_the_system_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: OSError, refused: type[Exception]
) -> None:
    def refuse(*_: object) -> None:
        raise reason

    (tmp_path / "units.csv").touch()
    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(refused):
        read_sheet(tmp_path / "units.csv")


def test_a_file_that_is_too_large_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_bytes, "MAX_FILE_BYTES", 1000)
    assert refusal(tmp_path, b"a" * 1001) == "sheet-too-big"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "xls"])
def test_reading_stops_when_asked_and_tells_how_far_it_is(tmp_path: Path, kind: str) -> None:
    rows = "".join(f'<row><c r="A{row}"><v>1</v></c></row>' for row in range(1, 2001))
    cells = b"".join(number_cell(row, 0, 1) for row in range(2000))
    path = tmp_path / "table"
    path.write_bytes(
        {
            "csv": b"a,b\n" * 2000,
            "xlsx": workbook(rows),
            "xls": container(workbook_stream(cells)),
        }[kind]
    )
    told_so_far: list[tuple[int, int]] = []
    read_sheet(path, progress=lambda done, total: told_so_far.append((done, total)))
    parts = [done / total for done, total in told_so_far]
    assert parts == sorted(parts)
    assert 0.5 < parts[-1] <= 1
    for asked in range(len(told_so_far)):
        with pytest.raises(SheetStoppedError):
            read_sheet(path, cancelled=asked_after(asked))


def test_a_panic_of_calamine_is_damage_and_nothing_else_is_swallowed(tmp_path: Path) -> None:
    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(BaseException, match="damaged"), told(tmp_path):
        raise panic
    with pytest.raises(SheetLockedError), told(tmp_path):
        raise PasswordError
    with pytest.raises(KeyboardInterrupt), told(tmp_path):
        raise KeyboardInterrupt


CHILD = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
from welfare_desk.domain.errors import KnownError
from welfare_desk.sheets.reading import read_sheet
try:
    print(len(read_sheet(Path(sys.argv[1])).rows))
except KnownError as refused:
    print(refused.code)
"""


def commas() -> bytes:
    return b"," * 200 * 1024 * 1024


def fewer_commas() -> bytes:
    return b"," * 90 * 1024 * 1024


def line_ends() -> bytes:
    return b"a" + b"\n" * 90 * 1024 * 1024 + b"b"


def filled_corner() -> bytes:
    return workbook(cell("A1") + cell("XFD1048576"))


def empty_quotes() -> bytes:
    return b'a,"' + b"\n" * 50 * 1024 * 1024


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize(
    ("made", "code"),
    [
        (commas, "sheet-too-big"),
        (fewer_commas, "too-many-columns"),
        (line_ends, "too-many-rows"),
        (filled_corner, "too-many-rows"),
        (empty_quotes, "cell-too-long"),
    ],
)
def test_memory_stays_bounded(tmp_path: Path, made: object, code: str) -> None:
    path = tmp_path / "units.csv"
    assert callable(made)
    path.write_bytes(made())
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(memory=MEMORY), path],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == code, done.stderr
