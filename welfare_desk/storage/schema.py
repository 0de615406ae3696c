"""The tables of the register and of the ledger, typed; what a column means lives in its type.

How to change a table: change it here, then `python3 dev.py migration "what it does"`, look at the
new revision, set `HEAD` in storage/migrate.py; tests hold the two against each other. Tables of the
ledger may only get more columns. A new table also gets its act (docs/evening.md).
"""

from __future__ import annotations

# The annotations below are read at run time by SQLAlchemy, so their names are imported here.
from datetime import date, datetime, time
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from welfare_desk.domain.register import Consent
from welfare_desk.domain.texts import Text
from welfare_desk.storage.types import Consents, Quantity, UtcDateTime, Words


class Base(DeclarativeBase):
    """What all tables share: how their constraints are named, and how a type is kept."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: String(),
        int: BigInteger(),
        bool: Boolean(),
        datetime: UtcDateTime(),
        Text: Words(),
        Decimal: Quantity(),
        Consent: Consents(),
    }


class StoredEvent(Base):
    """An event; `opened_at` says which one was opened last."""

    __tablename__ = "event"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[Text]
    host: Mapped[Text]
    slogan: Mapped[Text]
    venue: Mapped[Text]
    note: Mapped[Text]
    date: Mapped[date]
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    timezone: Mapped[str]
    goal_fen: Mapped[int]
    number_prefix: Mapped[str]
    basis_mode: Mapped[str]
    basis_note: Mapped[Text]
    fictional: Mapped[bool]
    opened_at: Mapped[datetime | None]


class StoredDesk(Base):
    """A desk that has or had a log."""

    __tablename__ = "desk"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)


class StoredUnit(Base):
    """A unit."""

    __tablename__ = "unit"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[Text]
    short: Mapped[str]
    credit_code: Mapped[str]
    attendees: Mapped[int | None]
    head_count: Mapped[int | None]
    consent: Mapped[Consent]


class StoredProject(Base):
    """A project of the market's list."""

    __tablename__ = "project"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    name: Mapped[Text]
    category: Mapped[str]
    beneficiaries: Mapped[Text]
    contact_role: Mapped[str]
    due: Mapped[date | None]


class StoredNeedLine(Base):
    """What a project needs; `position` is its place in the project's list."""

    __tablename__ = "need_line"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "project_id"], ["project.event_id", "project.id"]),
    )

    event_id: Mapped[str] = mapped_column(primary_key=True)
    project_id: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    form: Mapped[str]
    amount_fen: Mapped[int | None]
    quantity: Mapped[Decimal | None]
    unit: Mapped[Text]
    unit_price_fen: Mapped[int | None]
    what: Mapped[Text]
    slots: Mapped[int | None]


class StoredStall(Base):
    """A service stall."""

    __tablename__ = "stall"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[Text]
    team: Mapped[str]


class StoredServed(Base):
    """A count taken at a stall."""

    __tablename__ = "served"
    __table_args__ = (ForeignKeyConstraint(["event_id", "stall"], ["stall.event_id", "stall.id"]),)

    event_id: Mapped[str] = mapped_column(primary_key=True)
    stall: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    volunteers: Mapped[int]
    served: Mapped[int]
    minutes: Mapped[int]
    counted: Mapped[Text]


class StoredCue(Base):
    """The order that the stage obeys."""

    __tablename__ = "cue"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), primary_key=True)
    scene: Mapped[str]
    curtain: Mapped[str]
    theme: Mapped[str]
    language: Mapped[str]
    headline: Mapped[str]
    version: Mapped[int]


class StoredTexts(Base):
    """What is read beside an entry; may be purged without touching a sum or a hash."""

    __tablename__ = "entry_texts"

    entry_id: Mapped[str] = mapped_column(ForeignKey("ledger.id"), primary_key=True)
    ref: Mapped[str]
    typed: Mapped[str]
    item: Mapped[Text]
    what: Mapped[Text]
    unit_word: Mapped[Text]
    note: Mapped[Text]
    reason: Mapped[Text]
    consent: Mapped[Text]


class Change(Base):
    """One field of the register, changed: who, when, what it was and what it became.

    `before` is empty where the row is new. A purge blanks `before` and `after` and keeps the rest.
    """

    __tablename__ = "audit"
    __table_args__ = (Index(None, "event_id", "about", "key", "field"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"))
    at: Mapped[datetime]
    who: Mapped[str]
    about: Mapped[str]
    key: Mapped[str]
    field: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]


def _held(name: str) -> Column[str]:
    """A column that the database reads out of the entry, so that it cannot disagree with it."""
    # A damaged entry reads as nothing, so that it can still be found, copied and told.
    found = f"CASE WHEN json_valid(entry) THEN json_extract(entry, '$.{name}') END"
    return Column(name, String, Computed(found, persisted=False))


LEDGER = Table(
    "ledger",
    Base.metadata,
    Column("event_id", String, nullable=False),
    Column("desk", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("id", String, nullable=False),
    Column("number", String, nullable=False),
    Column("at", String, nullable=False),
    Column("posted_by", String, nullable=False),
    Column("entry", String, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
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
