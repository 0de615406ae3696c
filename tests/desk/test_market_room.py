"""Nothing of the market is cut off: every view and form, in both languages and small windows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.desk import made_up, market_evening, pages
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.domain.texts import Language

IDS = ["1366x768", "1220x645", "1092x590"]


def every_view(market: MarketPage) -> Iterator[str]:
    """Go through the views, and in the first through projects of every look."""
    for number in (1, 3, 4, 13, 15, 16):
        market.list.choose(market.books.projects[number - 1].project.id)
        yield f"project {number}"
    for view in ("table", "order", "turns", "tiles"):
        market.head.choose_next()
        yield view


def every_form(market: MarketPage) -> Iterator[str]:
    """Open every form, with much in it and with complaints."""
    books, claim = market.books, market.side.claim
    market.side.begin_claim(books.projects[2], market_evening.UNITS[2])
    claim.units.add_partner(market_evening.UNITS[5])
    claim.share.extent.choose("amount")
    claim.share.field.setText("1.2亿")
    claim.submit()
    yield "claim"
    market.side.begin_claim(books.projects[12])
    claim.units._begin_new("")
    claim.submit()
    yield "claim of places"
    market.side.begin_hold(books.projects[12])
    market.side.hold.submit()
    yield "hold"
    market.side.begin_change(books.projects[12])
    market.side.form.texts["name"].clear()
    market.side.form.submit()
    yield "project"
    market.side.begin_project()
    market.side.form.submit()
    yield "new project"


@pytest.mark.parametrize("size", SIZES, ids=IDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_every_view_and_form(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    window = open_window(language, size=size)
    window.show_ready(made_up.opened(rehearsal=True))
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    market = pages.market(window)
    for shows in (every_view, every_form):
        for what in shows(market):
            settle()
            assert (window.width(), window.height()) == size
            assert (what, clipped(window)) == (what, [])


@pytest.mark.parametrize("size", SIZES[:2], ids=IDS[:2])
def test_a_scroll_bar_stands_only_where_there_is_something_to_scroll(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    window = open_window("zh", size=size)
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    market = pages.market(window)
    for _what in every_view(market):
        settle()
        for area in market.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            assert bar.isVisible() == (area.isVisible() and bar.maximum() > 8)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_names_of_sixty_characters(open_window: OpenWindow, language: Language) -> None:
    window = open_window(language, size=SIZES[1])
    name = Text("东营港经济开发区仙河镇幸福社区" * 4, "Happiness Community Square " * 4)
    long = [replace(row, project=replace(row.project, name=name)) for row in market_evening.rows()]
    window.show_snapshot(replace(market_evening.snapshot(), project_rows=tuple(long)))
    window.show_page("market")
    market = pages.market(window)
    market.side.begin_claim(market.books.projects[3])
    settle()
    assert clipped(window) == []
    market.side.close_form()
    market.list.choose(ProjectId("P13"))
    settle()
    assert clipped(window) == []
