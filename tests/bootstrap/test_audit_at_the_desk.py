"""The page of the audit on the real desk: its questions are answered beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.seated import PATIENCE_MS, Seated, sit_at
from tests.market import PARTY, cash, new_id, open_market
from welfare_desk.desk.audit_page import AuditPage
from welfare_desk.domain.changes import MergeUnits
from welfare_desk.qtkit.care_jobs import FileChecked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]


@pytest.fixture
def desk(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Seated, AuditPage]:
    """The desk with the page of the audit open; the market's day is nobody's concern here."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
    desk = sit_at(path)
    desk.window.show_page("audit")
    page = desk.window.findChild(AuditPage)
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.table.lines.order), timeout=PATIENCE_MS)
    return desk, page


def test_what_is_refused_is_found(qtbot: QtBot, desk: tuple[Seated, AuditPage]) -> None:
    seated, page = desk
    seated.window.change_submitted.emit(MergeUnits(unit=PARTY, into=PARTY))
    page.list.want("refused")
    qtbot.waitUntil(lambda: len(page.table.lines.order) == 1, timeout=PATIENCE_MS)
    assert page.traces.rows[page.table.lines.order[0]].what == "merge_units"


def test_the_check_of_the_start_is_shown_and_can_be_made_again(
    qtbot: QtBot, desk: tuple[Seated, AuditPage]
) -> None:
    seated, page = desk
    qtbot.waitUntil(lambda: "All is as it must be" in page._sum.text(), timeout=PATIENCE_MS)
    before = len(seated.answers(FileChecked))
    page._check.click()
    qtbot.waitUntil(lambda: len(seated.answers(FileChecked)) > before, timeout=PATIENCE_MS)
    assert "All is as it must be" in page._sum.text()
