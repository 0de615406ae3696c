"""The desk opens a file that a program of before left: it is upgraded, shown, and sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.damaged import SitAt, market, today
from tests.bootstrap.seated import PATIENCE_MS, sit_at
from tests.older import OF_THE_THIRD, as_of
from welfare_desk.desk.damaged_page import DamagedPage
from welfare_desk.qtkit.care_jobs import FileChecked
from welfare_desk.services.auditing import verify
from welfare_desk.services.backups import back_up_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

__all__ = ["market", "sit_at", "today"]


@pytest.mark.parametrize("has_backup", [False, True])
def test_a_file_of_the_third_revision_is_opened_and_never_called_damaged(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, has_backup: bool
) -> None:
    as_of("0003", market, *OF_THE_THIRD)
    if has_backup:
        back_up_file(market)
    desk = sit_at(market)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(desk.answers(FileChecked)), timeout=PATIENCE_MS)
    (checked,) = desk.answers(FileChecked)
    assert isinstance(checked, FileChecked)
    assert checked.audit.problems == ()
    assert desk.window.findChild(DamagedPage) is None
    desk.close()
    assert verify(market).entries == 2
    (kept,) = market.parent.glob("market.0003.*.backup.db")
    assert verify(kept).problems == ()
