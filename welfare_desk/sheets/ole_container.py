"""The containers of old office programs: streams of bytes, scattered over sectors that are chained.

A stream is gathered within bounds and then put into a new container for the reader of workbooks,
so that no chain that bites its tail is ever followed there.
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import SheetDamagedError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How such containers begin."""

_HEADER = 512
_LAST_SECTOR = 0xFFFFFFFA
_END, _FAT_SECTOR, _NOTHING = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_ENTRY = 128
_NAME_BYTES = 64
_ROOT, _STREAM = 5, 2
_SHORT_BELOW = 4096
_BIG_SECTOR = 4096


def streams_of(path: Path, data: bytes) -> Mapping[str, bytes]:
    """All streams of a container by their names.

    Raises:
        SheetDamagedError: the container is cut off or its chains lead nowhere.
    """
    try:
        return _Container(data).streams()
    except (struct.error, IndexError, ValueError) as reason:
        raise SheetDamagedError(path=path) from reason


class _Container:
    """A container that is being read; every chain has at most as many links as there are bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sector = 1 << struct.unpack_from("<H", data, 30)[0] % 16
        self._mini_sector = 1 << struct.unpack_from("<H", data, 32)[0] % 16
        self._fat = self._numbers(self._fat_sectors())
        self._mini_fat = self._numbers(self._chain(struct.unpack_from("<I", data, 60)[0]))
        self._mini = b""

    def streams(self) -> dict[str, bytes]:
        directory = self._joined(self._chain(struct.unpack_from("<I", self._data, 48)[0]))
        found: dict[str, bytes] = {}
        for begin in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            entry = directory[begin : begin + _ENTRY]
            kind = entry[66]
            start, size = struct.unpack_from("<II", entry, 116)
            if kind == _ROOT:
                self._mini = self._joined(self._chain(start))
            elif kind == _STREAM:
                length = struct.unpack_from("<H", entry, _NAME_BYTES)[0]
                name = entry[: min(length, _NAME_BYTES)].decode("utf-16-le").rstrip("\0")
                found[name] = self._stream(start, size)
        return found

    def _stream(self, start: int, size: int) -> bytes:
        if size >= _SHORT_BELOW:
            return self._joined(self._chain(start))[:size]
        links = _follow(self._mini_fat, start)
        pieces = (self._mini[at * self._mini_sector :][: self._mini_sector] for at in links)
        return b"".join(pieces)[:size]

    def _fat_sectors(self) -> list[int]:
        """Where the table of chains lies: the first 109 places stand in the header."""
        places = list(struct.unpack_from("<109I", self._data, 76))
        more = struct.unpack_from("<I", self._data, 68)[0]
        for _ in range(len(self._data) // self._sector):
            if more > _LAST_SECTOR:
                break
            *further, more = struct.unpack(f"<{self._sector // 4}I", self._at(more))
            places += further
        return [place for place in places if place <= _LAST_SECTOR]

    def _chain(self, start: int) -> list[int]:
        return _follow(self._fat, start)

    def _numbers(self, sectors: list[int]) -> tuple[int, ...]:
        joined = self._joined(sectors)
        return struct.unpack(f"<{len(joined) // 4}I", joined)

    def _joined(self, sectors: list[int]) -> bytes:
        return b"".join(map(self._at, sectors))

    def _at(self, sector: int) -> bytes:
        begin = max(_HEADER, self._sector) + sector * self._sector
        return self._data[begin : begin + self._sector].ljust(self._sector, b"\0")


def _follow(table: tuple[int, ...], start: int) -> list[int]:
    """The links of a chain.

    Raises:
        ValueError: it comes back to where it was.
    """
    links: list[int] = []
    while start <= _LAST_SECTOR:
        if len(links) > len(table):
            raise ValueError(start)
        links.append(start)
        start = table[start]
    return links


def container_of(name: str, stream: bytes) -> io.BytesIO:
    """A new container with this one stream, at least as long as a stream of its own must be."""
    stream = stream.ljust(_SHORT_BELOW, b"\0")
    links = _BIG_SECTOR // 4
    sectors = -(-len(stream) // _BIG_SECTOR)
    tables = -(-(sectors + 2) // (links - 1))
    # calamine wants a stream for short streams, though there are none: one empty sector.
    short, first = tables + 1, tables + 2
    chains = [_FAT_SECTOR] * tables + [_END, _END, *range(first + 1, first + sectors), _END]
    chains += [_NOTHING] * (tables * links - len(chains))
    file = io.BytesIO()
    file.write(OLE_MARK + bytes(16) + struct.pack("<HHHHH", 0x3E, 4, 0xFFFE, 12, 6) + bytes(6))
    file.write(struct.pack("<9I", 1, tables, tables, 0, _SHORT_BELOW, _END, 0, _END, 0))
    file.write(struct.pack("<109I", *range(tables), *[_NOTHING] * (109 - tables)))
    file.write(bytes(_BIG_SECTOR - _HEADER) + struct.pack(f"<{len(chains)}I", *chains))
    entries = _entry("Root Entry", _ROOT, child=1, start=short, size=_BIG_SECTOR)
    entries += _entry(name, _STREAM, child=_NOTHING, start=first, size=len(stream))
    file.write(entries.ljust(_BIG_SECTOR, b"\0") + bytes(_BIG_SECTOR))
    file.write(stream.ljust(sectors * _BIG_SECTOR, b"\0"))
    file.seek(0)
    return file


def _entry(name: str, kind: int, *, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    head = letters.ljust(_NAME_BYTES, b"\0") + struct.pack("<HBB", len(letters), kind, 1)
    links = struct.pack("<III", _NOTHING, _NOTHING, child) + bytes(36)
    return head + links + struct.pack("<IQ", start, size)
