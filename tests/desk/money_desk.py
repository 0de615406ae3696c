"""The pages of drawer and closing on real books, and a clerk before them with a keyboard."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.desk.register_desk import RegisterDesk
from tests.market import A, cash, new_id
from welfare_desk.desk.cash_count_sheet import new_count_id
from welfare_desk.desk.closing_page import ClosingPage
from welfare_desk.desk.drawer_page import DrawerPage
from welfare_desk.domain.changes import PutCashCount, PutOperator
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.cash_count_sheet import CashCountSheet
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.pages import PageName
    from welfare_desk.qtkit.care_jobs import CareJob
    from welfare_desk.services.books import Books

WANG, LI = "Wang Min", "Li Qiang"


class MoneyDesk(RegisterDesk):
    """Two operators are known; what the pages ask of others is remembered."""

    def __init__(self, window: MainWindow, books: Books, path: Path) -> None:
        super().__init__(window, books, path)
        self.care: list[CareJob] = []
        window.care_wanted.connect(self.care.append)
        for code, name in (("OP1", WANG), ("OP2", LI)):
            change(books, PutOperator(operator=Operator(id=OperatorCode(code), name=name)))
        self.refresh()

    def goes_to_page(self, name: PageName) -> None:
        """Turn to a page."""
        self.window.show_page(name)

    @property
    def drawer(self) -> DrawerPage:
        """The page of the drawers."""
        page = self.window._shelf.page("drawer")
        assert isinstance(page, DrawerPage)
        return page

    @property
    def closing(self) -> ClosingPage:
        """The page of closing."""
        page = self.window._shelf.page("closing")
        assert isinstance(page, ClosingPage)
        return page

    @property
    def sheet(self) -> CashCountSheet:
        """The sheet of a count; it must have been opened."""
        assert self.drawer.sheet is not None
        return self.drawer.sheet

    def gives_cash(self, fen: int) -> None:
        """Somebody gives cash, and the desk shows it."""
        self.books.bookkeeper.post(cash(fen), id=new_id())
        self.refresh()

    def counted(self, fen: int) -> None:
        """The drawer was counted before, and all was there."""
        count = CashCount(
            id=new_count_id(),
            desk=A,
            at=datetime.now(UTC),
            pieces=((100, fen // 100),),
            counter=WANG,
            checker=LI,
            by=OperatorCode("OP1"),
        )
        change(self.books, PutCashCount(count=count))
        self.refresh()
