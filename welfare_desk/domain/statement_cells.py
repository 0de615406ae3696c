"""What cells of a statement say: days in several notations, amounts, in or out, what became."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain import sheet_values
from welfare_desk.domain.amounts import TOO_LARGE
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import FEN_PER_YUAN, LIMIT_FEN
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

Way = Literal["in", "out", "neither"]

DAY_UNCLEAR = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” may be a day in two months. Write it as {first} or {second}."
)
NOT_FIGURES = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no amount of a statement: figures are read, such as 1,200.50 or -30.00."
)
WAY_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” does not say whether money came in or went out: write 收入 or 支出."
)

_TIME = r"(?:[T\s,]+[\d:.时分秒点上下午AMPampZz+\s-]*)?"
_YEAR_FIRST = re.compile(
    rf"(\d{{4}})(?:[-/.年]\s?(\d{{1,2}})[-/.月]\s?(\d{{1,2}})日?|(\d{{2}})(\d{{2}})(?:\d{{6}})?){_TIME}",
    re.ASCII,
)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}){_TIME}", re.ASCII)
_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})[ -]+(?P<month>[A-Za-z]{{3}})[a-z]*\.?[ ,-]+(?P<year>\d{{4}}){_TIME}"
)
_MONTH_DAY = re.compile(
    rf"(?P<month>[A-Za-z]{{3}})[a-z]*\.? +(?P<day>\d{{1,2}})[ ,]+(?P<year>\d{{4}}){_TIME}"
)
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_LAST_MONTH: Final = 12
_AMOUNT = re.compile(
    r"(?P<open>\()?(?P<sign>[+-]?)(?:¥|cny|rmb|人民币)?(?P<later>[+-]?)"
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d+))?(?:元|cny|rmb)?(?P<close>\))?"
)
_NOTHING: Final = frozenset(("", "-", "--", "/", "无"))
_DASHES: Final = str.maketrans("−–—", "---")
_MOST_FIGURES: Final = 15
_WAYS: Final[dict[Way, tuple[str, ...]]] = {
    "in": ("收入", "收", "收款", "贷", "贷方", "转入", "来账", "入账", "存入", "+", "in", "c", "cr",
           "credit", "income", "received"),
    "out": ("支出", "支", "付", "付款", "借", "借方", "转出", "往账", "出账", "支取", "-", "out",
            "d", "dr", "debit", "expense", "paid"),
    "neither": ("不计收支", "中性交易", "其他", "/", "无", "neutral", "other"),
}  # fmt: skip
_UNDONE = re.compile(
    r"退款|退还|退回|撤销|冲正|关闭|失败|refund|revoke|reversed|closed|fail|cancel"
)
_IN_PART = re.compile(r"退款[(]?¥?(?P<back>[\d,]+(?:\.\d+)?)[)]?")


def bare(cell: str) -> str:
    """A cell without the sign by which exports keep figures from being counted with."""
    return cell.strip().lstrip("`'").strip()


def read_day(typed: str) -> date | Fault:
    """The day of a line; a time of day after it does not matter.

    >>> read_day("20220625193312"), read_day("25/06/2022 19:33"), read_day("25 Jun 2022")
    (datetime.date(2022, 6, 25), datetime.date(2022, 6, 25), datetime.date(2022, 6, 25))
    """
    plain = unicodedata.normalize("NFKC", bare(typed)).strip()
    if match := _YEAR_FIRST.fullmatch(plain):
        year, *rest = (part for part in match.groups() if part is not None)
        return _day("-".join((year, *rest)), typed)
    if match := _YEAR_LAST.fullmatch(plain):
        return _year_last(typed, *map(int, match.groups()))
    named = _DAY_MONTH.fullmatch(plain) or _MONTH_DAY.fullmatch(plain)
    if named is not None and named["month"].lower() in _MONTHS:
        month = _MONTHS.index(named["month"].lower()) + 1
        return _day(f"{named['year']}-{month}-{named['day']}", typed)
    return _day(plain, typed)


def read_fen(typed: str) -> int | Fault:
    """An amount in fen, with its sign; a dash or nothing is 0.

    >>> read_fen("¥1,200.50"), read_fen("(30.00)"), read_fen("—"), read_fen("+5元")
    (120050, -3000, 0, 500)
    """
    plain = _plain(typed)
    if plain in _NOTHING:
        return 0
    match = _AMOUNT.fullmatch(plain)
    signs = () if match is None else (match["sign"] or "", match["later"] or "")
    if match is None or all(signs) or bool(match["open"]) != bool(match["close"]):
        return Fault("bad-amount", Sentence(NOT_FIGURES, {"typed": typed}))
    part = (match["part"] or "").rstrip("0")
    if len(part) > 2:  # noqa: PLR2004 - fen have two figures
        return Fault("bad-amount", Sentence(NOT_FIGURES, {"typed": typed}))
    whole = match["whole"].replace(",", "").lstrip("0") or "0"
    fen = int(whole[:_MOST_FIGURES]) * FEN_PER_YUAN + int(part.ljust(2, "0") or 0)
    if len(whole) > _MOST_FIGURES or fen >= LIMIT_FEN:
        return Fault("bad-amount", Sentence(TOO_LARGE, {"typed": typed}))
    return -fen if "-" in signs or match["open"] else fen


def read_way(typed: str) -> Way | Fault:
    """Whether money came in or went out.

    >>> read_way("收入"), read_way("DR"), read_way("不计收支")
    ('in', 'out', 'neither')
    """
    plain = _plain(typed)
    for way, words in _WAYS.items():
        if plain in words:
            return way
    return Fault("direction-unknown", Sentence(WAY_UNKNOWN, {"typed": typed}))


def kept_of(status: str, fen: int) -> int:
    """What is left of an amount by what became of it: nothing, a part, or all.

    >>> kept_of("支付成功", 500), kept_of("已全额退款", 500), kept_of("已退款(￥2.00)", 500)
    (500, 0, 300)
    """
    plain = _plain(status)
    if not _UNDONE.search(plain):
        return fen
    part = _IN_PART.search(plain)
    back = read_fen(part["back"]) if part is not None else fen
    return max(0, fen - back) if isinstance(back, int) else 0


def _year_last(typed: str, first: int, second: int, year: int) -> date | Fault:
    """Day and month in whichever order is possible; a fault where both are."""
    days = {f"{year}-{month}-{day}" for day, month in ((first, second), (second, first))}
    possible = sorted(day for day in days if int(day.split("-")[1]) <= _LAST_MONTH)
    if len(possible) > 1:
        day_first, month_first = f"{year}-{second:02}-{first:02}", f"{year}-{first:02}-{second:02}"
        values = {"typed": typed, "first": day_first, "second": month_first}
        return Fault("day-unclear", Sentence(DAY_UNCLEAR, values))
    return _day(possible[0] if possible else typed, typed)


def _day(text: str, typed: str) -> date | Fault:
    """A day in the notation of sheets; what is wrong with it is told of what was typed."""
    read = sheet_values.day(text)
    if isinstance(read, Fault):
        return Fault(read.code, Sentence(read.said.source, {**read.said.values, "typed": typed}))
    return read


def _plain(typed: str) -> str:
    """Half-width, lower case, without blanks, with one kind of dash."""
    folded = unicodedata.normalize("NFKC", bare(typed)).translate(_DASHES).casefold()
    return "".join(folded.split())
