"""Somebody new in the middle of an entry: opens and closes the panel, registers, tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.changes import PutUnit, TellApart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.new_unit_panel import NewUnitPanel
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.submitted import UnitSubmitted
    from welfare_desk.domain.unit_draft import NewUnitDraft

JOURNAL_PX: Final = 190
"""So much the panel of somebody new must leave of the page to show the entries below it."""
GAPS_PX: Final = 52
"""The margins of the page and what lies between its parts."""


class Newcomer(QObject):
    """Stands between the panel and the entry line; `change_submitted` carries what it asks for.

    What was told apart is remembered in the books as soon as the new unit stands there.
    """

    change_submitted = Signal(object)

    def __init__(
        self,
        look: Look,
        entry: EntryCard,
        panel: NewUnitPanel,
        strip: QWidget,
        journal: QWidget,
        toast: Toast,
    ) -> None:
        super().__init__(panel)
        self._look = look
        self._entry, self._panel = entry, panel
        self._strip, self._journal, self._toast = strip, journal, toast
        self._registering: UnitId | None = None
        self._apart: dict[UnitId, tuple[UnitId, ...]] = {}
        entry.new_unit_wanted.connect(self._open)
        panel.drafted.connect(self._use)
        panel.unit_submitted.connect(self._register)
        panel.known_wanted.connect(self._take_known)
        panel.closed.connect(self._close)
        panel.check.resized.connect(self._make_room)

    def take_register(self, units: Iterable[Unit]) -> None:
        """One that was registered here is picked as soon as it stands in the register."""
        known = {unit.id: unit for unit in units}
        for unit in [unit for unit in self._apart if unit in known]:
            for other in self._apart.pop(unit):
                self.change_submitted.emit(TellApart(unit=unit, other=other))
        registered = known.get(self._registering) if self._registering else None
        if registered is not None:
            self._registering = None
            name = self._look.reads(registered.name)
            self._toast.say(self.tr("Registered: {name}").format(name=name))
            if self._entry.line.is_empty("unit"):
                self._entry.use_unit(registered)

    def _open(self, draft: NewUnitDraft | str) -> None:
        self._strip.hide()
        self._entry.fields.set_kind("card")
        self._panel.open(draft)
        self._make_room()

    def _make_room(self) -> None:
        """Below the panel stays the journal where the page is high enough, or else the sums."""
        page = self._panel.parentWidget()
        if page is not None and self._panel.isVisible():
            taken = self._entry.sizeHint().height() + self._panel.sizeHint().height()
            left = page.height() - taken - GAPS_PX
            self._journal.setVisible(left >= JOURNAL_PX)
            self._strip.setVisible(left < JOURNAL_PX and left >= self._strip.sizeHint().height())

    def _close(self) -> None:
        self._back_to_entry()
        self._entry.start_typing()

    def _use(self, draft: NewUnitDraft) -> None:
        self._apart[draft.id] = self._panel.check.apart
        self._back_to_entry()
        self._entry.use_new_unit(draft)

    def _take_known(self, unit: Unit) -> None:
        """It is a unit of the register: nothing new is registered."""
        self._back_to_entry()
        self._entry.use_unit(unit)

    def _register(self, submitted: UnitSubmitted) -> None:
        """Register without an entry; the line goes on with whatever was typed."""
        self._apart[submitted.unit.id] = self._panel.check.apart
        self._close()
        self._registering = submitted.unit.id
        self.change_submitted.emit(PutUnit(unit=submitted.unit))

    def _back_to_entry(self) -> None:
        """The panel is closed: the crimson frame stands round the entry again."""
        self._strip.show()
        self._journal.show()
        self._entry.fields.set_kind("hot")
