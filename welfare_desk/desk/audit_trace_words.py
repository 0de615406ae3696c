"""What the list of changes says: columns, cells, filters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.audit_values import NOTHING, value_words
from welfare_desk.desk.audit_words import field_words, thing_words
from welfare_desk.desk.line_cells import Cell, LineColumn, figures
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.audit_values import Reading
    from welfare_desk.domain.traced import Traced

COLUMNS: Final = (
    LineColumn(name="at", title=QT_TRANSLATE_NOOP("AuditPage", "When"), px=124),
    LineColumn(
        name="who",
        title=QT_TRANSLATE_NOOP("AuditPage", "Who"),
        px=92,
        goes_below_px=560,
        goes_below_px_en=560,
    ),
    LineColumn(name="what", title=QT_TRANSLATE_NOOP("AuditPage", "What"), px=112, px_en=128),
    LineColumn(name="of", title=QT_TRANSLATE_NOOP("AuditPage", "Of which"), px=124),
    LineColumn(name="change", title=QT_TRANSLATE_NOOP("AuditPage", "Before → after")),
)
FACES: Final[Mapping[str, tuple[str, str]]] = {
    "all": ("", ""),
    "register": ("pencil-simple", "text2"),
    "ledger": ("notebook", "brand"),
    "refused": ("x-square", "danger"),
}
"""Icon and colour of each filter; each has a shape of its own."""
PLACE: Final = re.compile(r"\{[^}]*\}")


def trace_cell(
    traced: Traced,
    column: str,
    reading: Reading,
) -> Cell:
    """A cell of the list."""
    struck = bool(traced.later)
    match column:
        case "at":
            at = local_time(traced.at, reading.zone)
            cell = figures(f"{at:%m-%d %H:%M:%S}", "text2", right=False)
        case "who":
            cell = Cell(words=reading.named(traced.operator), ink="text2")
        case "what":
            icon, role = FACES[traced.kind]
            cell = Cell(words=thing_words(traced.what), icon=icon, role=role)
        case "of":
            cell = Cell(words=reading.named(traced.of) or NOTHING, weight=500, struck=struck)
        case _:
            cell = Cell(words=change_words(traced, reading), struck=struck)
    return cell


def change_words(traced: Traced, reading: Reading) -> str:
    """What became of what, in one line."""
    before = before_words(traced, reading)
    after = after_words(traced, reading)
    if traced.kind == "register":
        return f"{field_words(traced.field)}: {before} → {after}"
    return f"{before} → {after}" if traced.before else after


def before_words(traced: Traced, reading: Reading) -> str:
    """What stood before: a value, the entry that is taken back, why something was refused."""
    if traced.kind == "register":
        return value_words(traced.field, traced.before, reading)
    return refusal_words(traced) or traced.before or NOTHING


def refusal_words(traced: Traced) -> str:
    """What was said when something was refused; what stood in its places was not kept."""
    if not traced.said:
        return ""
    said = QCoreApplication.translate("errors", traced.said)
    return PLACE.sub("…", said)


def after_words(traced: Traced, reading: Reading) -> str:
    """What stands after: a value, an entry, what was asked for."""
    return value_words(traced.field, traced.after, reading)
