from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from tests.market import A, cash, new_id, open_market
from tests.older import OF_THE_THIRD, as_of
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.storage import backup, migrate
from welfare_desk.storage.errors import BackupFailedError, OlderFileError
from welfare_desk.storage.file import File
from welfare_desk.storage.migrate import (
    APPLICATION_ID,
    HEAD,
    MIGRATIONS,
    REVISIONS,
    downgrade,
    upgrade,
)
from welfare_desk.storage.opening import open_file
from welfare_desk.storage.schema import METADATA

if TYPE_CHECKING:
    from pathlib import Path


def shape(path: Path) -> set[tuple[str, str, str]]:
    """Everything that a file is made of, word for word but for spaces."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    with closing(sqlite3.connect(path)) as file:
        return {
            (kind, name, "".join(sql.split())) for kind, name, sql in file.execute(query).fetchall()
        }


def migrated(path: Path) -> File:
    """A file made by the revisions alone."""
    file = File(path, writes=True)
    with file.writing() as connection:
        upgrade(connection)
    return file


def test_the_revisions_make_what_a_new_file_is(tmp_path: Path) -> None:
    open_file(tmp_path / "new.db", writes=True, create=True).close()
    migrated(tmp_path / "migrated.db").close()
    assert shape(tmp_path / "migrated.db") == shape(tmp_path / "new.db")


def test_the_revisions_make_what_the_models_say(tmp_path: Path) -> None:
    migrated(tmp_path / "migrated.db").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_the_program_knows_every_revision() -> None:
    script = ScriptDirectory(str(MIGRATIONS))
    assert script.get_heads() == [HEAD]
    assert tuple(one.revision for one in script.walk_revisions())[::-1] == REVISIONS


def test_down_and_up_again_with_data(tmp_path: Path) -> None:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
    before = shape(path)
    file = File(path, writes=True)
    with file.writing() as connection:
        downgrade(connection, "base")
    assert {name for _, name, _ in shape(path)} == {"alembic_version"}
    with file.writing() as connection:
        upgrade(connection)
    file.close()
    assert shape(path) == before


OF_BEFORE = """
INSERT INTO event VALUES ('E', '{"zh":"夜"}', '', '', '', '', '2022-06-25', NULL, NULL,
    'Asia/Shanghai', 0, 'E', 'community', '', 0, NULL);
INSERT INTO unit VALUES ('E', 'U2', 'group', '{"zh":"乙"}', '', '', NULL, 4,
    '{"alias":"","amount":"shown","name":"full"}');
INSERT INTO unit VALUES ('E', 'U1', 'group', '{"zh":"甲"}', '甲', '', 3, NULL,
    '{"alias":"","amount":"hidden","name":"masked"}');
INSERT INTO project VALUES ('E', 'P1', 1, '{"zh":"灯"}', 'other', '', '', NULL);
INSERT INTO audit VALUES (1, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'project', 'P1', 'number',
    NULL, '1');
INSERT INTO audit VALUES (2, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'event', 'E', 'name', NULL,
    '{"zh":"夜"}');
INSERT INTO audit VALUES (3, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'unit', 'U2', 'name', NULL,
    '{"zh":"乙"}');
INSERT INTO audit VALUES (7, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'unit', 'U2', 'head_count',
    NULL, '4');
INSERT INTO audit VALUES (4, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'unit', 'U1', 'name', NULL,
    '{"zh":"甲"}');
INSERT INTO audit VALUES (5, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'unit', 'U1', 'short', NULL,
    '"甲"');
INSERT INTO audit VALUES (6, 'E', '2022-06-25T01:00:00.000000Z', 'OP1', 'unit', 'U1', 'attendees',
    NULL, '3');
"""


def test_a_file_of_the_first_revision_keeps_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "first.db"
    file = File(path, writes=True)
    with file.writing() as connection:
        upgrade(connection, "0001")
    file.driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
    for statement in OF_BEFORE.strip().split(";\n"):
        file.driver.execute(statement.rstrip(";"))
    file.close()
    assert verify(path).ok
    with open_books(path, desk=A) as books:
        registrar = books.registrar
        assert registrar.event().hold_minutes == 10
        assert [(unit.id, unit.badge) for unit in registrar.units()] == [("U1", 1), ("U2", 2)]
        assert registrar.units()[0] == Unit(
            id=UnitId("U1"), kind="group", name=Text("甲"), short="甲", attendees=3, badge=1
        )
        (lamps,) = registrar.projects()
        assert (lamps.state, lamps.place, lamps.photo) == ("published", Text(), "")
        registrar.put_unit(Unit(id=UnitId("U0"), kind="group", name=Text("丙")))
        assert registrar.units()[0].badge == 3
        assert registrar.next_number() == 2
    assert verify(path).ok
    (kept,) = tmp_path.glob("first.0001.*.backup.db")
    assert verify(kept).ok
    assert "badge" not in str(shape(kept))
    file = File(path, writes=True)
    with file.writing() as connection:
        downgrade(connection, "0001")
    file.close()
    assert shape(path) == shape(kept)


def make_older(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the file of today be one of yesterday, by a program that is a revision ahead."""
    monkeypatch.setattr(migrate, "HEAD", "9999")
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "9999"))

    def to_the_next(connection: object, to: str = "9999") -> None:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (to,))  # type: ignore[attr-defined]

    monkeypatch.setattr(migrate, "upgrade", to_the_next)


def test_an_older_file_is_upgraded_after_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        posted = books.bookkeeper.post(cash(), id=new_id())
    make_older(monkeypatch, path)
    with pytest.raises(OlderFileError):
        open_books(path)
    with open_books(path, desk=A) as books:
        assert books.bookkeeper.find(posted.id) == posted
    (kept,) = tmp_path.glob(f"market.{HEAD}.*.backup.db")
    assert verify(kept).entries == 1
    assert shape(kept) == shape(path)


def test_without_a_sound_backup_nothing_is_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "market.db"
    open_market(path).close()
    make_older(monkeypatch, path)
    monkeypatch.setattr(backup, "_holds_the_same", lambda *_: False)
    with pytest.raises(BackupFailedError):
        open_books(path, desk=A)
    assert list(tmp_path.glob("*backup*")) == []
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


def test_a_file_of_the_third_revision_keeps_what_it_holds_and_is_sound_before(
    tmp_path: Path,
) -> None:
    path = tmp_path / "third.db"
    open_market(path).close()
    as_of("0003", path, *OF_THE_THIRD)
    assert verify(path).problems == ()
    with open_books(path, desk=A) as books:
        assert [(stall.name.zh, stall.place) for stall in books.registrar.stalls()] == [
            ("义剪", ""),
            ("量血压", ""),
        ]
        assert books.director.cue() == Cue(scene="total", curtain="freeze", version=3)
        assert books.registrar.stage_rules() == ()
        books.live.catch_up()
        assert books.director.shown().rules == StageRules()
    assert verify(path).problems == ()
