"""Files that no program should meet: one clear sentence each, bounded memory, no crash."""

from __future__ import annotations

import errno
import io
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from python_calamine import PasswordError

from tests.sheets.tables import (
    asked_after,
    inline,
    package,
    read,
    refusal,
    sheet_xml,
    strings_xml,
    workbook,
)
from welfare_desk.sheets import file_bytes, sheet_scan, zip_parts
from welfare_desk.sheets.errors import (
    NoSheetFileError,
    SheetIsFolderError,
    SheetLockedError,
    SheetNotAllowedError,
    SheetStoppedError,
    SheetUnreadError,
)
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.workbook import told

ONE_ROW = f'<row r="1">{inline("A1", "x")}</row>'
MEMORY = 700 * 1024 * 1024


def cell(name: str) -> str:
    return f'<row><c r="{name}"><v>1</v></c></row>'


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_workbook_that_is_cut_off_is_damaged(tmp_path: Path, share: float) -> None:
    data = workbook(ONE_ROW)
    assert refusal(tmp_path, data[: int(len(data) * share)]) == "sheet-damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sheet-empty"),
        (b"\xef\xbb\xbf", "sheet-empty"),
        (b"\r\n,,\r\n", "sheet-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "not-a-table"),
        (b"%PDF-1.7\nname,kind", "not-a-table"),
        (b"name,kind\n\x01\x02\x03\x04\x05", "not-a-table"),
        (b"a\0b\0\0\0\0c\0\0d" * 40, "not-a-table"),
        (b"\0a" * 40 + b"\xd8\1", "not-a-table"),
        (b"abc\0" + b"d" * 500, "not-a-table"),
        (b"abcde\0" * 9 + b"x", "not-a-table"),
        (random.Random(1).randbytes(5000), "not-a-table"),
        (b"PK\x05\x06" + bytes(18), "not-a-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sheet-damaged"),
    ],
)
def test_what_is_no_table_is_told_so(tmp_path: Path, data: bytes, code: str) -> None:
    assert refusal(tmp_path, data, "units.xlsx") == code
    assert refusal(tmp_path, data, "units.csv") == code


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    assert read(tmp_path, workbook(ONE_ROW), "units.csv").rows == (("x",),)
    assert read(tmp_path, b"a,b\n", "units.xlsx").rows == (("a", "b"),)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("A200001", "too-many-rows"),
        ("A1048576", "too-many-rows"),
        ("IW1", "too-many-columns"),
        ("XFD1048576", "too-many-rows"),
        ("XFD1", "too-many-columns"),
        ("IV200000", "too-many-cells"),
        ("A" * 30 + "1", "too-many-columns"),
        ("A" + "9" * 30, "too-many-rows"),
        ("A" + "9" * 5000, "sheet-damaged"),
        ("!1", "sheet-damaged"),
        ("A", "sheet-damaged"),
    ],
)
def test_a_cell_far_away_is_refused_before_room_is_made_for_it(
    tmp_path: Path, name: str, code: str
) -> None:
    assert refusal(tmp_path, workbook(cell(name))) == code


def test_a_row_of_a_million_columns_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"a," * 1_000_000) == "too-many-columns"
    assert refusal(tmp_path, b"x" * 1_000_001) == "cell-too-long"
    cells = "<c><v>1</v></c>" * 1_000_000
    assert refusal(tmp_path, workbook(f"<row>{cells}</row>")) in {
        "too-many-columns",
        "sheet-unfolds",
    }


def test_one_text_in_many_cells_counts_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_scan, "MAX_TEXT", 100)
    rows = "<row>" + '<c t="s"><v>0</v></c>' * 5 + "</row>"
    data = workbook(rows, **{"xl/sharedStrings.xml": strings_xml("x" * 30)})
    assert refusal(tmp_path, data) == "sheet-unfolds"


@pytest.mark.parametrize(
    "rows",
    [
        "<row><c",
        "<row></c>",
        '<row r="x"><c><v>1</v></c></row>',
        '<row><c t="s"><v>x</v></c></row>',
    ],
)
def test_xml_that_is_none_is_damage(tmp_path: Path, rows: str) -> None:
    assert refusal(tmp_path, workbook(rows)) == "sheet-damaged"


