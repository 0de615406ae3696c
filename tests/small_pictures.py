"""The first bytes of pictures of any size, as far as anybody looks at them."""

from __future__ import annotations


def a_png(width: int, height: int) -> bytes:
    """A PNG that says it is so large."""
    head = (13).to_bytes(4, "big") + b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n" + head + b"\x08\x02\x00\x00\x00"


def a_jpeg(width: int, height: int, *, before: bytes = b"\xff\xe0\x00\x10" + b"J" * 14) -> bytes:
    """A JPEG that says it is so large, with something before it."""
    frame = b"\xff\xc0\x00\x11\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8" + before + frame + b"\x03\x01\x22\x00"
