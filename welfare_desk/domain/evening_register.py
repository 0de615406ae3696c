"""The acts of the register: which there are, and which fields of a thing each of them names.

How to add one: its reader in one of the tables below, its line in ACTS (domain/evening_acts.py), a
branch in evening_writing.py and in services/evening_intake.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_acts import OTHERWISE, RegisterAct
from welfare_desk.domain.evening_arrival import read_check_in, read_distinct
from welfare_desk.domain.evening_cash import read_cash_count
from welfare_desk.domain.evening_closing import read_closing
from welfare_desk.domain.evening_delivery import read_delivery
from welfare_desk.domain.evening_event import read_event
from welfare_desk.domain.evening_kind import read_own_kind
from welfare_desk.domain.evening_market import read_hold, read_turn
from welfare_desk.domain.evening_operator import read_operator
from welfare_desk.domain.evening_paper import read_paper_sheet
from welfare_desk.domain.evening_project import read_project
from welfare_desk.domain.evening_spotlight import read_spotlight
from welfare_desk.domain.evening_stage import read_milestone, read_public_fact, read_stage_rules
from welfare_desk.domain.evening_stall import read_served, read_stall
from welfare_desk.domain.evening_statement import read_statement_line
from welfare_desk.domain.evening_unit import read_unit
from welfare_desk.domain.evening_values import moment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from welfare_desk.domain.evening_acts import Registered, Stamp
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EventId

_PLAIN: Final[Mapping[str, Callable[[Fields], Registered]]] = {
    "event": read_event,
    "own_kind": read_own_kind,
    "project": read_project,
    "unit": read_unit,
    "distinct": read_distinct,
    "stall": read_stall,
    "operator": read_operator,
    "stage_rules": read_stage_rules,
    "milestone": read_milestone,
    "public_fact": read_public_fact,
}
_STAMPED: Final[Mapping[str, Callable[[Fields, Stamp], Registered]]] = {
    "check_in": read_check_in,
    "hold": read_hold,
    "served": read_served,
    "paper_sheet": read_paper_sheet,
    "cash_count": read_cash_count,
    "closing": read_closing,
}
_NAMING: Final[Mapping[str, Callable[[Fields, EventId], Registered]]] = {
    "turn": read_turn,
    "statement_line": read_statement_line,
}
_BOTH: Final[Mapping[str, Callable[[Fields, EventId, Stamp], Registered]]] = {
    "delivery": read_delivery,
    "spotlight": read_spotlight,
}
REGISTER_ACTS: Final = frozenset({*_PLAIN, *_STAMPED, *_NAMING, *_BOTH})

_HEAD: Final = frozenset({"at", "desk", "act", "format", "id", "changed"})
"""What stands in an act and is no field of the thing that it is about."""

_WITH_DESK: Final = frozenset({"asked", "arrived", "printed", "counted", "closed"})
"""Whoever says when a thing was done says with it that it was done at the desk of the act."""


def read_registered(fields: Fields, event: EventId, stamp: Stamp) -> RegisterAct:
    """What an act lets the register know, with the times of the fields changed at another time."""
    if fields.act in _PLAIN:
        value = _PLAIN[fields.act](fields)
    elif fields.act in _STAMPED:
        value = _STAMPED[fields.act](fields, stamp)
    elif fields.act in _NAMING:
        value = _NAMING[fields.act](fields, event)
    else:
        value = _BOTH[fields.act](fields, event, stamp)
    return RegisterAct(value=value, fields=_named(fields), changed=_changed(fields, value))


def _named(fields: Fields) -> frozenset[str]:
    """The fields of the thing that an act names; the head of some acts holds fields of theirs."""
    named = fields.named - _HEAD
    if fields.act == "check_in":
        return named - {"arrived"} | {"at", "desk"}
    if not named.isdisjoint(_WITH_DESK):
        named |= {"desk"}
    otherwise = OTHERWISE.get(fields.act, {})
    named = frozenset(otherwise.get(name, name) for name in named)
    if "basis" not in named:
        return named
    basis = fields.part("basis")
    parts = {"mode", "note"} if basis is None else basis.named
    return named - {"basis"} | {f"basis_{part}" for part in parts}


def _changed(fields: Fields, value: Registered) -> Mapping[str, datetime]:
    """When the fields were changed that were changed at another time than the act says."""
    times = fields.part("changed")
    if times is None:
        return {}
    found = {name: times.take(name, moment) for name in sorted(value.__dataclass_fields__)}
    times.close()
    return {name: at for name, at in found.items() if at is not None}
