"""What the tests of a damaged file at the real desk begin with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.seated import PATIENCE_MS, Seated
from tests.market import B, cash, new_id, open_market
from welfare_desk.qtkit.care_jobs import CareStood

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SitAt = Callable[..., Seated]


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The market's day is long ago; here the clock is nobody's concern."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)


@pytest.fixture
def market(tmp_path: Path) -> Path:
    """The market of another desk, with one gift."""
    path = tmp_path / "market.db"
    post(path, 1)
    return path


def post(path: Path, times: int) -> None:
    """Another desk records."""
    with open_market(path, desk=B) as books:
        for _ in range(times):
            books.bookkeeper.post(cash(), id=new_id(), desk=B)


def cared(qtbot: QtBot, desk: Seated, times: int = 1) -> None:
    """Wait until backups were looked at."""
    qtbot.waitUntil(lambda: len(desk.answers(CareStood)) >= times, timeout=PATIENCE_MS)
