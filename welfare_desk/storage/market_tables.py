"""The tables of the market: projects and needs, places kept, turns, stalls and their counts."""

from __future__ import annotations

from sqlalchemy import Boolean, Date, ForeignKeyConstraint, Table

from welfare_desk.storage.columns import METADATA, key, later, needed, of_event, optional
from welfare_desk.storage.types import (
    FormCode,
    Plain,
    Quantity,
    StateCode,
    UtcDateTime,
    Uuid,
    Whole,
    Words,
)

PROJECT = Table(
    "project",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("number", Whole),
    needed("name", Words),
    needed("category", Plain),
    needed("beneficiaries", Words),
    needed("contact_role", Plain),
    optional("due", Date),
    later("state", StateCode, "published"),
    later("place", Words),
    optional("beneficiary_count", Whole),
    later("agreement", Plain),
    later("photo", Plain),
    optional("position", Whole),
)
"""A project of the market's list."""

NEED_LINE = Table(
    "need_line",
    METADATA,
    key("event_id", Plain),
    key("project_id", Plain),
    key("id", Plain),
    needed("position", Whole),
    needed("form", FormCode),
    optional("amount_fen", Whole),
    optional("quantity", Quantity),
    needed("unit", Words),
    optional("unit_price_fen", Whole),
    needed("what", Words),
    optional("slots", Whole),
    ForeignKeyConstraint(["event_id", "project_id"], ["project.event_id", "project.id"]),
)
"""What a project needs; `position` is its place in the project's list."""

HOLD = Table(
    "hold",
    METADATA,
    key("event_id", Plain),
    key("id", Plain),
    needed("project", Plain),
    optional("line", Plain),
    optional("unit", Plain),
    needed("who", Plain),
    needed("slots", Whole),
    needed("asked", UtcDateTime),
    optional("until", UtcDateTime),
    needed("ended", Boolean),
    needed("desk", Plain),
    ForeignKeyConstraint(["event_id", "project"], ["project.event_id", "project.id"]),
)
"""A place of the market kept for somebody, or a turn on its waiting list."""

TURN = Table(
    "turn",
    METADATA,
    of_event(),
    key("claim", Uuid),
    needed("on_stage", Boolean),
    optional("position", Whole),
)
"""The turn of a claim on the stage."""

STALL = Table(
    "stall",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("name", Words),
    needed("team", Plain),
    later("place", Plain),
)
"""A service stall."""

SERVED = Table(
    "served",
    METADATA,
    key("event_id", Plain),
    key("stall", Plain),
    key("at", UtcDateTime),
    needed("volunteers", Whole),
    needed("served", Whole),
    needed("minutes", Whole),
    needed("counted", Words),
    ForeignKeyConstraint(["event_id", "stall"], ["stall.event_id", "stall.id"]),
)
"""A count taken at a stall."""
