"""The tables of what is kept beside the ledger: operators, goods, paper, statements, cash."""

from __future__ import annotations

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, Table, text

from welfare_desk.storage.columns import METADATA, key, needed, of_event, optional
from welfare_desk.storage.list_types import Heads, Names, PieceCounts, TallyText
from welfare_desk.storage.types import (
    CountKindCode,
    DeliveryCode,
    Plain,
    Quantity,
    UtcDateTime,
    Uuid,
    Whole,
    Words,
)

OPERATOR = Table(
    "operator",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("name", Plain),
    needed("active", Boolean),
)
"""Somebody who types or checks."""

DELIVERY = Table(
    "delivery",
    METADATA,
    of_event(),
    key("id", Plain),
    optional("pledge", Uuid),
    optional("unit", Plain),
    optional("project", Plain),
    needed("item", Words),
    optional("quantity", Quantity),
    needed("unit_word", Words),
    needed("arrived", UtcDateTime),
    needed("desk", Plain),
    needed("state", DeliveryCode),
    optional("entry", Uuid),
    needed("reason", Words),
)
"""Goods that were brought."""

PAPER_SHEET = Table(
    "paper_sheet",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("desk", Plain),
    needed("number", Whole),
    needed("printed", UtcDateTime),
    needed("spoiled", Plain),
)
"""A blank sheet that was printed."""

STATEMENT_LINE = Table(
    "statement_line",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("source", Plain),
    needed("position", Whole),
    needed("method", Plain),
    needed("on", Date),
    needed("fen", Whole),
    needed("payer", Plain),
    needed("ref", Plain),
    needed("note", Plain),
    optional("entry", Uuid),
    needed("aside", Plain),
)
"""A line of a bank's statement."""

CASH_COUNT = Table(
    "cash_count",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("desk", Plain),
    needed("at", UtcDateTime),
    needed("kind", CountKindCode),
    needed("pieces", PieceCounts),
    needed("false_pieces", PieceCounts),
    needed("expected_fen", Whole),
    needed("counter", Plain),
    needed("checker", Plain),
    needed("custodian", Plain),
    needed("reason", Plain),
    needed("by", Plain),
)
"""A count of a drawer."""

CLOSING = Table(
    "closing",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("at", UtcDateTime),
    needed("desk", Plain),
    needed("by", Plain),
    needed("heads", Heads),
    needed("tally", TallyText),
    needed("open", Names),
    optional("reopened", UtcDateTime),
    optional("reopened_by", Plain),
    needed("reason", Plain),
)
"""The event as it was closed."""

ATTEMPT = Table(
    "attempt",
    METADATA,
    key("id", Integer),
    needed("event_id", Plain, ForeignKey("event.id")),
    needed("at", UtcDateTime),
    needed("who", Plain),
    needed("desk", Plain),
    needed("about", Plain),
    needed("key", Plain),
    needed("code", Plain),
    needed("held", Plain),
    Index(None, "event_id", "at"),
)
"""Something that was asked for and refused: `code` says why, `held` what it was, by ids and codes.

It is a trace like the audit: it stays in this file, and no name stands in it.
"""

Index(
    None,
    STATEMENT_LINE.columns["event_id"],
    STATEMENT_LINE.columns["entry"],
    sqlite_where=text("entry IS NOT NULL"),
)
