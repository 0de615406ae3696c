"""The audit at the desk: the checks with a tick or the first bad entry, and every change found."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from tests.desk.money_desk import MoneyDesk
from tests.market import FIRM, PARTY, cash, new_id, open_market, taken_back
from welfare_desk.bootstrap.care_work import search
from welfare_desk.desk.audit_page import AuditPage
from welfare_desk.desk.audit_values import Reading, value_words
from welfare_desk.desk.audit_words import CHECK_WORDS, THING_WORDS
from welfare_desk.domain.canonical import KINDS
from welfare_desk.domain.changes import Change, MergeUnits
from welfare_desk.domain.errors import KnownError
from welfare_desk.qtkit.care_jobs import (
    CareFailed,
    CareProgress,
    CareStopped,
    CheckFile,
    FileChecked,
    SearchTraces,
    StopCare,
    TracesFound,
)
from welfare_desk.services import tracing
from welfare_desk.services.attempts import try_change
from welfare_desk.services.auditing import verify
from welfare_desk.services.register_errors import SameUnitError
from welfare_desk.storage import things
from welfare_desk.storage.audit import CHECKS
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.traced import Traced

BETWEEN = re.compile(r"(?<=[a-z])(?=[A-Z])")


class AuditDesk(MoneyDesk):
    """The page of the audit; its searches are answered as the worker answers them."""

    @property
    def audit(self) -> AuditPage:
        page = self.window._shelf.page("audit")
        assert isinstance(page, AuditPage)
        return page

    @property
    def searches(self) -> list[SearchTraces]:
        """What was searched for."""
        return [job for job in self.care if isinstance(job, SearchTraces)]

    def answers(self) -> None:
        """Answer the last search."""
        self.window.care_told(search(self.searches[-1], self.books.path, cancelled=bool))

    def listed(self) -> list[Traced]:
        """The changes that are listed."""
        return [self.audit.traces.rows[key] for key in self.audit.table.lines.order]

    def checks(self) -> FileChecked:
        """The file is checked, and the page told."""
        told = FileChecked(verify(self.books.path, in_use=True), by_hand=True)
        self.window.care_told(told)
        return told

    def words(self) -> list[str]:
        """What the rows of the checks say."""
        return [self.audit.checks.row_words(place) for place in range(self.audit.checks.count)]


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[AuditDesk]:
    """A gift was taken back, a phone changed, a merge refused."""
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        desk = AuditDesk(open_window(books=False), books, path)
        gift = books.bookkeeper.post(cash(), id=new_id())
        books.bookkeeper.post(taken_back(gift.id), id=new_id())
        unit = replace(books.registrar.unit(FIRM), phone="13800000001")
        books.registrar.put_unit(unit, fields=frozenset({"phone"}))
        with pytest.raises(KnownError):
            try_change(books, MergeUnits(unit=PARTY, into=PARTY))
        desk.goes_to_page("audit")
        desk.refresh()
        desk.answers()
        yield desk


def test_the_newest_changes_are_there_at_once(desk: AuditDesk) -> None:
    first = desk.listed()[0]
    assert (first.kind, first.what) == ("refused", "merge_units")
    assert [row.of for row in desk.listed() if row.kind == "ledger"] == ["HM-A0002", "HM-A0001"]
    assert "newest first" in desk.audit.list.foot.text()


def test_what_is_typed_is_searched_when_the_typing_rests(desk: AuditDesk, qtbot: QtBot) -> None:
    desk.presses("Ctrl+F")
    desk.types("phone 1380")
    before = len(desk.searches)
    qtbot.waitUntil(lambda: len(desk.searches) > before)
    assert desk.searches[-1] == SearchTraces("phone 1380")
    desk.answers()
    (row,) = desk.listed()
    assert (row.of, row.field) == ("U2", "phone")
    cells = [desk.audit._cell(row.key, name).words for name in ("who", "what", "of", "change")]
    assert cells == ["Wang Min", "Unit", "宏达公司", "phone: – → 13800000001"]


def test_an_answer_to_an_older_question_is_left_out(desk: AuditDesk, qtbot: QtBot) -> None:
    desk.presses("Ctrl+F")
    desk.types("nobody")
    qtbot.waitUntil(lambda: desk.searches[-1].words == "nobody")
    desk.window.care_told(TracesFound(SearchTraces(""), ()))
    assert desk.listed()
    desk.answers()
    assert desk.listed() == []
    assert desk.audit.list.nothing.isVisible()


def test_kinds_are_gone_through_by_a_key(desk: AuditDesk, qtbot: QtBot) -> None:
    desk.presses("Ctrl+Shift+F", "Ctrl+Shift+F", "Ctrl+Shift+F")
    qtbot.waitUntil(lambda: desk.searches[-1].only == "refused")
    desk.answers()
    assert {row.kind for row in desk.listed()} == {"refused"}


def test_the_change_one_is_on_is_told_whole(desk: AuditDesk) -> None:
    page = desk.audit
    page.table.choose(next(row.key for row in desk.listed() if row.of == "HM-A0001"))
    assert "taken back by HM-A0002" in page.detail._head.text()
    assert "Wang Min" in page.detail._head.text()
    assert "amount ¥" in page.detail._values[1].text()
    page.table.choose(next(row.key for row in desk.listed() if row.of == "HM-A0002"))
    assert page.detail._values[0].text() == "HM-A0001"
    assert page.detail._values[1].text() == "because Void · of HM-A0001"
    page.table.choose(desk.listed()[0].key)
    assert page.detail._titles[0].text() == "Refused because"
    assert page.detail._values[0].text() == SameUnitError.sentence.format(name="…")


def test_older_changes_come_page_by_page(
    desk: AuditDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tracing, "AT_ONCE", 5)
    desk.presses("Ctrl+Shift+F")
    qtbot.waitUntil(lambda: desk.searches[-1].only == "register")
    desk.answers()
    assert len(desk.listed()) == 5
    assert "there are older ones" in desk.audit.list.foot.text()
    desk.presses("Alt+M", "Alt+M")
    assert desk.searches[-1].skip == 5
    desk.answers()
    assert len({row.key for row in desk.listed()}) == 10


def test_a_sound_file_has_a_tick_at_every_check(desk: AuditDesk) -> None:
    assert all(words.endswith("not checked yet") for words in desk.words())
    desk.presses("Alt+C")
    assert desk.care[-1] == CheckFile()
    told = desk.checks()
    assert told.audit.ok
    assert all(words.endswith("as it must be") for words in desk.words())
    assert len(desk.words()) == len(told.audit.checks)
    assert "All is as it must be" in desk.audit._sum.text()


def test_the_first_bad_entry_is_named(desk: AuditDesk) -> None:
    with closing(sqlite3.connect(desk.books.path, isolation_level=None)) as file:
        file.execute("DROP TRIGGER ledger_keeps_its_entries")
        file.execute("UPDATE ledger SET posted_by = 'OP7' WHERE seq = 1")
        file.execute(TRIGGERS["ledger_keeps_its_entries"])
    desk.checks()
    assert [words for words in desk.words() if "found: 1" in words]
    first = desk.audit._first
    assert first.isVisible()
    assert first.text() == "Entry 1 of desk A was changed: it does not match its hash."
    desk.audit.checks.go_to_row(0)
    assert not first.isVisible()


def test_a_check_shows_how_far_it_is_and_can_be_stopped(desk: AuditDesk) -> None:
    desk.presses("Alt+C")
    desk.window.care_told(CareProgress(CheckFile(), 3, 14))
    assert desk.audit._progress.isVisible()
    desk.presses("Esc")
    assert desk.care[-1] == StopCare()
    desk.window.care_told(CareStopped(CheckFile()))
    assert not desk.audit._progress.isVisible()
    desk.presses("Esc")
    assert desk.care.count(StopCare()) == 1


def test_a_search_that_failed_may_be_asked_again(desk: AuditDesk) -> None:
    desk.window.care_told(CareFailed(desk.searches[-1], KnownError()))
    before = len(desk.searches)
    desk.goes_to_page("donations")
    desk.goes_to_page("audit")
    assert len(desk.searches) == before + 1


def test_what_is_written_meanwhile_is_searched_when_somebody_looks(desk: AuditDesk) -> None:
    before = len(desk.searches)
    desk.goes_to_page("donations")
    desk.gives_cash(700)
    assert len(desk.searches) == before
    desk.goes_to_page("audit")
    assert len(desk.searches) == before + 1
    desk.answers()
    assert desk.listed()[0].of == "HM-A0003"


def test_values_are_read_in_words_and_in_the_zone_of_the_event() -> None:
    reading = Reading(
        language="en", zone="Asia/Shanghai", named=lambda code: {"U1": "Party"}.get(code, code)
    )
    reads = {
        ("at", '"2022-06-25T01:00:00.000000Z"'): "2022-06-25 09:00:00",
        ("name", '{"zh":"甲"}'): "甲",
        ("fen", "120000"): "¥1,200.00",
        ("active", "false"): "no",
        ("method", '"cash"'): "Cash",
        ("unit", '"U1"'): "Party",
        ("fields", '["phone","at"]'): "phone, time",
        ("to", '[{"project":"P9","fen":5}]'): "project P9 · amount ¥0.05",
        ("note", '""'): "–",
        ("note", ""): "–",
        ("note", "{}"): "–",
        ("people", "3"): "3",
    }
    for (field, held), words in reads.items():
        assert value_words(field, held, reading) == words


def test_every_check_and_everything_that_is_traced_has_words() -> None:
    made = {check.__name__.removeprefix("check_") for check in CHECKS}
    assert set(CHECK_WORDS) == made
    tables = {kind.table.name for kind in things.KINDS}
    asked = {BETWEEN.sub("_", each.__name__).lower() for each in get_args(Change)}
    assert tables | asked | set(KINDS) <= set(THING_WORDS)


def test_no_cell_is_without_words(desk: AuditDesk) -> None:
    for row in desk.listed():
        for column in ("at", "who", "what", "of", "change"):
            assert desk.audit._cell(row.key, column).words
