"""The colour by which a kind of unit is known at a glance; its icon is said by `Kinds`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.kinds import Kinds

ROLES = {
    "buildings": "kind",
    "storefront": "kind",
    "users-three": "brandText",
    "users": "brandText",
    "hand-heart": "ok",
    "hand-coins": "ok",
    "house-line": "pledge",
    "heart": "svc",
}
"""Colour roles by icon, so that kinds with one icon share one colour."""


def unit_role(kind: str, kinds: Kinds) -> str:
    """The colour role of a kind of unit; an own kind has that of the kind it is like."""
    return ROLES.get(kinds.icon(kind), "text2")
