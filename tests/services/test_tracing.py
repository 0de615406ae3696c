"""Every change is found by what was typed: who, when, which field, before and after."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from tests.market import PARTY, cash, new_id, open_market, taken_back
from welfare_desk.domain.changes import MergeUnits
from welfare_desk.domain.entries import EntryTexts
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.texts import Text
from welfare_desk.services.attempts import try_change
from welfare_desk.services.books import open_books
from welfare_desk.services.register_errors import SameUnitError
from welfare_desk.services.tracing import AT_ONCE, SearchStoppedError, search_traces
from welfare_desk.storage.errors import DamagedFileError

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.traced import Traced

MANY = 100_000
SOON_S = 5.0
"""Much more than a search of so many takes on a slow computer, much less than patience."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A market in which a phone was changed, a gift taken back and a merge refused."""
    path = tmp_path / "market.db"
    with open_market(path) as books:
        registrar = books.registrar
        registrar.put_operator(Operator(id=OperatorCode("OP1"), name="王敏"))
        for phone in ("13800000001", "13800000002"):
            unit = replace(registrar.unit(PARTY), phone=phone)
            registrar.put_unit(unit, fields=frozenset({"phone"}))
        texts = EntryTexts(typed="两千五", note=Text("现场 50%"))
        gift = books.bookkeeper.post(cash(), id=new_id(), texts=texts)
        books.bookkeeper.post(taken_back(gift.id), id=new_id())
        with pytest.raises(KnownError):
            try_change(books, MergeUnits(unit=PARTY, into=PARTY))
    return path


def found(path: Path, words: str = "") -> tuple[Traced, ...]:
    rows, more = search_traces(path, words)
    assert not more
    return rows


def test_a_change_is_told_with_before_and_after(path: Path) -> None:
    newest, first = found(path, "phone 13800000001")
    assert (newest.kind, newest.what, newest.of) == ("register", "unit", "U1")
    assert newest.field == "phone"
    assert (newest.before, newest.after) == ('"13800000001"', '"13800000002"')
    assert (first.before, first.after) == ('""', '"13800000001"')
    assert newest.operator == "OP1"


def test_a_gift_is_told_with_what_took_it_back(path: Path) -> None:
    (gift,) = found(path, "两千五")
    back = next(row for row in found(path) if row.what == "reversal")
    assert (gift.kind, gift.of, gift.later) == ("ledger", "HM-A0001", "HM-A0002")
    assert (back.of, back.before, back.later) == ("HM-A0002", "HM-A0001", "")
    assert '"because":"void"' in back.after


def test_what_was_refused_is_told_with_its_code(path: Path) -> None:
    (refused,) = found(path, "same-unit")
    assert (refused.kind, refused.what, refused.of) == ("refused", "merge_units", "U1")
    assert (refused.before, refused.after) == ("same-unit", '{"into":"U1","unit":"U1"}')
    assert refused.desk == "A"
    assert refused.said == SameUnitError.sentence


def test_the_newest_comes_first_and_nothing_twice(path: Path) -> None:
    rows = found(path)
    assert [row.kind for row in rows[:3]] == ["refused", "ledger", "ledger"]
    assert list(rows) == sorted(rows, key=lambda row: row.at, reverse=True)
    assert len({row.key for row in rows}) == len(rows)


def test_people_and_units_are_found_by_their_names(path: Path) -> None:
    assert {row.of for row in found(path, "王敏 phone")} == {"U1"}
    assert {row.what for row in found(path, "机关支部 donation")} <= {"donation"}
    assert found(path, "王敏 nobody-else") == ()


def test_signs_stand_for_themselves(path: Path) -> None:
    assert [row.of for row in found(path, "50%")] == ["HM-A0001"]
    assert found(path, "5_%") == ()
    assert found(path, "50!") == ()


def test_one_kind_can_be_asked_for(path: Path) -> None:
    rows, _ = search_traces(path, "", only="ledger")
    assert [row.of for row in rows] == ["HM-A0002", "HM-A0001"]


def test_a_file_without_an_event_has_no_changes(tmp_path: Path) -> None:
    open_books(tmp_path / "new.db", create=True).close()
    assert search_traces(tmp_path / "new.db", "") == ((), False)


def test_a_search_can_be_stopped(path: Path) -> None:
    fill(path)
    with pytest.raises(SearchStoppedError):
        search_traces(path, "x", lambda: True)


def test_a_row_that_no_program_of_ours_wrote_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "INSERT INTO audit (event_id, at, who, about, key, field)"
            " VALUES ('MARKET', '9 o''clock', 'OP1', 'unit', 'U1', 'phone')"
        )
        file.commit()
    with pytest.raises(DamagedFileError):
        search_traces(path, "")


def fill(path: Path) -> None:
    """Let very much have been changed."""
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO audit (event_id, at, who, about, key, field, before, after)"
            " SELECT 'MARKET', strftime('%Y-%m-%dT%H:%M:%f000Z', 1655683200 + i, 'unixepoch'),"
            " 'OP1', 'unit', 'U' || (i % 4 + 1), 'note', '\"' || i || '\"', '\"' || (i + 1) || '\"'"
            " FROM n",
            (MANY,),
        )
        file.commit()


def test_a_hundred_thousand_changes_are_paged_quickly(path: Path) -> None:
    fill(path)
    for words, skip in (("", 0), ("", MANY // 2), ("99999", 0), ("王敏 77777", 0)):
        begun = monotonic()
        rows, more = search_traces(path, words, skip=skip)
        assert monotonic() - begun < SOON_S
        assert rows
        assert more == (not words)
    first, _ = search_traces(path, "note")
    second, _ = search_traces(path, "note", skip=AT_ONCE)
    assert not {row.key for row in first} & {row.key for row in second}
    assert first[-1].at >= second[0].at
