"""The page of the audit: is the file as it must be, and who changed what, when, from what to what.

Both are looked up beside the desk's work; a gift never waits for them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.audit_checks import AuditChecks, problem_words
from welfare_desk.desk.audit_detail import AuditDetail
from welfare_desk.desk.audit_trace_words import COLUMNS, FACES, trace_cell
from welfare_desk.desk.audit_traces import Traces
from welfare_desk.desk.audit_values import Reading
from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import LineList
from welfare_desk.desk.line_table import LineTable
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.care_jobs import (
    CareFailed,
    CareProgress,
    CareStopped,
    CheckFile,
    FileChecked,
    SearchTraces,
    StopCare,
    TracesFound,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from welfare_desk.desk.line_cells import Cell
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.checked import Audit
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer

CHECKS_PX: Final = 344
TYPED_MS: Final = 250
"""After so long without another letter the search begins."""


class AuditPage(BooksPage):
    """The checks at the left, every change at the right, the one that is chosen below it."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = (
        ("Alt+C", QT_TRANSLATE_NOOP("AuditPage", "Check the whole file")),
        ("Esc", QT_TRANSLATE_NOOP("AuditPage", "Stop the check")),
        ("Ctrl+F", QT_TRANSLATE_NOOP("AuditPage", "Search every change")),
        ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("AuditPage", "Next kind of change")),
        ("Alt+M", QT_TRANSLATE_NOOP("AuditPage", "Older changes")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "audit", parent)
        self.traces = Traces()
        self._audit: Audit | None = None
        self._check = Button(look, icon="shield-check", key="Alt+C")
        self._more = Button(look, icon="clock-counter-clockwise", key="Alt+M")
        self._title = Label(look, px=15, weight=700)
        self._sum = Label(look, px=13, role="text2", wraps=True)
        self._first = Label(look, px=13, role="danger", wraps=True)
        self.checks = AuditChecks(look)
        self._progress = ProgressLine(look)
        self.table = LineTable(look, "AuditPage", COLUMNS, self._cell)
        self.list = LineList(look, self.table, FACES, icon="clock-counter-clockwise")
        self.detail = AuditDetail(look)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self.head.add_act(self._more)
        self.head.add_act(self._check)
        self._connect()
        self.fill(self._body())

    def show_opened(self, _opened: OpenedFile) -> None:
        """Another file is open: nobody has looked at it yet."""
        self._show_audit(None)
        self.traces.forget()
        self._ask()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Something was written: what is shown may be older than that."""
        self.traces.know(snapshot)
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is searched now."""
        super().showEvent(event)
        self._ask()

    def care_told(self, answer: CareAnswer) -> None:
        """Show what became of a check or a search."""
        match answer:
            case CareProgress(job=CheckFile(), done=done, total=total):
                if self._progress.isHidden():
                    self._progress.begin(self.tr("Checking"))
                self._progress.show_progress(done, total)
            case FileChecked(audit=audit):
                self._show_audit(audit)
            case TracesFound(job=job, rows=rows, more=more):
                if self.traces.take(job, rows, more=more):
                    self._show_traces()
            case CareStopped(job=CheckFile()) | CareFailed(job=CheckFile()):
                self._progress.hide()
            case CareStopped(job=SearchTraces()) | CareFailed(job=SearchTraces()):
                self.traces.give_up()
            case _:
                pass

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (
            ("Alt+C", self.tr("Check the file")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+Shift+F", self.tr("Next kind")),
            ("Alt+M", self.tr("Older ones")),
            ("F1", self.tr("All keys")),
        )

    def start_typing(self) -> None:
        """Begin in the search."""
        self.list.go_to_search()

    def regions(self) -> tuple[QWidget, ...]:
        """Tabs, checks, search and list."""
        return (self.tabs, self.checks, self.list.search, self.table)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(self.tr("Audit"), self.tr("The file proves itself; every change is traced"))
        self._check.setText(self.tr("Check the whole file"))
        self._check.setToolTip(self.tr("Beside the work, with all that verify checks (Alt+C)"))
        self._more.setText(self.tr("Older changes"))
        self._more.setToolTip(self.tr("Show the next 200 that are older (Alt+M)"))
        self._title.setText(self.tr("What was checked"))
        words = {
            "all": self.tr("All"),
            "register": self.tr("Register"),
            "ledger": self.tr("Entries"),
            "refused": self.tr("Refused"),
        }
        self.list.name(
            words,
            search=self.tr("Name, number, field or value"),
            tip=self.tr("Show only these: {filter} (Ctrl+Shift+F: the next)"),
        )
        self.list.empty.name(
            self.tr("Nothing was changed yet"),
            self.tr("Whatever is typed from now on is traced here."),
        )
        self.list.nothing.name(
            self.tr("No change like that"),
            self.tr("Esc in the search, or Ctrl+Shift+F, shows others."),
        )
        self._show_audit(self._audit)
        self._show_traces()

    def _show_audit(self, audit: Audit | None) -> None:
        self._audit = audit
        self._progress.hide()
        self.checks.show_audit(audit)
        if audit is None:
            words = self.tr("Not checked since this file was opened.")
        elif audit.ok:
            words = self.tr("All is as it must be. Entries: {entries} · logs: {desks}")
        else:
            words = self.tr("To be looked at: {count}. Entries: {entries} · logs: {desks}")
        numbers = (0, 0, 0) if audit is None else (audit.entries, audit.desks, len(audit.problems))
        entries, desks, count = (f"{number:,}" for number in numbers)
        self._sum.setText(words.format(entries=entries, desks=desks, count=count))
        self._show_first()

    def _show_first(self) -> None:
        """Say the first bad thing that the check one is on has found."""
        first = self.checks.first
        self._first.setText("" if first is None else problem_words(first))
        self._first.setVisible(first is not None)

    def _show_traces(self) -> None:
        order = self.traces.order()
        asked = self.traces.asked
        is_empty = not order and asked is not None and not asked.words and asked.only is None
        self.list.show_order(order, is_empty=is_empty)
        self._more.setEnabled(self.traces.more)
        words = (
            self.tr("Shown: {count}, the newest first; there are older ones (Alt+M)")
            if self.traces.more
            else self.tr("Shown: {count}, the newest first")
        )
        self.list.foot.setText(words.format(count=f"{len(order):,}"))
        self._show_detail(self.table.current())

    def _show_detail(self, key: str | None) -> None:
        traced = self.traces.rows.get(key) if key is not None else None
        self.detail.show_traced(traced, self._reading())

    def _cell(self, key: str, column: str) -> Cell:
        return trace_cell(self.traces.rows[key], column, self._reading())

    def _reading(self) -> Reading:
        """How values are read just now."""
        language = self.look.language
        named = partial(self.traces.named, language=language)
        return Reading(language=language, zone=self.traces.zone, named=named)

    def _ask(self) -> None:
        """Search anew, if somebody looks and something is asked for that is not known."""
        job = self.traces.wants(self.list.typed, self.list.wanted)
        if job is not None and self.isVisible():
            self.care_wanted.emit(self.traces.ask(job))

    def _ask_older(self) -> None:
        older = self.traces.older()
        if older is not None:
            self.care_wanted.emit(self.traces.ask(older))

    def _check_file(self) -> None:
        self._show_audit(None)
        self._sum.setText(self.tr("Checking; the desk goes on meanwhile."))
        self.care_wanted.emit(CheckFile())

    def _stop(self) -> None:
        if not self._progress.isHidden():
            self.care_wanted.emit(StopCare())

    def _connect(self) -> None:
        self._check.clicked.connect(self._check_file)
        self._more.clicked.connect(self._ask_older)
        self._progress.stopped.connect(self._stop)
        self.checks.chosen.connect(self._show_first)
        self.list.changed.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self.table.chosen.connect(self._show_detail)
        on_keys(
            self,
            {
                "Alt+C": self._check_file,
                "Alt+M": self._ask_older,
                "Ctrl+Shift+F": self.list.next_filter,
                "Ctrl+F": self.list.go_to_search,
                "Escape": self._stop,
            },
        )

    def _body(self) -> QWidget:
        checks = Card(self.look)
        inside = QVBoxLayout(checks)
        inside.setContentsMargins(14, 12, 10, 12)
        inside.setSpacing(6)
        for part in (self._title, self._sum, self._progress):
            inside.addWidget(part)
        inside.addWidget(scrolled(self.checks), 1)
        inside.addWidget(self._first)
        checks.setFixedWidth(CHECKS_PX)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.list, 1)
        right.addWidget(self.detail)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(checks)
        row.addLayout(right, 1)
        return body
