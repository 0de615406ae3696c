"""What the tables are made of: the kinds of column, and how everything is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Column, Computed, ForeignKey, MetaData, String, text

from welfare_desk.storage.types import Plain

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


def key(name: str, kind: type[TypeEngine[T]], *items: SchemaItem) -> Column[T]:
    """A column by which a row is known, or a part of that."""
    return Column(name, kind, *items, primary_key=True)


def needed(name: str, kind: type[TypeEngine[T]], *items: SchemaItem) -> Column[T]:
    """A column that every row fills."""
    return Column(name, kind, *items, nullable=False)


def optional(name: str, kind: type[TypeEngine[T]]) -> Column[T]:
    """A column that a row may leave empty."""
    return Column(name, kind)


def later(name: str, kind: type[TypeEngine[T]], usual: str = "") -> Column[T]:
    """A column that came in a later revision, with what rows from before hold in it."""
    return Column(name, kind, server_default=text(f"'{usual}'"), nullable=False)


def of_event() -> Column[str]:
    """The event that a row belongs to, a part of its key."""
    return key("event_id", Plain, ForeignKey("event.id"))


def held(name: str) -> Column[str]:
    """A column that the database reads out of the entry, so that it cannot disagree with it."""
    # A damaged entry reads as nothing, so that it can still be found, copied and told.
    found = f"CASE WHEN json_valid(entry) THEN json_extract(entry, '$.{name}') END"
    return Column(name, String, Computed(found, persisted=False))
