"""The page of paper sheets: printed before the evening, typed in after it, none of them lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import LineList
from welfare_desk.desk.line_table import LineTable
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paper_books import PaperBooks
from welfare_desk.desk.paper_cells import COLUMNS, sheet_cell
from welfare_desk.desk.paper_detail import PaperDetail
from welfare_desk.desk.paper_forms import PrintForm, SpoilForm
from welfare_desk.desk.paper_words import SHEET_FACES, sheet_words
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import PrintSheets, SpoilSheet
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import notice_of, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.snapshot import Snapshot

DETAIL_PX: Final = 344


class PaperPage(BooksPage):
    """The list of sheets, those that are missing first, and what can be done with one."""

    KEYS = (
        ("Enter", QT_TRANSLATE_NOOP("PaperPage", "Type the sheet in")),
        ("Ctrl+P", QT_TRANSLATE_NOOP("PaperPage", "Print blank sheets")),
        ("Ctrl+Shift+P", QT_TRANSLATE_NOOP("PaperPage", "Print this sheet again")),
        ("Ctrl+D", QT_TRANSLATE_NOOP("PaperPage", "Mark the sheet as spoiled")),
        ("Ctrl+R", QT_TRANSLATE_NOOP("PaperPage", "It is not spoiled after all")),
        ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("PaperPage", "Next filter")),
        ("Ctrl+F", QT_TRANSLATE_NOOP("PaperPage", "Search the sheets")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "paper", parent)
        self.books = PaperBooks()
        self._numbered: tuple[PaperSheet, ...] = ()
        faces = {"all": ("", "")}
        faces.update({state: (face.icon, face.role) for state, face in SHEET_FACES.items()})
        self.table = LineTable(look, "PaperPage", COLUMNS, partial(sheet_cell, self.books, look))
        self._print_first = Button(look, icon="printer", icon_style="duotone", key="Ctrl+P")
        self.list = LineList(look, self.table, faces, icon="printer", acts=[self._print_first])
        self.detail = PaperDetail(look, self.books)
        self.print_form = PrintForm(look)
        self.spoil_form = SpoilForm(look)
        self._print = Button(look, icon="printer", icon_style="duotone", key="Ctrl+P")
        self._side = QStackedWidget()
        self.toast = Toast(look, self.list, self)
        self._connect()
        self.fill(self._lay_out())

    def show_opened(self, _opened: OpenedFile) -> None:
        """Another file is open."""
        self.books.forget()
        self._refresh()
        self._show_detail()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the sheets as they stand now."""
        self.books.take(snapshot)
        if self.isVisible():
            self._refresh()
            self._show_numbered()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is shown now."""
        super().showEvent(event)
        self._refresh()
        self._show_numbered()

    def change_done(self, changed: Changed) -> bool:
        """Show the sheets that were numbered, or say that one is spoiled."""
        match changed.change:
            case PrintSheets(sheets=sheets):
                self._numbered = sheets
                self._show_numbered()
            case SpoilSheet(sheet=sheet, reason=reason):
                self._show_detail()
                words = (
                    self.tr("{sheet} is spoiled") if reason else self.tr("{sheet} is missing again")
                )
                self.toast.say(words.format(sheet=sheet))
            case _:
                return False
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say why sheets were not numbered, or one not spoiled."""
        form: PrintForm | SpoilForm
        if isinstance(change, PrintSheets):
            form = self.print_form
        elif isinstance(change, SpoilSheet):
            form = self.spoil_form
        else:
            return False
        if self._side.currentWidget() is form:
            form.tell(say(error.said, self.look.language), "danger")
        else:
            self.notice_raised.emit(notice_of(error))
        return True

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        more = self.tr("For an evening without power: printed before, typed in after")
        self.head.name(self.tr("Paper sheets"), more)
        for button in (self._print, self._print_first):
            button.setText(self.tr("Print blank sheets"))
            button.setToolTip(self.tr("Number blank sheets and print them (Ctrl+P)"))
        words = {"all": self.tr("All")}
        words.update({state: sheet_words(state) for state in SHEET_FACES})
        search = self.tr("Number, unit or reason")
        self.list.name(words, search=search, tip=self.tr("{filter} (Ctrl+Shift+F: next filter)"))
        self.list.empty.name(
            self.tr("No sheet was printed yet"),
            self.tr(
                "Print some before the evening: where the power fails, gifts are written down on "
                "numbered sheets and typed in later with their real time."
            ),
        )
        self.list.nothing.name(self.tr("Nothing stands here"), self.tr("Ctrl+Shift+F: next filter"))
        self._refresh()

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (
            ("Enter", self.tr("Type it in")),
            ("Ctrl+P", self.tr("Print blank sheets")),
            ("Ctrl+D", self.tr("Mark as spoiled")),
            ("Ctrl+Shift+F", self.tr("Next filter")),
            ("F1", self.tr("All keys")),
        )

    def start_typing(self) -> None:
        """Give the keys to where the work is."""
        part = self._side.currentWidget()
        if isinstance(part, PrintForm):
            part.count.setFocus()
        elif isinstance(part, SpoilForm):
            part.reason.setFocus()
        else:
            self.list.go_to_list()

    def regions(self) -> tuple[QWidget, ...]:
        """The tabs, the list, and what stands beside it."""
        return (self.tabs, self.list, self._side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        shown = self.books.in_order()
        states = {sheet.id: self.books.state(sheet) for sheet in shown}
        counts: dict[str, int] = {"all": len(shown)}
        for state in SHEET_FACES:
            counts[state] = list(states.values()).count(state)
        self.list.show_counts(counts)
        wanted, typed = self.list.wanted, self.list.typed.casefold()
        order = [
            sheet.id
            for sheet in shown
            if wanted in {"all", states[sheet.id]} and self._holds(sheet, typed)
        ]
        self.list.show_order(order, is_empty=not shown)
        foot = self.tr("Printed: {printed} · missing: {missing}")
        self.list.foot.setText(foot.format(printed=len(shown), missing=counts["waiting"]))
        self._show_chosen(self.table.current())

    def _holds(self, sheet: PaperSheet, typed: str) -> bool:
        """Whether what is searched for stands in the row of a sheet."""
        row = self.books.entry_on(sheet.id)
        words = [sheet.id, sheet.spoiled]
        if row is not None:
            words += [row.number, row.unit_name.zh, row.unit_name.en]
        return any(typed in each.casefold() for each in words)

    def _show_chosen(self, key: str | None) -> None:
        self.detail.show_sheet(self.books.sheets.get(SheetId(key)) if key is not None else None)

    def _show_detail(self) -> None:
        self._side.setCurrentWidget(self.detail)
        if self.isVisible():
            self.start_typing()

    def _show_numbered(self) -> None:
        """Show the sheets that were just numbered, once they stand in the list."""
        sheets = self._numbered
        if sheets and sheets[-1].id in self.books.sheets:
            self._numbered = ()
            self._show_detail()
            self.table.choose(sheets[0].id)
            self._show_paper(sheets)

    def _show_paper(self, sheets: Sequence[PaperSheet]) -> None:
        from welfare_desk.papers.blank_sheet import blank_sheets  # noqa: PLC0415 - when asked for

        if self.books.event is not None and sheets:
            self.paper_wanted.emit(blank_sheets(self.books.event, sheets, self.look.language))

    def begin_print(self) -> None:
        """Ask how many sheets shall be printed."""
        self._side.setCurrentWidget(self.print_form)
        self.print_form.ask()

    def _act(self, name: str) -> None:
        """Do what the detail asks for with the sheet that is chosen, where that can be done."""
        sheet = self.detail.sheet
        state = self.books.state(sheet) if sheet is not None else None
        if sheet is None:
            return
        if name == "type_in" and state == "waiting":
            self.gift_wanted.emit(GiftWanted(sheet=sheet.id))
        elif name == "again" and state == "waiting":
            self._show_paper([sheet])
        elif name == "spoil" and state == "waiting":
            self._side.setCurrentWidget(self.spoil_form)
            self.spoil_form.ask(sheet.id)
        elif name == "reopen" and state == "spoiled":
            self.change_submitted.emit(SpoilSheet(sheet=sheet.id, reason=""))

    def _connect(self) -> None:
        for button in (self._print, self._print_first):
            button.clicked.connect(self.begin_print)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(lambda _key: self._act("type_in"))
        self.list.changed.connect(self._refresh)
        self.detail.asked.connect(self._act)
        for form in (self.print_form, self.spoil_form):
            form.left.connect(self._show_detail)
            form.submitted.connect(self.change_submitted)
        keys: Keys = {
            "Ctrl+P": self.begin_print,
            "Ctrl+Shift+P": lambda: self._act("again"),
            "Ctrl+D": lambda: self._act("spoil"),
            "Ctrl+R": lambda: self._act("reopen"),
            "Ctrl+Shift+F": self.list.next_filter,
            "Ctrl+F": self.list.go_to_search,
        }
        on_keys(self, keys)

    def _lay_out(self) -> QWidget:
        self.head.add_act(self._print)
        for part in (self.detail, self.print_form, self.spoil_form):
            self._side.addWidget(part)
        self._side.setFixedWidth(DETAIL_PX)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.list, 1)
        row.addWidget(self._side)
        return whole
