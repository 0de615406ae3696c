"""Operators, goods at the door, paper, statements, cash counts, closings, what was refused."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

COLUMNS = (
    "ALTER TABLE event ADD COLUMN check_above_fen BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE entry_texts ADD COLUMN document VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE entry_texts ADD COLUMN inspector VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE entry_texts ADD COLUMN second_inspector VARCHAR DEFAULT '' NOT NULL",
)

SHEET = (
    "ALTER TABLE ledger ADD COLUMN sheet VARCHAR GENERATED ALWAYS AS"
    " (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.sheet') END) VIRTUAL"
)

TABLES = (
    """
CREATE TABLE operator (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_operator PRIMARY KEY (event_id, id),
    CONSTRAINT fk_operator_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE delivery (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    pledge VARCHAR,
    unit VARCHAR,
    project VARCHAR,
    item VARCHAR NOT NULL,
    quantity VARCHAR,
    unit_word VARCHAR NOT NULL,
    arrived VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    entry VARCHAR,
    reason VARCHAR NOT NULL,
    CONSTRAINT pk_delivery PRIMARY KEY (event_id, id),
    CONSTRAINT fk_delivery_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE paper_sheet (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    number BIGINT NOT NULL,
    printed VARCHAR NOT NULL,
    spoiled VARCHAR NOT NULL,
    CONSTRAINT pk_paper_sheet PRIMARY KEY (event_id, id),
    CONSTRAINT fk_paper_sheet_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE statement_line (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    method VARCHAR NOT NULL,
    "on" DATE NOT NULL,
    fen BIGINT NOT NULL,
    payer VARCHAR NOT NULL,
    ref VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    entry VARCHAR,
    aside VARCHAR NOT NULL,
    CONSTRAINT pk_statement_line PRIMARY KEY (event_id, id),
    CONSTRAINT fk_statement_line_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE cash_count (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    pieces VARCHAR NOT NULL,
    false_pieces VARCHAR NOT NULL,
    expected_fen BIGINT NOT NULL,
    counter VARCHAR NOT NULL,
    checker VARCHAR NOT NULL,
    custodian VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    CONSTRAINT pk_cash_count PRIMARY KEY (event_id, id),
    CONSTRAINT fk_cash_count_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE closing (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    heads VARCHAR NOT NULL,
    tally VARCHAR NOT NULL,
    open VARCHAR NOT NULL,
    reopened VARCHAR,
    reopened_by VARCHAR,
    reason VARCHAR NOT NULL,
    CONSTRAINT pk_closing PRIMARY KEY (event_id, id),
    CONSTRAINT fk_closing_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
    """
CREATE TABLE attempt (
    id INTEGER NOT NULL,
    event_id VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    held VARCHAR NOT NULL,
    CONSTRAINT pk_attempt PRIMARY KEY (id),
    CONSTRAINT fk_attempt_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
)
    """,
)

INDICES = (
    "CREATE INDEX ix_ledger_sheet ON ledger (sheet) WHERE sheet IS NOT NULL",
    """
CREATE INDEX ix_statement_line_event_id_entry ON statement_line (event_id, entry)
    WHERE entry IS NOT NULL
    """,
    "CREATE INDEX ix_attempt_event_id_at ON attempt (event_id, at)",
)

TRIGGERS = (
    """
CREATE TRIGGER attempt_keeps_what_was_asked BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'what was asked for is never changed'); END
    """,
    """
CREATE TRIGGER attempt_loses_nothing BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END
    """,
)


def upgrade() -> None:
    """Add the columns, tables, indices and triggers."""
    for statement in (*COLUMNS, SHEET, *TABLES, *INDICES, *TRIGGERS):
        op.execute(statement.strip())


def downgrade() -> None:
    """Take them away again."""
    for statement in (*TRIGGERS, *INDICES):
        what, name = statement.split()[1:3]
        op.execute(f"DROP {what} {name}")
    for statement in reversed(TABLES):
        op.execute(f"DROP TABLE {statement.split()[2]}")
    op.execute("ALTER TABLE ledger DROP COLUMN sheet")
    for statement in reversed(COLUMNS):
        _, _, table, _, _, column, *_ = statement.split()
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
