"""The tables of the register and of the ledger; what a column means lives in its type.

How to change a table: change it here, then `python3 dev.py migration "what it does"`, look at the
new revision, set `HEAD` in storage/migrate.py; tests hold the two against each other. Tables of the
ledger may only get more columns. A new table also gets its act (docs/evening.md).

They are plain tables: rows are read into the values of domain/ and written from them, so classes
of their own would be mapped at every start and used by nobody (docs/adr/0010).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Computed,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Time,
    UniqueConstraint,
    text,
)

from welfare_desk.storage.types import Consents, Quantity, UtcDateTime, Words

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem
    from sqlalchemy.types import TypeEngine

T = TypeVar("T")

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key(name: str, kind: type[TypeEngine[T]], *items: SchemaItem) -> Column[T]:
    """A column by which a row is known, or a part of that."""
    return Column(name, kind, *items, primary_key=True)


def _needed(name: str, kind: type[TypeEngine[T]], *items: SchemaItem) -> Column[T]:
    """A column that every row fills."""
    return Column(name, kind, *items, nullable=False)


def _optional(name: str, kind: type[TypeEngine[T]]) -> Column[T]:
    """A column that a row may leave empty."""
    return Column(name, kind)


def _later(name: str, kind: type[TypeEngine[T]], usual: str = "") -> Column[T]:
    """A column that came in a later revision, with what rows from before hold in it."""
    return Column(name, kind, server_default=text(f"'{usual}'"), nullable=False)


def _of_event() -> Column[str]:
    """The event that a row belongs to, a part of its key."""
    return _key("event_id", String, ForeignKey("event.id"))


EVENT = Table(
    "event",
    METADATA,
    _key("id", String),
    _needed("name", Words),
    _needed("host", Words),
    _needed("slogan", Words),
    _needed("venue", Words),
    _needed("note", Words),
    _needed("date", Date),
    _optional("starts", Time),
    _optional("ends", Time),
    _needed("timezone", String),
    _needed("goal_fen", BigInteger),
    _needed("number_prefix", String),
    _needed("basis_mode", String),
    _needed("basis_note", Words),
    _needed("fictional", Boolean),
    _optional("opened_at", UtcDateTime),
    _later("hold_minutes", BigInteger, "10"),
)
"""An event; `opened_at` says which one was opened last."""

DESK = Table(
    "desk",
    METADATA,
    _of_event(),
    _key("id", String),
)
"""A desk that has or had a log."""

UNIT = Table(
    "unit",
    METADATA,
    _of_event(),
    _key("id", String),
    _needed("kind", String),
    _needed("name", Words),
    _needed("short", String),
    _needed("credit_code", String),
    _optional("attendees", BigInteger),
    _optional("head_count", BigInteger),
    _needed("consent", Consents),
    _optional("badge", BigInteger),
    _later("contact_role", String),
    _later("phone", String),
    _optional("stage_order", BigInteger),
    _later("receipt_title", String),
    _later("vip", Boolean, "0"),
    _later("approved", Boolean, "0"),
    _later("code_unverified", Boolean, "0"),
    _later("note", String),
    _optional("merged_into", String),
)
"""A unit."""

OWN_KIND = Table(
    "own_kind",
    METADATA,
    _of_event(),
    _key("id", String),
    _needed("name", Words),
    _needed("like", String),
)
"""A kind of unit that the organiser added."""

CHECK_IN = Table(
    "check_in",
    METADATA,
    _key("event_id", String),
    _key("unit", String),
    _optional("at", UtcDateTime),
    _needed("desk", String),
    _optional("people", BigInteger),
    ForeignKeyConstraint(["event_id", "unit"], ["unit.event_id", "unit.id"]),
)
"""A unit's arrival."""

DISTINCT = Table(
    "distinct_units",
    METADATA,
    _key("event_id", String),
    _key("unit", String),
    _key("other", String),
    ForeignKeyConstraint(["event_id", "unit"], ["unit.event_id", "unit.id"]),
    ForeignKeyConstraint(["event_id", "other"], ["unit.event_id", "unit.id"]),
)
"""Two units that look alike and are not the same."""

PROJECT = Table(
    "project",
    METADATA,
    _of_event(),
    _key("id", String),
    _needed("number", BigInteger),
    _needed("name", Words),
    _needed("category", String),
    _needed("beneficiaries", Words),
    _needed("contact_role", String),
    _optional("due", Date),
    _later("state", String, "published"),
    _later("place", Words),
    _optional("beneficiary_count", BigInteger),
    _later("agreement", String),
    _later("photo", String),
    _optional("position", BigInteger),
)
"""A project of the market's list."""

