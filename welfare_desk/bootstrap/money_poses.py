"""The drawer and the closing as they are brought about for their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.desk.closing_page import ClosingPage
from welfare_desk.desk.drawer_page import DrawerPage
from welfare_desk.domain.changes import PutOperator
from welfare_desk.domain.drawer import FACES
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.desk.cash_count_sheet import CashCountSheet
    from welfare_desk.desk.pages import PageName

COUNTER, CHECKER, CUSTODIAN = "王敏", "李强", "赵晓红"
SHORT_FEN = 500


def the_drawer(sitter: Sitter) -> None:
    """The page of the drawers, after a count in between and a hand-over."""
    for kind in ("interim", "hand_over"):
        page = sitter.part(DrawerPage)
        page.begin("hand_over" if kind == "hand_over" else "interim")
        sheet = _filled(page)
        sheet.submit()


def the_count(sitter: Sitter) -> None:
    """A count that is five yuan short."""
    for code, name in (("OP1", COUNTER), ("OP2", CHECKER)):
        sitter.change(PutOperator(operator=Operator(id=OperatorCode(code), name=name)))
    page = sitter.part(DrawerPage)
    page.begin("interim")
    _filled(page, short_fen=SHORT_FEN)


def the_cash_paper(sitter: Sitter) -> None:
    """The sheet of a count, to be printed."""
    page = sitter.part(DrawerPage)
    page.begin("hand_over")
    sheet = _filled(page)
    sheet.print.click()


def the_closing(sitter: Sitter) -> None:
    """The sheet before the event is closed."""
    page = sitter.part(ClosingPage)
    page.ask_to_close()


def the_closed_event(sitter: Sitter) -> None:
    """The event after it was closed."""
    page = sitter.part(ClosingPage)
    page.ask_to_close()
    if page.closing_sheet is not None:
        page.closing_sheet.act.click()


def the_statement(sitter: Sitter) -> None:
    """The closing statement, to be printed."""
    sitter.part(ClosingPage).print_statement()


def _filled(page: DrawerPage, *, short_fen: int = 0) -> CashCountSheet:
    """The open sheet of a page with what lies in its drawer, less what is short."""
    sheet = page.sheet
    if sheet is None:
        raise LookupError("the sheet of the drawer is not open")
    left = sheet.expected_fen - short_fen
    for face in FACES:
        field = sheet.grid.pieces[face]
        number, left = divmod(left, face)
        field.setText(str(number) if number > 0 else "")
    names = (COUNTER, CHECKER, CUSTODIAN)
    for person, name in zip(sheet.people.fields.values(), names, strict=True):
        person.setText(name)
    if left:
        sheet.people.reason.setText("分币未收")
    sheet.grid.changed.emit()
    return sheet


def _as_it_is(_sitter: Sitter) -> None:
    """The page as it is."""


MONEY_POSES: Final[tuple[tuple[str, PageName, Callable[[Sitter], None]], ...]] = (
    ("drawer", "drawer", _as_it_is),
    ("drawer-paper", "drawer", the_cash_paper),
    ("drawer-count", "drawer", the_count),
    ("drawer-counted", "drawer", the_drawer),
    ("closing", "closing", _as_it_is),
    ("closing-ask", "closing", the_closing),
    ("closing-done", "closing", the_closed_event),
    ("closing-statement", "closing", the_statement),
)
"""Name of the picture, page and act, in an order in which each finds what it needs."""
