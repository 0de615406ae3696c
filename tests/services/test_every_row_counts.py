"""A file is whole only where every row beside its entries can be read, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.broken import change
from tests.market import cash, new_id, open_market
from welfare_desk.domain.checklist import PROOFS
from welfare_desk.services import auditing
from welfare_desk.services.auditing import is_whole, name_of, prove, verify
from welfare_desk.services.backup_folder import beside, listed_in, named
from welfare_desk.services.backups import back_up_file
from welfare_desk.services.care_errors import BackupUnsoundError, FileUnsoundError
from welfare_desk.services.damage import newest_good
from welfare_desk.services.restoring import restore

if TYPE_CHECKING:
    from pathlib import Path

ODD = (
    "UPDATE unit SET consent = 'no such consent'",
    "UPDATE event SET date = 'today'",
    "UPDATE stall SET name = '{'",
    "ALTER TABLE stall DROP COLUMN place",
)


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
    return path


@pytest.mark.parametrize("statement", ODD)
def test_a_row_of_the_register_that_cannot_be_read_leaves_no_file_whole(
    market: Path, statement: str
) -> None:
    back_up_file(market)
    (good,) = listed_in(beside(market))
    change(market, statement)
    found = verify(market)
    assert "unreadable-row" in {problem.code for problem in found.problems}
    assert not is_whole(found)
    assert not prove(market).ok
    with pytest.raises(FileUnsoundError):
        back_up_file(market, anew=True)
    assert [file for _, file in named("market", beside(market))] == [good.path]


def test_a_backup_with_such_a_row_is_no_good_one_and_is_not_restored(market: Path) -> None:
    back_up_file(market)
    back_up_file(market, anew=True)
    newer, older = listed_in(beside(market))
    change(newer.path, ODD[0])
    good = newest_good(market)
    assert good is not None
    assert good.path == older.path
    with pytest.raises(BackupUnsoundError):
        restore(market, newer.path)


def test_the_checklist_and_the_audit_call_the_same_checks_a_proof() -> None:
    assert {name_of(check) for check in auditing.PROOFS} == PROOFS
