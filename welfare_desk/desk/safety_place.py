"""The card of one place where backups are kept: where it is, how it stands, what can be done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desk.care_words import place_state, trouble_words
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.care import PlaceHealth


class PlaceCard(Card):
    """A place in words; `name` says which of the two it is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._place: PlaceHealth | None = None
        self._title = Label(look, px=15, weight=700)
        self._glyph = Glyph(look, "hard-drives", "text3", size_px=20, style="fill")
        self._state = Label(look, px=14, weight=500)
        self._folder = Label(look, px=12, role="text2", elides=True)
        self._more = Label(look, px=13, role="text2", wraps=True)
        self._nothing = ""
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._acts.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._glyph)
        line.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(line)
        column.addWidget(self._folder)
        column.addWidget(self._more, 1)
        column.addLayout(self._acts)

    def add_act(self, act: QWidget) -> None:
        """Put something to do at the foot."""
        self._acts.addWidget(act)

    def name(self, title: str, nothing: str) -> None:
        """Say which place it is, and what there is to say while it is none."""
        self._title.setText(title)
        self._nothing = nothing
        self.refresh()

    def show_place(self, place: PlaceHealth | None) -> None:
        """Show how the place stands; None: none was chosen."""
        self._place = place
        self.refresh()

    def refresh(self) -> None:
        """Say it again: ages grow."""
        place = self._place
        if place is None:
            self.set_kind("card")
            self._glyph.show_icon("usb", "text3", "fill")
            self._state.setText(self.tr("No second place"))
            self._folder.setText("")
            self._more.setText(self._nothing)
            return
        state = place_state(place, datetime.now(UTC))
        self.set_kind("card" if state.role == "ok" else "warn")
        self._glyph.show_icon(state.icon, state.role, "fill")
        self._state.setText(f"{state.words} · {state.more}")
        self._folder.setText(str(place.folder))
        self._more.setText(trouble_words(place, self._look.language) or self._second_words(place))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _second_words(self, place: PlaceHealth) -> str:
        if place.chosen and place.same_disk:
            return self.tr("It lies on the disk of the file: a stick would survive that disk.")
        return self.tr("Backups kept: {count}").format(count=len(place.copies))
