"""Runs the rotation by a clock: the next scene comes by itself, and it says so.

While a spotlight is on air or a curtain is drawn no time passes for the scene behind it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.stage.rotation import Rotation
from welfare_desk.stage.scenes import may_show

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.shown import Shown

LONGEST_WAIT_MS = 3_600_000


class Rotating(QObject):
    """Which scene is on; `changed` when another one comes by itself."""

    changed = Signal()

    def __init__(self, *, steady_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steady_ms = steady_ms
        self._rotation = Rotation()
        self._paused_ms: int | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look)

    def take(self, shown: Shown) -> None:
        """Take a new moment; a scene that lacks what it shows has no turn."""
        turns = tuple(turn for turn in shown.rules.rotation if may_show(turn[0], shown))
        rules = replace(shown.rules, rotation=turns)
        self._rotation.take(shown.cue.scene, rules, self._now_ms())
        self._wait()

    def stand_still(self, *, still: bool) -> None:
        """Let no time pass from now on, or let it pass again."""
        now_ms = self._steady_ms()
        if still and self._paused_ms is None:
            self._paused_ms = now_ms
        elif not still and self._paused_ms is not None:
            self._rotation.stay(now_ms - self._paused_ms)
            self._paused_ms = None
        self._wait()

    def on(self, shown: Shown) -> Shown:
        """The same moment with the scene that is on now."""
        scene = self._rotation.at(self._now_ms())
        if scene is None or scene == shown.cue.scene:
            return shown
        return replace(shown, cue=replace(shown.cue, scene=scene))

    def scene_behind(self, shown: Shown) -> SceneName:
        """What a moment shows behind turn and curtain: a scene chosen just now, else the one on."""
        on = self._rotation.scene()
        return shown.cue.scene if on is None or shown.cue.scene != self._rotation.chosen else on

    def next_scene(self) -> SceneName | None:
        """The scene that follows by itself, if one does."""
        return self._rotation.next_scene()

    def _look(self) -> None:
        self._wait()
        self.changed.emit()

    def _wait(self) -> None:
        """Look again when the scene changes."""
        left_ms = None if self._paused_ms is not None else self._rotation.left_ms(self._now_ms())
        if left_ms is None:
            self._again.stop()
        else:
            self._again.start(max(1, min(left_ms, LONGEST_WAIT_MS)))

    def _now_ms(self) -> int:
        return self._steady_ms() if self._paused_ms is None else self._paused_ms
