"""Nothing of strip and stage page is cut off, whatever waits, is hidden, frozen or gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk import made_up, pages
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_side import TabName
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.texts import Language

LONG = "Dongying Port Economic Development Zone Hemei Public Welfare Ltd. 东营港经济开发区"
HUGE_FEN = 12_345_678_900
IDS = tuple(EntryId(row.id) for row in made_up.journal_rows())


TABS: tuple[tuple[Curtain, TabName], ...] = (
    ("live", "look"),
    ("freeze", "screens"),
    ("black", "rules"),
)


def crowd(window: MainWindow, curtain: Curtain) -> None:
    """Much waits, everything is hidden, the screens have long names."""
    cue = Cue(scene="total", curtain=curtain, hide_names=True, hide_amounts=True, hide_total=True)
    books = made_up.snapshot(received_fen=HUGE_FEN, outstanding_fen=0, cue=cue)
    window.show_snapshot(replace(books, awaiting=IDS))
    queue = tuple(
        Queued(
            key=str(key), keys=(str(key),), kind="gift", name=LONG, detail=LONG, amount="¥123,456"
        )
        for key in IDS
    )
    on_air = OnAir(key="x", kind="several", name=LONG, left_s=12)
    painted = made_up.painted(HUGE_FEN, curtain=curtain, waiting=1_200)
    window.stage_news.show_painted(
        replace(painted, queue=queue, on_air=on_air, scene="spotlight", screen=LONG)
    )
    window.stage_news.show_screens(screens())


def screens() -> StageScreens:
    """Three screens, one of them the stage's."""
    seen = tuple(
        ScreenSeen(
            identity=ScreenIdentity(manufacturer=LONG, model=LONG, name=f"HDMI-{number}"),
            number=number,
            is_stage=number == 2,
            is_primary=number == 1,
            width_px=3840,
            height_px=2160,
            scale_percent=200,
        )
        for number in (1, 2, 3)
    )
    return StageScreens(screens=seen, wanted=seen[1].identity)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_whatever_waits_and_is_hidden(open_window: OpenWindow, language: Language) -> None:
    window = open_window(language, size=SIZES[0])
    window.show_page("stage")
    side = pages.stage(window).side
    for size in SIZES:
        window.resize(*size)
        for curtain, tab in TABS:
            crowd(window, curtain)
            side.show_tab(tab)
            settle()
            assert (window.width(), window.height()) == size
            assert {size: clipped(window)} == {size: []}
    window.stage_news.show_lost()
    side.show_tab("screens")
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_screen_is_given_away_or_gone(open_window: OpenWindow, language: Language) -> None:
    window = open_window(language, size=SIZES[2])
    window.show_page("stage")
    pages.stage(window).side.show_tab("screens")
    gone = replace(screens(), screens=screens().screens[:1])
    window.stage_news.show_screens(gone)
    for away in (True, False):
        window.show_snapshot(made_up.snapshot(cue=Cue(away=away)))
        window.stage_news.show_painted(replace(made_up.painted(1), width_px=0, screen=""))
        settle()
        assert clipped(window) == []
