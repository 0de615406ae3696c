"""Whether the marks of entries hold: the paper sheets they came on, and who checked them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim, Donation, Pledge
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.look import entry_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.checked import Problem
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EventId
    from welfare_desk.storage.look import Look

SHEET_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} names the paper sheet {sheet}, which was never printed."
)
SHEET_SPOILED = QT_TRANSLATE_NOOP(
    "checks",
    "Entry {seq} of desk {desk} was written on the paper sheet {sheet}, which was spoiled.",
)
SHEET_TWICE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} is a second one on the paper sheet {sheet}."
)
CHECKED_BY_TYPIST = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} was checked by {operator}, who typed it."
)
UNKNOWN_CHECKER = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} was checked by {operator}, who is nobody here."
)

_SHEETS = "SELECT id, spoiled FROM paper_sheet WHERE event_id = ?"
_OPERATORS = "SELECT id FROM operator WHERE event_id = ?"


def check_marks(seen: Look) -> Iterator[Problem]:
    """Whether each sheet carries one entry at most, and nobody checked what they typed."""
    if not seen.readable:
        return
    for event in seen.folds:
        try:
            sheets = dict(seen.connection.execute(_SHEETS, (event,)))
            operators = {row[0] for row in seen.connection.execute(_OPERATORS, (event,))}
        except sqlite3.DatabaseError:
            return  # older files have none of it; the check of the pages tells what is damaged
        yield from _check_sheets(seen, event, sheets)
        yield from _check_people(seen, event, operators)


def _check_sheets(seen: Look, event: EventId, sheets: dict[str, str]) -> Iterator[Problem]:
    standing = seen.folds[event].standing
    on: defaultdict[str, list[Posted]] = defaultdict(list)
    for posted in map(standing.posted, standing.everything()):
        sheet = posted.entry.sheet if isinstance(posted.entry, Claim | Pledge | Donation) else None
        if sheet is None:
            continue
        if sheet not in sheets:
            yield entry_problem("sheet-of-nothing", SHEET_OF_NOTHING, posted, sheet=sheet)
        elif standing.stands(posted.id):
            on[sheet].append(posted)
    for used, entries in on.items():
        if sheets[used]:
            yield entry_problem("sheet-spoiled", SHEET_SPOILED, entries[0], sheet=used)
        for posted in entries[1:]:
            yield entry_problem("sheet-used-twice", SHEET_TWICE, posted, sheet=used)


def _check_people(seen: Look, event: EventId, operators: set[str]) -> Iterator[Problem]:
    standing = seen.folds[event].standing
    for posted in map(standing.posted, standing.everything()):
        checker = posted.entry.checked_by if isinstance(posted.entry, Pledge | Donation) else None
        if checker is None:
            continue
        if checker == posted.posted_by:
            yield entry_problem("checked-by-typist", CHECKED_BY_TYPIST, posted, operator=checker)
        elif checker not in operators:
            yield entry_problem("unknown-checker", UNKNOWN_CHECKER, posted, operator=checker)
