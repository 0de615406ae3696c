"""Telephone numbers: mobile, landline and 400/800; the field is always optional."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

NOT_A_PHONE = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” is not a telephone number: give a mobile number, or a landline with its area code.",
)

_COUNTRY = re.compile(r"(?:\+|00)?86(?=1\d{10}$)", re.ASCII)
_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_SERVICE = re.compile(r"[48]00\d{7}", re.ASCII)
_LANDLINE = re.compile(r"(010|02\d|0[3-9]\d\d)-?(\d{7,8})(-\d{1,6})?", re.ASCII)
_HYPHENS = str.maketrans("‐‑–—", "----")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is kept, and as strangers may see it."""

    normal: str
    masked: str


def read_phone(text: str) -> Phone | Sentence:
    """A telephone number as typed, or the sentence that says why it is none.

    >>> read_phone("+86 138-0013-8000")
    Phone(normal='13800138000', masked='138****8000')
    """
    plain = unicodedata.normalize("NFKC", text).translate(_HYPHENS)
    dialled = "".join(char for char in plain if unicodedata.category(char)[0] not in "ZC")
    digits = _COUNTRY.sub("", dialled.replace("-", ""), count=1)
    if _MOBILE.fullmatch(digits):
        return Phone(digits, f"{digits[:3]}****{digits[-4:]}")
    if _SERVICE.fullmatch(digits):
        return Phone(digits, f"{digits[:3]}****{digits[-3:]}")
    landline = _LANDLINE.fullmatch(dialled)
    if landline is None:
        return Sentence(NOT_A_PHONE, {"typed": text.strip()})
    area, number, extension = landline.groups()
    return Phone(f"{area}-{number}{extension or ''}", f"{area}-****{number[-3:]}")
