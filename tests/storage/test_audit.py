"""Each check finds just what it is for, in files that somebody broke on purpose."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from tests.market import (
    PARTY,
    PAVILION,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    taken_back,
)
from welfare_desk.domain.canonical import Written, chain_hash, entry_text
from welfare_desk.domain.entries import Allocation, Reallocation, Reversal
from welfare_desk.domain.ids import EntryId, EventId, LineId, ProjectId, UnitId
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.entries import Entry


@pytest.fixture
def path(market: Path) -> Path:
    return market


def broken(path: Path, *statements: str) -> list[tuple[str, str | None, int | None]]:
    """What an audit says after somebody wrote to the file with the triggers dropped."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            file.execute(statement)
        for sql in TRIGGERS.values():
            file.execute(sql)
    audit = verify(path)
    assert not audit.ok
    return [(problem.code, problem.desk, problem.seq) for problem in audit.problems]


def test_a_sound_file_is_ok(path: Path) -> None:
    audit = verify(path)
    assert audit.as_json() == {"ok": True, "entries": 10, "desks": 2, "problems": []}


def test_an_audit_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    verify(path)
    assert path.read_bytes() == before


def test_a_desk_may_go_on_meanwhile(path: Path) -> None:
    with open_market(path) as books:
        books.choose_event(EventId("MARKET"))
        books.bookkeeper.post(cash(), id=new_id())
        assert verify(path).entries == 11


@pytest.mark.parametrize("column", [name for name in COLUMNS.split(", ") if name != "seq"])
@pytest.mark.parametrize(("desk", "seq"), [("A", 1), ("A", 4), ("A", 8), ("B", 2)])
def test_one_changed_byte_is_named_with_desk_and_seq(
    path: Path, column: str, desk: str, seq: int
) -> None:
    found = broken(
        path,
        "PRAGMA foreign_keys=OFF",
        f"UPDATE ledger SET {column} = substr({column}, 1, length({column}) - 2) ||"
        f" char(unicode(substr({column}, -2, 1)) + 1) || substr({column}, -1)"
        f" WHERE desk = '{desk}' AND seq = {seq} AND length({column}) > 1",
        f"UPDATE ledger SET {column} = 'C'"
        f" WHERE desk = '{desk}' AND seq = {seq} AND length({column}) = 1",
    )
    place = ("C" if column == "desk" else desk, seq)
    assert ("changed", *place) in found or ("unreadable", *place) in found
    if column in ("desk", "event_id") and seq < 2:
        assert ("missing", desk, seq) in found


def test_a_space_in_an_entry_is_named(path: Path) -> None:
    found = broken(path, "UPDATE ledger SET entry = entry || ' ' WHERE desk = 'A' AND seq = 3")
    assert ("changed", "A", 3) in found


@pytest.mark.parametrize("value", ["x'00FF'", "5", "CAST(x'FF' AS TEXT)"])
@pytest.mark.parametrize("column", ["number", "at", "posted_by", "hash", "entry", "id"])
def test_what_is_no_text_is_named(path: Path, column: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP TRIGGER ledger_keeps_its_entries")
        damage = f"UPDATE ledger SET {column} = {value} WHERE desk = 'A' AND seq = 3"
        try:
            file.execute(damage)
        except sqlite3.OperationalError:
            pytest.skip("SQLite itself refuses this damage")
        file.execute(TRIGGERS["ledger_keeps_its_entries"])
        file.commit()
    places = {(one.code, one.desk, one.seq) for one in verify(path).problems}
    assert {("unreadable", "A", 3), ("changed", "A", 3)} & places


def test_a_changed_seq_is_named_where_it_is_and_where_it_was(path: Path) -> None:
    found = broken(path, "UPDATE ledger SET seq = 99 WHERE desk = 'A' AND seq = 8")
    assert ("missing", "A", 8) in found
    assert ("changed", "A", 99) in found
    found = broken(path, "UPDATE ledger SET seq = 'x' WHERE desk = 'A' AND seq = 99")
    assert ("unreadable", "A", None) in found


def test_a_missing_entry_is_named(path: Path) -> None:
    found = broken(
        path, "PRAGMA foreign_keys=OFF", "DELETE FROM ledger WHERE desk = 'A' AND seq = 3"
    )
    assert ("missing", "A", 3) in found


def test_a_log_with_another_beginning_is_named(path: Path) -> None:
    found = broken(path, "DELETE FROM ledger WHERE desk = 'B' AND seq = 1")
    assert ("missing", "B", 1) in found


def test_triggers_that_went_or_changed_are_named(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP TRIGGER ledger_loses_no_entry")
        file.execute("DROP TRIGGER audit_loses_no_change")
        file.execute(
            "CREATE TRIGGER audit_loses_no_change BEFORE DELETE ON audit BEGIN SELECT 1; END"
        )
    assert [problem.code for problem in verify(path).problems] == [
        "trigger-missing",
        "trigger-changed",
    ]


def test_a_row_that_names_what_is_gone_is_told(path: Path) -> None:
    found = broken(path, "PRAGMA foreign_keys=OFF", "INSERT INTO desk VALUES ('GONE', 'A')")
    assert found == [("foreign-key", None, None)]


def forged(
    path: Path, entry: Entry, number: str = "", text: str = ""
) -> list[tuple[str, str | None, int | None]]:
    """What an audit says of an entry that was chained by somebody who knows no rules."""
    with closing(sqlite3.connect(path)) as file:
        seq, previous = file.execute(
            "SELECT seq, hash FROM ledger WHERE desk = 'A' ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        row = Written(
            event="MARKET",
            desk="A",
            seq=seq + 1,
            id=str(new_id()),
            number=number or f"HM-A{seq + 1:04}",
            at="2099-06-25T01:00:00.000000Z",
            posted_by="OP1",
            entry=text or entry_text(entry),
            previous=previous,
            hash="",
        )
        row = row._replace(hash=chain_hash(row))
        file.execute(f"INSERT INTO ledger ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)", row)
        file.commit()
    return [(problem.code, problem.desk, problem.seq) for problem in verify(path).problems]


GONE = EntryId(UUID("0190e4c5-7a5c-7000-8000-000000000001"))
HOLD = "INSERT INTO hold VALUES ('MARKET', 'H1',"
HELD = "'', 1, '2022-06-25T01:00:00.000000Z', NULL, 0, 'A'"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (taken_back(GONE), "names-nothing"),
        (Reallocation(of=GONE, to=()), "names-nothing"),
        (payment(GONE), "names-nothing"),
        (replace(cash(), for_claim=GONE), "names-nothing"),
        (replace(cash(1), to=(Allocation(project=ProjectId("P01"), fen=2),)), "too-much"),
        (cash(unit=UnitId("U9")), "unknown-unit"),
        (replace(claim(project=PAVILION), partners=(UnitId("U9"),)), "unknown-unit"),
        (cash(to=ProjectId("P9")), "unknown-project"),
        (replace(claim(), line=LineId("L9")), "unknown-line"),
        (claim(slots=2), "surplus-claim"),
    ],
)
def test_an_entry_against_the_rules_is_named(path: Path, entry: Entry, code: str) -> None:
    assert forged(path, entry) == [(code, "A", 9)]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE unit SET kind = 'club' WHERE id = 'U1'", "unknown-kind"),
        ("INSERT INTO own_kind VALUES ('MARKET', 'group', '', 'family')", "odd-kind"),
        ("INSERT INTO own_kind VALUES ('MARKET', 'club', '', 'party')", "odd-kind"),
        ("UPDATE unit SET merged_into = 'U9' WHERE id = 'U1'", "merged-nowhere"),
        ("UPDATE project SET number = 2 WHERE id = 'P01'", "same-number"),
        (f"{HOLD} 'P03', 'P01-a', NULL, {HELD})", "hold-of-nothing"),
        (f"{HOLD} 'P03', NULL, 'U9', {HELD})", "hold-of-nothing"),
        (f"INSERT INTO turn VALUES ('MARKET', '{GONE}', 1, NULL)", "turn-of-nothing"),
        (f"{HOLD} 'P09', NULL, NULL, {HELD})", "foreign-key"),
        ("INSERT INTO check_in VALUES ('MARKET', 'U9', NULL, 'A', 1)", "foreign-key"),
    ],
)
def test_a_row_of_the_register_that_makes_no_sense_is_named(
    path: Path, statement: str, code: str
) -> None:
    assert [found for found, *_ in broken(path, statement) if found != "untraced"] == [code]


