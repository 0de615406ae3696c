"""Tells in which encoding a text is written, also when it is a few names long.

Spreadsheets save CSV in GB18030 where Chinese is simplified, in Big5 where it is traditional, and
neither says so. Nearly every text in Big5 is also valid GB18030, with other characters. But both
standards keep the common characters in one block, apart from the rare ones, and a text that is read
wrongly falls out of that block half of the time.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import charset_normalizer

from welfare_desk.sheets.errors import NotATableError, UnknownLettersError
from welfare_desk.sheets.limits import CHUNK_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GB, _BIG5 = "gb18030", "big5hkscs"
_SAMPLE_BYTES = 64 * 1024
_COMMON_ENOUGH = 0.5
_CONTROLS = bytes(set(range(32)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})
_JUNK_SHARE = 0.005
_NUL_SHARE = 0.05
_FOREIGN = "cp1252"
_FOREIGN_CHAOS = 0.12
_FIRST_LEAD = 0x80
_FOUR_BYTE_TRAILS = range(0x30, 0x3A)
_PUNCTUATION = range(0xA1, 0xA4)
_GB_TRAILS = range(0xA1, 0xFF)
_GB_COMMON = range(0xB0, 0xD8)
_BIG5_COMMON = range(0xA1, 0xC7)


def text_encoding(path: Path, data: bytes) -> str:
    """The name of the encoding that the whole of the data can be read in.

    Raises:
        BadInputError: it is no text, or nobody can tell its encoding.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            if decodes(data, encoding):
                return encoding
            raise UnknownLettersError(path=path)
    if b"\0" in data:
        return _unmarked_utf16(path, data)
    if len(data) - len(data.translate(None, _CONTROLS)) > len(data) * _JUNK_SHARE:
        raise NotATableError(path=path)
    if decodes(data, "utf-8"):
        return "utf-8"
    return _local_encoding(path, data)


def decodes(data: bytes, encoding: str) -> bool:
    """Whether the whole data is a text in this encoding; it is never held as a text."""
    decoder = codecs.getincrementaldecoder(encoding)()
    view = memoryview(data)
    try:
        for begin in range(0, len(view), CHUNK_BYTES):
            decoder.decode(view[begin : begin + CHUNK_BYTES])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_utf16(path: Path, data: bytes) -> str:
    """Separators and line ends have a zero byte in UTF-16; where in the pair tells the order."""
    sample = data[:_SAMPLE_BYTES]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-be" if first > second else "utf-16-le"
    rarer, oftener = sorted((first, second))
    if oftener < len(sample) * _NUL_SHARE / 2 or rarer * 10 > oftener or len(data) % 2:
        raise NotATableError(path=path)
    if not decodes(data, encoding):
        raise NotATableError(path=path)
    return encoding


def _local_encoding(path: Path, data: bytes) -> str:
    gb = _common_share(data, _GB, _is_common_gb) if decodes(data, _GB) else 0.0
    big5 = _common_share(data, _BIG5, _is_common_big5) if decodes(data, _BIG5) else 0.0
    if max(gb, big5) >= _COMMON_ENOUGH:
        return _GB if gb >= big5 else _BIG5
    if decodes(data, _GB) and _common_share(data, _GB, _is_no_ascii) >= _COMMON_ENOUGH:
        return _GB
    # Only the letters of western Europe: what is guessed among all encodings is read, and wrong.
    guess = charset_normalizer.from_bytes(data[:_SAMPLE_BYTES], cp_isolation=[_FOREIGN]).best()
    if guess is None or guess.chaos > _FOREIGN_CHAOS or not decodes(data, _FOREIGN):
        raise UnknownLettersError(path=path)
    return _FOREIGN


def _common_share(data: bytes, encoding: str, is_common: Callable[[int, int], bool]) -> float:
    """Which share of the characters beyond ASCII is among the common ones of an encoding."""
    sample = data[:_SAMPLE_BYTES]
    common = seen = place = 0
    while place + 1 < len(sample):
        lead, trail = sample[place], sample[place + 1]
        if lead < _FIRST_LEAD:
            place += 1
            continue
        seen += 1
        common += is_common(lead, trail)
        place += 4 if encoding == _GB and trail in _FOUR_BYTE_TRAILS else 2
    return common / max(seen, 1)


def _is_common_gb(lead: int, trail: int) -> bool:
    """Punctuation, and the 3,755 characters that GB 2312 sorts by their sound."""
    return trail in _GB_TRAILS and (lead in _PUNCTUATION or lead in _GB_COMMON)


def _is_no_ascii(_lead: int, trail: int) -> bool:
    """Traditional characters in GB 18030 are rare ones there, but their bytes come in pairs.

    In a western text a letter with an accent stands alone among ASCII.
    """
    return trail >= _FIRST_LEAD


def _is_common_big5(lead: int, _trail: int) -> bool:
    """Punctuation, and the 5,401 characters that Big5 puts first."""
    return lead in _BIG5_COMMON
