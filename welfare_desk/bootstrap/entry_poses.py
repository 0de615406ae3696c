"""The pictures of the donations page with its rows, sheets and lists open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.gift_details import GiftDetails
from welfare_desk.domain.changes import PrintSheets, PutEvent, PutOperator
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.domain.journal import JournalRow

LARGE: Final = "60000"


def _line(sitter: Sitter, line: EntryLine) -> None:
    line.unit = line.unit or sitter.units[0]
    sitter.part(DonationsPage).entry.use_line(line, "")


def details(sitter: Sitter) -> None:
    """The details of a transfer."""
    page = sitter.part(DonationsPage)
    typed = GiftDetails(bank_ref="2022062500000018", received_on="2022-06-24")
    _line(sitter, EntryLine(amount="2000", method="bank_transfer", details=typed))
    page.entry.switch_details()


def goods(sitter: Sitter) -> None:
    """Goods with all that is noted of them."""
    typed = GiftDetails(
        condition="new",
        expires="2023-06-30",
        document="00012345",
        inspector="王敏",
        second_inspector="李强",
    )
    line = EntryLine(
        form="goods",
        quantity="60",
        item="爱心包",
        unit_word="份",
        value="6000",
        basis="invoice",
        project=sitter.projects[0],
        details=typed,
    )
    _line(sitter, line)


def second_person(sitter: Sitter) -> None:
    """A large sum asks who checked it."""
    for code, name in (("OP1", "王敏"), ("OP2", "李强"), ("OP3", "赵晓棠")):
        sitter.change(PutOperator(operator=Operator(id=OperatorCode(code), name=name)))
    event = replace(sitter.event, check_above_fen=5_000_000)
    sitter.change(PutEvent(event=event, fields=frozenset({"check_above_fen"})))
    _line(sitter, EntryLine(amount=LARGE, project=sitter.projects[0]))
    sitter.part(DonationsPage).entry.go_to("checked_by")


def paper(sitter: Sitter) -> None:
    """Sheets of paper are typed in."""
    sitter.change(PrintSheets(count=12))
    sitter.part(DonationsPage).paper.begin()


def _chosen(sitter: Sitter, fits: Callable[[JournalRow], bool]) -> DonationsPage:
    """The page with a fitting row chosen in its journal."""
    page = sitter.part(DonationsPage)
    table, model = page.journal.table, page.journal.table.narrowed
    for place in range(model.rowCount()):
        table.selectRow(place)
        row = table.chosen_row()
        if row is not None and fits(row):
            break
    return page


def refund(sitter: Sitter) -> None:
    """Money goes back: how, when, and what the drawer holds then."""
    page = _chosen(sitter, lambda row: row.state == "received" and row.method == "cash")
    page.voiding.ask(line_is_free=True)
    sheet = page.voiding.sheet
    if sheet is not None:
        sheet.cause.choose("refund")
        sheet.cause.chosen.emit("refund")


def reallocation(sitter: Sitter) -> None:
    """A gift gets another use."""
    page = _chosen(sitter, lambda row: row.state == "received" and bool(row.more_projects))
    page.reallocating.ask()
    sheet = page.reallocating.sheet
    if sheet is not None:
        sheet.rows.rows[0].project.picked.emit(sitter.projects[-1])
        sheet.rows.rows[0].project.show_project(sitter.projects[-1])
        sheet.rows.edited.emit()
        sheet.who.setText("李主任")


def to_find(sitter: Sitter) -> None:
    """A giver is named who was to be found."""
    page = sitter.part(DonationsPage)
    page.entry.use_line(EntryLine(giver="unknown", amount="800"), "")
    page.entry.enter("amount")
    page.entry.enter("project")
    page = _chosen(sitter, lambda row: row.giver == "unknown")
    row = page.journal.table.chosen_row()
    if row is not None and row.giver == "unknown":
        page.journal.table.giver_asked.emit(row)


def acts(sitter: Sitter) -> None:
    """The last acts of the desk."""
    undoing = sitter.part(DonationsPage).undoing
    undoing.ask()
    if undoing.sheet is not None:
        undoing.sheet.reason.setText("重复登记")
        undoing.sheet.submit()
    undoing.ask()


ENTRY_POSES: Final = {
    "donations-details": details,
    "donations-goods": goods,
    "donations-refund": refund,
    "donations-reallocation": reallocation,
    "donations-to-find": to_find,
    "donations-acts": acts,
    "donations-second-person": second_person,
    "donations-paper": paper,
}
"""By the names of their pictures; those that change the copy come last."""
