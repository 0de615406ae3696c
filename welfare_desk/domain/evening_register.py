"""The acts of the register: which there are, and which fields of a thing each of them names.

How to add one: its reader in one of the tables below, its line in ACTS (domain/evening_acts.py), a
branch in evening_writing.py and in services/evening_intake.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_acts import RegisterAct
from welfare_desk.domain.evening_arrival import read_check_in, read_distinct
from welfare_desk.domain.evening_event import read_event
from welfare_desk.domain.evening_kind import read_own_kind
from welfare_desk.domain.evening_market import read_hold, read_turn
from welfare_desk.domain.evening_project import read_project
from welfare_desk.domain.evening_stall import read_served, read_stall
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
}
_STAMPED: Final[Mapping[str, Callable[[Fields, Stamp], Registered]]] = {
    "check_in": read_check_in,
    "hold": read_hold,
    "served": read_served,
}
_TURN: Final = "turn"
REGISTER_ACTS: Final = frozenset({*_PLAIN, *_STAMPED, _TURN})

_HEAD: Final = frozenset({"at", "desk", "act", "format", "id", "changed"})
"""What stands in an act and is no field of the thing that it is about."""


def read_registered(fields: Fields, event: EventId, stamp: Stamp) -> RegisterAct:
    """What an act lets the register know, with the times of the fields changed at another time."""
    if fields.act in _PLAIN:
        value = _PLAIN[fields.act](fields)
    elif fields.act in _STAMPED:
        value = _STAMPED[fields.act](fields, stamp)
    else:
        value = read_turn(fields, event)
    return RegisterAct(value=value, fields=_named(fields), changed=_changed(fields, value))


def _named(fields: Fields) -> frozenset[str]:
    """The fields of the thing that an act names; the head of some acts holds fields of theirs."""
    named = fields.named - _HEAD
    if fields.act == "check_in":
        return named - {"arrived"} | {"at", "desk"}
    if "asked" in named:
        return named | {"desk"}
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
