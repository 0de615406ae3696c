"""A thousand rows of units as an office keeps them, and a hundred faults planted in them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.writing import Column, Table, write_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TITLES = ("序号", "单位名称", "单位类型", "统一社会信用代码", "联系电话", "参会人数",
          "公开意愿", "化名", "嘉宾", "胸牌号", "备注")  # fmt: skip
COLUMN = {title: place for place, title in enumerate(TITLES)}
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
BLANKS = str.maketrans("", "", " ")


def credit_code(number: int) -> str:
    """A credit code with both checks right, another one for each number."""
    body = f"MA{number:06d}"
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    rest = sum(int(char, 36) * weight for char, weight in zip(body, weights, strict=True))
    first = f"91370500{body}{'0123456789X'[-rest % 11]}"
    total = sum(ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first))
    return first + ALPHABET[-total % 31]


def clean_row(number: int) -> list[str]:
    """A row without a fault."""
    digits = "".join("甲乙丙丁戊己庚辛壬癸"[int(each)] for each in f"{number:04d}")
    kinds = ("民营企业", "国企", "foundation", "宗亲会", "")
    return [
        str(number),
        f"{digits}有限公司",
        kinds[number % len(kinds)],
        credit_code(number) if number % 2 else "",
        f"138{number:08d}" if number % 3 else "0546-8888888",
        str(number % 9),
        "全名",
        "",
        "是" if number % 7 == 0 else "",
        "",
        "=1+1" if number % 11 == 0 else f"备注 {number}",
    ]


# A fault: the column, what stands in it (given the row's number), and the code that names it.
FAULTS: tuple[tuple[str, Callable[[int], str], str], ...] = (
    ("单位名称", lambda _: "", "name-missing"),
    ("单位名称", str, "name-of-figures"),
    ("单位名称", lambda _: "长" * 121, "too-long"),
    ("单位名称", lambda _: "#REF!", "formula-failed"),
    ("单位类型", lambda _: "某某类", "unknown-kind"),
    ("统一社会信用代码", lambda _: "9137", "code-length"),
    ("统一社会信用代码", lambda _: "91370500DEMI0009XY", "code-character"),
    ("统一社会信用代码", lambda _: "91370500DEMX0008XY", "code-check"),
    ("统一社会信用代码", lambda _: credit_code(1), "code-twice"),
    ("联系电话", lambda _: "12345", "bad-phone"),
    ("参会人数", lambda _: "-3", "count-negative"),
    ("参会人数", lambda _: "2.5", "count-decimal"),
    ("参会人数", lambda _: "几个", "not-a-count"),
    ("公开意愿", lambda _: "随便", "unknown-consent"),
    ("化名", lambda _: "小溪", "alias-unused"),
    ("嘉宾", lambda _: "也许", "not-yes-or-no"),
    ("胸牌号", lambda _: "0", "count-too-small"),
    ("备注", lambda _: "证 11010519491231002X", "identity-number"),
)
ROWS, PLANTED = 1000, 100


def planted() -> tuple[list[list[str]], dict[tuple[int, str], tuple[str, str]]]:
    """A thousand rows, a hundred of them with a fault: by row and column its value and code."""
    rows = [clean_row(number) for number in range(1, ROWS + 1)]
    faults: dict[tuple[int, str], tuple[str, str]] = {}
    for at in range(PLANTED):
        number = 10 * at + 5
        title, made, code = FAULTS[at % len(FAULTS)]
        value = made(number)
        rows[number - 1][COLUMN[title]] = value
        letter = "ABCDEFGHIJK"[COLUMN[title]]
        faults[number + 1, letter] = (value, code)
    return rows, faults


def write(path: Path, rows: list[list[str]]) -> Path:
    """A sheet as an office makes it: a workbook, or a CSV as Chinese Windows saves it."""
    if path.suffix == ".xlsx":
        columns = tuple(Column(key=title, title=title) for title in TITLES)
        write_sheet(path, Table(title="名册", columns=columns, rows=tuple(map(tuple, rows))))
    else:
        with path.open("w", encoding="gb18030", newline="") as sheet:
            csv.writer(sheet).writerows([TITLES, *rows])
    return path


def exported_rows(path: Path) -> list[tuple[str, ...]]:
    """The rows of an export in the columns of our sheet; badges are given by the program."""
    titles, *rows = read_sheet(path).rows
    places = {title: place for place, title in enumerate(titles)}
    shown = [title for title in TITLES if title not in {"序号", "胸牌号", "单位类型"}]
    return sorted(
        tuple(row[places[title]] if places[title] < len(row) else "" for title in shown)
        for row in rows
    )


def expected_rows() -> Iterator[tuple[str, ...]]:
    """What the corrected sheet says."""
    for number in range(1, ROWS + 1):
        row = clean_row(number)
        yield tuple(row[place] for place in (1, 3, 4, 5, 6, 7, 8, 10))
