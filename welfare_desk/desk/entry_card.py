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
from welfare_desk.desk.entry_drafts import read_line
from welfare_desk.desk.entry_fields import EntryFields
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.entry_picks import EntryPicks
from welfare_desk.desk.entry_sending import EntrySending
from welfare_desk.desk.entry_words import echo_words, summary_words
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.entry_line import House, Mode, Stop
    from welfare_desk.desk.entry_sending import Guard
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Giver, Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.unit_draft import NewUnitDraft


class EntryCard(QWidget):
    """The line in which entries are typed; signals carry what the domain made of it.

    `guard` looks at an entry that is in order and gives the questions that it raises.
    `paper_left` tells that Esc ended the typing in of paper sheets.
    """

    gift_submitted = Signal(object)
    claim_submitted = Signal(object)
    line_shown = Signal()
    paper_left = Signal()
    new_unit_wanted = Signal(object)
    """Somebody new: the typed text, or the `NewUnitDraft` that is to be changed."""

    def __init__(self, look: Look, guard: Guard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = EntryLine()
        self.fields = EntryFields(look, self)
        self._here: Stop = "unit"
        self._emptying = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self._picks = EntryPicks(self)
        self._sending = EntrySending(look, self, guard)
        self._connect()
        self.refresh()

    def start_typing(self) -> None:
        """Give the keys to the cell where an entry begins."""
        self.go_to(self.line.first_stop)

    def go(self, stop: Stop) -> None:
        """Give the keys to a cell; how much is the amount, or the quantity of goods."""
        if stop in {"amount", "quantity"}:
            counts = "quantity" in self.line.stops
            stop = "quantity" if counts else "amount"
        self.go_to(stop)

    def go_to(self, stop: Stop) -> None:
        """Give the keys to exactly this cell."""
        self.fields.cell(stop).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_next_number(self, number: str) -> None:
        """Show the number that the next entry will carry."""
        self.fields.echo.show_number(number)

    def know_house(self, house: House) -> None:
        """Know the rules of the event; what is typed already is read by them, too."""
        if house != self.line.house:
            self.line.house = house
            if not self.line.under_way:
                self.fields.show_line(self.line)

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

    def switch_details(self) -> None:
        """Open the details and go there; from there close them again, unless one is filled in."""
        more = self.fields.more
        leave = more.is_open and more.has_keys
        more.is_open = not leave
        more.show_line(self.line)
        if leave or more.first is None:
            self.go("amount")
        else:
            self.go_to(more.first)

    def use_unit(self, unit: Unit) -> None:
        """A unit of the register gives or claims."""
        self.line.name_giver("unit", unit=unit)
        self.go_on("unit")

    def use_new_unit(self, draft: NewUnitDraft) -> None:
        """Somebody new gives or claims; registered together with the entry."""
        self.line.name_giver("unit", new_unit=draft)
        self.show_changed()
        self.go_to(self.line.after("unit") or "project")

    def use_unnamed(self, giver: Giver) -> None:
        """Somebody gives who is not named, or whom nobody knows yet."""
        if not self.line.under_way and self.line.mode != "claim":
            self.line.name_giver(giver)
            self.go_on("unit")

    def go_on(self, stop: Stop) -> None:
        """Something was picked: go on, but leave the recording to the next Enter."""
        self.show_changed()
        self.go_to(self.line.after(stop) or stop)

    def enter(self, stop: Stop) -> None:
        """Go to the next empty cell; where none is empty, record."""
        if self.line.under_way:
            return
        self._here = stop
        faulty = not self.line.is_empty(stop) and stop in read_line(self.line).errors
        target = stop if faulty else self.line.after(stop)
        if target is None:
            self._sending.record()
        elif target == stop:
            self._sending.complain()
        else:
            self.go_to(target)

    def use_line(self, line: EntryLine, words: str, stop: Stop = "amount") -> None:
        """Take another line in the place of a blank one, and say what it is for."""
        line.house = self.line.house
        self.line = line
        self.show_changed()
        self.go(stop)
        self.fields.echo.say(words, "ask")

    def begin(self, line: EntryLine) -> None:
        """Take the line of the next entry, and go to where it begins."""
        self.line = line
        self.show_changed()
        self.start_typing()

    def type_ahead(self, typed: str) -> None:
        """Put what was typed too early where an entry begins."""
        stop = self.line.first_stop
        cell = self.fields.all_cells[stop]
        cell.insert(typed)
        if typed:
            cell.textEdited.emit(cell.text())

    def show_changed(self) -> None:
        """The line stands otherwise: what was asked or marked before is no longer meant."""
        self.line.asked = self._emptying = False
        self.fields.mark(None)
        self.refresh()

    def keep(self) -> Callable[[], None]:
        """Remember the line; the answer puts it back, unless it was recorded meanwhile."""
        line, ahead = copy(self.line), self._sending.ahead

        def back() -> None:
            if self.line.id == line.id and self.line.under_way == line.under_way:
                self.line, self._sending.ahead = line, ahead
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
        return self._sending.committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> bool:
        """Keep all texts and say why; tells whether it was ours."""
        return self._sending.refused(entry, error)

    def try_again(self) -> None:
        """Hand over once more what stands in the line; nothing, where it is blank."""
        self.start_typing()
        if not self.line.is_blank:
            self._sending.record()

    def refresh(self) -> None:
        """Show the line as it stands."""
        line, fields = self.line, self.fields
        fields.show_line(line)
        fields.record.setEnabled(not read_line(line).errors and not line.under_way)
        fields.record.setText(self._act_words())
        self.fields.echo.say(echo_words(line))
        self.line_shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from anywhere; Esc steps back."""
        if event.key() in ENTERS:
            self.enter(self._here)
        elif event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def step_back(self) -> None:
        """Back to the unit; from there empty the line, but only when told twice."""
        if self.line.under_way:
            return
        if self.line.paper is not None and self.line.is_blank:
            self.line.paper = None
            self.show_changed()
            self.start_typing()
            self.paper_left.emit()
        elif not self.fields.unit.hasFocus():
            self.go_to("unit")
        elif self._emptying:
            self._empty()
        elif not self.line.is_blank or self.line.is_begun:
            self._emptying = True
            self.fields.echo.say(self.tr("Esc once more empties the entry line"), "ask")

    def _empty(self) -> None:
        """Begin anew; the sheet that is being typed in stays the same."""
        paper = self.line.paper if self.line.corrects is None else None
        self.line = self.line.next_line()
        self.line.paper = paper
        self.show_changed()

    def _connect(self) -> None:
        fields = self.fields
        fields.entered.connect(self.enter)
        fields.record.clicked.connect(self._sending.record)
        fields.ways.settled.connect(lambda: self.go(self._here))
        fields.echo.note_wanted.connect(fields.details.open_note)
        self._sending.gift_submitted.connect(self.gift_submitted)
        self._sending.claim_submitted.connect(self.claim_submitted)
        for part in (fields.details, fields.more, fields.paper):
            part.edited.connect(self._typed)
        for stop, cell in fields.all_cells.items():
            cell.textEdited.connect(self._typed)
            cell.left.connect(lambda stop=stop: self._left(stop))

    def _typed(self) -> None:
        """A text was changed: read the cells anew."""
        self.fields.read_into(self.line)
        self.show_changed()

    def _act_words(self) -> str:
        """What the button will do."""
        if self.line.asked:
            return self.tr("Confirm")
        return self.tr("Correct") if self.line.corrects else self.tr("Record")

    def _left(self, stop: Stop) -> None:
        """A cell was left: an amount that cannot be read is told now, not while it is typed."""
        self._here = stop
        picked = {"unit", "project", "checked_by"}
        if self.line.under_way or self.line.is_empty(stop) or stop in picked:
            return
        sentence = read_line(self.line).errors.get(stop)
        if sentence is not None:
            self.fields.mark(stop)
            self.fields.echo.say(say(sentence, self._look.language), "bad")
