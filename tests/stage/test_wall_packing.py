"""The wall of thanks: in the order of time, everybody once, no name wider than its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from tests.stage import hall, hall_market
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.texts import StageLanguage
from welfare_desk.stage.wall_model import WallModel
from welfare_desk.stage.wall_packing import LOOK_AHEAD, wall_of

if TYPE_CHECKING:
    from welfare_desk.domain.texts import Language
    from welfare_desk.stage.wall_packing import Named
    from welfare_desk.stage.wording import Voice

CANVASES = (1440.0, 1920.0, 3840.0)


def names(count: int, language: StageLanguage) -> tuple[Named, ...]:
    spoken: Language = "en" if language == "en" else "zh"
    return tuple((one.key, one.name.reads(spoken), "heart-fill") for one in hall_market.wall(count))


@pytest.mark.parametrize("across", CANVASES)
@pytest.mark.parametrize("language", get_args(StageLanguage))
@pytest.mark.parametrize("count", [0, 1, 5, 9, 24, 33, 500])
def test_everybody_has_a_place_of_his_own(
    across: float, language: StageLanguage, count: int
) -> None:
    wall = wall_of(names(count, language), across=across, language=language)
    assert sorted(row.key for page in wall.pages for row in page) == sorted(
        key for key, _, _ in names(count, language)
    )
    for page in wall.pages:
        taken = [(row.row, row.column + step) for row in page for step in range(row.span)]
        assert len(taken) == len(set(taken))
        assert all(column < wall.tier.columns and row < wall.tier.rows for row, column in taken)


def test_few_names_are_large_and_many_have_pages() -> None:
    few = wall_of(names(3, "zh"), across=1920.0, language="zh")
    assert (len(few.pages), few.rows) == (1, 3)
    many = wall_of(names(500, "zh"), across=1920.0, language="zh")
    assert len(many.pages) > 10
    assert few.tier.size > 2 * many.tier.size


@pytest.mark.parametrize("across", CANVASES)
def test_nobody_steps_forward_by_more_than_a_few_places(across: float) -> None:
    given = [key for key, _, _ in names(500, "en")]
    wall = wall_of(names(500, "en"), across=across, language="en")
    stands = [row.key for page in wall.pages for row in page]
    assert all(given.index(key) - place < LOOK_AHEAD for place, key in enumerate(stands))


def test_a_wall_without_names_and_one_whose_sum_is_hidden_tell_no_sum(
    qapp: object, voices: dict[StageLanguage, Voice]
) -> None:
    model = WallModel(still=True)
    model.show(hall.usual(), voices["zh"])
    assert model.property("sum") == "¥77,357"
    model.show(hall.usual(cue=Cue(hide_total=True)), voices["zh"])
    assert model.property("sum") == ""
    model.show(hall.untouched(), voices["zh"])
    assert (model.property("sum"), model.property("note")) == ("", "")
