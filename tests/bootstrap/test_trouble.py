"""Trouble while working, at the real window: a sentence, the text kept, and Enter tries again."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.seated import PATIENCE_MS, Seated, a_disk, sit_at
from tests.market import open_market
from welfare_desk.bootstrap import patience
from welfare_desk.bootstrap.kept_place import KeptPlace
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenRequest
from welfare_desk.qtkit.care_jobs import CareStood
from welfare_desk.services.auditing import verify
from welfare_desk.storage import file as storage_file
from welfare_desk.storage.transaction import Connected

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]


@pytest.fixture(autouse=True)
def of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The market's day is long ago; the clock is another test's concern."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    open_market(path).close()
    return path


def refused(qtbot: QtBot, desk: Seated, words: str, may_say: str = "") -> None:
    """The gift is not taken, the sentence says why, and the amount still stands there.

    `may_say` is what another look at the file may tell in the bar.
    """
    qtbot.waitUntil(lambda: words in desk.unsaved, timeout=PATIENCE_MS)
    assert "HM-A0001 is still in the form" in desk.unsaved
    assert desk.said == "" or (may_say and may_say in desk.said)
    assert desk.committed == []
    assert desk.amount == "120"


def taken(qtbot: QtBot, desk: Seated) -> None:
    """Enter alone records what was typed."""
    desk.press_enter()
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    assert desk.amount == ""
    assert desk.unsaved == ""


def test_a_full_disk(qtbot: QtBot, sit_at: SitAt, tmp_path: Path) -> None:
    with a_disk(tmp_path / "disk", "3m") as disk:
        path = disk / "market.db"
        open_market(path).close()
        desk = sit_at(path)
        qtbot.waitUntil(lambda: not desk._care.caring._backing_up, timeout=PATIENCE_MS)
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as full:
            for free in iter(lambda: shutil.disk_usage(disk).free, 0):
                full.write(b"x" * free)
        desk.type_a_gift("120")
        refused(qtbot, desk, "the disk of the file is full")
        filler.unlink()
        taken(qtbot, desk)
        desk.close()
        assert verify(path).ok


def test_a_file_that_may_only_be_read(qtbot: QtBot, sit_at: SitAt, market: Path) -> None:
    desk = sit_at(market)
    driver = desk._opened.books._opened.file.driver  # type: ignore[union-attr]
    allow = "PRAGMA query_only=%s"
    desk.background.run(lambda: driver.execute(allow % "ON"), lambda _: None, desk.tell)
    desk.type_a_gift("120")
    refused(qtbot, desk, "the file may only be read")
    desk.background.run(lambda: driver.execute(allow % "OFF"), lambda _: None, desk.tell)
    taken(qtbot, desk)


def test_a_folder_that_may_only_be_read_is_said_at_the_start(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    with a_disk(tmp_path / "disk") as disk:
        open_market(disk / "market.db").close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        desk = sit_at(disk / "market.db", searches=False)
        assert desk.said
        assert "market.db" in desk.said


def test_a_stick_that_is_pulled_out(qtbot: QtBot, sit_at: SitAt, tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    open_market(stick / "market.db").close()
    desk = sit_at(stick / "market.db")
    qtbot.waitUntil(lambda: not desk._care.caring._backing_up, timeout=PATIENCE_MS)
    stick.rename(away)
    desk.type_a_gift("120")
    refused(qtbot, desk, "the file is not where it was", "moved, replaced or deleted")
    away.rename(stick)
    taken(qtbot, desk)


def test_a_file_that_another_program_does_not_let_go(
    qtbot: QtBot, sit_at: SitAt, market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage_file, "BUSY_MS", 200)
    desk = sit_at(market)
    with closing(sqlite3.connect(market, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.type_a_gift("120")
        refused(qtbot, desk, "another program holds the file")
        other.execute("ROLLBACK")
    taken(qtbot, desk)


def test_a_scanner_that_holds_the_file_for_moments_is_sat_out(
    qtbot: QtBot, sit_at: SitAt, market: Path
) -> None:
    desk = sit_at(market)
    with closing(sqlite3.connect(market, isolation_level=None)) as scanner:
        scanner.execute("BEGIN IMMEDIATE")
        desk.type_a_gift("120")
        qtbot.wait(700)
        assert desk.committed == []
        assert desk.amount == "120"
        scanner.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    assert desk.said == ""


def test_a_commit_that_takes_three_seconds(
    qtbot: QtBot, sit_at: SitAt, market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_at(market)
    real = Connected.commit

    def slow(connected: Connected) -> None:
        if connected.inside == "BEGIN IMMEDIATE":
            time.sleep(3)
        real(connected)

    monkeypatch.setattr(Connected, "commit", slow)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: "Still being saved" in desk.said, timeout=PATIENCE_MS)
    assert desk.amount == "120"
    desk.press_enter()
    monkeypatch.setattr(Connected, "commit", real)
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.said.startswith("Saved now"), timeout=PATIENCE_MS)
    qtbot.wait(200)
    assert len(desk.committed) == 1
    assert desk.amount == ""
    assert patience.SLOW_MS < 3_000


def test_a_second_start_is_another_desk_and_says_who_has_the_first(
    qtbot: QtBot, sit_at: SitAt, market: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    KeptPlace(tmp_path / "state" / "care.ini").keep_second(stick)
    stick.rmdir()
    first, second = sit_at(market), sit_at(market)
    qtbot.waitUntil(lambda: bool(second.answers(CareStood)), timeout=PATIENCE_MS)
    assert "Desk A is open in another window" in second.said, "the strip speaks of the stick"
    second.type_a_gift("120")
    qtbot.waitUntil(lambda: bool(second.committed), timeout=PATIENCE_MS)
    assert second.committed[0].number == "HM-B0001"
    request = OpenRequest(kind="open", path=market, desk=DeskId("A"))
    with qtbot.waitSignal(second.open_failed, timeout=PATIENCE_MS):
        second.window.open_requested.emit(request)
    assert "Desk A is held by" in second.said
    assert first.committed == []
