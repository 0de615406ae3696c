"""The icon and colour by which a kind of unit is known at a glance."""

from __future__ import annotations

from welfare_desk.domain.words import kind_icon

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


def unit_role(kind: str) -> str:
    """The colour role of a kind of unit."""
    return ROLES.get(kind_icon(kind), "text2")
