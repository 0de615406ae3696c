"""The market board: what its tiles say, how many share a page, who is named, what is hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from tests.stage import hall, hall_market
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ids import ProjectId
from welfare_desk.services.resources import resource
from welfare_desk.stage.grids import grid_of, shape_of
from welfare_desk.stage.market_model import MarketModel
from welfare_desk.stage.market_words import fewer, most_on_a_page, tile
from welfare_desk.stage.project_words import presented, project_words

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.grids import Shape
    from welfare_desk.stage.wording import Voice

FIRST = "Yugang Offices Joint Party Branch No. 1"
Voices = dict["StageLanguage", "Voice"]


def test_a_tile_says_what_is_there_needed_and_left(voices: Voices) -> None:
    shown = hall.usual()
    row = tile(shown.projects_shown[2], shown, voices["en"])
    assert (row.number, row.name) == ("3", "Public Welfare Pavilion")
    assert (row.had, row.wanted, row.how) == ("¥14,286", "/ 15,000", "¥713.50 to go")
    assert 0.94 < row.share < 0.96


def test_a_full_tile_an_untouched_one_and_one_without_money(voices: Voices) -> None:
    shown, en = hall.usual(), voices["en"]
    rows = [tile(project, shown, en) for project in shown.projects_shown]
    assert rows[1].how == "Fully claimed"
    assert rows[7].how == "Waiting for you"
    assert (rows[5].had, rows[5].wanted, rows[5].how) == ("4 sessions", "/ 6 sessions", "66%")


@pytest.mark.parametrize("cue", [Cue(hide_amounts=True), Cue(hide_total=True)])
@pytest.mark.parametrize("place", range(12))
def test_hidden_sums_are_told_by_no_word_and_no_bar(voices: Voices, cue: Cue, place: int) -> None:
    shown = hall.usual(cue=cue)
    project = shown.projects_shown[place]
    row = tile(project, shown, voices["en"])
    assert (row.had, row.share, row.has_bar) == ("", 0.0, False)
    assert row.how in ("Fully claimed", "Waiting for you", "")
    words = project_words(project, shown, voices["en"])
    assert (words.had, words.had_label, words.share, words.has_bar) == ("", "", 0.0, False)
    assert all("/" not in need.amount for need in words.needs)


def test_claimers_are_told_in_fewer_and_fewer_words(voices: Voices) -> None:
    assert fewer((), 3, voices["en"]) == ()
    told = fewer(hall_market.named(4), 2, voices["en"])
    assert told == (
        f"{FIRST}, Dongying Haimusheng New Materials Co., Ltd. and 2 more",
        f"{FIRST} and 3 more",
        "Taken on by: 4",
    )


@pytest.mark.parametrize(
    ("moment", "language", "shape", "most"),
    [
        ("usual", "zh", "roomy", 12),
        ("usual", "en", "roomy", 6),
        ("extreme", "zh", "roomy", 8),
        ("extreme", "both", "wide", 8),
        ("extreme", "both", "narrow", 4),
    ],
)
def test_the_more_tiles_say_the_fewer_share_a_page(
    voices: Voices, moment: str, language: StageLanguage, shape: Shape, most: int
) -> None:
    shown = hall.MOMENTS[moment]()
    rows = [tile(project, shown, voices[language]) for project in shown.projects_shown]
    assert most_on_a_page(rows, voices[language], shape) == most


@pytest.mark.parametrize("across", [1440.0, 1920.0, 3840.0])
@pytest.mark.parametrize("count", range(1, 41))
def test_every_card_has_its_place_and_pages_are_about_equally_full(
    count: int, across: float
) -> None:
    grid = grid_of(count, most=8, across=across)
    pages = max(1, -(-count // grid.per_page))
    assert pages == max(1, -(-count // 8))
    assert grid.columns * grid.rows >= grid.per_page
    assert pages * grid.per_page - count < pages
    assert shape_of(across) in ("narrow", "roomy", "wide")


def board(shown: Shown, voice: Voice) -> MarketModel:
    model = MarketModel(still=True)
    model.show(shown, voice)
    return model


def test_the_board_fits_its_columns_to_the_canvas(qapp: object, voices: Voices) -> None:
    model = board(hall.usual(), voices["zh"])
    assert (model.property("columns"), model.property("rows")) == (4, 3)
    model.fit(1440.0)
    assert (model.property("columns"), model.property("rows")) == (3, 4)
    model.fit(3840.0)
    assert (model.property("columns"), model.property("rows")) == (6, 2)


def test_a_board_that_knows_no_project_yet_can_be_fitted(qapp: object) -> None:
    model = MarketModel(still=True)
    model.fit(1440.0)
    assert model.property("rows") == 1


def test_a_frozen_board_that_gets_another_canvas_turns_no_page(
    qapp: object, voices: Voices
) -> None:
    model = MarketModel(still=False)
    shown = hall.usual(projects_shown=tuple(hall_market.long_project(place) for place in range(30)))
    model.show(shown, voices["zh"])
    (clock,) = model.findChildren(QTimer)
    assert clock.isActive()
    model.halt()
    model.fit(1440.0)
    assert not clock.isActive()
    model.show(shown, voices["zh"])
    assert clock.isActive()


def test_the_project_of_the_cue_is_presented_else_the_first() -> None:
    shown = hall.usual(cue=Cue(project=ProjectId("P05")))
    assert presented(shown) is shown.projects_shown[4]
    assert presented(hall.usual(cue=Cue(project=ProjectId("P99")))) == shown.projects_shown[0]
    assert presented(hall.empty()) is None


def test_one_project_tells_its_needs_and_whom_it_helps(voices: Voices) -> None:
    shown = hall.usual()
    words = project_words(shown.projects_shown[9], shown, voices["en"])
    assert [(need.what, need.amount, need.brief) for need in words.needs] == [
        ("Haircuts and phone coaching", "28 visits / 40 visits", "40 visits"),
        ("Orange lanterns", "¥8,600 / ¥8,000", "¥8,000"),
        ("Home visits", "40 homes / 40 homes", "40 homes"),
    ]
    assert words.beneficiaries == "People who benefit: 600"
    assert words.by[0].startswith("Taken on by Yugang Offices")
    alone = replace(shown.projects_shown[9], by=(), beneficiary_count=None)
    assert project_words(alone, shown, voices["en"]).by == ()
    assert len(project_words(shown.projects_shown[9], shown, voices["both"]).needs) == 2


def test_every_sign_of_a_project_is_there(voices: Voices) -> None:
    shown = hall.extreme()
    for project in shown.projects_shown:
        picture = tile(project, shown, voices["zh"]).picture
        assert resource("icons", f"{picture}.svg").is_file()