def test_units_merged_in_a_circle_are_named_once(path: Path) -> None:
    merge = "UPDATE unit SET merged_into = '{}' WHERE id = '{}'"
    steps = [merge.format(into, unit) for unit, into in (("U1", "U2"), ("U2", "U3"), ("U3", "U2"))]
    assert broken(path, *steps)[0] == ("merged-in-circle", None, None)
    (problem, *_) = verify(path).problems
    assert dict(problem.said.values) == {"units": "U2, U3", "unit": "U2"}


def test_kinds_of_the_organiser_are_kinds(path: Path) -> None:
    with open_market(path) as books:
        books.choose_event(EventId("MARKET"))
        registrar = books.registrar
        registrar.put_kind(OwnKind(id="school", name=Text("学校"), like="group"))
        registrar.put_unit(replace(registrar.unit(PARTY), kind="school"))
    assert verify(path).ok


def target(path: Path, desk: str, seq: int) -> str:
    with closing(sqlite3.connect(path)) as file:
        query = "SELECT id FROM ledger WHERE desk = ? AND seq = ?"
        return str(file.execute(query, (desk, seq)).fetchone()[0])


def test_entries_about_wrong_targets_are_named(path: Path) -> None:
    ids = {seq: EntryId(UUID(target(path, "A", seq))) for seq in range(1, 9)}
    assert forged(path, taken_back(ids[3])) == [("not-reversible", "A", 9)]
    assert ("not-a-gift", "A", 10) in forged(path, Reallocation(of=ids[5], to=()))
    moved = (Allocation(project=ProjectId("P01"), fen=999_999),)
    assert ("too-much", "A", 11) in forged(path, Reallocation(of=ids[2], to=moved))
    assert ("other-kind", "A", 12) in forged(path, payment(ids[2]))
    assert ("reversed-twice", "A", 13) in forged(path, taken_back(ids[4]))
    never = Reversal(of=ids[2], because="correction", replaced_by=GONE)
    assert ("never-came", "A", 14) in forged(path, never)
    assert ("misnumbered", "A", 15) in forged(path, cash(), number="HM-A0001")


def test_a_bank_reference_booked_twice_is_named(path: Path) -> None:
    transfer = replace(cash(), bank_ref="T1")
    assert forged(path, transfer) == []
    assert forged(path, transfer) == [("booked-twice", "A", 10)]


def test_an_entry_of_a_newer_kind_cannot_be_read(path: Path) -> None:
    found = forged(path, cash(), text='{"act":"lottery"}')
    assert found == [("unreadable", "A", 9)]


def test_another_sum_by_sql_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from welfare_desk.storage import audit_sums

    monkeypatch.setattr(audit_sums, "sums_by_sql", lambda *_: {"received_fen": 1})
    (problem,) = verify(path).problems
    assert problem.code == "other-sum"
    assert "received_fen" in problem.said.in_english()
