"""Photo, state and order of projects; what is asked for and never stops anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest

from tests.desk import market_clerk, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.domain.changes import AttachPhoto, Changed
from welfare_desk.domain.errors import BadInputError

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    return pages.market(window)


def test_a_project_with_claims_is_not_withdrawn(market: MarketPage) -> None:
    form = market_clerk.change_of(market, 3)
    press(Qt.Key.Key_S, ALT)
    assert form.state.value() == "withdrawn"
    press(Qt.Key.Key_Return)
    assert form.state_box.wrong_words().startswith("The project has claims that stand")
    press(Qt.Key.Key_S, ALT)
    assert form.state.value() == "published"


def test_a_listed_project_is_no_draft_again_and_a_new_one_may_be(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.change_of(market, 5)
    assert not form.state._segments["draft"].isVisible()
    press(Qt.Key.Key_Escape)
    market_clerk.begin_lamps(market)
    type_in("5000")
    press(Qt.Key.Key_S, ALT)
    press(Qt.Key.Key_S, ALT)
    assert market_clerk.put_of(qtbot, window).project.state == "draft"


def test_works_are_asked_for_their_agreement_and_not_stopped(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.begin_lamps(market)
    type_in("5000")
    assert not form._quiet.isVisible()
    form.category.setFocus()
    press(Qt.Key.Key_Home)
    assert form.category.value() == "micro_renewal"
    assert form._quiet.isVisible()
    assert market_clerk.put_of(qtbot, window).project.category == "micro_renewal"


def test_a_photo_that_is_dropped_follows_the_project(
    qtbot: QtBot, window: MainWindow, market: MarketPage, tmp_path: Path
) -> None:
    path = tmp_path / "site.png"
    QImage(2000, 1000, QImage.Format.Format_RGB32).save(str(path))
    form = market_clerk.begin_lamps(market)
    type_in("5000")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    form.photo.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert form.photo.view.isVisible()
    change = market_clerk.put_of(qtbot, window)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        window.change_done(Changed(change=change))
    attached = submitted.args[0]
    assert isinstance(attached, AttachPhoto)
    assert attached.project == change.project.id
    assert QImage.fromData(attached.jpeg).width() == 1600


def test_what_is_no_picture_is_told_in_the_form(market: MarketPage, tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("no picture", encoding="utf-8")
    form = market_clerk.begin_lamps(market)
    form.photo.take_file(tmp_path / "letter.jpg")
    assert form.photo.wrong.text().startswith("letter.jpg is no picture")
    assert form.photo.jpeg is None


def test_projects_are_put_in_order_for_presenting(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert focused() is market.list.order
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Up, ALT)
    assert submitted.args[0].projects[:3] == ("P02", "P01", "P03")
    assert len(submitted.args[0].projects) == 16
    row = market.list.current()
    assert row is not None
    assert row.project.id == "P02"


def test_an_order_that_is_refused_goes_back(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Down, ALT)
    assert market.list.order.row_words(1).startswith("2: 1 ")
    window.change_refused(submitted.args[0], BadInputError())
    assert market.list.order.row_words(0).startswith("1: 1 ")
