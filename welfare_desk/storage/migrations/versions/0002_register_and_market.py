"""Units in full, their arrival, look-alikes, own kinds; projects in full, holds, turns."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

COLUMNS = (
    "ALTER TABLE event ADD COLUMN hold_minutes BIGINT DEFAULT '10' NOT NULL",
    "ALTER TABLE unit ADD COLUMN badge BIGINT",
    "ALTER TABLE unit ADD COLUMN contact_role VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE unit ADD COLUMN phone VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE unit ADD COLUMN stage_order BIGINT",
    "ALTER TABLE unit ADD COLUMN receipt_title VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE unit ADD COLUMN vip BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE unit ADD COLUMN approved BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE unit ADD COLUMN code_unverified BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE unit ADD COLUMN note VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE unit ADD COLUMN merged_into VARCHAR",
    "ALTER TABLE project ADD COLUMN state VARCHAR DEFAULT 'published' NOT NULL",
    "ALTER TABLE project ADD COLUMN place VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE project ADD COLUMN beneficiary_count BIGINT",
    "ALTER TABLE project ADD COLUMN agreement VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE project ADD COLUMN photo VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE project ADD COLUMN position BIGINT",
)

TABLES = (
    """
CREATE TABLE own_kind (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    "like" VARCHAR NOT NULL,
    CONSTRAINT pk_own_kind PRIMARY KEY (event_id, id),
    CONSTRAINT fk_own_kind_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE check_in (
    event_id VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    at VARCHAR,
    desk VARCHAR NOT NULL,
    people BIGINT,
    CONSTRAINT pk_check_in PRIMARY KEY (event_id, unit),
    CONSTRAINT fk_check_in_event_id_unit_unit FOREIGN KEY(event_id, unit)
        REFERENCES unit (event_id, id)
)
    """,
    """
CREATE TABLE distinct_units (
    event_id VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    CONSTRAINT pk_distinct_units PRIMARY KEY (event_id, unit, other),
    CONSTRAINT fk_distinct_units_event_id_unit_unit FOREIGN KEY(event_id, unit)
        REFERENCES unit (event_id, id),
    CONSTRAINT fk_distinct_units_event_id_other_unit FOREIGN KEY(event_id, other)
        REFERENCES unit (event_id, id)
)
    """,
    """
CREATE TABLE hold (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    project VARCHAR NOT NULL,
    line VARCHAR,
    unit VARCHAR,
    who VARCHAR NOT NULL,
    slots BIGINT NOT NULL,
    asked VARCHAR NOT NULL,
    until VARCHAR,
    ended BOOLEAN NOT NULL,
    desk VARCHAR NOT NULL,
    CONSTRAINT pk_hold PRIMARY KEY (event_id, id),
    CONSTRAINT fk_hold_event_id_project_project FOREIGN KEY(event_id, project)
        REFERENCES project (event_id, id)
)
    """,
    """
CREATE TABLE turn (
    event_id VARCHAR NOT NULL,
    claim VARCHAR NOT NULL,
    on_stage BOOLEAN NOT NULL,
    position BIGINT,
    CONSTRAINT pk_turn PRIMARY KEY (event_id, claim),
    CONSTRAINT fk_turn_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
)

INDICES = (
    """
CREATE INDEX ix_unit_event_id_merged_into ON unit (event_id, merged_into)
    WHERE merged_into IS NOT NULL
    """,
    "CREATE INDEX ix_unit_event_id_badge ON unit (event_id, badge)",
    """
CREATE INDEX ix_audit_event_id_after ON audit (event_id, "after")
    WHERE about = 'project' AND field = 'number'
    """,
)

BADGES = """
UPDATE unit SET badge = listed.place FROM (
    SELECT event_id, id, row_number() OVER (PARTITION BY event_id ORDER BY id) AS place FROM unit
) AS listed WHERE listed.event_id = unit.event_id AND listed.id = unit.id
"""


def upgrade() -> None:
    """Add the columns and tables; every unit of before gets the number of its badge."""
    for statement in (*COLUMNS, *TABLES, BADGES, *INDICES):
        op.execute(statement.strip())


def downgrade() -> None:
    """Take the columns and tables away again."""
    for index in INDICES:
        op.execute(f"DROP INDEX {index.split()[2]}")
    for table in ("turn", "hold", "distinct_units", "check_in", "own_kind"):
        op.execute(f"DROP TABLE {table}")
    for statement in reversed(COLUMNS):
        _, _, table, _, _, column, *_ = statement.split()
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
