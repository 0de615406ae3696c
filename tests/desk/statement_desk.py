"""The pages of statements and of paper on real books, and a treasurer with only a keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk.focus import focused, type_in
from tests.desk.register_desk import KEYS, MODIFIERS, PLAIN
from tests.market import cash, new_id, taken_back
from welfare_desk.bootstrap.statements import Statements, take
from welfare_desk.desk.paper_page import PaperPage
from welfare_desk.desk.statement_page import StatementPage
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.qtkit.sheet_jobs import (
    MatchLines,
    ReadStatement,
    SheetFailed,
    TakeLines,
)
from welfare_desk.services.changing import change as change_register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup
from welfare_desk.services.recording import record
from welfare_desk.services.sheet_memory import SheetMemory

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.submitted import GiftSubmitted, GiftWanted
    from welfare_desk.papers.page import Paper
    from welfare_desk.qtkit.sheet_jobs import SheetJob
    from welfare_desk.services.books import Books

NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
TITLES = "交易日期,对方户名,收入金额,支出金额,附言,交易流水号"

FROM_FIRM = "20220625,宏达有限公司,200.00,,捐款,T1"
FROM_ZHANG = "2022-06-26 08:01:02,张小三,66.00,,,T2"
FEE = "20220625,,,5.00,手续费,T3"
INTEREST = "20220625,,1.18,,结息,T4"


class StatementDesk:
    """What is asked for is done after the key, and the window is shown the books again."""

    def __init__(self, window: MainWindow, books: Books, folder: Path) -> None:
        self.window = window
        self.books = books
        self.folder = folder
        self.jobs: list[SheetJob] = []
        self.wanted: list[GiftWanted] = []
        self.papers: list[Paper] = []
        self.posted: list[Posted] = []
        self._waiting: list[SheetJob] = []
        self._statements = Statements()
        window.change_submitted.connect(self._change)
        window.sheet_job_asked.connect(self._do)
        window.donation_submitted.connect(self._record)
        assert books.desk is not None
        window.show_ready(OpenedFile(path=folder / "market.sqlite", desk=books.desk))
        self.refresh()
        window.show_page("statement")
        page = window.findChild(StatementPage)
        assert isinstance(page, StatementPage)
        self.page = page
        page.gift_wanted.connect(self.wanted.append)

    @property
    def paper(self) -> PaperPage:
        """The page of paper sheets."""
        page = self.window.findChild(PaperPage)
        if not isinstance(page, PaperPage):
            self.window.show_page("paper")
            page = self.window.findChild(PaperPage)
            assert isinstance(page, PaperPage)
            page.gift_wanted.connect(self.wanted.append)
            page.paper_wanted.connect(self.papers.append)
        return page

    def refresh(self) -> None:
        """Show the window what stands now."""
        self.window.show_snapshot(self.books.live.catch_up())
        registrar = self.books.registrar
        units = registrar.units()
        projects = ProjectLookup(registrar.projects())
        self.window.use_lookups(Lookups(Lookup(units), projects, Lookalikes(units)))

    def statement(self, *rows: str, name: str = "bank.csv") -> Path:
        """A file of the bank with these rows."""
        path = self.folder / name
        path.write_text("\n".join(("幸福社区 账户明细", TITLES, *rows)), "gb18030")
        return path

    def takes(self, *rows: str) -> None:
        """Take a statement with these rows, by the keyboard alone."""
        self.presses("Ctrl+O")
        type_in(str(self.statement(*rows)))
        self.presses("Enter")
        self.presses("Enter")

    def gives(self, fen: int, unit: UnitId, method: str = "bank_transfer", ref: str = "") -> Posted:
        """Post a gift of today's event, as another desk might."""
        gift = replace(cash(fen, unit=unit), method=method, bank_ref=ref or None)
        posted = self.books.bookkeeper.post(gift, id=new_id(), at=NINE)
        self.refresh()
        self.answers()
        return posted

    def takes_back(self, posted: Posted) -> None:
        """Take an entry back."""
        self.books.bookkeeper.post(taken_back(posted.id), id=new_id())
        self.refresh()

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, such as "Ctrl+N" or "2"."""
        for each in keys:
            *held, key = each.split("+")
            modifier = PLAIN
            for name in held:
                modifier |= MODIFIERS[name]
            QTest.keyClick(focused(), KEYS.get(key) or Qt.Key(ord(key.upper())), modifier)
            self.answers()

    def rows(self) -> list[tuple[str, ...]]:
        """The words of the list on show."""
        model = self.page.list.table.lines
        seen = (model.seen(row) for row in range(model.rowCount()))
        return [model.words(one) for one in seen if one is not None]

    def counts(self) -> dict[str, int]:
        """How many stand in each list."""
        lists = self.page.list._lists()
        return {shelf: len(rows) for shelf, rows in lists.items() if rows}

    def answers(self) -> None:
        """Let the workers answer, after the key that asked has done all it does."""
        while self._waiting:
            job = self._waiting.pop(0)
            try:
                self._answer(job)
            except KnownError as error:
                self.window.sheet_told(SheetFailed(error))

    def _do(self, job: SheetJob) -> None:
        self.jobs.append(job)
        self._waiting.append(job)

    def _answer(self, job: SheetJob) -> None:
        if isinstance(job, ReadStatement):
            known = frozenset(line.id for line in self.books.registrar.statement_lines())
            memory = SheetMemory(self.folder / "columns.json")
            read = self._statements.read
            self.window.sheet_told(read(job, known, memory, lambda *_: None, lambda: False))
        elif isinstance(job, TakeLines):
            taken = take(self.books, job, lambda *_: None, lambda: False)
            self.refresh()
            self.window.sheet_told(taken)
        elif isinstance(job, MatchLines):
            self.window.sheet_told(self._statements.match(job))

    def _record(self, gift: GiftSubmitted) -> None:
        self.posted.append(record(self.books, gift))
        self.window.entry_committed(self.posted[-1])
        self.refresh()

    def _change(self, change: Change) -> None:
        try:
            done = change_register(self.books, change)
        except KnownError as error:
            self.window.change_refused(change, error)
            return
        self.window.change_done(done)
        self.refresh()
