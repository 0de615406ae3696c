"""The agreed examples of amounts, codes, phones and names: tests/data/vectors.json, typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict, cast


class AmountCase(TypedDict):
    text: str
    fen: int
    confirm: bool


class RefusedCase(TypedDict):
    text: str
    why: str


class UpperCase(TypedDict):
    amount: str
    fen: int
    upper: str
    accept_when_reading: list[str]


class FormatCase(TypedDict):
    amount: str


class SpokenCase(TypedDict):
    fen: int
    text: str


class CodeCase(TypedDict, total=False):
    code: str
    kind: str
    raw: str


class NameCase(TypedDict):
    text: str
    must_match: list[str]


_ALL = json.loads((Path(__file__).parent / "data" / "vectors.json").read_text(encoding="utf-8"))

_PARSE = _ALL["amount_parse"]
AMOUNTS = cast("list[AmountCase]", _PARSE["accept"] + _PARSE["accept_with_confirm"])
NO_AMOUNTS = cast("list[RefusedCase]", _PARSE["reject"])
UPPER = cast("list[UpperCase]", _ALL["amount_upper"]["items"])
NOT_FORMATTED = cast("list[FormatCase]", _ALL["amount_upper"]["refuse_to_format"])
SPOKEN = cast("list[SpokenCase]", _ALL["spoken"]["items"])
BIG = cast("list[tuple[int, str, str]]", _ALL["big_number"]["items"])
CODES = cast("list[CodeCase]", _ALL["uscc"]["valid_public"] + _ALL["uscc"]["valid_synthetic"])
TYPED_CODES = cast("list[CodeCase]", _ALL["uscc"]["normalise"])
WRONG_CODES = cast("list[CodeCase]", _ALL["uscc"]["invalid"])
DOUBTFUL_CODE = cast("str", _ALL["uscc"]["warn_only"][0]["code"])
PHONES = cast(
    "list[tuple[str, str]]", _ALL["phone"]["valid_mobile"] + _ALL["phone"]["valid_landline"]
)
NO_PHONES = cast("list[str]", _ALL["phone"]["invalid"])
MASKED_PHONES = cast("list[tuple[str, str]]", _ALL["mask_phone"])
MASKED_NAMES = cast(
    "list[tuple[str, str]]",
    [pair for pair in _ALL["mask_name"]["items"] if "(bad" not in pair[1]],
)
INITIALS = cast("list[NameCase]", _ALL["pinyin"]["items"])
SECOND_READINGS = cast("dict[str, str]", _ALL["pinyin"]["second_readings_initials"])
DUPLICATES = cast("list[tuple[str, str, str, float]]", _ALL["unit_duplicates"]["pairs"])
