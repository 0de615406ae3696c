"""The entry card: from typed initials to a submitted entry, by the keyboard alone.

The card shows an `EntryLine`, reads it through the drafts of the domain and hands over what they
make of it. It is cleared only when its entry comes back as committed; a refusal leaves every text
and the entry's id, so that Enter may be pressed again.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.entry_cells import ENTERS
from welfare_desk.desk.entry_fields import EntryFields
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.entry_picks import EntryPicks
from welfare_desk.desk.entry_words import echo_words, summary_words
from welfare_desk.domain.submitted import ClaimSubmitted
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.entry_line import Mode, Stop
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.submitted import GiftSubmitted
    from welfare_desk.domain.unit_draft import NewUnitDraft

    Guard = Callable[[GiftSubmitted | ClaimSubmitted], FieldErrors]


class EntryCard(QWidget):
    """The line in which entries are typed; signals carry what the domain made of it.

    `guard` looks at an entry that is in order and gives the questions that it raises.
    """

    gift_submitted = Signal(object)
    claim_submitted = Signal(object)
    line_shown = Signal()
    new_unit_wanted = Signal(object)
    """Somebody new: the typed text, or the `NewUnitDraft` that is to be changed."""

    def __init__(self, look: Look, guard: Guard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._guard = guard
        self.line = EntryLine()
        self.fields = EntryFields(look, self)
        self._here: Stop = "unit"
        self._ahead = ""
        self._emptying = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self._picks = EntryPicks(self)
        self._connect()
        self._show()

    def start_typing(self) -> None:
        """Give the keys to the cell of the unit."""
        self._go("unit")

    def go(self, stop: Stop) -> None:
        """Give the keys to a cell; how much is the amount, or the quantity of goods."""
        if stop in {"amount", "quantity"}:
            counts = "quantity" in self.line.stops
            stop = "quantity" if counts else "amount"
        self._go(stop)

    def show_next_number(self, number: str) -> None:
        """Show the number that the next entry will carry."""
        self.fields.echo.show_number(number)

    def choose_mode(self, mode: Mode) -> None:
        """Received, pledged or claimed."""
        if not self.line.under_way:
            self.line.mode = mode
            self.show_changed()

    def switch_received(self) -> None:
        """Received becomes pledged, and the other way round."""
        self.choose_mode("pledged" if self.line.mode == "received" else "received")

    def switch_claim(self) -> None:
        """A claim, or a gift again."""
        self.choose_mode("received" if self.line.mode == "claim" else "claim")

    def use_unit(self, unit: Unit) -> None:
        """A unit of the register gives or claims."""
        self.line.name_giver("unit", unit=unit)
        self.go_on("unit")

    def use_new_unit(self, draft: NewUnitDraft) -> None:
        """Somebody new gives or claims; registered together with the entry."""
        self.line.name_giver("unit", new_unit=draft)
        self.show_changed()
        self._go(self.line.after("unit") or "project")

    def go_on(self, stop: Stop) -> None:
        """Something was picked: go on, but leave the recording to the next Enter."""
        self.show_changed()
        self._go(self.line.after(stop) or stop)

    def enter(self, stop: Stop) -> None:
        """Go to the next empty cell; where none is empty, record."""
        if self.line.under_way:
            return
        self._here = stop
        faulty = not self.line.is_empty(stop) and stop in self.line.parse().errors
        target = stop if faulty else self.line.after(stop)
        if target is None:
            self._record()
        elif target == stop:
            self._complain()
        else:
            self._go(target)

    def use_line(self, line: EntryLine, words: str) -> None:
        """Take another line in the place of a blank one, and say what it is for."""
        self.line = line
        self.show_changed()
        self.go("amount")
        self.fields.echo.say(words, "ask")

    def show_changed(self) -> None:
        """The line stands otherwise: what was asked or marked before is no longer meant."""
        self.line.asked = self._emptying = False
        self.fields.mark(None)
        self._show()

    def keep(self) -> Callable[[], None]:
        """Remember the line; the answer puts it back, unless it was recorded meanwhile."""
        line, ahead = copy(self.line), self._ahead

        def back() -> None:
            if self.line.id == line.id and self.line.under_way == line.under_way:
                self.line, self._ahead = line, ahead
                self.show_changed()

        return back

    def ask_for_new_unit(self) -> None:
        """Open the panel for somebody new, with what was typed or drafted so far."""
        typed = "" if self.line.unit else self.line.unit_text.strip()
        self.new_unit_wanted.emit(self.line.new_unit or typed)

    def summary(self) -> str:
        """Who and how much, as the line stands."""
        return summary_words(self.line, self.fields.unit.text())

    def entry_committed(self, posted: Posted) -> bool:
        """Make room for the next entry if this is ours; tells whether it was."""
        if posted.id != self.line.id:
            return False
        ahead, self._ahead = self._ahead, ""
        self.line = self.line.next_line()
        self.fields.lock(locked=False)
        self.show_changed()
        self._go("unit")
        self.fields.unit.insert(ahead)
        if ahead:
            self.fields.unit.textEdited.emit(self.fields.unit.text())
        return True

    def entry_refused(self, entry: EntryId, error: KnownError) -> bool:
        """Keep all texts and say why; tells whether it was ours."""
        if entry != self.line.id:
            return False
        self._ahead = ""
        self.line.under_way = False
        self.fields.lock(locked=False)
        self._show()
        self.fields.echo.say(say(error.said, self._look.language), "bad")
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from anywhere; Esc steps back."""
        if event.key() in ENTERS:
            self.enter(self._here)
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _connect(self) -> None:
        fields = self.fields
        fields.entered.connect(self.enter)
        fields.record.clicked.connect(self._record)
        fields.ways.settled.connect(lambda: self.go(self._here))
        fields.details.edited.connect(self._typed)
        fields.echo.note_wanted.connect(fields.details.open_note)
        for stop, cell in fields.all_cells.items():
            cell.textEdited.connect(self._typed)
            cell.typed_ahead.connect(self._keep_ahead)
            cell.left.connect(lambda stop=stop: self._left(stop))

    def _typed(self) -> None:
        """A text was changed: read the cells anew."""
        self.fields.read_into(self.line)
        self.show_changed()

    def _show(self) -> None:
        line, fields = self.line, self.fields
        fields.show_line(line)
        parsed = line.parse()
        fields.record.setEnabled(not parsed.errors and not line.under_way)
        fields.record.setText(self._act_words())
        self.fields.echo.say(echo_words(line))
        self.line_shown.emit()

    def _act_words(self) -> str:
        """What the button will do."""
        if self.line.asked:
            return self.tr("Confirm")
        return self.tr("Correct") if self.line.corrects else self.tr("Record")

    def _record(self) -> None:
        """Hand the entry over, or say what is wrong with it, or ask for a second look."""
        if self.line.under_way:
            return
        parsed = self.line.parse()
        slips = {} if parsed.value is None or self.line.asked else self._guard(parsed.value)
        if parsed.errors:
            self._complain()
        elif parsed.value is None or slips:
            self.line.asked = True
            self._show()
            question = next(iter((slips or parsed.second_look).values()))
            self.fields.echo.say(say(question, self._look.language), "ask")
        else:
            self.line.under_way = True
            self.fields.lock(locked=True)
            self.fields.record.setEnabled(False)
            claim = isinstance(parsed.value, ClaimSubmitted)
            (self.claim_submitted if claim else self.gift_submitted).emit(parsed.value)

    def _complain(self) -> None:
        """Say the first thing that is wrong, in its cell where it has one."""
        errors = self.line.parse().errors
        name = next((stop for stop in self.line.stops if stop in errors), next(iter(errors)))
        stop = next((stop for stop in self.fields.all_cells if stop == name), None)
        if name == "split":
            self.fields.split.start()
        if stop is not None:
            self._go(stop)
        self.fields.mark(stop)
        self.fields.echo.say(say(errors[name], self._look.language), "bad")

    def _left(self, stop: Stop) -> None:
        """A cell was left: an amount that cannot be read is told now, not while it is typed."""
        self._here = stop
        if self.line.under_way or self.line.is_empty(stop) or stop in {"unit", "project"}:
            return
        sentence = self.line.parse().errors.get(stop)
        if sentence is not None:
            self.fields.mark(stop)
            self.fields.echo.say(say(sentence, self._look.language), "bad")

    def _step_back(self) -> None:
        """Back to the unit; from there empty the line, but only when told twice."""
        if self.line.under_way:
            return
        if not self.fields.unit.hasFocus():
            self._go("unit")
        elif self._emptying:
            self.line = self.line.next_line()
            self.show_changed()
        elif not self.line.is_blank:
            self._emptying = True
            self.fields.echo.say(self.tr("Esc once more empties the entry line"), "ask")

    def _keep_ahead(self, typed: str) -> None:
        """Keep what is typed while the entry is under way: it begins the next one."""
        self._ahead += typed

    def _go(self, stop: Stop) -> None:
        self.fields.cell(stop).setFocus(Qt.FocusReason.OtherFocusReason)
