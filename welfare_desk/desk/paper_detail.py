"""The panel beside the list of paper sheets: one sheet, what stands on it, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.journal_words import amount_words, unit_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paper_words import SHEET_FACES, sheet_words
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paper_books import PaperBooks
    from welfare_desk.domain.paper_sheets import PaperSheet


class PaperDetail(Card):
    """`asked` names an act: "type_in", "spoil", "reopen", "again"."""

    asked = Signal(str)

    def __init__(self, look: Look, books: PaperBooks, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._books = books
        self.sheet: PaperSheet | None = None
        self._icon = Glyph(look, "question", "pledge", size_px=22, style="fill")
        self._state = Label(look, px=14, weight=700)
        self._number = Label(look, px=30, weight=700, face="figures")
        self._facts = Label(look, px=13, role="text2", wraps=True)
        self._told = Label(look, px=14, wraps=True)
        self._acts = {
            "type_in": Button(
                look,
                kind="primary",
                icon="keyboard",
                icon_style="duotone",
                key="Enter",
                height_px=36,
            ),
            "again": Button(look, icon="printer", key="Ctrl+Shift+P", height_px=36),
            "spoil": Button(look, icon="x-square", icon_style="fill", key="Ctrl+D", height_px=36),
            "reopen": Button(look, icon="arrow-u-up-left", key="Ctrl+R", height_px=36),
        }
        for name, button in self._acts.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        self._lay_out()
        self.retranslate()

    def show_sheet(self, sheet: PaperSheet | None) -> None:
        """Show a sheet as it stands now, or none."""
        self.sheet = sheet
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = {
            "type_in": (self.tr("Type it in"), self.tr("Open the donation line (Enter)")),
            "again": (
                self.tr("Print it again"),
                self.tr("Show this sheet once more, under its number (Ctrl+Shift+P)"),
            ),
            "spoil": (
                self.tr("Spoiled…"),
                self.tr("It will never carry an entry: say why (Ctrl+D)"),
            ),
            "reopen": (self.tr("Not spoiled"), self.tr("It may carry an entry again (Ctrl+R)")),
        }
        for name, button in self._acts.items():
            button.setText(words[name][0])
            button.setToolTip(words[name][1])
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        sheet = self.sheet
        for part in (self._icon, self._state, self._number, self._facts):
            part.setVisible(sheet is not None)
        state = None if sheet is None else self._books.state(sheet)
        self._acts["type_in"].setVisible(state == "waiting")
        self._acts["again"].setVisible(state == "waiting")
        self._acts["spoil"].setVisible(state == "waiting")
        self._acts["reopen"].setVisible(state == "spoiled")
        if sheet is None or state is None or self._books.event is None:
            self._told.setText(self.tr("Nothing is chosen."))
            return
        face = SHEET_FACES[state]
        self._icon.show_icon(face.icon, face.role, "fill")
        self._state.set_role(face.role)
        self._state.setText(sheet_words(state))
        self._number.setText(sheet.id)
        printed = local_time(sheet.printed, self._books.event.timezone)
        facts = self.tr("Printed for desk {desk} on {day} at {time}")
        self._facts.setText(
            facts.format(desk=sheet.desk, day=f"{printed:%Y-%m-%d}", time=f"{printed:%H:%M}")
        )
        self._told.setText(self._told_words(sheet))

    def _told_words(self, sheet: PaperSheet) -> str:
        row, language = self._books.entry_on(sheet.id), self._look.language
        if row is not None:
            amount = amount_words(row, language)
            amount = f"¥{amount}" if row.fen is not None and not row.quantity else amount
            return "\n".join((row.number, unit_words(row, language), amount))
        if sheet.spoiled:
            return self.tr("It carries nothing: {reason}").format(reason=sheet.spoiled)
        return self.tr("Nobody typed it in yet. Look for the sheet, or say why it carries nothing.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._state, 1)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(Rule(self._look))
        column.addWidget(self._told)
        column.addStretch(1)
        for button in self._acts.values():
            column.addWidget(button)
