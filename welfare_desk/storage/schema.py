"""The tables of the register and of the ledger; what a column means lives in its type.

How to change a table: change it here, in market_tables.py, desk_tables.py or stage_tables.py, then
`python3 dev.py migration "what it does"`, look at the new revision, set `HEAD` in
storage/migrate.py; tests hold the two against each other. Tables of the ledger may only get more
columns. A new table also gets its act (docs/evening.md).

They are plain tables: rows are read into the values of domain/ and written from them, so classes
of their own would be mapped at every start and used by nobody (docs/adr/0010).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Time,
    UniqueConstraint,
    text,
)

from welfare_desk.storage.columns import METADATA, held, key, later, needed, of_event, optional
from welfare_desk.storage.desk_tables import ATTEMPT
from welfare_desk.storage.list_types import Consents
from welfare_desk.storage.market_tables import NEED_LINE
from welfare_desk.storage.stage_tables import CUE
from welfare_desk.storage.types import BasisCode, Plain, UtcDateTime, Whole, Words

__all__ = ["ATTEMPT", "AUDIT", "CUE", "LEDGER", "METADATA", "NEED_LINE"]

EVENT = Table(
    "event",
    METADATA,
    key("id", Plain),
    needed("name", Words),
    needed("host", Words),
    needed("slogan", Words),
    needed("venue", Words),
    needed("note", Words),
    needed("date", Date),
    optional("starts", Time),
    optional("ends", Time),
    needed("timezone", Plain),
    needed("goal_fen", Whole),
    needed("number_prefix", Plain),
    needed("basis_mode", BasisCode),
    needed("basis_note", Words),
    needed("fictional", Boolean),
    optional("opened_at", UtcDateTime),
    later("hold_minutes", Whole, "10"),
    later("check_above_fen", Whole, "0"),
)
"""An event; `opened_at` says which one was opened last."""

DESK = Table(
    "desk",
    METADATA,
    of_event(),
    key("id", Plain),
)
"""A desk that has or had a log."""

UNIT = Table(
    "unit",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("kind", Plain),
    needed("name", Words),
    needed("short", Plain),
    needed("credit_code", Plain),
    optional("attendees", Whole),
    optional("head_count", Whole),
    needed("consent", Consents),
    optional("badge", Whole),
    later("contact_role", Plain),
    later("phone", Plain),
    optional("stage_order", Whole),
    later("receipt_title", Plain),
    later("vip", Boolean, "0"),
    later("approved", Boolean, "0"),
    later("code_unverified", Boolean, "0"),
    later("note", Plain),
    optional("merged_into", Plain),
    Index(None, "event_id", "badge"),
    Index(None, "event_id", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
)
"""A unit."""

OWN_KIND = Table(
    "own_kind",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("name", Words),
    needed("like", Plain),
)
"""A kind of unit that the organiser added."""

CHECK_IN = Table(
    "check_in",
    METADATA,
    key("event_id", Plain),
    key("unit", Plain),
    optional("at", UtcDateTime),
    needed("desk", Plain),
    optional("people", Whole),
    ForeignKeyConstraint(["event_id", "unit"], ["unit.event_id", "unit.id"]),
)
"""A unit's arrival."""

DISTINCT = Table(
    "distinct_units",
    METADATA,
    key("event_id", Plain),
    key("unit", Plain),
    key("other", Plain),
    ForeignKeyConstraint(["event_id", "unit"], ["unit.event_id", "unit.id"]),
    ForeignKeyConstraint(["event_id", "other"], ["unit.event_id", "unit.id"]),
)
"""Two units that look alike and are not the same."""

ENTRY_TEXTS = Table(
    "entry_texts",
    METADATA,
    key("entry_id", Plain, ForeignKey("ledger.id")),
    needed("ref", Plain),
    needed("typed", Plain),
    needed("item", Words),
    needed("what", Words),
    needed("unit_word", Words),
    needed("note", Words),
    needed("reason", Words),
    needed("consent", Words),
    later("document", Plain),
    later("inspector", Plain),
    later("second_inspector", Plain),
)
"""What is read beside an entry; may be purged without touching a sum or a hash."""

AUDIT = Table(
    "audit",
    METADATA,
    key("id", Integer),
    needed("event_id", Plain, ForeignKey("event.id")),
    needed("at", UtcDateTime),
    needed("who", Plain),
    needed("about", Plain),
    needed("key", Plain),
    needed("field", Plain),
    optional("before", Plain),
    optional("after", Plain),
    Index(None, "event_id", "about", "key", "field"),
    Index(None, "event_id", "after", sqlite_where=text("about = 'project' AND field = 'number'")),
)
"""One field of the register, changed: who, when, what it was and what it became.

`before` is empty where the row is new. A purge blanks `before` and `after` and keeps the rest.
"""


LEDGER = Table(
    "ledger",
    METADATA,
    needed("event_id", String),
    needed("desk", String),
    needed("seq", Integer),
    needed("id", String),
    needed("number", String),
    needed("at", String),
    needed("posted_by", String),
    needed("entry", String),
    needed("previous", String),
    needed("hash", String),
    held("act"),
    held("of"),
    held("unit"),
    held("project"),
    held("line"),
    held("bank_ref"),
    held("sheet"),
    PrimaryKeyConstraint("event_id", "desk", "seq"),
    UniqueConstraint("id"),
    ForeignKeyConstraint(["event_id", "desk"], ["desk.event_id", "desk.id"]),
)
Index(None, LEDGER.c.of, sqlite_where=text("of IS NOT NULL"))
Index(None, LEDGER.c.bank_ref, sqlite_where=text("bank_ref IS NOT NULL"))
Index(None, LEDGER.c.project, LEDGER.c.line, sqlite_where=text("line IS NOT NULL"))
Index(None, LEDGER.c.sheet, sqlite_where=text("sheet IS NOT NULL"))