NEED_LINE = Table(
    "need_line",
    METADATA,
    _key("event_id", String),
    _key("project_id", String),
    _key("id", String),
    _needed("position", BigInteger),
    _needed("form", String),
    _optional("amount_fen", BigInteger),
    _optional("quantity", Quantity),
    _needed("unit", Words),
    _optional("unit_price_fen", BigInteger),
    _needed("what", Words),
    _optional("slots", BigInteger),
    ForeignKeyConstraint(["event_id", "project_id"], ["project.event_id", "project.id"]),
)
"""What a project needs; `position` is its place in the project's list."""

HOLD = Table(
    "hold",
    METADATA,
    _key("event_id", String),
    _key("id", String),
    _needed("project", String),
    _optional("line", String),
    _optional("unit", String),
    _needed("who", String),
    _needed("slots", BigInteger),
    _needed("asked", UtcDateTime),
    _optional("until", UtcDateTime),
    _needed("ended", Boolean),
    _needed("desk", String),
    ForeignKeyConstraint(["event_id", "project"], ["project.event_id", "project.id"]),
)
"""A place of the market kept for somebody, or a turn on its waiting list."""

TURN = Table(
    "turn",
    METADATA,
    _of_event(),
    _key("claim", String),
    _needed("on_stage", Boolean),
    _optional("position", BigInteger),
)
"""The turn of a claim on the stage."""

STALL = Table(
    "stall",
    METADATA,
    _of_event(),
    _key("id", String),
    _needed("name", Words),
    _needed("team", String),
)
"""A service stall."""

SERVED = Table(
    "served",
    METADATA,
    _key("event_id", String),
    _key("stall", String),
    _key("at", UtcDateTime),
    _needed("volunteers", BigInteger),
    _needed("served", BigInteger),
    _needed("minutes", BigInteger),
    _needed("counted", Words),
    ForeignKeyConstraint(["event_id", "stall"], ["stall.event_id", "stall.id"]),
)
"""A count taken at a stall."""

CUE = Table(
    "cue",
    METADATA,
    _of_event(),
    _needed("scene", String),
    _needed("curtain", String),
    _needed("theme", String),
    _needed("language", String),
    _needed("headline", String),
    _needed("version", BigInteger),
)
"""The order that the stage obeys."""

ENTRY_TEXTS = Table(
    "entry_texts",
    METADATA,
    _key("entry_id", String, ForeignKey("ledger.id")),
    _needed("ref", String),
    _needed("typed", String),
    _needed("item", Words),
    _needed("what", Words),
    _needed("unit_word", Words),
    _needed("note", Words),
    _needed("reason", Words),
    _needed("consent", Words),
)
"""What is read beside an entry; may be purged without touching a sum or a hash."""

AUDIT = Table(
    "audit",
    METADATA,
    _key("id", Integer),
    _needed("event_id", String, ForeignKey("event.id")),
    _needed("at", UtcDateTime),
    _needed("who", String),
    _needed("about", String),
    _needed("key", String),
    _needed("field", String),
    _optional("before", String),
    _optional("after", String),
    Index(None, "event_id", "about", "key", "field"),
)
"""One field of the register, changed: who, when, what it was and what it became.

`before` is empty where the row is new. A purge blanks `before` and `after` and keeps the rest.
"""


def _held(name: str) -> Column[str]:
    """A column that the database reads out of the entry, so that it cannot disagree with it."""
    # A damaged entry reads as nothing, so that it can still be found, copied and told.
    found = f"CASE WHEN json_valid(entry) THEN json_extract(entry, '$.{name}') END"
    return Column(name, String, Computed(found, persisted=False))


LEDGER = Table(
    "ledger",
    METADATA,
    _needed("event_id", String),
    _needed("desk", String),
    _needed("seq", Integer),
    _needed("id", String),
    _needed("number", String),
    _needed("at", String),
    _needed("posted_by", String),
    _needed("entry", String),
    _needed("previous", String),
    _needed("hash", String),
    _held("act"),
    _held("of"),
    _held("unit"),
    _held("project"),
    _held("line"),
    _held("bank_ref"),
    PrimaryKeyConstraint("event_id", "desk", "seq"),
    UniqueConstraint("id"),
    ForeignKeyConstraint(["event_id", "desk"], ["desk.event_id", "desk.id"]),
)
Index(None, LEDGER.c.of, sqlite_where=text("of IS NOT NULL"))
Index(None, LEDGER.c.bank_ref, sqlite_where=text("bank_ref IS NOT NULL"))
Index(None, LEDGER.c.project, LEDGER.c.line, sqlite_where=text("line IS NOT NULL"))
