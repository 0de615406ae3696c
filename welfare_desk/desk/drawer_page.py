"""The page of the drawers: what the ledger expects at each desk, and what was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.cash_count_list import CashCountList
from welfare_desk.desk.cash_count_sheet import CashCountSheet
from welfare_desk.desk.drawer_card import DrawerCard
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.money_papers import cash_paper
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import PutCashCount
from welfare_desk.domain.drawer import drawer_of
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.drawer import CashCount, CountKind, Drawer
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import DeskId, OperatorCode
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.snapshot import Snapshot

SUMS_PX: Final = 470


class DrawerPage(BooksPage):
    """Counts of this desk's drawer are made here; those of other desks are shown."""

    KEYS = (
        ("Ctrl+N", QT_TRANSLATE_NOOP("DrawerPage", "count the drawer")),
        ("Ctrl+H", QT_TRANSLATE_NOOP("DrawerPage", "hand the cash over")),
        ("Ctrl+P", QT_TRANSLATE_NOOP("DrawerPage", "print the count one is on")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "drawer", parent)
        self.sheet: CashCountSheet | None = None
        self._event: Event | None = None
        self._desk: DeskId | None = None
        self._operator: OperatorCode | None = None
        self._operators: tuple[Operator, ...] = ()
        self._drawers: tuple[Drawer, ...] = ()
        self._counts: tuple[CashCount, ...] = ()
        self.count = Button(look, kind="primary", icon="money-wavy", key="Ctrl+N")
        self.hand_over = Button(look, icon="arrow-right", icon_style="bold", key="Ctrl+H")
        self.list = CashCountList(look)
        self.list_title = Label(look, px=15, weight=700)
        self.nothing = Label(look, px=13, role="text2", wraps=True)
        self.print = Button(look, icon="printer", key="Ctrl+P")
        self._sums = QVBoxLayout()
        self._listed = Card(look)
        self.fill(self._body())
        self.toast = Toast(look, self._listed, self)
        self.count.clicked.connect(lambda: self.begin("interim"))
        self.hand_over.clicked.connect(lambda: self.begin("hand_over"))
        self.print.clicked.connect(self._print_current)
        self.list.entered.connect(self._print_current)
        on_keys(
            self,
            {
                "Ctrl+N": lambda: self.begin("interim"),
                "Ctrl+H": lambda: self.begin("hand_over"),
                "Ctrl+P": self._print_current,
            },
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the drawers and their counts as they stand."""
        self._event, self._desk = snapshot.event, snapshot.desk
        self._operator = snapshot.operator
        if snapshot.operators is not None:
            self._operators = snapshot.operators
        counts = self._counts if snapshot.cash_counts is None else snapshot.cash_counts
        counts = tuple(sorted(counts, key=lambda count: (count.at, count.id), reverse=True))
        if (snapshot.drawers, counts) != (self._drawers, self._counts) or not self._sums.count():
            self._drawers, self._counts = snapshot.drawers, counts
            self._show_drawers()
        self.list.show_counts(counts, snapshot.event.timezone)
        self.nothing.setVisible(not counts)
        self.print.setEnabled(bool(counts))
        if self.sheet is not None and self.sheet.isVisible() and self._desk is not None:
            self.sheet.show_drawer(drawer_of(self._drawers, self._desk), snapshot.operator)

    def begin(self, kind: CountKind) -> None:
        """Open the sheet for this desk's drawer."""
        if self._desk is None or self._operator is None:
            return
        if self.sheet is None:
            self.sheet = CashCountSheet(self.look, self.window())
            self.sheet.count_submitted.connect(self.change_submitted)
            self.sheet.print_wanted.connect(self._print)
        names = [one.name for one in self._operators if one.active and one.name]
        self.sheet.ask(drawer_of(self._drawers, self._desk), self._operator, names, kind)

    def change_done(self, changed: Changed) -> bool:
        """Close the sheet once its count is kept, and say what became of it."""
        change = changed.change
        if not isinstance(change, PutCashCount):
            return False
        if self.sheet is not None and self.sheet.is_of(change.count.id):
            self.sheet.begin_anew()
            self.sheet.close_sheet()
        if changed.told is not None:
            self.toast.say(say(changed.told, self.look.language, "notices"))
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say on the sheet why its count is not kept."""
        ours = isinstance(change, PutCashCount) and self.sheet is not None
        if ours and self.sheet is not None:
            self.sheet.tell_refusal(error)
        return ours

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (
            ("Ctrl+N", self.tr("count the drawer")),
            ("Ctrl+H", self.tr("hand the cash over")),
            ("Ctrl+P", self.tr("print the count one is on")),
            ("Ctrl+PgDown", self.tr("next page of the books")),
        )

    def start_typing(self) -> None:
        """Give the keys to the list, or to what begins the first count."""
        (self.list if self.list.count else self.count).setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """Tabs, acts, list."""
        return (self.tabs, self.count, self.list)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(
            self.tr("Drawer"), self.tr("What the ledger expects, and what two people counted")
        )
        self.count.setText(self.tr("Count the drawer"))
        self.count.setToolTip(self.tr("Count the cash of this desk with a second person (Ctrl+N)"))
        self.hand_over.setText(self.tr("Hand over"))
        self.hand_over.setToolTip(
            self.tr("Count the cash and hand it to somebody who keeps it (Ctrl+H)")
        )
        self.list_title.setText(self.tr("Counts"))
        self.nothing.setText(self.tr("Nothing was counted yet. Two people count, Ctrl+N begins."))
        self.print.setText(self.tr("Print the count"))
        self.print.setToolTip(self.tr("Show the sheet of the chosen count (Ctrl+P)"))

    def _print_current(self) -> None:
        if (count := self.list.count_here) is not None:
            self._print(count)

    def _print(self, count: CashCount) -> None:
        if self._event is not None:
            self.paper_wanted.emit(cash_paper(self._event, count, self.look))

    def _show_drawers(self) -> None:
        """Build the card of each desk anew; this desk has one from the start."""
        while (item := self._sums.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        desks = {drawer.desk for drawer in self._drawers} | {one.desk for one in self._counts}
        here = () if self._desk is None or self._desk in desks else (self._desk,)
        for desk in (*here, *sorted(desks)):
            card = DrawerCard(self.look, drawer_of(self._drawers, desk), self._counts)
            self._sums.addWidget(card)
            card.show()
        self._sums.addStretch(1)

    def _body(self) -> QWidget:
        self.head.add_act(self.hand_over)
        self.head.add_act(self.count)
        sums = QWidget()
        self._sums.setContentsMargins(0, 0, 0, 0)
        self._sums.setSpacing(12)
        sums.setLayout(self._sums)
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.list_title)
        head.addStretch(1)
        head.addWidget(self.print)
        column.addLayout(head)
        column.addWidget(self.nothing)
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
        row.addWidget(scrolled(sums, width_px=SUMS_PX))
        row.addWidget(self._listed, 1)
        return body
