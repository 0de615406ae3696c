"""The parts of a packed workbook, unpacked piece by piece and never believed beforehand.

A zip bomb says it is small, or unfolds a thousandfold. So the sizes that are stated are summed up
first, and then every part that is needed is unpacked as a stream that stops where the stated size
ends. What was unpacked so is put into a new package for the reader of workbooks, which therefore
sees nothing else, whatever the first package may hold twice, hidden or overlapping.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import SheetDamagedError, SheetLockedError, SheetUnfoldsError
from welfare_desk.sheets.limits import (
    CHUNK_BYTES,
    MAX_PARTS,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
    RATIO_COUNTS_FROM_BYTES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_ENCRYPTED = 0x1
_LOCAL_HEADER = 30
_LOCAL_MARK = b"PK\x03\x04"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part as the package states it: where its packed bytes lie and what they should give."""

    name: str
    packed: memoryview
    deflated: bool
    size: int
    checksum: int


def package_parts(path: Path, data: bytes) -> Mapping[str, Part]:
    """What the package says it holds, by lower-case name; nothing is unpacked yet.

    Raises:
        BadInputError: the package is cut off, locked, or would unfold to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as reason:
        raise SheetDamagedError(path=path) from reason
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
        raise SheetUnfoldsError(path=path)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise SheetLockedError(path=path)
    view = memoryview(data)
    parts = (_part(path, view, entry) for entry in entries)
    return {part.name.lower(): part for part in parts}


def unpacked(path: Path, part: Part) -> Iterator[bytes]:
    """The bytes of a part, piece by piece.

    Raises:
        BadInputError: it unfolds to something else than is stated.
    """
    length = checksum = 0
    for piece in _pieces(path, part):
        length += len(piece)
        checksum = zlib.crc32(piece, checksum)
        if length > part.size:
            raise SheetUnfoldsError(path=path)
        yield piece
    if length != part.size or checksum != part.checksum:
        raise SheetDamagedError(path=path)


def package_of(parts: Mapping[str, Iterable[bytes]]) -> io.BytesIO:
    """A new package with these parts and nothing else."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as package:
        for name, pieces in parts.items():
            with package.open(zipfile.ZipInfo(name), "w") as part:
                for piece in pieces:
                    part.write(piece)
    file.seek(0)
    return file


def _part(path: Path, data: memoryview, entry: zipfile.ZipInfo) -> Part:
    if entry.file_size > max(entry.compress_size * MAX_RATIO, RATIO_COUNTS_FROM_BYTES):
        raise SheetUnfoldsError(path=path)
    begin = entry.header_offset
    header = data[begin : begin + _LOCAL_HEADER]
    if len(header) < _LOCAL_HEADER or header[:4] != _LOCAL_MARK:
        raise SheetDamagedError(path=path)
    name_length, extra_length = struct.unpack_from("<HH", header, 26)
    start = begin + _LOCAL_HEADER + name_length + extra_length
    packed = data[start : start + entry.compress_size]
    known = entry.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    if len(packed) < entry.compress_size or not known:
        raise SheetDamagedError(path=path)
    return Part(
        name=entry.filename.replace("\\", "/").removeprefix("/"),
        packed=packed,
        deflated=entry.compress_type == zipfile.ZIP_DEFLATED,
        size=entry.file_size,
        checksum=entry.CRC,
    )


def _pieces(path: Path, part: Part) -> Iterator[bytes]:
    if not part.deflated:
        for begin in range(0, len(part.packed), CHUNK_BYTES):
            yield bytes(part.packed[begin : begin + CHUNK_BYTES])
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting = b""
    place = 0
    while not inflater.eof:
        if not waiting:
            waiting = bytes(part.packed[place : place + CHUNK_BYTES])
            place += CHUNK_BYTES
        try:
            piece = inflater.decompress(waiting, CHUNK_BYTES)
        except zlib.error as reason:
            raise SheetDamagedError(path=path) from reason
        waiting = inflater.unconsumed_tail
        if not (piece or waiting or inflater.eof) and place >= len(part.packed):
            raise SheetDamagedError(path=path)
        yield piece
