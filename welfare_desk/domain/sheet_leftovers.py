"""Rows that people write below a table and that are no entry of it: totals, notes, signatures."""

from __future__ import annotations

import re
from typing import Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.sheet_columns import fold_title
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

TOTALS = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” stands before totals and is no name. Take the row out of the table."
)
NOTE = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is a note and no name. Take the row out of the table."
)

_TOTALS: Final = frozenset(
    ("合计", "总计", "小计", "共计", "累计", "总数", "total", "totals", "subtotal", "grandtotal")
)
_NOTE = re.compile(
    r"[(（【\[*＊※]?(?:(?:填表|制表|填报|填写|审核|审批|报送|复核|经办)?"
    r"(?:注|备注|附注|说明|注意事项?|人|单位|日期|时间)|制表|审核|负责人|联系人|领导签字|盖章"
    r"|notes?|remarks?|prepared by|date)[\d\s]*[:：]|.*。",
    re.IGNORECASE | re.DOTALL,
)
"""A word of a form and a colon, or a whole sentence: names have neither."""

_SHOWN: Final = 40


def no_entry(name: str) -> Fault | None:
    """Why a name of a new row is none, because something else stands below the table.

    >>> [(fault := no_entry(name)) and fault.code for name in ("合 计", "注：请填全称", "合计公司")]
    ['row-of-totals', 'row-of-notes', None]
    """
    values = {"typed": name[:_SHOWN]}
    if fold_title(name) in _TOTALS:
        return Fault("row-of-totals", Sentence(TOTALS, values))
    if _NOTE.match(name):
        return Fault("row-of-notes", Sentence(NOTE, values))
    return None
