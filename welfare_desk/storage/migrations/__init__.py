"""The history of the file's shape, one revision a change; Alembic reads this folder."""
