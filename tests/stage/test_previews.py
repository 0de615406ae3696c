"""What is not on the stage is pictured in quiet moments, exactly as the hall would see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import qGreen

from tests.stage import hall
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.stage.previews import LONGEST_REST_MS, TURN_NEAR_MS, Previews
from welfare_desk.stage.scenes import SCENES
from welfare_desk.stage.shoot import shoot
from welfare_desk.stage.stage_window import StageWindow
from welfare_desk.stage.waiting import SPOTLIGHT_MS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.stage.conftest import Clocks
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.pictures_due import Subject
    from welfare_desk.stage.stage_model import StageModel

FRESH = tuple(
    replace(gift, fresh=True, at=hall.AT, weight_fen=10_000_000) for gift in hall.GIFTS[1::-1]
)
SOFTER = 40
QUEUED = hall.usual(news=FRESH)


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether nobody can tell two pictures apart: a hair of an edge may be softer in one."""
    spots = [(x, y) for y in range(one.height()) for x in range(one.width())]
    return one.size() == other.size() and all(
        abs(qGreen(one.pixel(*spot)) - qGreen(other.pixel(*spot))) < SOFTER for spot in spots
    )


class Watcher:
    """A desk that looks, and the clock by which the stage is quiet or not."""

    def __init__(self, model: StageModel, clocks: Clocks) -> None:
        self.model, self.clocks = model, clocks
        self.stage = StageWindow(model)
        self.stage.resize(QSize(960, 540))
        self.watches = True
        self.nexts: list[tuple[QImage, Subject | None]] = []
        self.scenes: dict[str, QImage] = {}
        self.previews = Previews(
            model,
            self.stage,
            lambda: self.watches,
            now=lambda: clocks.now,
            steady_ms=lambda: clocks.steady_ms,
        )
        self.previews.next_pictured.connect(
            lambda image, subject: self.nexts.append((image, subject))
        )
        self.previews.thumbnail.connect(self.scenes.__setitem__)

    def show(self, shown: Shown) -> None:
        self.model.show(shown)
        self.previews.take(shown)

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.clocks.steady_ms += LONGEST_REST_MS
            self.previews.look()

    def close(self) -> None:
        self.previews.close()
        self.stage.close()


@pytest.fixture
def watcher(stage_fonts: None, model: StageModel, clocks: Clocks) -> Iterator[Watcher]:
    watching = Watcher(model, clocks)
    yield watching
    watching.close()


def test_every_scene_is_pictured_once_and_a_change_only_where_it_is_seen(watcher: Watcher) -> None:
    watcher.show(hall.usual())
    watcher.look(len(SCENES))
    assert set(watcher.scenes) == {scene.name for scene in SCENES}
    assert not watcher.nexts
    assert watcher.scenes["total"].size() == QSize(640, 360)
    watcher.scenes.clear()
    watcher.show(hall.usual(served=7))
    watcher.look(len(SCENES) + 1)
    assert set(watcher.scenes) == {"services", "closing"}


def test_a_tide_of_moments_keeps_no_picture_from_being_taken(
    watcher: Watcher, qtbot: QtBot
) -> None:
    def a_moment_came_and_a_picture_was_taken() -> bool:
        watcher.clocks.steady_ms += LONGEST_REST_MS
        watcher.show(hall.usual())
        return bool(watcher.scenes)

    qtbot.waitUntil(a_moment_came_and_a_picture_was_taken)


def test_who_comes_next_is_seen_before_the_hall_sees_it(watcher: Watcher) -> None:
    watcher.show(replace(QUEUED, cue=replace(QUEUED.cue, scene="market", curtain="title")))
    watcher.show(replace(QUEUED, cue=replace(QUEUED.cue, scene="welcome")))
    watcher.look()
    picture, subject = watcher.nexts[-1]
    assert subject is not None
    assert subject.turn is not None
    assert subject.turn.key == FRESH[0].key
    chosen = replace(QUEUED, news=FRESH[:1], cue=replace(QUEUED.cue, scene="spotlight"))
    assert are_alike(picture, shoot(chosen, QSize(640, 360), watcher.model.voices, at=hall.AT))


def test_behind_a_curtain_the_scene_comes_next(watcher: Watcher) -> None:
    watcher.show(hall.usual(cue=replace(hall.usual().cue, curtain="title")))
    watcher.look()
    picture, subject = watcher.nexts[-1]
    assert subject is not None
    assert (subject.scene, subject.turn) == ("total", None)
    assert not picture.isNull()
    watcher.show(hall.usual())
    watcher.look()
    assert watcher.nexts[-1][0].isNull()
    assert watcher.nexts[-1][1] is None


def test_after_the_last_of_the_queue_comes_the_scene_again(watcher: Watcher) -> None:
    watcher.show(hall.usual(news=FRESH[:1]))
    watcher.look()
    subject = watcher.nexts[-1][1]
    assert subject is not None
    assert (subject.scene, subject.turn) == ("total", None)


def test_after_a_turn_or_a_curtain_comes_the_scene_whose_turn_it_is(watcher: Watcher) -> None:
    rules = StageRules(rotates=True, rotation=(("total", 10), ("wall", 600)))
    watcher.show(hall.usual(rules=rules, news=()))
    watcher.clocks.steady_ms += 10_000
    black = Cue(scene="total", curtain="black")
    for change in ({"news": FRESH[:1]}, {"cue": black}, {"cue": replace(black, curtain="freeze")}):
        watcher.show(hall.usual(**({"rules": rules, "news": ()} | change)))
        watcher.look()
        subject = watcher.nexts[-1][1]
        assert subject is not None
        assert (subject.scene, subject.turn) == ("wall", None)
    chosen = replace(black, scene="market", curtain="freeze")
    watcher.show(hall.usual(rules=rules, cue=chosen))
    watcher.look()
    assert watcher.nexts[-1][1] is not None
    assert watcher.nexts[-1][1].scene == "market"


def test_no_picture_is_taken_while_the_number_runs_or_a_turn_is_near(watcher: Watcher) -> None:
    watcher.show(hall.usual())
    watcher.show(hall.usual(headline_fen=9_000_000))
    watcher.clocks.steady_ms += 100
    watcher.previews.look()
    assert not watcher.scenes
    watcher.look()
    assert len(watcher.scenes) == 1
    watcher.show(hall.usual(headline_fen=9_000_000, news=FRESH))
    watcher.clocks.steady_ms += SPOTLIGHT_MS - TURN_NEAR_MS + 1
    watcher.previews.look()
    assert not watcher.nexts


def test_no_picture_is_taken_while_nobody_looks(watcher: Watcher) -> None:
    watcher.watches = False
    watcher.show(QUEUED)
    watcher.look(3)
    assert not watcher.scenes
    assert not watcher.nexts


def test_a_canvas_of_another_form_is_pictured_anew(watcher: Watcher) -> None:
    watcher.show(hall.usual())
    watcher.look(len(SCENES))
    watcher.stage.resize(QSize(1024, 768))
    watcher.look(len(SCENES))
    assert {image.size().toTuple() for image in watcher.scenes.values()} == {(480, 360)}
