"""What the stage says of itself, beside what is booked: number, screen and speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot

FACTS = ("booked", "shown", "waiting", "screen", "speed")
NOTHING = "–"


class StageFacts(Card):
    """A short table: what is booked, what is painted, and where."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._snapshot: Snapshot | None = None
        self._painted: Painted | None = None
        self._names = {fact: Label(look, px=13, role="text2") for fact in FACTS}
        self._values = {
            fact: Label(look, NOTHING, px=14, face="figures", elides=True) for fact in FACTS
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(FACTS):
            grid.addWidget(self._names[fact], row, 0)
            grid.addWidget(self._values[fact], row, 1)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is booked."""
        self._snapshot = snapshot
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Show what is painted; None: no stage answers."""
        self._painted = painted
        self._refresh()

    def retranslate(self) -> None:
        """Name the facts in the language of the desk."""
        words = {
            "booked": self.tr("Booked"),
            "shown": self.tr("On the stage"),
            "waiting": self.tr("Changes waiting"),
            "screen": self.tr("Screen"),
            "speed": self.tr("Frames a second"),
        }
        for fact, label in self._names.items():
            label.setText(words[fact])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        values = dict.fromkeys(FACTS, NOTHING)
        if self._snapshot is not None:
            sums = self._snapshot.figures.sums
            raised = self._snapshot.cue.headline == "raised"
            values["booked"] = f"¥{Money(sums.raised_fen if raised else sums.received_fen).figures}"
        if self._painted is not None:
            painted = self._painted
            values["shown"] = f"¥{Money(painted.number_fen).figures}"
            values["waiting"] = str(painted.waiting)
            values["screen"] = f"{painted.screen} {painted.width_px}×{painted.height_px}".strip()
            values["speed"] = f"{painted.frames_per_second:.0f}"
        for fact, label in self._values.items():
            label.setText(values[fact])
