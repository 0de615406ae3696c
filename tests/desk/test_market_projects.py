"""Projects come onto the list and are changed in the docked form, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest

from tests.desk import made_up, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.domain.changes import AttachPhoto, Changed, PutProject
from welfare_desk.domain.journal import ProjectRow
from welfare_desk.services.register_errors import NumberUsedError

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.desk.project_form import ProjectForm

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def empty(open_window: OpenWindow) -> MainWindow:
    window = open_window()
    window.show_snapshot(made_up.empty_snapshot())
    window.show_page("market")
    return window


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    return pages.market(window)


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


def test_an_empty_market_says_what_to_do(empty: MainWindow) -> None:
    market = pages.market(empty)
    assert market.list.blank.isVisible()
    assert not market.side.detail.claim.isVisible()
    assert market.head.add.hasFocus()


def test_a_name_and_an_amount_put_a_project_on_the_list(qtbot: QtBot, empty: MainWindow) -> None:
    market = pages.market(empty)
    begin_lamps(market)
    type_in("1.2w")
    change = put_of(qtbot, empty)
    project = change.project
    assert (project.number, project.name.zh, change.fields) == (1, "Lamps for the stairs", None)
    assert project.needs[0].amount_fen == 1_200_000
    assert market.is_listing()
    empty.change_done(Changed(change=change))
    row = ProjectRow(project=project, need_fen=1_200_000, remaining_fen=1_200_000)
    empty.show_snapshot(replace(made_up.empty_snapshot(), projects=(project,), project_rows=(row,)))
    assert not market.is_listing()
    assert market.toast.words == "On the list as no. 1: Lamps for the stairs"
    assert focused() is market.list.tiles
    assert market.list.current() == row


def test_what_is_missing_is_said_until_it_is_typed(market: MarketPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_Return)
    boxes = market.side.form._boxes()
    assert boxes["name"].wrong_words().startswith("The project has no name yet")
    assert boxes["needs.0.amount"].wrong_words().startswith("The amount is still empty")
    assert boxes["name"].field.hasFocus()
    type_in("L")
    assert not boxes["name"].wrong_words()


def test_an_amount_is_computed_from_quantity_and_price_and_echoed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = begin_lamps(market)
    block = form.needs.blocks[0]
    for name, text in (("quantity", "30"), ("unit_word", "lamps"), ("unit_price", "180")):
        block.texts[name].setFocus()
        type_in(text)
    assert block.texts["amount"].placeholderText() == "5,400.00"
    assert block.echo.text() == "¥5,400.00  人民币伍仟肆佰元整"
    need = put_of(qtbot, window).project.needs[0]
    assert (need.amount_fen, need.unit_price_fen, need.quantity) == (540_000, 18_000, 30)


def test_a_number_is_proposed_and_one_that_is_taken_is_refused(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = begin_lamps(market)
    type_in("5000")
    assert form.texts["number"].text() == "17"
    form.texts["number"].setFocus()
    form.texts["number"].selectAll()
    type_in("16")
    press(Qt.Key.Key_Return)
    wrong = form.field_boxes["number"].wrong_words()
    assert wrong.startswith("No. 16 belongs to another project")
    form.texts["number"].selectAll()
    type_in("20")
    change = put_of(qtbot, window)
    assert change.project.number == 20
    window.change_refused(change, NumberUsedError(number=20, free=21))
    assert market.is_listing()
    assert "20" in form.told.text()


def test_needs_are_added_moved_and_taken_out(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = begin_lamps(market)
    type_in("5000")
    press(Qt.Key.Key_N, ALT)
    assert len(form.needs.blocks) == 2
    assert form.needs.current() == 1
    press(Qt.Key.Key_Down)
    assert form.needs.blocks[1].form.value() == "goods"
    assert form.needs.blocks[1].boxes["amount"].isVisible()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert not form.needs.blocks[1].boxes["amount"].isVisible()
    form.needs.blocks[1].texts["slots"].setFocus()
    type_in("3")
    press(Qt.Key.Key_Up, ALT)
    assert form.needs.current() == 0
    needs = put_of(qtbot, window).project.needs
    assert [(need.form, need.slots) for need in needs] == [("service", 3), ("money", None)]
    press(Qt.Key.Key_Delete, ALT)
    assert [need.form for need in put_of(qtbot, window).project.needs] == ["money"]
    press(Qt.Key.Key_Delete, ALT)
    assert form.needs.blocks == ()
    form.texts["name"].setFocus()
    assert put_of(qtbot, window).project.needs == ()


def test_a_need_that_carries_claims_stays(market: MarketPage) -> None:
    form = change_of(market, 13)
    form.needs.blocks[0].texts["what"].setFocus()
    press(Qt.Key.Key_Delete, ALT)
    assert len(form.needs.blocks) == 2
    assert form.told.text().startswith("Need 1 stays")


def test_only_what_changed_is_named(qtbot: QtBot, window: MainWindow, market: MarketPage) -> None:
    form = change_of(market, 2)
    assert form.needs.blocks[0].texts["amount"].text() == "18,000.00"
    form.texts["name_en"].setText("Red Council Hall")
    form.texts["agreement"].setText("HM-XY-2")
    change = put_of(qtbot, window)
    assert (change.project.id, change.project.name.en) == ("P02", "Red Council Hall")
    assert change.fields == {"name", "agreement"}
    assert change.project.needs == market.books.projects[1].project.needs
    window.change_done(Changed(change=change))
    window.show_snapshot(market_evening.snapshot())
    assert market.toast.words == "Changed: no. 2, Red Deliberation Hall"


def test_a_product_that_was_typed_stays_a_product(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = change_of(market, 4)
    assert form.needs.blocks[0].texts["amount"].text() == ""
    form.needs.blocks[0].texts["quantity"].setFocus()
    form.needs.blocks[0].texts["quantity"].selectAll()
    type_in("40")
    change = put_of(qtbot, window)
    assert change.fields == {"needs"}
    assert change.project.needs[0].amount_fen == 720_000


def test_what_was_not_changed_is_left_as_it_is(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    for number in (1, 4, 10, 13):
        change_of(market, number)
        with qtbot.assertNotEmitted(window.change_submitted):
            press(Qt.Key.Key_Return)
        assert not market.is_listing()


def test_a_project_with_claims_is_not_withdrawn(market: MarketPage) -> None:
    form = change_of(market, 3)
    press(Qt.Key.Key_S, ALT)
    assert form.state.value() == "withdrawn"
    press(Qt.Key.Key_Return)
    assert form.state_box.wrong_words().startswith("The project has claims that stand")
    press(Qt.Key.Key_S, ALT)
    assert form.state.value() == "published"


def test_a_listed_project_is_no_draft_again_and_a_new_one_may_be(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = change_of(market, 5)
    assert not form.state._segments["draft"].isVisible()
    press(Qt.Key.Key_Escape)
    begin_lamps(market)
    type_in("5000")
    press(Qt.Key.Key_S, ALT)
    press(Qt.Key.Key_S, ALT)
    assert put_of(qtbot, window).project.state == "draft"


def test_works_are_asked_for_their_agreement_and_not_stopped(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = begin_lamps(market)
    type_in("5000")
    assert not form._quiet.isVisible()
    form.category.setFocus()
    press(Qt.Key.Key_Home)
    assert form.category.value() == "micro_renewal"
    assert form._quiet.isVisible()
    assert put_of(qtbot, window).project.category == "micro_renewal"


def test_a_photo_that_is_dropped_follows_the_project(
    qtbot: QtBot, window: MainWindow, market: MarketPage, tmp_path: Path
) -> None:
    path = tmp_path / "site.png"
    QImage(2000, 1000, QImage.Format.Format_RGB32).save(str(path))
    form = begin_lamps(market)
    type_in("5000")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    form.photo.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert form.photo.view.isVisible()
    change = put_of(qtbot, window)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        window.change_done(Changed(change=change))
    attached = submitted.args[0]
    assert isinstance(attached, AttachPhoto)
    assert attached.project == change.project.id
    assert QImage.fromData(attached.jpeg).width() == 1600


def test_what_is_no_picture_is_told_in_the_form(market: MarketPage, tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("no picture", encoding="utf-8")
    form = begin_lamps(market)
    form.photo.take_file(tmp_path / "letter.jpg")
    assert form.photo.wrong.text().startswith("letter.jpg is no picture")
    assert form.photo.jpeg is None


def test_esc_leads_back_and_nothing_is_listed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_N, CTRL)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Escape)
    assert not market.is_listing()


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
