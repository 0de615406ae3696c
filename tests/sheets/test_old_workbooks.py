"""Old workbooks (.xls): read where they are honest, refused in one sentence where they are not."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

import pytest

from tests.sheets.old_workbook import (
    SECTOR,
    container,
    dimensions,
    number_cell,
    record,
    text_cell,
    workbook_stream,
)
from tests.sheets.tables import read, refusal
from welfare_desk.sheets import bounds, old_scan
from welfare_desk.sheets.old_strings import string_lengths

if TYPE_CHECKING:
    from pathlib import Path

CELLS = text_cell(0, 0, "名称") + number_cell(2, 1, 5)


def old(cells: bytes = CELLS, *, locked: bool = False) -> bytes:
    return container(workbook_stream(cells, locked=locked))


def shared_text(row: int, index: int) -> bytes:
    return record(0x00FD, struct.pack("<HHHI", row, 0, 0, index))


def with_strings(cells: bytes, *texts: str, stated: int | None = None) -> bytes:
    """A workbook whose texts are shared; they stand before the sheet."""
    body = struct.pack("<II", len(texts), len(texts) if stated is None else stated)
    for text in texts:
        body += struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
    plain = workbook_stream(cells)
    begin = plain[:20]
    sheet = record(0x0085, struct.pack("<IBBBB", 0, 0, 0, 1, 0) + b"S")
    place = len(begin) + len(sheet) + len(record(0x00FC, body)) + 4
    sheet = record(0x0085, struct.pack("<IBBBB", place, 0, 0, 1, 0) + b"S")
    rest = plain[plain.index(record(0x000A, b"")) + 4 :]
    return container(begin + sheet + record(0x00FC, body) + record(0x000A, b"") + rest)


def test_an_old_workbook_is_read_whatever_its_name(tmp_path: Path) -> None:
    assert read(tmp_path, old(), "units.csv").rows == (("名称",), (), ("", "5"))


def test_shared_texts_are_read(tmp_path: Path) -> None:
    data = with_strings(shared_text(0, 1) + shared_text(1, 0), "合美", "青木")
    assert read(tmp_path, data).rows == (("青木",), ("合美",))


def test_more_texts_stated_than_there_are_is_damage(tmp_path: Path) -> None:
    data = with_strings(shared_text(0, 0), "合美", stated=2**32 - 1)
    assert refusal(tmp_path, data) == "sheet-damaged"


def test_a_text_that_many_cells_share_counts_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old_scan, "MAX_TEXT", 5)
    data = with_strings(b"".join(shared_text(row, 0) for row in range(3)), "合美")
    assert refusal(tmp_path, data) == "sheet-unfolds"


def test_error_cells_and_truth_are_named(tmp_path: Path) -> None:
    faults = [(0x17, 1), (0x2A, 1), (1, 0)]
    cells = CELLS + b"".join(
        record(0x0205, struct.pack("<HHHBB", 1, column, 0, *fault))
        for column, fault in enumerate(faults, start=1)
    )
    assert read(tmp_path, old(cells)).rows[1] == ("", "#REF!", "#N/A", "TRUE")


def test_several_numbers_in_one_record_are_read(tmp_path: Path) -> None:
    numbers = struct.pack("<HH", 0, 0) + struct.pack("<HI", 0, 2 << 2 | 2) * 2 + b"\1\0"
    assert read(tmp_path, old(record(0x00BD, numbers))).rows == (("2", "2"),)


@pytest.mark.parametrize("size", [(2**32 - 1, 65535), (65535, 256), (0, 0)])
def test_a_sheet_that_lies_about_its_size_is_read(tmp_path: Path, size: tuple[int, int]) -> None:
    assert read(tmp_path, old(dimensions(*size) + CELLS)).rows[0] == ("名称",)


def test_the_narrow_size_of_older_workbooks_is_set_right(tmp_path: Path) -> None:
    size = record(0x0200, struct.pack("<HHHHH", 0, 65535, 0, 65535, 0))
    assert read(tmp_path, old(size + CELLS)).rows[0] == ("名称",)


def test_no_cell_may_stand_too_far_away(tmp_path: Path) -> None:
    assert refusal(tmp_path, old(CELLS + text_cell(65535, 255, "z"))) == "too-many-cells"
    assert refusal(tmp_path, old(CELLS + text_cell(65535, 65535, "z"))) == "too-many-columns"


def test_locked_workbooks_are_said_to_be_locked(tmp_path: Path) -> None:
    assert refusal(tmp_path, old(locked=True)) == "sheet-locked"
    assert refusal(tmp_path, container(b"x", name="EncryptedPackage")) == "sheet-locked"


def test_a_workbook_without_cells_is_empty(tmp_path: Path) -> None:
    assert refusal(tmp_path, old(b"")) == "sheet-empty"


def test_a_letter_in_the_same_container_is_no_table(tmp_path: Path) -> None:
    assert refusal(tmp_path, container(b"x", name="WordDocument")) == "not-a-table"


@pytest.mark.parametrize("kept", [8, 40, 511, 600, SECTOR * 2, SECTOR * 3 + 10])
def test_a_workbook_that_is_cut_off_is_damaged(tmp_path: Path, kept: int) -> None:
    assert refusal(tmp_path, old()[:kept]) in {"sheet-damaged", "not-a-table"}


def test_a_chain_that_bites_its_tail_is_damage(tmp_path: Path) -> None:
    data = bytearray(old())
    struct.pack_into("<I", data, SECTOR + 3 * 4, 2)
    assert refusal(tmp_path, bytes(data)) == "sheet-damaged"


def test_whatever_is_altered_there_is_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(3)
    sound = with_strings(CELLS + shared_text(5, 0), "合美")
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(8, SECTOR * 4)] = chance.choice([0, 1, 0x7F, 0xFF])
        refusal(tmp_path, bytes(data))


def test_a_short_stream_is_found_among_the_short_ones(tmp_path: Path) -> None:
    stream = workbook_stream(CELLS)
    data = bytearray(container(stream))
    chain = [*range(1, -(-len(stream) // 64)), 0xFFFFFFFE]
    sector = len(data) // SECTOR - 1
    data += struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\0")
    struct.pack_into("<II", data, 60, sector, 1)
    struct.pack_into("<I", data, SECTOR + sector * 4, 0xFFFFFFFE)
    entries = SECTOR * 2
    struct.pack_into("<II", data, entries + 116, 2, 4096)
    struct.pack_into("<II", data, entries + 128 + 116, 0, len(stream))
    assert read(tmp_path, bytes(data)).rows[0] == ("名称",)


def test_chains_may_be_listed_beyond_the_header(tmp_path: Path) -> None:
    data = bytearray(old())
    sector = len(data) // SECTOR - 1
    data += struct.pack("<128I", 0, *[0xFFFFFFFF] * 126, 0xFFFFFFFE)
    struct.pack_into("<II", data, 68, sector, 1)
    struct.pack_into("<I", data, 76, 0xFFFFFFFF)
    assert read(tmp_path, bytes(data)).rows[0] == ("名称",)
    struct.pack_into("<I", data, len(data) - 4, sector)
    assert read(tmp_path, bytes(data)).rows[0] == ("名称",)


def test_texts_may_be_cut_by_records_anywhere() -> None:
    head = struct.pack("<II", 3, 3)
    rich = struct.pack("<HBH", 2, 0x08, 2) + b"ab" + bytes(4)
    far = bytes(4) + struct.pack("<HBI", 3, 0x05, 6) + "合".encode("utf-16-le")
    last = b"\x00cd" + bytes(2)
    assert string_lengths([head + rich, far, last, bytes(4) + b"\1\0\0x"]) == [2, 3, 1]
    with pytest.raises(ValueError, match="1"):
        string_lengths([head + struct.pack("<HB", 9, 0) + b"abc"])


def test_rows_that_come_too_many_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MAX_ROWS", 2)
    assert refusal(tmp_path, old()) == "too-many-rows"
