"""The ground of the entry card: the line, its cells, and how one goes from cell to cell.

What listens to the cells, hands the line over and hears how it went works on this ground.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.entry_drafts import read_line
from welfare_desk.desk.entry_fields import EntryFields
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.entry_words import echo_words, summary_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.entry_line import House, Mode, Stop
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.unit_draft import NewUnitDraft


class EntryGround(QWidget):
    """Shows an `EntryLine` and takes what is picked or begun; it records nothing itself.

    `ahead` is what was typed while an entry is under way.
    """

    line_shown = Signal()
    new_unit_wanted = Signal(object)
    """Somebody new: the typed text, or the `NewUnitDraft` that is to be changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = EntryLine()
        self.fields = EntryFields(look, self)
        self.ahead = ""
        self._emptying = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)

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
        line, ahead = copy(self.line), self.ahead

        def back() -> None:
            if self.line.id == line.id and self.line.under_way == line.under_way:
                self.line, self.ahead = line, ahead
                self.show_changed()

        return back

    def ask_for_new_unit(self) -> None:
        """Open the panel for somebody new, with what was typed or drafted so far."""
        typed = "" if self.line.unit else self.line.unit_text.strip()
        self.new_unit_wanted.emit(self.line.new_unit or typed)

    def summary(self) -> str:
        """Who and how much, as the line stands."""
        return summary_words(self.line, self.fields.unit.text())

    def refresh(self) -> None:
        """Show the line as it stands."""
        line, fields = self.line, self.fields
        fields.show_line(line)
        fields.record.setEnabled(not read_line(line).errors and not line.under_way)
        fields.record.setText(self.act_words())
        self.fields.echo.say(echo_words(line))
        self.line_shown.emit()

    def act_words(self) -> str:
        """What the button will do."""
        raise NotImplementedError
