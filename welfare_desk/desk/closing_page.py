"""The page of closing: what must be settled first, the act, and what came afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.check_list import CheckList
from welfare_desk.desk.closing_news import ClosingNews
from welfare_desk.desk.closing_sheet import ClosingSheet, ReopenSheet
from welfare_desk.desk.closing_state import ClosingState
from welfare_desk.desk.closing_words import CHECK_PAGES, check_words
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.money_papers import closing_paper
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import CloseEvent, ReopenEvent
from welfare_desk.domain.checklist import left_open
from welfare_desk.domain.ids import ClosingId
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.care_jobs import BackUpNow, CheckFile
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from welfare_desk.desk.act_sheet import ActSheet
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.closing import CheckItem
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer

STATE_PX: Final = 400


class ClosingPage(BooksPage):
    """Counts nothing itself: the list is drawn by domain/checklist.py while one looks at it."""

    KEYS = (
        ("Enter", QT_TRANSLATE_NOOP("ClosingPage", "go to where it is settled")),
        ("Ctrl+Enter", QT_TRANSLATE_NOOP("ClosingPage", "close the event")),
        ("Ctrl+R", QT_TRANSLATE_NOOP("ClosingPage", "open the event again")),
        ("Ctrl+P", QT_TRANSLATE_NOOP("ClosingPage", "print the closing statement")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "closing", parent)
        self._news = ClosingNews()
        self._items: tuple[CheckItem, ...] = ()
        self._id = new_closing_id()
        self.closing_sheet: ClosingSheet | None = None
        self.reopen_sheet: ReopenSheet | None = None
        self.list = CheckList(look)
        self.list_title = Label(look, px=15, weight=700)
        self.state = ClosingState(look)
        self._listed = Card(look)
        self.fill(self._body())
        self.toast = Toast(look, self._listed, self)
        self.list.item_chosen.connect(self._go_to)
        self.state.close_event.clicked.connect(self.ask_to_close)
        self.state.reopen.clicked.connect(self.ask_to_reopen)
        self.state.statement.clicked.connect(self.print_statement)
        keys = {"Ctrl+R": self.ask_to_reopen, "Ctrl+P": self.print_statement}
        close = {"Ctrl+Return": self.ask_to_close, "Ctrl+Enter": self.ask_to_close}
        on_keys(self, {**keys, **close})

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take what is new; it is counted while one looks at it."""
        self._news.take(snapshot)
        if self.isVisible():
            self._show()

    def show_opened(self, opened: OpenedFile) -> None:  # noqa: ARG002 - whatever was known is of another file
        """Begin anew: another file is open."""
        self._news.forget()
        self._id = new_closing_id()

    def care_told(self, answer: CareAnswer) -> None:
        """Know how backups and chain stand."""
        if self._news.hear(answer) and self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Count now that one looks."""
        super().showEvent(event)
        self._show()

    def ask_to_close(self) -> None:
        """Open the sheet that closes the event, unless something must be settled first."""
        if self.state.close_event.isHidden():
            return
        first = next((item for item in self._items if item.stops), None)
        if first is not None:
            self.list.go_to_row(self._items.index(first))
            words = self.tr("To be settled first: {what}").format(what=check_words(first.name))
            self.toast.say(words, self.tr("Enter goes there"))
            return
        if self.closing_sheet is None:
            self.closing_sheet = ClosingSheet(self.look, self.window())
            self.closing_sheet.confirmed.connect(self._close)
        self.closing_sheet.ask(self._items)

    def ask_to_reopen(self) -> None:
        """Open the sheet that asks why a closed event is opened again."""
        if self._news.standing is None:
            return
        if self.reopen_sheet is None:
            self.reopen_sheet = ReopenSheet(self.look, self.window())
            self.reopen_sheet.confirmed.connect(self._reopen)
        self.reopen_sheet.ask()

    def print_statement(self) -> None:
        """Show the statement of the closing that stands, else of the newest one."""
        report = self._news.report()
        if report is not None:
            name = self._news.name_of
            self.paper_wanted.emit(closing_paper(self._news.event, report, name, self.look))

    def change_done(self, changed: Changed) -> bool:
        """Close the sheet once it is done; after a closing a backup is asked for."""
        change = changed.change
        if not isinstance(change, CloseEvent | ReopenEvent):
            return False
        for sheet in (self.closing_sheet, self.reopen_sheet):
            if sheet is not None and sheet.isVisible():
                sheet.close_sheet()
        if isinstance(change, CloseEvent):
            self._id = new_closing_id()
            self.care_wanted.emit(BackUpNow())
        if changed.told is not None:
            self.toast.say(say(changed.told, self.look.language, "notices"))
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say on the sheet why it was not done."""
        sheet: ActSheet | None = None
        if isinstance(change, CloseEvent):
            sheet = self.closing_sheet
        elif isinstance(change, ReopenEvent):
            sheet = self.reopen_sheet
        if sheet is None or not sheet.isVisible():
            return False
        sheet.tell_refusal(error)
        return True

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (
            ("Enter", self.tr("go to where it is settled")),
            ("Ctrl+Enter", self.tr("close the event")),
            ("Ctrl+P", self.tr("print the closing statement")),
            ("Ctrl+PgDown", self.tr("next page of the books")),
        )

    def start_typing(self) -> None:
        """Give the keys to the list, on what is open."""
        self.list.setFocus()
        self.list.go_to_first_open()

    def regions(self) -> tuple[QWidget, ...]:
        """Tabs, list, what came afterwards."""
        return (self.tabs, self.list, self.state.list)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(
            self.tr("Closing"), self.tr("Settle what is open, then record how the event ended")
        )
        self.list_title.setText(self.tr("Checklist"))
        self.list.update()

    def _show(self) -> None:
        now = datetime.now(UTC)
        self._items = self._news.checklist(now)
        self.list.show_items(self._items)
        standing = self._news.standing
        self.state.show_state(
            standing,
            who="" if standing is None else self._news.name_of(standing.by),
            stops=sum(item.stops for item in self._items),
            after=self._news.after(),
            timezone=self._news.timezone,
            newest=self._news.newest,
        )

    def _go_to(self, item: CheckItem) -> None:
        """Lead to where an item is settled; what the program can do itself it begins there."""
        self.page_wanted.emit(CHECK_PAGES[item.name])
        self.check_wanted.emit(item.name)
        if item.name == "backup":
            self.care_wanted.emit(BackUpNow())
        elif item.name == "chain":
            self.care_wanted.emit(CheckFile())

    def _close(self) -> None:
        self.change_submitted.emit(CloseEvent(id=self._id, open=left_open(self._items)))

    def _reopen(self) -> None:
        standing, sheet = self._news.standing, self.reopen_sheet
        if standing is None or sheet is None:
            return
        reason = sheet.reason.text().strip()
        sheet.box.say_wrong("" if reason else self.tr("Write why: it stands beside the closing."))
        if reason:
            self.change_submitted.emit(ReopenEvent(closing=standing.id, reason=reason))

    def _body(self) -> QWidget:
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.list_title)
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        column.addWidget(scrolled(listed), 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._listed, 1)
        self.state.setFixedWidth(STATE_PX)
        row.addWidget(self.state)
        return body


def new_closing_id() -> ClosingId:
    """An id for a closing that is about to be made."""
    return ClosingId(uuid4().hex)
