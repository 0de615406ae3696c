"""What a clerk does on the market page, step by step, by the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desk import market_evening
from tests.desk.focus import press, type_in
from welfare_desk.domain.changes import PutProject
from welfare_desk.domain.ids import ProjectId
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.claim_panel import ClaimPanel
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.desk.project_form import ProjectForm
    from welfare_desk.domain.submitted import ClaimSubmitted

CTRL = Qt.KeyboardModifier.ControlModifier


def lookups() -> Lookups:
    """What the cells search in."""
    projects = ProjectLookup([row.project for row in market_evening.rows()])
    units = market_evening.UNITS
    return Lookups(Lookup(units), projects, Lookalikes(units))


def claim_of(qtbot: QtBot, window: MainWindow) -> ClaimSubmitted:
    """Press Enter; what is handed over."""
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    claim: ClaimSubmitted = submitted.args[0]
    return claim


def begin(market: MarketPage, project: str, unit: str = "oxy") -> ClaimPanel:
    """Claim a project for a unit, by the keyboard."""
    market.list.choose(ProjectId(project))
    market.list.start_typing()
    press(Qt.Key.Key_Return)
    type_in(unit)
    press(Qt.Key.Key_Return)
    return market.side.claim


def put_of(qtbot: QtBot, window: MainWindow) -> PutProject:
    """Press Enter; what is handed over."""
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    change = submitted.args[0]
    assert isinstance(change, PutProject)
    return change


def begin_lamps(market: MarketPage) -> ProjectForm:
    """A new project with its name, the keyboard in the field of its amount."""
    press(Qt.Key.Key_N, CTRL)
    type_in("Lamps for the stairs")
    form = market.side.form
    form.needs.blocks[0].texts["amount"].setFocus()
    return form


def change_of(market: MarketPage, number: int) -> ProjectForm:
    """The form of a project of the list."""
    row = market.books.projects[number - 1]
    market.list.choose(row.project.id)
    press(Qt.Key.Key_E, CTRL)
    return market.side.form
