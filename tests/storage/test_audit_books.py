"""What is kept beside the ledger, and the marks of entries: each check finds what it is for."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import EVENT, imported, line, logs, write_evening
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.domain.canonical import Written, canonical, chain_hash, entry_text
from welfare_desk.domain.care import LogHead
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.ids import OperatorCode, SheetId
from welfare_desk.services import auditing
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.entries import Entry

GONE = "0190e4c5-7a5c-7000-8000-000000000001"
CASH = Donation(giver="anonymous", kind="money", fen=5, method="cash")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books with a row in every table, sound but for what the evening left to be settled."""
    folder = tmp_path_factory.mktemp("whole")
    imported(folder / "books.db", write_evening(folder / "evening.jsonl", WHOLE_EVENING))
    return folder / "books.db"


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "books.db"
    copy.write_bytes(whole.read_bytes())
    return copy


def codes(path: Path) -> list[str]:
    """What an audit finds, but for what any change by hand leaves behind."""
    return [one.code for one in verify(path).problems if one.code != "untraced"]


def damaged(path: Path, *statements: str) -> list[str]:
    """What an audit finds after somebody wrote into the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            file.execute(statement)
        for sql in TRIGGERS.values():
            file.execute(sql)
    return codes(path)


def forged(path: Path, entry: Entry) -> list[tuple[str, str | None, int | None]]:
    """What an audit says of an entry that was chained by somebody who knows no rules."""
    with closing(sqlite3.connect(path)) as file:
        seq, previous = file.execute(
            "SELECT seq, hash FROM ledger WHERE desk = 'A' ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        row = Written(
            event=EVENT,
            desk="A",
            seq=seq + 1,
            id=GONE[:-1] + str(seq % 10),
            number=f"E-A{seq + 1:04}",
            at="2099-06-25T01:00:00.000000Z",
            posted_by="OP1",
            entry=entry_text(entry),
            previous=previous,
            hash="",
        )
        row = row._replace(hash=chain_hash(row))
        file.execute(f"INSERT INTO ledger ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)", row)
        file.commit()
    found = verify(path).problems
    assert {(one.desk, one.seq) for one in found} <= {("A", seq + 1)}
    return [(one.code, one.desk, one.seq) for one in found]


def gift(path: Path, ref: str) -> str:
    """The id of an entry by what the evening calls it."""
    with closing(sqlite3.connect(path)) as file:
        query = "SELECT entry_id FROM entry_texts WHERE ref = ?"
        return str(file.execute(query, (ref,)).fetchone()[0])


def test_the_whole_evening_is_sound(path: Path) -> None:
    assert codes(path) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (f"UPDATE delivery SET pledge = '{GONE}' WHERE id = 'D1'", "delivery-of-nothing"),
        ("UPDATE delivery SET pledge = entry WHERE id = 'D1'", "delivery-of-nothing"),
        ("UPDATE delivery SET entry = pledge WHERE id = 'D1'", "delivery-of-nothing"),
        ("UPDATE delivery SET unit = 'U9' WHERE id = 'D1'", "delivery-of-nothing"),
        ("UPDATE delivery SET project = 'P9' WHERE id = 'D1'", "delivery-of-nothing"),
        ("UPDATE delivery SET entry = NULL WHERE id = 'D1'", "delivery-unclear"),
        ("UPDATE delivery SET state = 'refused' WHERE id = 'D1'", "delivery-unclear"),
        (
            (
                "UPDATE delivery SET state = 'accepted',"
                " entry = (SELECT entry FROM delivery WHERE id = 'D1') WHERE id = 'D2'"
            ),
            "accepted-twice",
        ),
        (f"UPDATE statement_line SET entry = '{GONE}' WHERE id = 'S1'", "line-of-nothing"),
        ("UPDATE statement_line SET fen = 1 WHERE id = 'S1'", "line-of-other-amount"),
        ("UPDATE statement_line SET aside = 'x' WHERE id = 'S1'", "line-unclear"),
        (
            (
                "UPDATE statement_line SET fen = 1500000, aside = '',"
                " entry = (SELECT entry FROM statement_line WHERE id = 'S1') WHERE id = 'S2'"
            ),
            "explained-twice",
        ),
        ("UPDATE paper_sheet SET number = 8 WHERE id = 'B7'", "sheet-misnamed"),
        ("UPDATE paper_sheet SET spoiled = 'x' WHERE id = 'A1'", "sheet-spoiled"),
        ("UPDATE cash_count SET by = 'OP9'", "unknown-operator"),
        ("UPDATE closing SET by = 'OP9'", "unknown-operator"),
        ("UPDATE closing SET reopened_by = 'OP9'", "unknown-operator"),
        ("DELETE FROM operator WHERE id = 'OP2'", "unknown-checker"),
        ("UPDATE operator SET active = 'x'", "unreadable-row"),
        ("UPDATE delivery SET state = 'lost'", "unreadable-row"),
        ("UPDATE paper_sheet SET printed = 'lately'", "unreadable-row"),
        ("UPDATE statement_line SET entry = 'G6'", "unreadable-row"),
        ("UPDATE cash_count SET pieces = '[[0,1]]'", "unreadable-row"),
        ("UPDATE closing SET heads = '[[1,2,3]]'", "unreadable-row"),
        ("UPDATE closing SET tally = '[]'", "unreadable-row"),
        ("UPDATE closing SET tally = '{'", "unreadable-row"),
        ("UPDATE closing SET open = '[1]'", "unreadable-row"),
        ("UPDATE event SET check_above_fen = 'viel'", "unreadable-row"),
        ("INSERT INTO attempt VALUES (1, 'E9', '', '', '', '', '', '', '')", "foreign-key"),
    ],
)
def test_a_row_that_makes_no_sense_is_named(path: Path, statement: str, code: str) -> None:
    found = damaged(path, "PRAGMA foreign_keys=OFF", statement)
    assert code in found
    assert set(found) <= {code, "unreadable-row", "unknown-operator"}


def test_who_typed_before_anybody_was_chosen_needs_no_name(path: Path) -> None:
    found = damaged(path, "UPDATE closing SET reopened_by = NULL", "DELETE FROM operator")
    assert found == ["unknown-checker"]


def test_a_table_that_is_gone_is_told_once(path: Path) -> None:
    assert damaged(path, "DROP TABLE paper_sheet") == ["unreadable-row"]


def test_a_line_of_goods_is_explained_by_nothing(path: Path) -> None:
    goods = gift(path, "G5")
    assert damaged(path, f"UPDATE statement_line SET entry = '{goods}' WHERE id = 'S1'") == [
        "line-of-nothing"
    ]


def test_rows_of_an_event_without_entries_are_looked_at_too(path: Path) -> None:
    found = damaged(
        path,
        "INSERT INTO event SELECT 'E2', name, host, slogan, venue, note, date, starts, ends,"
        " timezone, goal_fen, number_prefix, basis_mode, basis_note, fictional, opened_at,"
        " hold_minutes, check_above_fen FROM event",
        "UPDATE statement_line SET event_id = 'E2' WHERE id = 'S1'",
        "UPDATE delivery SET event_id = 'E2', unit = NULL, project = NULL WHERE id = 'D1'",
    )
    assert sorted(found) == ["delivery-of-nothing", "delivery-of-nothing", "line-of-nothing"]


def test_a_line_whose_gift_was_taken_back_is_open_and_no_problem(path: Path) -> None:
    void = line(act="reversal", of="G6", because="void")
    imported(path, write_evening(path.with_name("void.jsonl"), [void]))
    assert damaged(path, "UPDATE statement_line SET aside = 'x', fen = 1 WHERE id = 'S1'") == []


def test_goods_whose_gift_is_taken_back_wait_and_those_noted_otherwise_are_named(
    path: Path,
) -> None:
    void = line(act="reversal", of="G5", because="void")
    imported(path, write_evening(path.with_name("void.jsonl"), [void]))
    assert codes(path) == []
    assert damaged(path, "UPDATE delivery SET state = 'accepted' WHERE id = 'D1'") == [
        "delivery-unclear"
    ]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (replace(CASH, sheet=SheetId("A9")), "sheet-of-nothing"),
        (replace(CASH, sheet=SheetId("A1")), "sheet-used-twice"),
        (replace(CASH, checked_by=OperatorCode("OP1")), "checked-by-typist"),
        (replace(CASH, checked_by=OperatorCode("OP9")), "unknown-checker"),
    ],
)
def test_a_mark_of_an_entry_that_does_not_hold_is_named(
    path: Path, entry: Entry, code: str
) -> None:
    assert [found for found, *_ in forged(path, entry)] == [code]


def test_a_sheet_whose_entry_was_taken_back_may_carry_another(path: Path) -> None:
    acts = (
        line(act="reversal", of="G5", because="void"),
        line(act="reversal", of="PL2", because="void"),
        line(act="delivery", id="D1", state="waiting", at="2022-06-26T09:00:00+08:00"),
    )
    imported(path, write_evening(path.with_name("void.jsonl"), acts))
    assert forged(path, replace(CASH, sheet=SheetId("A1"))) == []


def closed(path: Path, heads: str, tally: str = "{}") -> list[tuple[str, str | None, int | None]]:
    """What an audit says after a closing that noted these ends and this tally."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE closing SET heads = ?, tally = ?", (heads, tally))
        file.commit()
    found = [one for one in verify(path).problems if one.code != "untraced"]
    return [(one.code, one.desk, one.seq) for one in found]


