"""The stage: more orders, its rules, milestones, what is published, and what was shown."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

COLUMNS = (
    "ALTER TABLE cue ADD COLUMN project VARCHAR",
    "ALTER TABLE cue ADD COLUMN thank VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE cue ADD COLUMN nexts BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE cue ADD COLUMN hide_names BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE cue ADD COLUMN hide_amounts BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE cue ADD COLUMN hide_total BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE cue ADD COLUMN away BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE stall ADD COLUMN place VARCHAR DEFAULT '' NOT NULL",
)

TABLES = (
    """
CREATE TABLE stage_rules (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    thank_from_fen BIGINT NOT NULL,
    approve_from_fen BIGINT NOT NULL,
    approve_persons BOOLEAN NOT NULL,
    delay_s BIGINT NOT NULL,
    rotates BOOLEAN NOT NULL,
    rotation VARCHAR NOT NULL,
    calm BOOLEAN NOT NULL,
    header VARCHAR NOT NULL,
    logo VARCHAR NOT NULL,
    entitled BOOLEAN NOT NULL,
    launch_line VARCHAR NOT NULL,
    CONSTRAINT pk_stage_rules PRIMARY KEY (event_id, id),
    CONSTRAINT fk_stage_rules_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE milestone (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    quiet BOOLEAN NOT NULL,
    CONSTRAINT pk_milestone PRIMARY KEY (event_id, id),
    CONSTRAINT fk_milestone_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE public_fact (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    CONSTRAINT pk_public_fact PRIMARY KEY (event_id, id),
    CONSTRAINT fk_public_fact_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE spotlight_mark (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    mark VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    place BIGINT,
    approved BOOLEAN NOT NULL,
    CONSTRAINT pk_spotlight_mark PRIMARY KEY (event_id, id),
    CONSTRAINT fk_spotlight_mark_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
)


def upgrade() -> None:
    """Add the columns and tables."""
    for statement in (*COLUMNS, *TABLES):
        op.execute(statement.strip())


def downgrade() -> None:
    """Take them away again."""
    for statement in reversed(TABLES):
        op.execute(f"DROP TABLE {statement.split()[2]}")
    for statement in reversed(COLUMNS):
        _, _, table, _, _, column, *_ = statement.split()
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
