"""The first shape of the file: the register, the ledger, and what the ledger refuses."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
CREATE TABLE event (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    host VARCHAR NOT NULL,
    slogan VARCHAR NOT NULL,
    venue VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    date DATE NOT NULL,
    starts TIME,
    ends TIME,
    timezone VARCHAR NOT NULL,
    goal_fen BIGINT NOT NULL,
    number_prefix VARCHAR NOT NULL,
    basis_mode VARCHAR NOT NULL,
    basis_note VARCHAR NOT NULL,
    fictional BOOLEAN NOT NULL,
    opened_at VARCHAR,
    CONSTRAINT pk_event PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE audit (
    id INTEGER NOT NULL,
    event_id VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    CONSTRAINT pk_audit PRIMARY KEY (id),
    CONSTRAINT fk_audit_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    'CREATE INDEX ix_audit_event_id_about_key_field ON audit (event_id, about, "key", field)',
    """
CREATE TABLE cue (
    event_id VARCHAR NOT NULL,
    scene VARCHAR NOT NULL,
    curtain VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    headline VARCHAR NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_cue PRIMARY KEY (event_id),
    CONSTRAINT fk_cue_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    """
CREATE TABLE desk (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    CONSTRAINT pk_desk PRIMARY KEY (event_id, id),
    CONSTRAINT fk_desk_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    """
CREATE TABLE project (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    number BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    beneficiaries VARCHAR NOT NULL,
    contact_role VARCHAR NOT NULL,
    due DATE,
    CONSTRAINT pk_project PRIMARY KEY (event_id, id),
    CONSTRAINT fk_project_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    """
CREATE TABLE stall (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    team VARCHAR NOT NULL,
    CONSTRAINT pk_stall PRIMARY KEY (event_id, id),
    CONSTRAINT fk_stall_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    """
CREATE TABLE unit (
    event_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    short VARCHAR NOT NULL,
    credit_code VARCHAR NOT NULL,
    attendees BIGINT,
    head_count BIGINT,
    consent VARCHAR NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (event_id, id),
    CONSTRAINT fk_unit_event_id_event FOREIGN KEY(event_id)
        REFERENCES event (id)
)
    """,
    """
CREATE TABLE ledger (
    event_id VARCHAR NOT NULL,
    desk VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    posted_by VARCHAR NOT NULL,
    entry VARCHAR NOT NULL,
    previous VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    act VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.act') END)
        VIRTUAL,
    "of" VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.of') END)
        VIRTUAL,
    unit VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.unit') END)
        VIRTUAL,
    project VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.project') END)
        VIRTUAL,
    line VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.line') END)
        VIRTUAL,
    bank_ref VARCHAR
        GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.bank_ref') END)
        VIRTUAL,
    CONSTRAINT pk_ledger PRIMARY KEY (event_id, desk, seq),
    CONSTRAINT uq_ledger_id UNIQUE (id),
    CONSTRAINT fk_ledger_event_id_desk_desk FOREIGN KEY(event_id, desk)
        REFERENCES desk (event_id, id)
)
    """,
    "CREATE INDEX ix_ledger_bank_ref ON ledger (bank_ref) WHERE bank_ref IS NOT NULL",
    'CREATE INDEX ix_ledger_of ON ledger ("of") WHERE of IS NOT NULL',
    "CREATE INDEX ix_ledger_project_line ON ledger (project, line) WHERE line IS NOT NULL",
    """
CREATE TABLE need_line (
    event_id VARCHAR NOT NULL,
    project_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    form VARCHAR NOT NULL,
    amount_fen BIGINT,
    quantity VARCHAR,
    unit VARCHAR NOT NULL,
    unit_price_fen BIGINT,
    what VARCHAR NOT NULL,
    slots BIGINT,
    CONSTRAINT pk_need_line PRIMARY KEY (event_id, project_id, id),
    CONSTRAINT fk_need_line_event_id_project_id_project FOREIGN KEY(event_id, project_id)
        REFERENCES project (event_id, id)
)
    """,
    """
CREATE TABLE served (
    event_id VARCHAR NOT NULL,
    stall VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    volunteers BIGINT NOT NULL,
    served BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    counted VARCHAR NOT NULL,
    CONSTRAINT pk_served PRIMARY KEY (event_id, stall, at),
    CONSTRAINT fk_served_event_id_stall_stall FOREIGN KEY(event_id, stall)
        REFERENCES stall (event_id, id)
)
    """,
    """
CREATE TABLE entry_texts (
    entry_id VARCHAR NOT NULL,
    ref VARCHAR NOT NULL,
    typed VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    unit_word VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    consent VARCHAR NOT NULL,
    CONSTRAINT pk_entry_texts PRIMARY KEY (entry_id),
    CONSTRAINT fk_entry_texts_entry_id_ledger FOREIGN KEY(entry_id)
        REFERENCES ledger (id)
)
    """,
)

TRIGGERS = (
    """
CREATE TRIGGER ledger_keeps_its_entries BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
    """,
    """
CREATE TRIGGER ledger_loses_no_entry BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END
    """,
    """
CREATE TRIGGER ledger_replaces_no_entry BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
OR EXISTS (SELECT 1 FROM ledger WHERE rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'this id is posted'); END
    """,
    """
CREATE TRIGGER ledger_follows_its_chain BEFORE INSERT ON ledger
WHEN NEW.seq IS NOT 1 + coalesce((SELECT max(seq) FROM ledger
    WHERE event_id = NEW.event_id AND desk = NEW.desk), 0)
OR (NEW.seq > 1 AND NEW.previous IS NOT (SELECT hash FROM ledger
    WHERE event_id = NEW.event_id AND desk = NEW.desk AND seq = NEW.seq - 1))
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one of its desk'); END
    """,
    """
CREATE TRIGGER audit_keeps_its_changes BEFORE UPDATE ON audit
WHEN NEW.id IS NOT OLD.id OR NEW.event_id IS NOT OLD.event_id OR NEW.at IS NOT OLD.at
OR NEW.who IS NOT OLD.who OR NEW.about IS NOT OLD.about OR NEW.key IS NOT OLD.key
OR NEW.field IS NOT OLD.field OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a change is only ever blanked'); END
    """,
    """
CREATE TRIGGER audit_loses_no_change BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END
    """,
    """
CREATE TRIGGER audit_replaces_no_change BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a change is never replaced'); END
    """,
)


def upgrade() -> None:
    """Make the tables, their indices and their triggers."""
    for statement in (*TABLES, *TRIGGERS):
        op.execute(statement.strip())


def downgrade() -> None:
    """Take everything away; nothing was before."""
    for table in reversed(
        (
            "event",
            "audit",
            "cue",
            "desk",
            "project",
            "stall",
            "unit",
            "ledger",
            "need_line",
            "served",
            "entry_texts",
        )
    ):
        op.execute(f"DROP TABLE {table}")
