"""The scenes of the stage.

How to add a scene: 1. its name in `SceneName` (domain/cues.py); 2. a QML file whose root is
`Scene` in resources/qml/WelfareDesk/Stage/scenes/ and its line in the qmldir beside Main.qml;
3. a line in SCENES; 4. what it shows and nobody knows yet: one property of a model of the stage.
The tests then load it in every theme, language and size with long, empty and extreme data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.stage.notice_words import may_show_giving, may_show_notice

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.waiting import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneFile:
    """One scene: its name in a cue and its QML file in the scenes folder."""

    name: SceneName
    file: str


SCENES: tuple[SceneFile, ...] = (
    SceneFile(name="welcome", file="Welcome.qml"),
    SceneFile(name="total", file="Total.qml"),
    SceneFile(name="wall", file="Wall.qml"),
    SceneFile(name="market", file="Market.qml"),
    SceneFile(name="spotlight", file="Spotlight.qml"),
    SceneFile(name="milestone", file="Milestone.qml"),
    SceneFile(name="services", file="Services.qml"),
    SceneFile(name="closing", file="Closing.qml"),
    SceneFile(name="hold", file="Hold.qml"),
    SceneFile(name="arrivals", file="Arrivals.qml"),
    SceneFile(name="project", file="Project.qml"),
    SceneFile(name="notice", file="Notice.qml"),
    SceneFile(name="giving", file="Giving.qml"),
)

TITLE_SCENE: SceneName = "hold"


def scene_on(shown: Shown, turn: Turn | None = None) -> SceneName:
    """The scene that is seen: the hold scene behind the title curtain, else what is on air.

    A public notice that lacks something, and a way to give that nobody supplied, are not shown.
    """
    if shown.cue.curtain == "title":
        return TITLE_SCENE
    if turn is not None:
        return "spotlight" if turn.milestone is None else "milestone"
    return shown.cue.scene if may_show(shown.cue.scene, shown) else TITLE_SCENE


def may_show(scene: SceneName, shown: Shown) -> bool:
    """Whether there is all that a scene must show; only the notice and how to give can lack it."""
    if scene == "notice":
        return may_show_notice(shown)
    return scene != "giving" or may_show_giving(shown)


def scene_file(name: SceneName) -> str:
    """The QML file of a scene."""
    return next(scene.file for scene in SCENES if scene.name == name)
