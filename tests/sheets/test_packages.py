"""Packages that lie about themselves: bombs, wrong sizes, overlapping and broken parts."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.sheets.tables import inline, package, read, refusal, sheet_xml, workbook
from welfare_desk.sheets import zip_parts

if TYPE_CHECKING:
    from pathlib import Path

ONE_ROW = f'<row r="1">{inline("A1", "x")}</row>'


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
