"""One row of a sheet on its way to a value: every cell is read, and all that is wrong is kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

CONTROL = QT_TRANSLATE_NOOP(
    "errors", "The cell holds characters that cannot be seen ({shown}). Type the text anew."
)
GARBLED = QT_TRANSLATE_NOOP(
    "errors",
    "Characters of this cell were lost ({shown}): the file was saved in another encoding. Save it"
    " again as a workbook, or as CSV in UTF-8.",
)
FAILED = QT_TRANSLATE_NOOP(
    "errors", "The cell shows {shown} because its formula failed. Write the value itself."
)
NOT_CALCULATED = QT_TRANSLATE_NOOP(
    "errors",
    "The cell holds a formula that was never calculated. Open the file in a spreadsheet program and"
    " save it there, or write the value itself.",
)
IDENTITY_NUMBER = QT_TRANSLATE_NOOP(
    "errors",
    "This cell holds the number of an identity card. Such numbers are not kept here: take it out.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "The text has {length} characters; at most {limit} fit here. Shorten it."
)

_UNSEEN: Final = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
"""Characters that nobody sees or means; they come along when texts are copied."""

UNCALCULATED: Final = "=?"
"""What stands for a formula without a value; as a text it would mean nothing either."""

_FAILURES: Final = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#CALC!", "#SPILL!")
)
_LOST: Final = "\ufffd"
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows them."""

_NOTHING: Final = frozenset(
    ("无", "無", "暂无", "暫無", "没有", "沒有", "/", "-", "--", "n/a", "none", "nil")
)
"""What people write where there is nothing to write; in a free text it is a text."""

_DASHES: Final = str.maketrans("—–－／", "---/")
_LINE_END = re.compile(r"\r\n|\r|\n")
_IDENTITY = re.compile(
    r"(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[0-9Xx](?![0-9A-Za-z])", re.ASCII
)
_ROUNDED_IDENTITY = re.compile(
    r"[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d\d00", re.ASCII
)
"""One that a spreadsheet took for a number: its check is lost, the person is not."""

_IDENTITY_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_IDENTITY_CHECKS: Final = "10X98765432"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a cell cannot be taken: a code that never changes, and the sentence."""

    code: str
    said: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class CellProblem:
    """What is wrong in a row: in the cell of which field, and the value as it was typed."""

    row: int
    key: str
    value: str
    code: str
    said: Sentence


@dataclass(slots=True, kw_only=True)
class SheetRow:
    """One row: its number in the sheet, and its cells by field, for columns that are mapped.

    `standing` is the row as the register itself would write it, where it is about a known thing:
    a cell that says the same keeps what stands, be it in order or not.
    """

    number: int
    cells: Mapping[str, str]
    standing: Mapping[str, str] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)

    def read(
        self, key: str, reader: Callable[[str], T | Fault], *, kept: T, empty: T, free: bool = False
    ) -> T:
        """What a cell says: `kept` where it has no column or says nothing new, `empty` if so.

        In a `free` text a word for nothing is a word.
        """
        cell = self.cells.get(key)
        if cell is None:
            return kept
        if cell == self.standing.get(key):
            return kept
        text = tidy_cell(cell)
        if key in self.standing and text == tidy_cell(self.standing[key]):
            return kept
        if not text or (not free and says_nothing(text)):
            return empty
        fault = odd_cell(text)
        value = reader(text) if fault is None else fault
        if isinstance(value, Fault):
            self.complain(key, value)
            return kept
        return value

    def text(self, key: str, kept: str, limit: int) -> str:
        """What a cell with a free text says."""
        return self.read(
            key, lambda text: _short(one_line(text), limit), kept=kept, empty="", free=True
        )

    def lines(self, key: str, kept: str, limit: int) -> str:
        """What a cell with a text of several lines says."""
        return self.read(key, lambda text: _short(text, limit), kept=kept, empty="", free=True)

    def complain(self, key: str, fault: Fault, *besides: str) -> None:
        """Keep what is wrong; a field without a column is told beside one of the others."""
        place = next((each for each in (key, *besides) if each in self.cells), key)
        self.problems.append(
            CellProblem(
                row=self.number,
                key=place,
                value=self.cells.get(place, "").strip(),
                code=fault.code,
                said=fault.said,
            )
        )


def tidy_cell(cell: str) -> str:
    r"""A cell with single blanks, and without the characters that nobody sees.

    >>> tidy_cell("  Sea \u200b Breeze \r\n Ltd ")
    'Sea Breeze\nLtd'
    """
    if cell.isalnum():
        return cell
    lines = _LINE_END.split(cell.translate(_UNSEEN))
    return "\n".join(" ".join(line.split()) for line in lines).strip("\n")


def says_nothing(text: str) -> bool:
    """Whether a tidy cell is empty, or holds a word for nothing.

    >>> says_nothing("——"), says_nothing("无"), says_nothing("0")
    (True, True, False)
    """
    return not text or text.casefold().translate(_DASHES) in _NOTHING


def one_line(text: str) -> str:
    """A tidy text in one line."""
    return text.replace("\n", " ")


def odd_cell(text: str) -> Fault | None:
    """What can be wrong with any cell, whatever it is to hold."""
    if text in _FAILURES:
        return Fault("formula-failed", Sentence(FAILED, {"shown": text}))
    if text == UNCALCULATED:
        return Fault("formula-failed", Sentence(NOT_CALCULATED))
    if not text.isprintable():
        unseen = [char for char in text if _is_control(char)]
        if unseen:
            return Fault("control-character", Sentence(CONTROL, {"shown": _shown(unseen)}))
    lost = text.find(_LOST)
    if lost >= 0:
        around = text[max(0, lost - 2) : lost + 3]
        return Fault("lost-characters", Sentence(GARBLED, {"shown": around}))
    if len(text) >= len(_IDENTITY_WEIGHTS) and _holds_identity_number(text):
        return Fault("identity-number", Sentence(IDENTITY_NUMBER))
    return None


def _short(text: str, limit: int) -> str | Fault:
    """A text, unless it is longer than fits."""
    if len(text) > limit:
        return Fault("too-long", Sentence(TOO_LONG, {"length": len(text), "limit": limit}))
    return text


def _is_control(char: str) -> bool:
    """Whether a character steers instead of being read; ends of lines are meant."""
    return char != "\n" and (char in _TURNING or unicodedata.category(char) in {"Cc", "Cs"})


def _shown(characters: list[str]) -> str:
    """Characters by their numbers, each once."""
    return " ".join(dict.fromkeys(f"U+{ord(char):04X}" for char in characters))


def _holds_identity_number(text: str) -> bool:
    """Whether the number of an identity card stands in a text; its last figure is a check."""
    return _ROUNDED_IDENTITY.fullmatch(text) is not None or any(
        _IDENTITY_CHECKS[
            sum(int(char) * weight for char, weight in zip(found, _IDENTITY_WEIGHTS, strict=False))
            % len(_IDENTITY_CHECKS)
        ]
        == found[-1].upper()
        for found in _IDENTITY.findall(text)
    )
