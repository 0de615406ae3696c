"""The docked form of another day for a pledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.journal_words import amount_words, unit_words
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.pledges_words import due_words
from welfare_desk.domain.due_draft import DueDraft
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow


class PledgeDueForm(DockedForm):
    """A day and who agreed to it; `due_submitted` carries a GiftSubmitted that corrects."""

    due_submitted = Signal(object)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="pencil-simple", parent=parent)
        self._book = book
        self._row: JournalRow | None = None
        self._id = self._reversal = new_entry_id()
        self._name = NameLines(look, px=15, small_px=13)
        self._now = Label(look, px=12, role="text2", wraps=True)
        self.due = TextField(look)
        self.reason = TextField(look)
        self._about = Label(look, px=12, role="text2", wraps=True)
        self.boxes = {
            "due": FieldBox(look, self.due, key="Alt+Y"),
            "reason": FieldBox(look, self.reason, key="Alt+R"),
        }
        self.setFocusProxy(self.due)
        self.head.addWidget(self._name)
        self.head.addWidget(self._now)
        for part in (*self.boxes.values(), self._about):
            self.body.addWidget(part)
        self.due.textEdited.connect(lambda _text: self._edit())
        self.on_key("Alt+Y", lambda: self.go_to(self.due))
        self.on_key("Alt+R", lambda: self.go_to(self.reason))
        self.retranslate()

    def open_for(self, row: JournalRow) -> None:
        """Begin to change the day of this pledge."""
        self._row = row
        self._id, self._reversal = new_entry_id(), new_entry_id()
        self.due.setText(row.due.isoformat() if row.due else "")
        self.reason.clear()
        self.show_complaints({}, self.boxes)
        self.retranslate()
        self.go_to(self.due)
        self.due.selectAll()

    def is_own(self, entry: EntryId) -> bool:
        """Whether this form made the entry of that id."""
        return entry == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not taken; what was typed stays."""
        self.asked = False
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Hand the new day over, or say what is wrong with it."""
        if self._row is None:
            return
        draft = DueDraft(
            id=self._id,
            reversal=self._reversal,
            pledge=self._row,
            due=self.due.text(),
            reason=self.reason.text(),
            clock=self._book.clock(),
            confirmed=self.asked,
        )
        parsed = draft.parse()
        asked = bool(parsed.second_look) and not parsed.errors
        self.show_complaints(parsed.errors or parsed.second_look, self.boxes, asked=asked)
        if parsed.value is not None:
            self.due_submitted.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Another day"))
        self.boxes["due"].name(self.tr("Due on; empty: no day"))
        self.boxes["reason"].name(self.tr("Who agreed to it, in a few words"))
        for box in self.boxes.values():
            box.field.setToolTip(box.field.accessibleName())
        self.due.setPlaceholderText("2022-07-10")
        self._about.setText(
            self.tr(
                "The day is in the ledger, so the pledge is corrected: it comes again with a new"
                " number, the old one is kept, and what was paid counts for the new one."
            )
        )
        self.send.setText(self.tr("Correct the pledge"))
        self.send.setToolTip(self.tr("Record the pledge with its new day (Enter)"))
        row, language = self._row, self._look.language
        if row is None:
            return
        self._name.show_name(unit_words(row, language))
        parts = (row.number, amount_words(row, language), due_words(row, self._book.today))
        self._now.setText(" · ".join(parts))

    def _edit(self) -> None:
        self.asked = False
        self.boxes["due"].say_wrong("")
        self.tell("")
