"""What kind of picture some bytes are and how large it is, read from their first bytes alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

PictureFormat = Literal["png", "jpg"]

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_HEAD: Final = 24
_JPEG: Final = b"\xff\xd8\xff"
_MARKER: Final = 0xFF
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The segments of a JPEG that say how large it is."""
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""The segments without a length."""
_FRAME_HEAD: Final = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRead:
    """A picture's format and its size in pixels."""

    format: PictureFormat
    width_px: int
    height_px: int


def read_picture(data: bytes) -> PictureRead | None:
    """What kind of picture it is; None: none that the stage can show, or a broken one.

    >>> read_picture(b"GIF89a") is None
    True
    """
    if data.startswith(_PNG):
        return _png(data)
    return _jpeg(data) if data.startswith(_JPEG) else None


def _png(data: bytes) -> PictureRead | None:
    if len(data) < _PNG_HEAD or data[12:16] != b"IHDR":
        return None
    return _sized("png", _number(data[16:20]), _number(data[20:24]))


def _jpeg(data: bytes) -> PictureRead | None:
    """Walk from segment to segment to the one that says how large the picture is."""
    place = 2
    while place + _FRAME_HEAD <= len(data) and data[place] == _MARKER:
        kind = data[place + 1]
        if kind in _FRAMES:
            height, width = data[place + 5 : place + 7], data[place + 7 : place + 9]
            return _sized("jpg", _number(width), _number(height))
        if kind == _MARKER:
            place += 1
        elif kind in _ALONE:
            place += 2
        else:
            place += 2 + max(2, _number(data[place + 2 : place + 4]))
    return None


def _sized(kind: PictureFormat, width: int, height: int) -> PictureRead | None:
    if not width or not height:
        return None
    return PictureRead(format=kind, width_px=width, height_px=height)


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