def test_a_workbook_declares_no_types_of_its_own(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    assert refusal(tmp_path, workbook(**{"xl/worksheets/sheet1.xml": laughs})) == "sheet-damaged"


def test_text_outside_of_shared_texts_counts_for_nothing(tmp_path: Path) -> None:
    strings = strings_xml("合美").replace("<si>", " <si>", 1)
    rows = '<row><c t="s"><v>0</v></c></row>'
    assert read(tmp_path, workbook(rows, **{"xl/sharedStrings.xml": strings})).rows == (("合美",),)


def test_what_calamine_cannot_read_is_damage(tmp_path: Path) -> None:
    styles = "<styleSheet><numFmts><numFmt/></numFmts"
    assert refusal(tmp_path, workbook(ONE_ROW, **{"xl/styles.xml": styles})) == "sheet-damaged"


def bomb(size: int) -> bytes:
    return workbook(**{"xl/worksheets/sheet1.xml": sheet_xml(" " * size)})


def test_a_zip_bomb_is_refused_by_what_it_states(tmp_path: Path) -> None:
    assert refusal(tmp_path, bomb(30_000_000)) == "sheet-unfolds"


def test_many_parts_that_are_a_bomb_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_parts, "MAX_UNPACKED_BYTES", 10_000_000)
    parts = {f"xl/media/{index}": bytes(3_000_000) for index in range(4)}
    assert refusal(tmp_path, workbook(ONE_ROW, **parts)) == "sheet-unfolds"
    monkeypatch.setattr(zip_parts, "MAX_PARTS", 3)
    assert refusal(tmp_path, workbook(ONE_ROW)) == "sheet-unfolds"


def _restated(data: bytes, name: str, *, size: int) -> bytes:
    """The package with another unpacked size stated for one part, in both of its places."""
    changed = bytearray(data)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        entry = opened.getinfo(name)
    struct.pack_into("<I", changed, entry.header_offset + 22, size)
    central = changed.rindex(name.encode()) - 46
    struct.pack_into("<I", changed, central + 24, size)
    return bytes(changed)


@pytest.mark.parametrize(("size", "code"), [(10, "sheet-unfolds"), (40_000, "sheet-damaged")])
def test_a_part_that_lies_about_its_size_is_found_out(tmp_path: Path, size: int, code: str) -> None:
    data = _restated(bomb(30_000), "xl/worksheets/sheet1.xml", size=size)
    assert refusal(tmp_path, data) == code


def _patched(data: bytes, name: str, offset: int, value: bytes) -> bytes:
    changed = bytearray(data)
    place = changed.rindex(name.encode()) - 46 + offset
    changed[place : place + len(value)] = value
    return bytes(changed)


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (8, b"\1", "sheet-locked"),
        (10, b"\x63\0", "sheet-damaged"),
        (16, b"\0\0\0\0", "sheet-damaged"),
        (20, b"\xff\xff\xff\x00", "sheet-damaged"),
        (42, b"\x01\0\0\0", "sheet-damaged"),
        (42, b"\xff\xff\xff\x00", "sheet-damaged"),
    ],
)
def test_a_package_that_contradicts_itself_is_damaged(
    tmp_path: Path, offset: int, value: bytes, code: str
) -> None:
    data = _patched(workbook(ONE_ROW), "xl/worksheets/sheet1.xml", offset, value)
    assert refusal(tmp_path, data) == code


def test_packed_bytes_that_are_none_are_damage(tmp_path: Path) -> None:
    data = bytearray(workbook(ONE_ROW))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as opened:
        entry = opened.getinfo("xl/worksheets/sheet1.xml")
    begin = entry.header_offset + 30 + len(entry.filename)
    data[begin : begin + 4] = b"\xff\xff\xff\xff"
    assert refusal(tmp_path, bytes(data)) == "sheet-damaged"
    data[begin : begin + 4] = b"\x00\x00\x00\xff"
    assert refusal(tmp_path, bytes(data)) == "sheet-damaged"


def test_a_packed_stream_without_an_end_is_damage(tmp_path: Path) -> None:
    data = _patched(workbook(ONE_ROW), "xl/worksheets/sheet1.xml", 20, b"\x08\0\0\0")
    assert refusal(tmp_path, data) == "sheet-damaged"


def test_a_part_that_unfolds_over_several_pieces_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, workbook(ONE_ROW + " " * 2_000_000)).rows == (("x",),)


def test_parts_may_be_stored_as_they_are(tmp_path: Path) -> None:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(ONE_ROW))) as packed,
        zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as stored,
    ):
        for name in packed.namelist():
            stored.writestr(name, packed.read(name))
    assert read(tmp_path, file.getvalue()).rows == (("x",),)


def test_whatever_is_altered_there_is_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(5)
    sound = package({"xl/workbook.xml": "<a/>"}) + workbook(ONE_ROW)
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        refusal(tmp_path, bytes(data))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSheetFileError):
        read_sheet(tmp_path / "none.xlsx")
    (tmp_path / "file").touch()
    with pytest.raises(NoSheetFileError):
        read_sheet(tmp_path / "file" / "none.xlsx")
    with pytest.raises(SheetIsFolderError):
        read_sheet(tmp_path)


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
    from tests.sheets.old_workbook import container, number_cell, workbook_stream

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
