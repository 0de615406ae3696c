"""An import of 20,000 units from a workbook against python-calamine alone reading that file."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

from tests.bench.books import new_books
from tests.bench.rounds import Result, fresh_path, in_turns, timed_ms
from welfare_desk.services.register_import import known_register, plan_import, write_plan
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.writing import Column, Table, write_sheet

if TYPE_CHECKING:
    from pathlib import Path

ROWS = 20_000
WHOLE_MS = 10_000
"""An import of so many rows shall be a matter of seconds."""

TITLES = ("单位名称", "单位类型", "联系电话", "参会人数", "公开意愿", "备注")
LETTERS = (
    "海风里和美苑榆港晨光星河蓝桅鸥翔渤澜禾沐翎羽乐居慈暖橘灯书香青丝柳沟湾东营"
    "华盛达昌隆兴泰瑞祥丰金鑫源恒信诚德义仁智勇明亮清泉石林木松柏梅兰竹菊春夏秋冬"
    "新安宁康健民生利邦国正平顺通远航天宇宏大光辉云雨雪霜山川江湖田园庄村镇城建工科技"
)
"""About as many characters as the names of a town are made of."""
ENDS = ("有限公司", "商行", "志愿服务队", "党支部", "小学", "工作室")


def measure(rounds: int) -> list[Result]:
    """Read, look through and write; each beside the floor of the same round."""
    sheet = _workbook(fresh_path("sheet.xlsx"))
    floor, read, planned, whole = in_turns(
        [
            partial(_calamine, sheet),
            partial(_read, sheet),
            partial(_planned, sheet),
            partial(_imported, sheet),
        ],
        rounds,
    )
    named = f"calamine, {ROWS / floor * 1000:,.0f} rows/s"

    def result(what: str, taken: float) -> Result:
        return Result(what=what, ours=taken, floor=floor, floor_name=named)

    return [
        result(f"sheet of {ROWS:,} rows: read", read),
        result("read and looked through", planned),
        result(f"imported ({ROWS / whole * 1000:,.0f} rows/s)", whole),
        Result(what="imported, within", ours=whole, target=WHOLE_MS, absolute=True),
    ]


def _workbook(path: Path) -> Path:
    """A sheet of units with names as they are, each once."""
    chance = random.Random(20220625)
    names: dict[str, None] = {}
    while len(names) < ROWS:
        names[f"{''.join(chance.choices(LETTERS, k=5))}{chance.choice(ENDS)}"] = None
    rows = tuple(
        (name, "", f"138{number:08d}", str(number % 9), "", f"备注 {number}")
        for number, name in enumerate(names)
    )
    columns = tuple(Column(key=title, title=title) for title in TITLES)
    write_sheet(path, Table(title="名册", columns=columns, rows=rows))
    return path


def _calamine(sheet: Path) -> list[float]:
    return [timed_ms(lambda: CalamineWorkbook.from_path(sheet).get_sheet_by_index(0).to_python())]


def _read(sheet: Path) -> list[float]:
    return [timed_ms(lambda: read_sheet(sheet))]


def _planned(sheet: Path) -> list[float]:
    with new_books(fresh_path("planned.db")) as books:
        return [timed_ms(lambda: plan_import("units", read_sheet(sheet), known_register(books)))]


def _imported(sheet: Path) -> list[float]:
    with new_books(fresh_path("imported.db")) as books:
        return [
            timed_ms(
                lambda: write_plan(
                    books, plan_import("units", read_sheet(sheet), known_register(books))
                )
            )
        ]