def heads_of(path: Path) -> list[list[object]]:
    with open_books(path) as books:
        return [[head.desk, head.seq, head.hash] for head in books.bookkeeper.heads()]


def test_a_cut_tail_is_seen_by_a_closing(path: Path) -> None:
    heads = heads_of(path)
    assert closed(path, canonical(heads)) == []
    last = heads[1]
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("DROP TRIGGER ledger_loses_no_entry")
        file.execute("DELETE FROM entry_texts WHERE entry_id IN (SELECT id FROM ledger)")
        file.execute("DELETE FROM ledger WHERE desk = 'B' AND seq = ?", (last[1],))
        file.execute(TRIGGERS["ledger_loses_no_entry"])
    found = [one for one in verify(path).problems if one.code == "cut-log"]
    assert [(one.desk, one.seq) for one in found] == [("B", last[1])]


@pytest.mark.parametrize("heads", ['[["C",0,"0"]]', '[["A",1,"0"]]', '[["C",1,"0"]]'])
def test_an_end_that_no_log_ever_had_is_named(path: Path, heads: str) -> None:
    ((code, _, _),) = closed(path, heads)
    assert code == "cut-log"


def test_another_tally_than_the_entries_come_to_is_named(path: Path) -> None:
    heads = heads_of(path)
    with open_books(path) as books:
        sums = books.live.catch_up().figures.as_json()
    assert closed(path, canonical(heads), canonical(sums)) == []
    assert closed(path, canonical(heads), canonical({**sums, "received_fen": 7})) == [
        ("other-tally", None, None)
    ]
    assert closed(path, canonical(heads), "") == []


def test_what_the_newest_backup_holds_and_the_file_does_not_is_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = logs(path)[0]
    there = LogHead(event=first.event, desk=first.desk, seq=first.seq, hash=first.hash)
    monkeypatch.setattr(auditing, "kept_beside", lambda _: (there,))
    assert codes(path) == []
    monkeypatch.setattr(auditing, "kept_beside", lambda _: (replace(there, seq=99),))
    assert [(one.code, one.desk, one.seq) for one in verify(path).problems] == [
        ("behind-backup", first.desk, 99)
    ]
