"""The pages of a window, each as what it is; one that was not shown yet is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.market_page import MarketPage
from welfare_desk.desk.settings_page import SettingsPage
from welfare_desk.desk.stage_page import StagePage
from welfare_desk.desk.units_page import UnitsPage

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow


def donations(window: MainWindow) -> DonationsPage:
    """The page of the evening."""
    page = window._shelf.page("donations")
    assert isinstance(page, DonationsPage)
    return page


def units(window: MainWindow) -> UnitsPage:
    """The register."""
    page = window._shelf.page("units")
    assert isinstance(page, UnitsPage)
    return page


def market(window: MainWindow) -> MarketPage:
    """The market."""
    page = window._shelf.page("market")
    assert isinstance(page, MarketPage)
    return page


def stage(window: MainWindow) -> StagePage:
    """What the hall sees."""
    page = window._shelf.page("stage")
    assert isinstance(page, StagePage)
    return page


def settings(window: MainWindow) -> SettingsPage:
    """The settings."""
    page = window._shelf.page("settings")
    assert isinstance(page, SettingsPage)
    return page
