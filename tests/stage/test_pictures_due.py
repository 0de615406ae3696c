"""Which picture is taken next: what comes next before scenes, what is missing before the old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stage.hall import GIFTS, usual
from welfare_desk.stage.pictures_due import CHANGED_PACE_MS, CLOCK_MS, PicturesDue, Subject
from welfare_desk.stage.scenes import SCENES
from welfare_desk.stage.waiting import single

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown

NEXT = Subject(scene="total", turn=single(GIFTS[1]), is_next=True)


def all_taken(shown: Shown) -> PicturesDue:
    """Pictures of every scene, taken at 0 ms, 1 ms and so on."""
    due = PicturesDue()
    for at_ms, scene in enumerate(SCENES):
        due.took(Subject(scene=scene.name), shown, at_ms)
    return due


def test_what_comes_next_is_pictured_before_any_scene() -> None:
    due, shown = PicturesDue(), usual()
    assert due.due(shown, NEXT, 0) == NEXT
    due.took(NEXT, shown, 0)
    assert due.due(shown, NEXT, 1) == Subject(scene="welcome")


def test_every_scene_is_pictured_once_and_then_none() -> None:
    due, shown, order = PicturesDue(), usual(), []
    while (subject := due.due(shown, None, 0)) is not None:
        order.append(subject.scene)
        due.took(subject, shown, 0)
    assert order == [scene.name for scene in SCENES]


def test_after_a_change_the_oldest_follows_at_a_calm_pace() -> None:
    due, changed = all_taken(usual()), usual(headline_fen=1)
    newest = len(SCENES) - 1
    assert due.due(changed, None, newest + CHANGED_PACE_MS - 1) is None
    assert due.due(changed, None, newest + CHANGED_PACE_MS) == Subject(scene="welcome")


def test_what_comes_next_follows_a_change_at_once() -> None:
    due, shown = all_taken(usual()), usual()
    due.took(NEXT, shown, 0)
    assert due.due(shown, NEXT, 1) is None
    other = Subject(scene="total", turn=single(GIFTS[0]), is_next=True)
    assert due.due(shown, other, 1) == other
    assert due.due(usual(headline_fen=1), NEXT, 1) == NEXT


def test_a_countdown_is_not_left_to_grow_old() -> None:
    due, shown = all_taken(usual()), usual()
    assert due.due(shown, None, CLOCK_MS - 1) is None
    assert due.due(shown, None, CLOCK_MS) == Subject(scene="welcome")


def test_another_form_of_the_canvas_wants_all_pictures_anew() -> None:
    due, shown = all_taken(usual()), usual()
    due.forget()
    assert due.due(shown, None, 0) == Subject(scene="welcome")


def test_that_nothing_comes_next_any_more_is_news_once() -> None:
    due = PicturesDue()
    assert not due.lose_next()
    due.took(NEXT, usual(), 0)
    assert due.lose_next()
    assert not due.lose_next()
