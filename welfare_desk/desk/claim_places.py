"""The places of the need that is being claimed: left, kept, waited for; who was first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.hold_time import TICK_MS, countdown, now
from welfare_desk.desk.market_words import claim_names, hold_name
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.places import holds_kept, kept_places, places_left, waiting
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QShowEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.ids import HoldId, UnitId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import NeedLine


class ClaimPlaces(Card):
    """Hidden where nobody counts places; it counts down by itself."""

    hold_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._look = look
        self.clock: Callable[[], datetime] = now
        self._books: MarketBooks | None = None
        self._row: ProjectRow | None = None
        self._need: NeedLine | None = None
        self._units: frozenset[UnitId] = frozenset()
        self._besides: HoldId | None = None
        self._icon = Glyph(look, "check-circle", "ok", size_px=17, style="fill")
        self.words = Label(look, px=13, weight=500, wraps=True)
        self.more = Label(look, px=12, role="text2", wraps=True)
        self.hold = Button(look, icon="timer", key="Ctrl+H", height_px=30)
        self.hold.clicked.connect(self.hold_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._refresh)
        texts, line, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        texts.setSpacing(2)
        texts.addWidget(self.words)
        texts.addWidget(self.more)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.hold)
        self.hide()

    def show_need(
        self,
        books: MarketBooks,
        row: ProjectRow,
        need: NeedLine | None,
        units: Collection[UnitId],
        besides: HoldId | None,
    ) -> None:
        """Show the places of a need for a claim of these units that ends this hold."""
        self._books, self._row, self._need = books, row, need
        self._units, self._besides = frozenset(units), besides
        self._refresh()

    def left(self) -> int | None:
        """How many places this claim may take; None where nobody counts them."""
        if self._books is None or self._row is None or self._need is None:
            return None
        kept = kept_places(
            self._books.holds,
            self._row.project.id,
            self._need.id,
            self.clock(),
            besides=self._besides,
            units=self._units,
        )
        need, lines = self._need.id, self._row.lines
        taken = next((line.taken for line in lines if line.line == need), 0)
        return places_left(self._need.slots, taken, kept)

    def own_hold(self) -> Hold | None:
        """The kept place of one of the units, which the claim ends."""
        if self._books is None or self._row is None:
            return None
        line = self._need.id if self._need else None
        kept = holds_kept(self._books.holds, self._row.project.id, line, self.clock())
        fitting = (hold for hold in kept if hold.id == self._besides or hold.unit in self._units)
        return next(fitting, None)

    def others_waiting(self) -> tuple[str, ...]:
        """The names of those who wait for a place before these units, the first in front."""
        if self._books is None or self._row is None or self._need is None:
            return ()
        if self.own_hold() is not None:
            return ()
        holds = waiting(self._books.holds, self._row.project.id, self._need.id)
        return tuple(self._name(hold) for hold in holds if hold.unit not in self._units)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Count while one looks."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: stop counting."""
        super().hideEvent(event)
        self._timer.stop()

    def _refresh(self) -> None:
        left, need = self.left(), self._need
        self.setVisible(left is not None)
        if left is None or need is None:
            return
        self.set_kind("inset" if left else "warn")
        self._icon.show_icon(
            *(("check-circle", "ok") if left else ("warning", "pledge")), style="fill"
        )
        words = self.tr("Places left: {left} of {slots}").format(left=left, slots=need.slots)
        self.words.setText(words if left else self.tr("No place is left"))
        said = [each for each in (self._first_words(), self._kept_words()) if each]
        self.more.setText("\n".join(said))
        self.more.setVisible(bool(said))
        self.hold.setText(self.tr("Keep a place") if left else self.tr("Onto the waiting list"))
        self.hold.setToolTip(self.tr("Keep it for somebody who is deciding (Ctrl+H)"))
        self.hold.updateGeometry()

    def _first_words(self) -> str:
        """Who claimed this need first, and when."""
        if self._books is None or self._row is None or self._need is None:
            return ""
        claims = self._books.claims_of(self._row.project.id)
        first = next((seen for seen in claims if seen.row.line == self._need.id), None)
        if first is None:
            return ""
        at = local_time(first.row.at, self._books.timezone)
        words = self.tr("First: {name}, {number} at {time}")
        name = claim_names(first, self._look)
        return words.format(name=name, number=first.row.number, time=f"{at:%H:%M}")

    def _kept_words(self) -> str:
        """For whom places are kept, and how long still."""
        if self._books is None or self._row is None or self._need is None:
            return ""
        at = self.clock()
        kept = holds_kept(self._books.holds, self._row.project.id, self._need.id, at)
        words = self.tr("Kept for {name}: {time}")
        return "\n".join(
            words.format(name=self._name(hold), time=countdown(hold, at)) for hold in kept
        )

    def _name(self, hold: Hold) -> str:
        return hold_name(hold, self._books.units if self._books else {}, self._look)
