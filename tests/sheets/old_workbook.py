"""Old workbooks (.xls) made by hand, honest and lying ones, for no tool at hand writes them."""

from __future__ import annotations

import struct

SECTOR = 512
_FREE, _END, _FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_BOF, _EOF, _SHEET, _DIMENSIONS, _LABEL, _NUMBER, _LOCKED = (
    0x0809, 0x000A, 0x0085, 0x0200, 0x0204, 0x0203, 0x002F,
)  # fmt: skip


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def text_cell(row: int, column: int, text: str) -> bytes:
    letters = text.encode("utf-16-le")
    return record(_LABEL, struct.pack("<HHHHB", row, column, 0, len(text), 1) + letters)


def number_cell(row: int, column: int, number: float) -> bytes:
    return record(_NUMBER, struct.pack("<HHHd", row, column, 0, number))


def dimensions(rows: int, columns: int) -> bytes:
    return record(_DIMENSIONS, struct.pack("<IIHHH", 0, rows, 0, columns, 0))


def workbook_stream(cells: bytes, *, name: str = "Sheet1", locked: bool = False) -> bytes:
    """The records of a workbook with one sheet."""
    begin = record(_BOF, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    begin += record(_LOCKED, b"\1\0\1\0\1\0" + bytes(48)) if locked else b""
    letters = name.encode("utf-16-le")
    place = len(begin) + 4 + 8 + len(letters) + 4
    begin += record(_SHEET, struct.pack("<IBBBB", place, 0, 0, len(name), 1) + letters)
    begin += record(_EOF, b"")
    sheet = record(_BOF, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0)) + cells
    return begin + sheet + record(_EOF, b"")


def container(stream: bytes, *, name: str = "Workbook") -> bytes:
    """A compound file with one stream."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // SECTOR)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    chain = [_FAT_SECTOR, _END, *range(3, sectors + 2), _END]
    fat = b"".join(struct.pack("<I", sector) for sector in chain)
    fat += struct.pack("<I", _FREE) * (SECTOR // 4 - len(chain))
    entries = _entry("Root Entry", 5, child=1, start=_END, size=0)
    entries += _entry(name, 2, child=_FREE, start=2, size=len(stream))
    return header + fat + entries.ljust(SECTOR, b"\0") + stream.ljust(sectors * SECTOR, b"\0")


def _entry(name: str, kind: int, *, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    head = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters), kind, 1)
    links = struct.pack("<III", _FREE, _FREE, child) + bytes(16) + bytes(4) + bytes(16)
    return head + links + struct.pack("<II", start, size) + bytes(4)
