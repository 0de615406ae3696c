"""Unified social credit codes (GB 32100-2015): 18 characters with two checks.

A faulty code never stops a clerk: it is kept as not verified, to be compared later. The name of a
unit is never looked up by its code.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

CodeState = Literal["ok", "warn", "invalid"]

_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_SHAPE = re.compile(r"[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_BODY_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_BODY_CHECKS: Final = "0123456789X"
_BLANKS: Final = frozenset("-‐‑–—_")

# How to add a kind: its two first characters, its name in the standard, and the kind of unit
# (words.py) that the desk proposes; "" where the code does not tell.
_KINDS: Final[dict[str, tuple[str, str]]] = {
    "11": ("机关", "government"),
    "12": ("事业单位", "public_institution"),
    "13": ("群众团体", "mass_org"),
    "19": ("其他机构编制", ""),
    "21": ("外国常驻新闻机构", ""),
    "29": ("其他外交", ""),
    "31": ("律师执业机构", "social_service_org"),
    "32": ("公证处", "public_institution"),
    "33": ("基层法律服务所", "social_service_org"),
    "34": ("司法鉴定机构", "social_service_org"),
    "35": ("仲裁委员会", "public_institution"),
    "39": ("其他司法行政", ""),
    "41": ("外国在华文化中心", ""),
    "49": ("其他文化", ""),
    "51": ("社会团体", "social_association"),
    "52": ("民办非企业单位", "social_service_org"),
    "53": ("基金会", "foundation"),
    "59": ("其他民政", ""),
    "61": ("外国旅游部门常驻代表机构", ""),
    "62": ("港澳台地区旅游部门常驻内地代表机构", ""),
    "69": ("其他旅游", ""),
    "71": ("宗教活动场所", ""),
    "72": ("宗教院校", ""),
    "79": ("其他宗教", ""),
    "81": ("基层工会", "mass_org"),
    "89": ("其他工会", "mass_org"),
    "91": ("企业", "enterprise_private"),
    "92": ("个体工商户", "self_employed"),
    "93": ("农民专业合作社", "enterprise_private"),
    "A1": ("军队事业单位", "public_institution"),
    "A9": ("其他军队", ""),
    "N1": ("组级集体经济组织", ""),
    "N2": ("村级集体经济组织", ""),
    "N3": ("乡镇级集体经济组织", ""),
    "N9": ("其他农业", ""),
    "Y1": ("其他", ""),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditCode:
    """A code as it will be kept, whether it passes its checks, and what its first two say.

    ok: both checks are right. warn: the last character is right, the ninth of the organisation's
    own code is not. invalid: anything else. `kind` reads "企业 (91)", `unit_kind` is a proposal.
    """

    state: CodeState
    code: str
    kind: str = ""
    unit_kind: str = ""


def read_credit_code(text: str) -> CreditCode:
    """A code as typed or pasted: half-width, upper case, without blanks and hyphens.

    >>> read = read_credit_code("9152 0000-71430580xt")
    >>> read.state, read.code, read.kind
    ('ok', '9152000071430580XT', '企业 (91)')
    """
    plain = unicodedata.normalize("NFKC", text).upper()
    code = "".join(c for c in plain if c not in _BLANKS and unicodedata.category(c)[0] not in "ZC")
    if _SHAPE.fullmatch(code) is None or _check(code[:17]) != code[17]:
        return CreditCode(state="invalid", code=code)
    name, unit_kind = _KINDS.get(code[:2], ("", ""))
    return CreditCode(
        state="ok" if _body_check(code[8:16]) == code[16] else "warn",
        code=code,
        kind=f"{name} ({code[:2]})" if name else "",
        unit_kind=unit_kind,
    )


def _check(first: str) -> str:
    """The last character of the first seventeen: GB 32100-2015, weights 3^i modulo 31."""
    total = sum(_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first))
    return _ALPHABET[-total % 31]


def _body_check(first: str) -> str:
    """The last character of an organisation's own code: GB 11714, modulo 11.

    Letters count as in its alphabet of 36: A is 10, Z is 35.
    """
    total = sum(int(char, 36) * weight for char, weight in zip(first, _BODY_WEIGHTS, strict=True))
    return _BODY_CHECKS[-total % 11]
