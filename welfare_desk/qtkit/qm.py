"""Our catalogue as Qt reads it: the bytes of a .qm file, made in memory.

A translator written in Python would be asked from Qt's own threads too, and stop for ever when QML
is loaded: its loader waits for Python, and Python for the loader (PySide 6.11). The format is that
of Qt's qtranslator.cpp.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES: Final = 0x42
MESSAGES: Final = 0x69
END: Final = b"\x01"
TRANSLATION: Final = 0x03
SOURCE: Final = 0x06
CONTEXT: Final = 0x07
COMMENT: Final = 0x08


def qm_bytes(sentences: Mapping[tuple[str, str], tuple[str, ...]]) -> bytes:
    """The catalogue of one language, by context and English source, as a .qm file."""
    places: list[tuple[int, int]] = []
    messages = bytearray()
    for (context, source), forms in sentences.items():
        text = source.encode()
        places.append((_elf_hash(text), len(messages)))
        messages += b"".join(_part(TRANSLATION, form.encode("utf-16-be")) for form in forms)
        messages += _part(COMMENT, b"") + _part(SOURCE, text) + _part(CONTEXT, context.encode())
        messages += END
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return MAGIC + _part(HASHES, hashes) + _part(MESSAGES, bytes(messages))


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes) -> int:
    """The hash by which Qt looks a sentence up."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
