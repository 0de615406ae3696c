"""How Alembic reaches a file: over the connection that it is handed."""

from __future__ import annotations

from alembic import context

from welfare_desk.storage.schema import METADATA

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
