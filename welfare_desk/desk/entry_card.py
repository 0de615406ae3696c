"""The entry card: from typed initials to a submitted entry, by the keyboard alone.

The card shows an `EntryLine`, reads it through the drafts of the domain and hands over what they
make of it. It is cleared only when its entry comes back as committed; a refusal leaves every text
and the entry's id, so that Enter may be pressed again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal

from welfare_desk.desk.entry_drafts import read_line
from welfare_desk.desk.entry_ground import EntryGround
from welfare_desk.desk.entry_picks import EntryPicks
from welfare_desk.desk.entry_sending import EntrySending
from welfare_desk.desk.keys import ENTERS
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.entry_line import Stop
    from welfare_desk.desk.entry_sending import Guard
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId


class EntryCard(EntryGround):
    """The line in which entries are typed; signals carry what the domain made of it.

    `guard` looks at an entry that is in order and gives the questions that it raises.
    `paper_left` tells that Esc ended the typing in of paper sheets.
    """

    gift_submitted = Signal(object)
    claim_submitted = Signal(object)
    paper_left = Signal()

    def __init__(self, look: Look, guard: Guard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._here: Stop = "unit"
        self._picks = EntryPicks(self)
        self._sending = EntrySending(look, self, guard)
        self._connect()
        self.refresh()

    def enter(self, stop: Stop) -> None:
        """Go to the next empty cell; where none is empty, record."""
        if self.line.under_way:
            return
        self._here = stop
        faulty = not self.line.is_empty(stop) and stop in read_line(self.line).errors
        target = stop if faulty else self.line.after(stop)
        if target is None:
            self._sending.record()
        elif target == stop == "unit" and self.line.is_blank and not self.line.is_begun:
            self.refresh()  # Enter once too often after an entry is no fault
        elif target == stop:
            self._sending.complain()
        else:
            self.go_to(target)

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

    def act_words(self) -> str:
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
