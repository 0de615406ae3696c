"""The tables of the market: projects and needs, places kept, turns, stalls and their counts."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Date, ForeignKeyConstraint, String, Table

from welfare_desk.storage.columns import METADATA, key, later, needed, of_event, optional
from welfare_desk.storage.types import Quantity, UtcDateTime, Uuid, Words

PROJECT = Table(
    "project",
    METADATA,
    of_event(),
    key("id", String),
    needed("number", BigInteger),
    needed("name", Words),
    needed("category", String),
    needed("beneficiaries", Words),
    needed("contact_role", String),
    optional("due", Date),
    later("state", String, "published"),
    later("place", Words),
    optional("beneficiary_count", BigInteger),
    later("agreement", String),
    later("photo", String),
    optional("position", BigInteger),
)
"""A project of the market's list."""

NEED_LINE = Table(
    "need_line",
    METADATA,
    key("event_id", String),
    key("project_id", String),
    key("id", String),
    needed("position", BigInteger),
    needed("form", String),
    optional("amount_fen", BigInteger),
    optional("quantity", Quantity),
    needed("unit", Words),
    optional("unit_price_fen", BigInteger),
    needed("what", Words),
    optional("slots", BigInteger),
    ForeignKeyConstraint(["event_id", "project_id"], ["project.event_id", "project.id"]),
)
"""What a project needs; `position` is its place in the project's list."""

HOLD = Table(
    "hold",
    METADATA,
    key("event_id", String),
    key("id", String),
    needed("project", String),
    optional("line", String),
    optional("unit", String),
    needed("who", String),
    needed("slots", BigInteger),
    needed("asked", UtcDateTime),
    optional("until", UtcDateTime),
    needed("ended", Boolean),
    needed("desk", String),
    ForeignKeyConstraint(["event_id", "project"], ["project.event_id", "project.id"]),
)
"""A place of the market kept for somebody, or a turn on its waiting list."""

TURN = Table(
    "turn",
    METADATA,
    of_event(),
    key("claim", Uuid),
    needed("on_stage", Boolean),
    optional("position", BigInteger),
)
"""The turn of a claim on the stage."""

STALL = Table(
    "stall",
    METADATA,
    of_event(),
    key("id", String),
    needed("name", Words),
    needed("team", String),
)
"""A service stall."""

SERVED = Table(
    "served",
    METADATA,
    key("event_id", String),
    key("stall", String),
    key("at", UtcDateTime),
    needed("volunteers", BigInteger),
    needed("served", BigInteger),
    needed("minutes", BigInteger),
    needed("counted", Words),
    ForeignKeyConstraint(["event_id", "stall"], ["stall.event_id", "stall.id"]),
)
"""A count taken at a stall."""
