"""What the list of pledges says: columns, cells, the day a pledge is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.journal_words import REVERSED, project_words, unit_words
from welfare_desk.desk.line_cells import Cell, LineColumn, figures
from welfare_desk.desk.paint.pill import PILL_FACES, state_words
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.domain.money import Money
from welfare_desk.domain.pledge_list import SOON, days_left, is_open, left_fen
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.qtkit.icons import IconStyle

NOTHING: Final = "–"
COLUMNS: Final = (
    LineColumn(
        name="number",
        title=QT_TRANSLATE_NOOP("PledgesPage", "Number"),
        px=98,
        goes_below_px=640,
        goes_below_px_en=690,
    ),
    LineColumn(name="who", title=QT_TRANSLATE_NOOP("PledgesPage", "Who")),
    LineColumn(
        name="project",
        title=QT_TRANSLATE_NOOP("PledgesPage", "Project"),
        px=160,
        goes_below_px=960,
        goes_below_px_en=1000,
    ),
    LineColumn(
        name="promised",
        title=QT_TRANSLATE_NOOP("PledgesPage", "Pledged ¥"),
        px=104,
        goes_below_px=760,
        goes_below_px_en=800,
        right=True,
    ),
    LineColumn(
        name="left",
        title=QT_TRANSLATE_NOOP("PledgesPage", "Outstanding ¥"),
        px=112,
        right=True,
    ),
    LineColumn(name="due", title=QT_TRANSLATE_NOOP("PledgesPage", "Due"), px=172, px_en=186),
    LineColumn(name="state", title=QT_TRANSLATE_NOOP("PledgesPage", "State"), px=102),
)
FACES: Final[Mapping[str, tuple[str, str]]] = {
    "open": ("clock-countdown", "pledge"),
    "overdue": ("warning", "danger"),
    "soon": ("timer", "pledge"),
    "all": ("", ""),
}
"""Icon and colour of each filter; each has a shape of its own."""


def due_face(row: JournalRow, today: date) -> tuple[str, IconStyle, str]:
    """Icon and colour of the day a pledge is due: late, soon, on its way, or no day at all."""
    days = days_left(row, today)
    if days is None:
        return "", "regular", "text3"
    if days < 0:
        return "warning", "fill", "danger"
    return ("timer", "fill", "pledge") if days <= SOON.days else ("circle", "regular", "text2")


def due_words(row: JournalRow, today: date, *, short: bool = False) -> str:
    """The day a pledge is due, and how far that is; "–" where none was said.

    `short` leaves the year out where it is that of the pledge.
    """
    if row.due is None:
        return NOTHING
    days = days_left(row, today)
    day = f"{row.due:%m-%d}" if short and row.due.year == row.at.year else row.due.isoformat()
    if days is None or days > SOON.days:
        return day
    translate = QCoreApplication.translate
    if days < 0:
        words = translate("PledgesPage", "{day} · late by {days} d")
    elif days == 0:
        words = translate("PledgesPage", "{day} · today")
    else:
        words = translate("PledgesPage", "{day} · in {days} d")
    return words.format(day=day, days=f"{abs(days):,}")


def pledge_cell(row: JournalRow, name: str, look: Look, today: date) -> Cell:
    """A cell of the list of pledges."""
    off = row.state in REVERSED
    quiet = "text3" if off else "text2"
    match name:
        case "number":
            cell = figures(row.number, quiet, right=False, struck=off)
        case "who":
            cell = who_cell(row, look, struck=off)
        case "project":
            words = project_words(row, look.language)
            cell = Cell(words=words, ink=quiet, face="names", struck=off)
        case "promised":
            cell = figures(Money(row.fen or 0).figures, quiet, struck=off)
        case "left":
            words = Money(left_fen(row)).figures if is_open(row) else NOTHING
            cell = figures(words, "text" if is_open(row) else "text3")
        case "due":
            cell = _due_cell(row, today)
        case _:
            cell = _state_cell(row)
    return cell


def who_cell(row: JournalRow, look: Look, *, struck: bool = False) -> Cell:
    """Who promised or gave, with the icon of their kind."""
    kind = row.unit_kind or "individual"
    return Cell(
        words=unit_words(row, look.language),
        icon=look.kinds.icon(kind) if row.giver == "unit" else "heart",
        role="text3" if struck else unit_role(kind, look.kinds),
        ink="text3" if struck else "text",
        px=14,
        weight=500,
        face="names",
        struck=struck,
    )


def _due_cell(row: JournalRow, today: date) -> Cell:
    icon, style, role = due_face(row, today)
    ink = role if role in {"danger", "pledge"} else "text2"
    if not is_open(row) or row.due is None:
        ink = "text3"
    words = due_words(row, today, short=True)
    return Cell(words=words, icon=icon, style=style, role=role, ink=ink)


def _state_cell(row: JournalRow) -> Cell:
    face = PILL_FACES[row.state]
    return Cell(
        words=state_words(row.state),
        icon=face.icon,
        style=face.style,
        role=face.role,
        ground=face.ground,
    )
