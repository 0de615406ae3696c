"""The page of statements: what the bank says came in, held against what the books say.

A person confirms what a line is; nothing is decided by itself, and everything can be opened again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.statement_acts import StatementActs, StatementParts
from welfare_desk.desk.statement_aside import AsideForm
from welfare_desk.desk.statement_ask import AskAll
from welfare_desk.desk.statement_books import StatementBooks
from welfare_desk.desk.statement_detail import StatementDetail
from welfare_desk.desk.statement_list import StatementList
from welfare_desk.desk.statement_taking import StatementTaking
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.sheet_jobs import LinesMatched, LinesTaken

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer

DETAIL_PX: Final = 374


class StatementPage(BooksPage):
    """The list with its docked detail, or the steps that take a statement over."""

    KEYS = (
        ("Enter", QT_TRANSLATE_NOOP("StatementPage", "Confirm the likeliest, or begin the gift")),
        ("2 … 9", QT_TRANSLATE_NOOP("StatementPage", "Confirm another proposal")),
        ("Ctrl+Enter", QT_TRANSLATE_NOOP("StatementPage", "Confirm all sure ones")),
        ("Ctrl+O", QT_TRANSLATE_NOOP("StatementPage", "Take a statement")),
        ("Ctrl+N", QT_TRANSLATE_NOOP("StatementPage", "New gift from this line")),
        ("Ctrl+D", QT_TRANSLATE_NOOP("StatementPage", "Set the line aside")),
        ("Ctrl+R", QT_TRANSLATE_NOOP("StatementPage", "Open the line again")),
        ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("StatementPage", "Next list")),
        ("Ctrl+F", QT_TRANSLATE_NOOP("StatementPage", "Filter the list")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "statement", parent)
        self.books = StatementBooks()
        self._matched = -1
        self._waiting = False
        self.list = StatementList(look, self.books)
        self.detail = StatementDetail(look, self.books)
        self.aside = AsideForm(look)
        self.ask_all = AskAll(look)
        self.taking = StatementTaking(look)
        self._take = Button(look, icon="upload-simple", icon_style="duotone", key="Ctrl+O")
        self._all = Button(look, icon="seal-check", key="Ctrl+Enter")
        self._side = QStackedWidget()
        self._body = QStackedWidget()
        self.toast = Toast(look, self.list, self)
        self.acts = StatementActs(
            StatementParts(
                look=look,
                books=self.books,
                list=self.list,
                detail=self.detail,
                aside=self.aside,
                ask_all=self.ask_all,
            ),
            self,
        )
        self._connect()
        self.setAcceptDrops(True)
        self.fill(self._lay_out())

    def show_opened(self, _opened: OpenedFile) -> None:
        """Another file is open: what was looked through was compared with the old one."""
        self.books.forget()
        self._refresh()
        self.show_list()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the lines as they stand now, and ask anew what they may be."""
        self.books.take(snapshot)
        if self.isVisible():
            self._refresh()
            self._ask_for_matches()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is shown and matched now."""
        super().showEvent(event)
        self._refresh()
        self._ask_for_matches()

    def sheet_told(self, answer: SheetAnswer) -> None:
        """Hear what lines may be, or what became of a file."""
        if not isinstance(answer, LinesMatched):
            self.taking.told(answer)
            return
        self._waiting = False
        self.books.proposals = answer.proposals
        self._refresh()
        self._ask_for_matches()

    def change_done(self, changed: Changed) -> bool:
        """Say what became of an act of this page."""
        return self.acts.change_done(changed)

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say why an act of this page came to nothing."""
        return self.acts.change_refused(change, error)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        more = self.tr("What the bank says came in, held against what the books say")
        self.head.name(self.tr("Statement"), more)
        self._take.setText(self.tr("Take a statement"))
        self._take.setToolTip(self.tr("Read a statement from a workbook or CSV (Ctrl+O)"))
        self._name_all()

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        if self._body.currentWidget() is self.taking:
            return (("Enter", self.taking.next.text()), ("Esc", self.taking.back.text()))
        return (
            ("Enter", self.tr("Confirm")),
            ("Ctrl+Enter", self.tr("All sure ones")),
            ("Ctrl+N", self.tr("New gift")),
            ("Ctrl+D", self.tr("Set aside")),
            ("Ctrl+O", self.tr("Take a statement")),
            ("Ctrl+Shift+F", self.tr("Next list")),
            ("F1", self.tr("All keys")),
        )

    def start_typing(self) -> None:
        """Give the keys to where the work is."""
        if self._body.currentWidget() is self.taking:
            self.taking.start_typing()
        elif self._side.currentWidget() is self.aside:
            self.aside.reason.setFocus()
        else:
            self.list.start_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """The tabs, the list and its detail, or the steps."""
        if self._body.currentWidget() is self.taking:
            return (self.tabs, self.taking)
        return (self.tabs, self.list, self._side)

    def show_list(self) -> None:
        """Go back to the list."""
        self._body.setCurrentIndex(0)
        self._show_acts()
        self.show_detail()

    def show_detail(self) -> None:
        """Show the detail in the place of a form, and no question."""
        self.ask_all.hide()
        self._side.setCurrentWidget(self.detail)
        if self.isVisible():
            self.start_typing()

    def begin_taking(self) -> None:
        """Begin to take a statement over; asked once more, look for its file."""
        if self._body.currentWidget() is self.taking:
            self.taking.choose_file()
            return
        self._body.setCurrentWidget(self.taking)
        self._show_acts()
        self.taking.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a question back."""
        if event.key() == Qt.Key.Key_Escape and not self.ask_all.isHidden():
            self.show_detail()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that was dropped."""
        if self._body.currentWidget() is not self.taking:
            self.begin_taking()
        self.taking.file.dropEvent(event)

    def _refresh(self) -> None:
        self.list.refresh()
        self._name_all()

    def _name_all(self) -> None:
        count = len(self.books.sure_ones())
        self._all.setText(self.tr("Confirm the sure ones: {count}").format(count=count))
        self._all.setToolTip(self.tr("Lines with one entry that surely is theirs (Ctrl+Enter)"))
        self._all.setEnabled(count > 0)

    def _ask_for_matches(self) -> None:
        """Let the open lines be held against the books, one question after the other."""
        books = self.books
        if self._waiting or self._matched == books.version or not self.isVisible():
            return
        self._matched = books.version
        if books.open_lines():
            self._waiting = True
            self.sheet_job_asked.emit(books.matching())

    def _taken(self, taken: LinesTaken) -> None:
        self.show_list()
        words = self.tr("New lines: {fresh}").format(fresh=taken.fresh)
        self.toast.say(words, self.tr("Known before: {known}").format(known=taken.known))

    def _tell(self, words: str) -> None:
        more = self.tr("Ctrl+Shift+F shows the other lists, Ctrl+R opens a line again")
        self.toast.say(words, more)

    def _show_acts(self) -> None:
        shown = self._body.currentWidget() is not self.taking
        for act in (self._take, self._all):
            act.setVisible(shown)
        self.hints_changed.emit()

    def _connect(self) -> None:
        self._take.clicked.connect(self.begin_taking)
        self._all.clicked.connect(self.acts.confirm_all)
        acts = self.acts
        acts.asked.connect(self.change_submitted)
        acts.gift_wanted.connect(self.gift_wanted)
        acts.notice_raised.connect(self.notice_raised)
        acts.told.connect(self._tell)
        acts.detail_wanted.connect(self.show_detail)
        acts.aside_wanted.connect(lambda: self._side.setCurrentWidget(self.aside))
        self.taking.job_asked.connect(self.sheet_job_asked)
        self.taking.job_asked.connect(lambda _job: self.hints_changed.emit())
        self.taking.done.connect(self._taken)
        self.taking.left.connect(self.show_list)
        self.list.table.chosen.connect(self.detail.show_seen)
        self.list.shelf_chosen.connect(self.list.start_typing)
        self.list.table.entered.connect(self.acts.confirm)
        self.list.table.digit_pressed.connect(self.acts.confirm_at)
        self.detail.asked.connect(self.acts.act)
        self.detail.proposals.entered.connect(self.acts.confirm_chosen)
        self.ask_all.agreed.connect(self.acts.confirm_all)
        self.ask_all.left.connect(self.show_detail)
        self.aside.left.connect(self.show_detail)
        self.aside.submitted.connect(self.change_submitted)
        keys: Keys = {
            "Ctrl+O": self.begin_taking,
            "Ctrl+N": self.acts.begin_gift,
            "Ctrl+D": self.acts.set_aside,
            "Ctrl+R": self.acts.reopen,
            "Ctrl+Shift+F": self.list.show_next_shelf,
            "Ctrl+F": self.list.filter.setFocus,
            "Ctrl+Return": self.acts.confirm_all,
            "Ctrl+Enter": self.acts.confirm_all,
        }
        on_keys(self, keys)

    def _lay_out(self) -> QWidget:
        for act in (self._all, self._take):
            self.head.add_act(act)
        self._side.addWidget(self.detail)
        self._side.addWidget(self.aside)
        self._side.setFixedWidth(DETAIL_PX)
        left = QVBoxLayout()
        left.setSpacing(9)
        left.addWidget(self.ask_all)
        left.addWidget(self.list, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self._body.addWidget(whole)
        self._body.addWidget(self.taking)
        return self._body
