"""Writes a new Alembic revision from the models: `python -m tests.tools.new_revision what it adds`.

An empty file is brought to the newest revision in memory and compared with storage/schema.py; what
differs becomes the revision. Read it before you trust it: a rename looks like a loss.
"""

from __future__ import annotations

import sys

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from welfare_desk.storage.migrate import MIGRATIONS, REVISIONS, upgrade


def write_revision(message: str) -> None:
    """Write the revision that leads from the last one to the models of today."""
    number = f"{int(REVISIONS[-1]) + 1:04d}"
    with create_engine("sqlite://").connect() as connection:
        upgrade(connection)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        config.attributes["connection"] = connection
        command.revision(config, message, autogenerate=True, rev_id=number)
    print(f"Now add {number!r} to HEAD and REVISIONS in storage/migrate.py, with a test with data.")


if __name__ == "__main__":
    write_revision(" ".join(sys.argv[1:]) or "change")
