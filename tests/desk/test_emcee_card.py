"""The emcee's card: a window beside the desk that says whom to thank, how, and for how long."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from tests.desk import made_up
from welfare_desk.desk.emcee_rows import CardBook
from welfare_desk.desk.emcee_type import NameSetting
from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.card_place import CardPlace
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ruby import rubies_of
from welfare_desk.domain.screens import ScreenSeen, StageScreens
from welfare_desk.qtkit.screen_list import identity_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.emcee_window import EmceeWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.cues import Painted

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LONG = "榆港经济开发区滨海新材料产业园区非公有制企业联合党支部委员会"
SHAN = Queued(
    key="a",
    kind="gift",
    name="单县商会",
    detail="“点亮橘灯”",
    amount="¥20,000",
    spoken="两万元",
    reading="单(shàn)县商会",
    in_s=5,
)
WU = Queued(key="b", kind="claim", name=LONG, in_s=13)
MASKED = Queued(key="c", kind="pledge", name="赵*", amount="¥500", spoken="五百元", in_s=21)
LAST = Queued(key="d", kind="several", name="王*、李*", detail="2 gifts", count=2, in_s=29)
QUEUE = (SHAN, WU, MASKED, LAST)


def waiting(*queue: Queued, on_air: OnAir | None = None, more: int = 0) -> Painted:
    painted = made_up.painted(10_316_160)
    return replace(painted, queue=queue, on_air=on_air, waiting_gifts=more)


def opened(window: MainWindow) -> EmceeWindow:
    """The card, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL_SHIFT)
    card = window.emcee.window
    assert card is not None
    assert card.isVisible()
    return card


def test_a_key_opens_the_card_and_closes_it_again(open_window: OpenWindow) -> None:
    window = open_window()
    card = opened(window)
    assert card.windowTitle() == "Emcee's card"
    assert not card.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.emcee_wanted.emit()
    assert not card.isVisible()
    opened(window)
    QTest.keyClick(card, Qt.Key.Key_F11)
    assert card.isFullScreen()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert not card.isFullScreen()
    QTest.keyClick(card, Qt.Key.Key_A)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    opened(window)
    QTest.keyClick(card, Qt.Key.Key_Y, CONTROL_SHIFT)
    assert not card.isVisible()


def test_it_says_who_is_next_how_and_for_how_long(open_window: OpenWindow) -> None:
    window = open_window()
    window.emcee.show_painted(waiting(*QUEUE, more=3))
    card = opened(window).card
    said = card.accessibleName().split("\n")
    assert said[:6] == [
        "Live",
        "Next · in 5 s",
        "单(shàn)县商会",
        "gives · “点亮橘灯”",
        "两万元",
        "about 4 s to read",
    ]
    assert said[6:8] == ["in 13 s", LONG]
    assert said[-2:] == ["Raised so far", "十万三千一百六十一元六角"]
    by_hand = [replace(queued, in_s=0) for queued in QUEUE]
    window.emcee.show_painted(waiting(*by_hand))
    words = card.accessibleName().split("\n")
    assert (words[1], words[6]) == ("Next", "Then")


def test_who_is_on_air_keeps_reading_and_amount(open_window: OpenWindow) -> None:
    window = open_window()
    window.emcee.show_painted(waiting(*QUEUE))
    card = opened(window).card
    window.emcee.show_painted(
        waiting(*QUEUE[1:], on_air=OnAir(key="a", kind="gift", name="单县商会", left_s=6))
    )
    assert card.rows.now is not None
    assert card.rows.now.queued.spoken == "两万元"
    assert "On air · 6 s left\n单(shàn)县商会" in card.accessibleName()


def test_who_never_waited_is_read_by_name_alone() -> None:
    by_hand = OnAir(key="z", kind="gift", name="赵*", left_s=8)
    row = CardBook().rows(waiting(on_air=by_hand), Cue()).now
    assert row is not None
    assert (row.queued.name, row.queued.spoken) == ("赵*", "")


