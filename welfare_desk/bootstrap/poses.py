"""The forms and sheets of the desk, each by the name of its picture, and how it is brought about.

How to add a picture: a function that opens the form through its page, and a line in POSES. It is
handed a window that was just opened, on books that are a copy: whatever it changes is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from welfare_desk.bootstrap.air_poses import AIR_POSES
from welfare_desk.bootstrap.audit_poses import AUDIT_POSES
from welfare_desk.bootstrap.care_poses import CARE_POSES
from welfare_desk.bootstrap.entry_poses import ENTRY_POSES
from welfare_desk.bootstrap.money_poses import MONEY_POSES
from welfare_desk.bootstrap.promise_poses import PROMISE_POSES
from welfare_desk.bootstrap.rehearsal_poses import REHEARSAL_POSES
from welfare_desk.bootstrap.sample_sheets import COMPANY, FIRM, alike_sheet, faulty_sheet
from welfare_desk.bootstrap.sample_statements import statement_file
from welfare_desk.bootstrap.sitter import bring_into_view
from welfare_desk.bootstrap.stage_poses import STAGE_POSES
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.import_file_step import FileStep
from welfare_desk.desk.import_page import ImportPage
from welfare_desk.desk.kinds_card import KindsCard
from welfare_desk.desk.lookalike_sweep import LookalikeSweep
from welfare_desk.desk.market_page import MarketPage
from welfare_desk.desk.paper_page import PaperPage
from welfare_desk.desk.settings_page import SettingsPage
from welfare_desk.desk.statement_page import StatementPage
from welfare_desk.desk.units_page import UnitsPage
from welfare_desk.domain.changes import (
    PrintSheets,
    PutKind,
    PutProject,
    PutUnit,
    SpoilSheet,
)
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.split_draft import SplitPart
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.desk.market_list import MarketView
    from welfare_desk.desk.pages import PageName
    from welfare_desk.domain.register import Unit

    Act = Callable[[Sitter], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """A picture: the page it is taken on, and what is done there before."""

    name: str
    page: PageName
    act: Act


def near_name(unit: Unit) -> str:
    """A name that may well be the same: the form of the firm, or a blank, is another."""
    zh = unit.name.zh
    return zh.replace(FIRM, COMPANY) if zh.endswith(FIRM) else f"{zh[:2]} {zh[2:]}"


def a_firm(sitter: Sitter) -> Unit:
    """A unit with a name that is easily mistaken."""
    firms = (unit for unit in sitter.units if unit.name.zh.endswith(FIRM))
    return next(firms, sitter.units[0])


def _suggestions(sitter: Sitter) -> None:
    cell = sitter.part(DonationsPage).entry.fields.unit
    cell.setText(a_firm(sitter).name.zh[:2])
    cell.textEdited.emit(cell.text())


def _booked(sitter: Sitter) -> None:
    sitter.part(DonationsPage).entry.use_unit(a_firm(sitter))


def _split(sitter: Sitter) -> None:
    first, second = (sitter.projects * 2)[:2]
    parts = (SplitPart(project=first, amount="3000"), SplitPart(project=second, amount="1500"))
    line = EntryLine(unit=a_firm(sitter), amount="5000", parts=parts)
    sitter.part(DonationsPage).entry.use_line(line, "")


def _newcomer(sitter: Sitter) -> None:
    sitter.part(DonationsPage).entry.new_unit_wanted.emit(near_name(a_firm(sitter)))


def _new_unit(sitter: Sitter) -> None:
    page = sitter.part(UnitsPage)
    page.side.show()
    page.side.open_new(near_name(a_firm(sitter)))


def _change_unit(sitter: Sitter) -> None:
    page = sitter.part(UnitsPage)
    page.list.show_unit(a_firm(sitter).id)
    page.acts.act("edit")


def _merge(sitter: Sitter) -> None:
    page, firm = sitter.part(UnitsPage), a_firm(sitter)
    page.list.show_unit(firm.id)
    page.acts.act("merge")
    other = next(unit for unit in sitter.units if unit.id != firm.id)
    page.side.merging.other.show_unit(other)
    page.side.merging.retranslate()


def _duplicates(sitter: Sitter) -> None:
    firm = a_firm(sitter)
    name = Text(near_name(firm), firm.name.en)
    twin = replace(firm, id=UnitId("U-twin"), name=name, badge=None, credit_code="", short="")
    sitter.change(PutUnit(unit=twin))
    sweep = sitter.part(LookalikeSweep)
    while not sweep.is_done():
        sweep.step()
    sitter.part(UnitsPage).list.filter.duplicates_wanted.emit()


def _view(view: MarketView, sitter: Sitter) -> None:
    head = sitter.part(MarketPage).head
    while sitter.part(MarketPage).list.view != view:
        head.choose_next()


def _claim(sitter: Sitter) -> None:
    market = sitter.part(MarketPage)
    market.side.begin_claim(market.books.projects[-1], a_firm(sitter))


def _new_project(sitter: Sitter) -> None:
    sitter.part(MarketPage).side.begin_project()


def _change_project(sitter: Sitter) -> None:
    market = sitter.part(MarketPage)
    market.side.begin_change(market.books.projects[0])


def _hold(sitter: Sitter) -> None:
    market = sitter.part(MarketPage)
    market.side.begin_hold(market.books.projects[-1])


def _holds(sitter: Sitter) -> None:
    """One place is left: the first is kept it, the second waits."""
    market = sitter.part(MarketPage)
    project = market.books.projects[-1].project
    need, *others = project.needs
    project = replace(project, needs=(replace(need, slots=1), *others))
    sitter.change(PutProject(project=project))
    for unit in sitter.units[:2]:
        market.side.begin_hold(market.books.projects[-1])
        market.side.hold.take_unit(unit)
        market.side.hold.submit()
    market.list.choose(project.id)
    bring_into_view(market, market.side.detail.holds)


def _start_import(sitter: Sitter) -> None:
    sitter.part(UnitsPage).import_wanted.emit("units")


def _import(sheet: Callable[[Sitter], Path], steps: int, sitter: Sitter) -> None:
    _start_import(sitter)
    sitter.part(FileStep).file_given.emit(sheet(sitter))
    for _ in range(steps):
        sitter.part(ImportPage).go_on()


def _badges(sitter: Sitter) -> None:
    sitter.part(UnitsPage).head.badges_wanted.emit()


def _notice(sitter: Sitter) -> None:
    sitter.part(UnitsPage).head.notice_wanted.emit()


def _kinds(sitter: Sitter) -> None:
    name = Text("商会", "Chamber of commerce")
    sitter.change(PutKind(kind=OwnKind(id="K-1", name=name, like="social_association")))
    bring_into_view(sitter.part(SettingsPage), sitter.part(KindsCard))


def _statement_file(sitter: Sitter, *, faulty: bool) -> StatementPage:
    page = sitter.part(StatementPage)
    page.begin_taking()
    page.taking.file.file_given.emit(statement_file(sitter, faulty=faulty))
    return page


def _statement_columns(sitter: Sitter) -> None:
    _statement_file(sitter, faulty=False)


def _statement_problems(sitter: Sitter) -> None:
    _statement_file(sitter, faulty=True)


def _statement(sitter: Sitter) -> None:
    _statement_file(sitter, faulty=False).taking.go_on()


def _statement_sure(sitter: Sitter) -> None:
    sitter.part(StatementPage).acts.confirm_all()


def _statement_matched(sitter: Sitter) -> None:
    page = sitter.part(StatementPage)
    for _ in "ask", "agree":
        page.acts.confirm_all()
    page.list.show_shelf("explained")


def _statement_aside(sitter: Sitter) -> None:
    sitter.part(StatementPage).acts.set_aside()


def _statement_unstated(sitter: Sitter) -> None:
    sitter.part(StatementPage).list.show_shelf("unstated")


def _paper_asked(sitter: Sitter) -> None:
    page = sitter.part(PaperPage)
    page.print_form.submitted.emit(PrintSheets(count=6))


def _paper(sitter: Sitter) -> None:
    sheets = sitter.part(PaperPage).books.in_order()
    sitter.change(SpoilSheet(sheet=sheets[1].id, reason="写错作废"))


def _paper_form(sitter: Sitter) -> None:
    page = sitter.part(PaperPage)
    page.begin_print()


POSES: Final = (
    Pose(name="donations-suggestions", page="donations", act=_suggestions),
    Pose(name="donations-booked", page="donations", act=_booked),
    Pose(name="donations-split", page="donations", act=_split),
    Pose(name="donations-newcomer", page="donations", act=_newcomer),
    Pose(name="units-new", page="units", act=_new_unit),
    Pose(name="units-change", page="units", act=_change_unit),
    Pose(name="units-merge", page="units", act=_merge),
    Pose(name="units-badges", page="units", act=_badges),
    Pose(name="units-notice", page="units", act=_notice),
    Pose(name="market-table", page="market", act=partial(_view, "table")),
    Pose(name="market-order", page="market", act=partial(_view, "order")),
    Pose(name="market-turns", page="market", act=partial(_view, "turns")),
    Pose(name="market-claim", page="market", act=_claim),
    Pose(name="market-new", page="market", act=_new_project),
    Pose(name="market-change", page="market", act=_change_project),
    Pose(name="import", page="units", act=_start_import),
    Pose(name="import-columns", page="units", act=partial(_import, faulty_sheet, 0)),
    Pose(name="import-check", page="units", act=partial(_import, faulty_sheet, 1)),
    Pose(name="import-alike", page="units", act=partial(_import, alike_sheet, 1)),
    Pose(name="market-holds", page="market", act=_holds),
    Pose(name="market-hold", page="market", act=_hold),
    *(Pose(name=name, page=page, act=act) for name, page, act in MONEY_POSES),
    Pose(name="units-duplicates", page="units", act=_duplicates),
    Pose(name="statement-file", page="statement", act=lambda _sitter: None),
    Pose(name="statement-columns", page="statement", act=_statement_columns),
    Pose(name="statement-problems", page="statement", act=_statement_problems),
    Pose(name="statement", page="statement", act=_statement),
    Pose(name="statement-sure", page="statement", act=_statement_sure),
    Pose(name="statement-aside", page="statement", act=_statement_aside),
    Pose(name="statement-matched", page="statement", act=_statement_matched),
    Pose(name="statement-unstated", page="statement", act=_statement_unstated),
    *(Pose(name=name, page=page, act=act) for name, page, act in PROMISE_POSES),
    Pose(name="paper-sheets", page="paper", act=_paper_asked),
    Pose(name="paper", page="paper", act=_paper),
    Pose(name="paper-print", page="paper", act=_paper_form),
    Pose(name="settings-kinds", page="settings", act=_kinds),
    *(Pose(name=name, page="donations", act=act) for name, act in ENTRY_POSES.items()),
    *(Pose(name=name, page="audit", act=act) for name, act in AUDIT_POSES),
    *(Pose(name=name, page=page, act=act) for name, page, act in CARE_POSES),
    *(Pose(name=name, page="donations", act=act) for name, act in REHEARSAL_POSES),
    *(Pose(name=name, page="stage", act=act) for name, act in AIR_POSES),
    *(Pose(name=name, page=page, act=act) for name, page, act in STAGE_POSES),
)
"""Those that change the copy come last."""
