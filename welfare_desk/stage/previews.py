"""Takes the pictures of what is not on the stage, in moments in which the hall sees nothing move.

Painting is done on the thread that paints the stage, so a picture is taken only while somebody
looks at a desk, after the last frame of a movement, and not when a turn is about to begin; one at a
time, and never for more than a small share of the time.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from welfare_desk.stage.offstage import OffStage
from welfare_desk.stage.pictures_due import PicturesDue, Subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.stage_window import StageWindow

LOOK_MS: Final = 60
SEE_MS: Final = 500
"""So often it is looked whether something is due, and then, every LOOK_MS, for a quiet moment."""

QUIET_MS: Final = 150
"""So long no frame was painted: what moved has come to rest."""

TURN_NEAR_MS: Final = 400
SHARE: Final = 15
"""Of the time, at most one part of so many is spent on pictures."""

LONGEST_REST_MS: Final = 6_000
NEXT_REST_MS: Final = 1_000
"""What comes next waits no longer than this, however dear a picture is."""


class Previews(QObject):
    """Keeps the desks' pictures of what comes next, and of every scene, up to date.

    `next_pictured` carries the picture and the Subject, a null picture and None where nothing
    comes next; `thumbnail` the name of a scene and its picture. `is_watched` says whether
    anybody wants pictures; `now` and `steady_ms` are its clocks.
    """

    next_pictured = Signal(object, object)
    thumbnail = Signal(str, object)

    def __init__(
        self,
        model: StageModel,
        window: StageWindow,
        is_watched: Callable[[], bool],
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._window = window
        self._is_watched = is_watched
        self._steady_ms = steady_ms
        self._shown: Shown | None = None
        self._due = PicturesDue()
        self._taken_ms = 0
        self._rest_ms = 0
        self._sent: dict[str, bytes] = {}
        self.offstage = OffStage(model.voices, self, now=now)
        self._look = QTimer(self, interval=SEE_MS)
        self._look.timeout.connect(self.look)

    def take(self, shown: Shown) -> None:
        """Know a new moment; its pictures follow when the stage is quiet."""
        self._shown = shown
        if not self._look.isActive():  # started again and again it would never look
            self._look.start()

    def look(self) -> None:
        """Take the picture that is due, if this is a quiet moment."""
        if self._shown is None or not self._is_watched():
            return
        now_ms = self._steady_ms()
        rested_ms = now_ms - self._taken_ms
        if rested_ms < min(self._rest_ms, NEXT_REST_MS) or not self.is_quiet():
            return
        if self.offstage.fit(self._window.window.size()):
            self._due.forget()
        following = self.following(self._shown)
        if following is None and self._due.lose_next():
            self.next_pictured.emit(QImage(), None)
        subject = self._due.due(self._shown, following, now_ms)
        self._look.setInterval(SEE_MS if subject is None else LOOK_MS)
        if subject is not None and (subject.is_next or rested_ms >= self._rest_ms):
            self._take(subject, self._shown, now_ms)

    def is_quiet(self) -> bool:
        """Whether nothing moves on the stage, and nothing is about to."""
        if self._window.quiet_ms() < QUIET_MS or self._model.number_is_seen_running():
            return False
        left_ms = self._model.turn_left_ms()
        return left_ms is None or left_ms >= TURN_NEAR_MS

    def following(self, shown: Shown) -> Subject | None:
        """What comes on next: behind a curtain what it hides, then the queue, then the scenes."""
        on_air, waits = self._model.turns()
        behind, following = self._model.scene_behind(shown), self._model.painted().next_scene
        if shown.cue.curtain != "live":
            return Subject(scene=behind, turn=on_air, is_next=True)
        if waits is not None:
            return Subject(scene=behind, turn=waits, is_next=True)
        if on_air is not None:
            return Subject(scene=behind, is_next=True)
        return None if following is None else Subject(scene=following, is_next=True)

    def close(self) -> None:
        """Take no picture any more."""
        self._look.stop()
        self.offstage.close()

    def _take(self, subject: Subject, shown: Shown, began_ms: int) -> None:
        self._due.took(subject, shown, began_ms)  # before: what fails is not tried at once again
        picture = self.offstage.picture(shown, subject)
        self._taken_ms = began_ms
        self._rest_ms = min(LONGEST_REST_MS, (self._steady_ms() - began_ms) * SHARE)
        if subject.is_next:
            self.next_pictured.emit(picture, subject)
        elif (mark := _mark_of(picture)) != self._sent.get(subject.scene):
            self._sent[subject.scene] = mark
            self.thumbnail.emit(subject.scene, picture)


def _mark_of(picture: QImage) -> bytes:
    """What tells a picture from another, and is smaller than to keep it."""
    return blake2b(bytes(picture.constBits()), digest_size=16).digest()
