"""Whether the ledger and the register know the same units, projects and need lines."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.look import entry_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.checked import Problem
    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import EventId
    from welfare_desk.storage.look import Look

UNKNOWN_UNIT = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} names the unit {unit}, which is not registered."
)
UNKNOWN_PROJECT = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} names the project {project}, which is not on the list."
)
UNKNOWN_LINE = QT_TRANSLATE_NOOP(
    "checks",
    "Entry {seq} of desk {desk} names the need line {line}, which {project} does not have.",
)
SURPLUS = QT_TRANSLATE_NOOP(
    "checks", "The claim {seq} of desk {desk} is one too many for its need line; it does not count."
)

_UNITS = "SELECT id FROM unit WHERE event_id = ?"
_PROJECTS = "SELECT id FROM project WHERE event_id = ?"
_LINES = "SELECT project_id, id, slots FROM need_line WHERE event_id = ?"


def check_register(seen: Look) -> Iterator[Problem]:
    """Whether every unit, project and line of an entry is registered, and slots are kept."""
    if not seen.readable:
        return
    for event in seen.folds:
        try:
            yield from _check_event(seen, event)
        except sqlite3.DatabaseError:
            return  # the check of the pages tells what is damaged


def _check_event(seen: Look, event: EventId) -> Iterator[Problem]:
    units = {row[0] for row in seen.connection.execute(_UNITS, (event,))}
    projects = {row[0] for row in seen.connection.execute(_PROJECTS, (event,))}
    lines = {row[:2]: row[2] for row in seen.connection.execute(_LINES, (event,))}
    standing = seen.folds[event].standing
    for entry in standing.everything():
        posted = standing.posted(entry)
        for unit in _units(posted.entry):
            if unit not in units:
                yield entry_problem("unknown-unit", UNKNOWN_UNIT, posted, unit=unit)
        for project, line in _places(posted.entry):
            if project not in projects:
                yield entry_problem("unknown-project", UNKNOWN_PROJECT, posted, project=project)
            elif line is not None and (project, line) not in lines:
                yield entry_problem(
                    "unknown-line", UNKNOWN_LINE, posted, project=project, line=line
                )
    limited = {key: slots for key, slots in lines.items() if isinstance(slots, int)}
    for claim in standing.surplus_claims(limited):
        yield entry_problem("surplus-claim", SURPLUS, claim)


def _units(entry: Entry) -> tuple[str, ...]:
    """The units that an entry names."""
    match entry:
        case Claim():
            return (entry.unit, *entry.partners)
        case Pledge() | Donation():
            return () if entry.unit is None else (entry.unit,)
        case _:
            return ()


def _places(entry: Entry) -> list[tuple[str, str | None]]:
    """The projects and need lines that an entry names."""
    match entry:
        case Claim():
            return [(entry.project, entry.line)]
        case Pledge() | Donation() | Reallocation():
            return [(part.project, part.line) for part in entry.to]
        case Reversal():
            return []
        case _:
            assert_never(entry)
