"""Credit codes in sheets: a wrong one is told with what is wrong, unless it is meant to stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

CODE_LENGTH = QT_TRANSLATE_NOOP(
    "errors", "The credit code has {length} characters; it must have {wanted}."
)
CODE_CHARACTER = QT_TRANSLATE_NOOP(
    "errors", "{characters} cannot stand where it does in a credit code. Compare it with the paper."
)
CODE_ROUNDED = QT_TRANSLATE_NOOP(
    "errors",
    "The last figures of the credit code {code} are lost, for it was kept as a number. Show the"
    " column as text, then type the code anew.",
)
CODE_CHECK = QT_TRANSLATE_NOOP(
    "errors",
    "The credit code {code} does not pass its check: a character is wrong or two changed places."
    " Compare it with the paper, or say yes under “Code not verified”.",
)

LENGTH: Final = 18
_LETTERS: Final = frozenset("0123456789ABCDEFGHJKLMNPQRTUWXY")
_FIRST: Final = frozenset("123456789ANY")
_AREA: Final = range(2, 8)
_MOST: Final = 40
_ROUNDED = re.compile(r"\d{16}00|\d(?:\.\d+)?E\+?1\d", re.ASCII)
"""What becomes of 18 figures in a cell that holds a number: 16 of them, or few and a power."""


def credit_code(*, unverified: bool) -> Callable[[str], str | Fault]:
    """Reads a credit code; one that is `unverified` may be anything that is not too long.

    >>> credit_code(unverified=False)("9152 0000-71430580xt")
    '9152000071430580XT'
    """

    def read(typed: str) -> str | Fault:
        found = read_credit_code(typed.lstrip("'"))
        if found.state == "ok" or (unverified and found.code and len(found.code) <= _MOST):
            return found.code
        return _fault(found.code)

    return read


def _fault(code: str) -> Fault:
    """What is wrong with a code that does not pass."""
    if _ROUNDED.fullmatch(code):
        return Fault("code-rounded", Sentence(CODE_ROUNDED, {"code": code}))
    if len(code) != LENGTH:
        values = {"length": len(code), "wanted": LENGTH}
        return Fault("code-length", Sentence(CODE_LENGTH, values))
    wrong = [char for place, char in enumerate(code) if not _may_stand(char, place)]
    if wrong:
        shown = "、".join(dict.fromkeys(wrong))
        return Fault("code-character", Sentence(CODE_CHARACTER, {"characters": shown}))
    return Fault("code-check", Sentence(CODE_CHECK, {"code": code}))


def _may_stand(char: str, place: int) -> bool:
    """Whether a character can be at a place of a code: letters, the kind in front, an area."""
    if place == 0:
        return char in _FIRST
    return char.isdecimal() if place in _AREA else char in _LETTERS
