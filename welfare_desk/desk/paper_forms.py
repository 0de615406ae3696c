"""The docked forms of the page of paper sheets: how many to print, and why one is spoiled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.changes import PrintSheets, SpoilSheet
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_count
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import SheetId

MOST: Final = 200
"""Sheets of one print; more are printed by asking again."""
USUAL: Final = "20"


class PrintForm(DockedForm):
    """`submitted` carries the `PrintSheets`."""

    submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="printer", parent=parent)
        self._about = Label(look, px=14, role="text2", wraps=True)
        self.count = TextField(look, face="figures", px=18)
        self._box = FieldBox(look, self.count, needed=True)
        self.body.addWidget(self._about)
        self.body.addWidget(self._box)
        self.send.show_icon("printer", "duotone")
        self.retranslate()

    def ask(self) -> None:
        """Ask how many."""
        self.count.setText(USUAL)
        self._box.say_wrong("")
        self.tell("")
        self.go_to(self.count)
        self.count.selectAll()

    def submit(self) -> None:
        """Hand the count over, or say what is wrong with it."""
        read = read_count(self.count.text())
        if isinstance(read, Sentence):
            self._box.say_wrong(say(read, self._look.language))
        elif read > MOST:
            self._box.say_wrong(self.tr("At most {most} at once.").format(most=MOST))
        else:
            self._box.say_wrong("")
            self.submitted.emit(PrintSheets(count=read))
            return
        self.go_to(self.count)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Print blank sheets"))
        self._about.setText(
            self.tr(
                "Two forms stand on one page of A4. Each gets the next number of this desk, which "
                "is then listed as missing until it is typed in or spoiled."
            )
        )
        self._box.name(self.tr("How many"))
        self.send.setText(self.tr("Number them"))
        self.send.setToolTip(self.tr("Give the numbers, then show the pages (Enter)"))


class SpoilForm(DockedForm):
    """`submitted` carries the `SpoilSheet`."""

    submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="x-square", parent=parent)
        self._sheet: SheetId | None = None
        self.reason = TextField(look)
        self._box = FieldBox(look, self.reason, needed=True)
        self.body.addWidget(self._box)
        self.retranslate()

    def ask(self, sheet: SheetId) -> None:
        """Ask about a sheet."""
        self._sheet = sheet
        self.reason.clear()
        self._box.say_wrong("")
        self.tell("")
        self.retranslate()
        self.go_to(self.reason)

    def submit(self) -> None:
        """Hand the reason over, or say that it is missing."""
        if self._sheet is None:
            return
        if not self.reason.text().strip():
            self._box.say_wrong(self.tr("Say why: whoever looks for this number later will ask."))
            self.go_to(self.reason)
            return
        self.submitted.emit(SpoilSheet(sheet=self._sheet, reason=self.reason.text()))

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        title = self.tr("Sheet {sheet} will carry nothing")
        self.title.setText(title.format(sheet=self._sheet or ""))
        self._box.name(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("such as: torn, written wrongly, never used"))
        self.send.setText(self.tr("Mark as spoiled"))
        self.send.setToolTip(self.tr("The number is no longer missing (Enter)"))
