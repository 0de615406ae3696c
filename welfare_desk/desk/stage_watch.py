"""Holds what the stage paints against the books, again and again, for all who show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from welfare_desk.domain.cues import Cue
from welfare_desk.domain.money import Money
from welfare_desk.domain.stage_health import StageHealth, stage_health

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot

LOOK_MS: Final = 200
SILENT_MS: Final = 3_000
"""A stage that lives says every second what it paints; after so long one is told of silence."""

HEALTH_FACES: Final[dict[StageHealth, tuple[str, str]]] = {
    "off": ("x-square", "danger"),
    "silent": ("warning-octagon", "danger"),
    "unplugged": ("x-square", "danger"),
    "hidden": ("x-square", "danger"),
    "same": ("check-circle", "ok"),
    "catching_up": ("clock-countdown", "pledge"),
    "differs": ("warning-octagon", "danger"),
    "frozen": ("pause", "kind"),
    "covered": ("info", "text2"),
}
"""The icon and the colour of how the stage stands to the books."""

WRONG: Final[frozenset[StageHealth]] = frozenset(
    {"off", "silent", "unplugged", "hidden", "differs"}
)
"""How it stands where the operator must do something."""


class StageWatch(QObject):
    """Knows the cue, the number that is booked and what the stage said last.

    `changed` after every piece of news, and when it stands otherwise by the passing of time.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cue = Cue()
        self.painted: Painted | None = None
        self.awaiting = 0
        self._booked_fen = 0
        self._aims_elsewhere = QElapsedTimer()
        self._on_its_way = QElapsedTimer()
        self._silence = QElapsedTimer()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_again)
        self._told: StageHealth = "off"

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the cue, the number that is booked, and how many names wait."""
        self.cue = snapshot.cue
        self.awaiting = len(snapshot.awaiting)
        sums = snapshot.figures.sums
        raised = snapshot.cue.headline == "raised"
        booked_fen = sums.raised_fen if raised else sums.received_fen
        if booked_fen != self._booked_fen:
            self._booked_fen = booked_fen
            self._on_its_way.invalidate()  # in a burst the number is rightly long on its way
        self._see()

    def show_painted(self, painted: Painted) -> None:
        """Hear what the stage paints."""
        self.painted = painted
        self._silence.start()
        self._look.start()
        self._see()

    def show_lost(self) -> None:
        """Hear that no stage answers."""
        self.painted = None
        self._look.stop()
        self._see()

    @property
    def is_silent(self) -> bool:
        """Whether a stage that is there has said nothing for too long."""
        return self.painted is not None and self._silence.elapsed() >= SILENT_MS

    def health(self) -> StageHealth:
        """How the stage stands to the books now."""
        if self.is_silent:
            return "silent"
        if self.painted is not None and self.cue.away:
            return "covered"
        clocks = (self._aims_elsewhere, self._on_its_way)
        waited_ms = max(clock.elapsed() if clock.isValid() else 0 for clock in clocks)
        return stage_health(
            self.painted, cue=self.cue, booked_fen=self._booked_fen, differing_ms=waited_ms
        )

    def words(self) -> str:
        """The same in one sentence."""
        booked = f"¥{Money(self._booked_fen).figures}"
        shown = f"¥{Money(self.painted.number_fen).figures}" if self.painted else ""
        waiting = self.painted.waiting if self.painted else 0
        sentences: dict[StageHealth, str] = {
            "off": self.tr("The stage is not running; recording goes on."),
            "silent": self.tr("The stage does not answer; recording goes on."),
            "unplugged": self.tr("The projector is disconnected; recording goes on."),
            "hidden": self.tr("The window of the stage is hidden; nobody sees it."),
            "same": self.tr("Shows what is booked: {amount}").format(amount=booked),
            "catching_up": self.tr("Counting to {amount}").format(amount=booked),
            "differs": self.tr("The stage shows {shown}, but {amount} is booked.").format(
                shown=shown, amount=booked
            ),
            "frozen": self.tr("Changes waiting: {count} · frozen at {shown}").format(
                shown=shown, count=waiting
            ),
            "covered": self.tr("The number is covered; booked is {amount}.").format(amount=booked),
        }
        if self.cue.away and self.health() == "covered":
            return self.tr("Another program has the screen; booked is {amount}.").format(
                amount=booked
            )
        return sentences[self.health()]

    def _look_again(self) -> None:
        if self.health() != self._told:
            self._see()

    def _see(self) -> None:
        """Time how long it aims at another number or curtain, and how long it is on its way."""
        painted = self.painted
        obeys = painted is None or painted.curtain == self.cue.curtain
        aims = painted is None or painted.target_fen == self._booked_fen
        there = painted is None or painted.number_fen == self._booked_fen
        _time(self._aims_elsewhere, runs=not (obeys and (aims or self._is_covered)))
        _time(self._on_its_way, runs=not (there or self._is_covered))
        self._told = self.health()
        self.changed.emit()

    @property
    def _is_covered(self) -> bool:
        """Whether the number may rightly be another one: frozen, or nobody sees it."""
        return self.cue.curtain != "live"


def _time(clock: QElapsedTimer, *, runs: bool) -> None:
    """Let a clock go on, begin or end."""
    if not runs:
        clock.invalidate()
    elif not clock.isValid():
        clock.start()
