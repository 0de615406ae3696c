"""What the keys of the stage order: scenes, projects, the queue, hiding, the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.curtains import CURTAIN_FACES
from welfare_desk.desk.scene_words import SCENE_ORDER, neighbour, scene_digit
from welfare_desk.desk.stage_strip import hiding
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.project_state import is_offered
from welfare_desk.domain.turn_order import presented

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.snapshot import Snapshot


class StageKeys(QObject):
    """Knows the cue and the projects; `cue_given` carries a CueChange."""

    cue_given = Signal(object)

    def __init__(self, watch: StageWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = watch
        self._projects: tuple[Project, ...] = ()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the projects in the order in which they are presented."""
        self._projects = presented(row.project for row in snapshot.project_rows if is_offered(row))

    def acts(self) -> dict[str, Callable[[], None]]:
        """What the actions of the stage do, by their names."""
        acts: dict[str, Callable[[], None]] = {
            f"scene_{scene}": partial(self._give, CueChange(scene=scene))
            for scene in SCENE_ORDER
            if scene_digit(scene)
        }
        for curtain in CURTAIN_FACES:
            acts[f"curtain_{curtain}"] = partial(self._draw, curtain)
        for what in ("names", "amounts", "total"):
            acts[f"hide_{what}"] = partial(self._hide, what)
        return acts | {
            "next_scene": partial(self._turn_scene, 1),
            "previous_scene": partial(self._turn_scene, -1),
            "next_project": partial(self._turn_project, 1),
            "previous_project": partial(self._turn_project, -1),
            "next_on_stage": partial(self._give, CueChange(next=True)),
            "give_screen": self._switch_away,
        }

    def _give(self, change: CueChange) -> None:
        self.cue_given.emit(change)

    def _draw(self, curtain: Curtain) -> None:
        self._give(self._watch.cue.drawing(curtain))

    def _hide(self, what: str) -> None:
        self._give(hiding(self._watch, what))

    def _turn_scene(self, by: int) -> None:
        self._give(CueChange(scene=neighbour(self._watch.cue.scene, by)))

    def _turn_project(self, by: int) -> None:
        ids = [project.id for project in self._projects]
        if not ids:
            return
        cue = self._watch.cue
        if cue.scene != "project":  # the first press presents the one that was on last
            self._give(CueChange(scene="project", project=cue.project or ids[0]))
            return
        here = ids.index(cue.project) if cue.project in ids else 0
        self._give(CueChange(scene="project", project=ids[(here + by) % len(ids)]))

    def _switch_away(self) -> None:
        self._give(CueChange(away=not self._watch.cue.away))