def test_a_name_that_was_hidden_meanwhile_is_not_read_from_memory() -> None:
    book = CardBook()
    book.rows(waiting(SHAN), Cue())
    hidden = OnAir(key="a", kind="gift", name="爱心人士", left_s=8)
    row = book.rows(waiting(on_air=hidden), Cue()).now
    assert row is not None
    assert (row.queued.name, row.queued.reading) == ("爱心人士", "")


def test_the_total_is_not_said_while_it_is_hidden(open_window: OpenWindow) -> None:
    window = open_window()
    window.show_snapshot(made_up.snapshot(cue=Cue(hide_total=True, curtain="freeze")))
    window.emcee.show_painted(waiting(SHAN))
    said = opened(window).card.accessibleName()
    assert "Frozen: the hall sees a still picture" in said
    assert said.endswith("The total is hidden: do not say it")


def test_without_a_stage_nobody_is_announced(open_window: OpenWindow) -> None:
    window = open_window()
    window.emcee.show_painted(waiting(*QUEUE))
    card = opened(window).card
    window.emcee.show_lost()
    assert not card.rows.nexts
    assert card.accessibleName().startswith("No stage answers")


def test_the_card_speaks_english_on_an_english_stage(open_window: OpenWindow) -> None:
    window = open_window()
    window.show_snapshot(made_up.snapshot(cue=Cue(language="en", headline="received")))
    window.emcee.show_painted(waiting())
    said = opened(window).card.accessibleName()
    assert "Received so far\none hundred three thousand one hundred sixty-one yuan" in said


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_card_is_painted_in_every_size(
    open_window: OpenWindow, language: str, mode: str
) -> None:
    window = open_window(language, mode)
    card = opened(window)
    on_air = OnAir(key="a", kind="gift", name="单县商会", left_s=6)
    for painted in (waiting(), waiting(*QUEUE), waiting(*QUEUE[1:], on_air=on_air)):
        window.emcee.show_painted(painted)
        for size in ((640, 360), (1280, 720), (1024, 768)):
            card.resize(*size)
            assert not card.grab().isNull()


@pytest.mark.parametrize("name", [LONG, LONG * 3, "单县商会", "Yugang Health Centre " * 4])
def test_no_character_of_a_name_is_cut(open_window: OpenWindow, name: str) -> None:
    window = open_window()
    box = QRect(0, 0, 600, 120).toRectF()
    setting = NameSetting(window.emcee.look, rubies_of(name, ""), box, most_px=100, least_px=12)
    assert "".join(setting.texts()).replace(" ", "") == name.replace(" ", "")
    assert setting.height_px <= box.height() + 1
    assert setting.width_px <= box.width() + 1


def test_the_card_makes_room_for_the_stage_and_remembers_where_it_was_put(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    here = identity_of(window.screen())
    kept = CardPlace(screen=here, left=20, top=30, width_px=700, height_px=400)
    window.emcee.use_place(kept)
    card = opened(window)
    assert card.geometry() == QRect(20, 30, 700, 400)
    places: list[CardPlace] = []
    window.emcee.place_left.connect(places.append)
    assert not card.is_placed()
    qtbot.waitUntil(card.is_placed)
    card.resize(720, 410)
    card.close()
    assert [(place.width_px, place.height_px) for place in places] == [(720, 410)]
    stage = ScreenSeen(
        identity=here,
        number=1,
        is_stage=True,
        is_primary=True,
        width_px=800,
        height_px=800,
        scale_percent=100,
    )
    window.emcee_wanted.emit()
    window.emcee.show_screens(StageScreens(screens=(stage,), wanted=here))
    assert card.geometry() != QRect(20, 30, 720, 410)
    card.close()
    assert len(places) == 1


def test_names_are_larger_than_everything_else(open_window: OpenWindow) -> None:
    look = open_window().emcee.look
    box = QRect(0, 0, 1200, 150).toRectF()
    setting = NameSetting(
        look, rubies_of("单县商会", "单(shàn)县商会"), box, most_px=116, least_px=26
    )
    assert setting.px > 80
    assert QFontMetricsF(look.font(setting.px, 700, "names")).height() < box.height()
