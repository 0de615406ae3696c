"""The form that says of a unit and another one: they are the same, or they are different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.lookalike_pair import PairFacts, pair_facts
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import FieldBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.changes import MergeUnits, TellApart
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookup import Lookup

STAYS = ("this", "other")


class UnitMergeForm(DockedForm):
    """`decided` carries MergeUnits or TellApart."""

    decided = Signal(object)

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="check-fat", parent=parent)
        self._book = book
        self._unit: Unit | None = None
        self.timezone = ""
        self._hint = Label(look, px=13, role="text2", wraps=True)
        self.other = UnitPicker(look, newcomers=False)
        self._box = FieldBox(look, self.other, needed=True)
        self.stays = Segments(look, STAYS, height_px=36)
        self._stays_box = FieldBox(look, self.stays, key="Alt+T")
        self.facts = PairFacts(look)
        self.apart = Button(look, icon="x", icon_style="bold", key="Alt+N", height_px=36)
        self.setFocusProxy(self.other)
        self.head.addWidget(self._hint)
        for part in (self._box, self._stays_box, self.apart, self.facts):
            self.body.addWidget(part)
        self.other.picked.connect(lambda _unit: self._refresh())
        self.other.cleared.connect(self._refresh)
        self.other.entered.connect(self.submit)
        self.stays.chosen.connect(lambda _side: self._refresh())
        self.apart.clicked.connect(self._tell_apart)
        self.on_key("Alt+T", self._switch)
        self.on_key("Alt+N", self._tell_apart)
        self.retranslate()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search in this register."""
        self.other.use_lookup(lookup)

    def open_for(self, unit: Unit) -> None:
        """Begin with a unit; the other one is picked."""
        self._unit = unit
        self.other.clear()
        self.other.forget()
        self.other.show_search()
        self.stays.choose("this")
        self.show_complaints({}, {})
        self.retranslate()
        self.go_to(self.other)

    def submit(self) -> None:
        """Both are the same: one follows the other."""
        pair = self._pair()
        if pair is not None:
            into, unit = pair if self.stays.value() == "this" else (pair[1], pair[0])
            self.decided.emit(MergeUnits(unit=unit.id, into=into.id))

    def show_refused(self, error: KnownError) -> None:
        """It was not taken."""
        self.tell(say(error.said, self._look.language), "danger")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        name = self._look.reads(self._unit.name) if self._unit is not None else ""
        self.title.setText(self.tr("Merge: {name}").format(name=name))
        self._hint.setText(
            self.tr("Entries stay as they are and count for the unit that stays; it can be undone.")
        )
        self._box.name(self.tr("The other unit"))
        self._stays_box.name(self.tr("Which one stays"))
        self.stays.name({"this": self.tr("This one"), "other": self.tr("The other")})
        self.send.setText(self.tr("They are the same"))
        self.send.setToolTip(self.tr("One follows the other (Enter)"))
        self.apart.setText(self.tr("They are different"))
        self.apart.setToolTip(self.tr("Remembered; never asked again (Alt+N)"))
        self.back.setToolTip(self.tr("Back to the list; nothing is changed (Esc)"))
        self._refresh()

    def _pair(self) -> tuple[Unit, Unit] | None:
        """The two units, or None with what is wrong said."""
        other = self.other.unit
        if self._unit is None or other is None:
            self._box.say_wrong(self.tr("Pick the unit that is the same one."))
            self.go_to(self.other)
            return None
        if other.id == self._unit.id:
            self._box.say_wrong(self.tr("That is the very same unit: pick another one."))
            self.go_to(self.other)
            return None
        return (self._unit, other)

    def _tell_apart(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.decided.emit(TellApart(unit=pair[0].id, other=pair[1].id))

    def _switch(self) -> None:
        self.stays.choose("other" if self.stays.value() == "this" else "this")
        self._refresh()

    def _refresh(self) -> None:
        unit, other, look = self._unit, self.other.unit, self._look
        self._box.say_wrong("")
        both = unit is not None and other is not None and other.id != unit.id
        for part in (self._stays_box, self.facts, self.apart):
            part.setVisible(both)
        if unit is not None and other is not None and both:
            stays = STAYS.index(self.stays.value())
            words = (self.tr("Stays"), self.tr("Follows it"))
            heads = words if stays == 0 else (words[1], words[0])
            self.facts.show_heads(*heads, stays=stays)
            self.facts.show_pair(
                pair_facts(unit, self._book, look, self.timezone),
                pair_facts(other, self._book, look, self.timezone),
            )
