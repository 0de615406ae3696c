"""The docked form that keeps a place for somebody who is deciding, or lets them wait for one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal

from welfare_desk.desk.claim_places import ClaimPlaces
from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.hold_time import now
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.project_words import need_words
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.changes import AskHold
from welfare_desk.domain.hold_draft import HoldDraft
from welfare_desk.domain.ids import HoldId
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import NeedLine, Unit
    from welfare_desk.services.lookup import Lookup


class HoldPanel(DockedForm):
    """For whom, of which need, how many; `hold_asked` carries an AskHold."""

    hold_asked = Signal(object)

    def __init__(self, look: Look, books: MarketBooks, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="timer", parent=parent)
        self._books = books
        self._row: ProjectRow | None = None
        self._asked_for: AskHold | None = None
        self.name = NameLines(look, px=15, small_px=13)
        self.who = UnitPicker(look)
        self.line = Choice(look)
        self.slots = TextField(look, px=17, face="figures", height_px=40)
        self.places = ClaimPlaces(look)
        self.places.hold.hide()
        self.about = Label(look, px=12, role="text2", wraps=True)
        self.boxes = {
            "who": FieldBox(look, self.who, key="Alt+U", needed=True),
            "line": FieldBox(look, self.line, key="Alt+N"),
            "slots": FieldBox(look, self.slots),
        }
        self.setFocusProxy(self.who)
        self.head.addWidget(self.name)
        for widget in (
            self.boxes["line"],
            self.places,
            self.boxes["who"],
            self.boxes["slots"],
            self.about,
        ):
            self.body.addWidget(widget)
        self.who.new_wanted.connect(self._take_words)
        self.who.entered.connect(self.submit)
        self.who.picked.connect(lambda _unit: self._refresh())
        self.line.activated.connect(lambda _index: self._refresh())
        self.on_key("Alt+U", lambda: self.go_to(self.who))
        self.on_key("Alt+N", lambda: self.go_to(self.line))
        self.retranslate()

    @property
    def project(self) -> ProjectRow | None:
        """The project of which a place is asked for."""
        return self._row

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search units in this index."""
        self.who.use_lookup(lookup)

    def open_for(
        self,
        row: ProjectRow,
        *,
        line: LineId | None = None,
        unit: Unit | None = None,
        who: str = "",
    ) -> None:
        """Begin to keep a place of this project."""
        self._row, self._asked_for = row, None
        self.who.clear()
        self.who.forget()
        self.who.show_search()
        if unit is not None:
            self.who.show_unit(unit)
        elif who:
            self.who.setText(who)
        self.slots.clear()
        self._offer_lines()
        first = line or self._first_line()
        if first is not None:
            self.line.choose(str(first))
        self.show_complaints({}, self.boxes)
        self._refresh()
        self.go_to(self.who)

    def show_row(self, row: ProjectRow) -> None:
        """The project stands differently now."""
        if self._row is not None and row.project.id == self._row.project.id:
            self._row = row
            self._refresh()

    def take_unit(self, unit: Unit) -> None:
        """Pick the unit whose badge was scanned."""
        self.who.show_unit(unit)
        self._refresh()

    def is_own(self, change: Change) -> bool:
        """Whether this form asked for that place."""
        asked = self._asked_for
        if asked is None or not isinstance(change, AskHold):
            return False
        return change.hold.id == asked.hold.id

    def show_refused(self, error: KnownError) -> None:
        """Say why no place is kept; what was typed stays."""
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Ask for the place, or say what is missing."""
        row, desk, line = self._row, self._books.desk, self._line()
        if row is None or desk is None:
            return
        draft = HoldDraft(
            id=HoldId(f"H-{uuid4()}"),
            project=row.project.id,
            line=line.id if line else None,
            unit=self.who.unit.id if self.who.unit else None,
            who=self.who.text(),
            slots=self.slots.text(),
            asked=now(),
            desk=desk,
        )
        parsed = draft.parse()
        self.show_complaints(parsed.errors, self.boxes)
        if parsed.value is not None:
            self._asked_for = parsed.value
            self.hold_asked.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Keep a place"))
        self.boxes["who"].name(self.tr("For whom: a unit, or in words"))
        self.boxes["line"].name(self.tr("Which need"))
        self.boxes["slots"].name(self.tr("How many places; one if left empty"))
        self.send.setText(self.tr("Keep"))
        self.send.setToolTip(self.tr("Keep the place, or let them wait (Enter)"))
        if self._row is not None:
            self._offer_lines()
            self._refresh()

    def _take_words(self, _typed: str) -> None:
        """Somebody who is not in the register: the words will do."""
        self.submit()

    def _line(self) -> NeedLine | None:
        needs = self._row.project.needs if self._row else ()
        return next((need for need in needs if need.id == self.line.value()), None)

    def _first_line(self) -> LineId | None:
        """The first need that still has a place."""
        free = self._books.free(self._row) if self._row else {}
        return next((line for line, left in free.items() if left), None)

    def _offer_lines(self) -> None:
        """The needs whose places are counted: of the others none has to be kept."""
        needs = [need for need in self._row.project.needs if need.slots] if self._row else []
        self.line.offer({str(need.id): need_words(need, self._look) for need in needs})
        self.boxes["line"].setVisible(len(needs) > 1)

    def _refresh(self) -> None:
        row = self._row
        if row is None:
            return
        self.name.show_name(self._look.reads(row.project.name))
        units = (self.who.unit.id,) if self.who.unit else ()
        self.places.show_need(self._books, row, self._line(), units, None)
        self.places.hold.hide()
        left, ahead = self.places.left(), len(self.places.others_waiting())
        free = left is None or left > ahead
        self.send.setText(self.tr("Keep") if free else self.tr("Onto the waiting list"))
        self.send.updateGeometry()
        kept = self.tr("Kept for {minutes} min, then the place is free again by itself.")
        waits = self.tr("They wait in turn, and the desk is told when a place comes free.")
        self.about.setText(kept.format(minutes=self._books.hold_minutes) if free else waits)
