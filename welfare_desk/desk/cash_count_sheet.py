"""The sheet on which two people count a drawer, note by note and coin by coin.

What is typed stays until it is kept, also when the sheet is closed in between. Enter only leads
on; the count is kept by its button or by Ctrl+Enter.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.cash_people import CashPeople
from welfare_desk.desk.cash_pieces import CashPieces
from welfare_desk.desk.cash_summary import CashSummary
from welfare_desk.desk.cash_words import kind_words
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.paint.sheet import Sheet
from welfare_desk.domain.cash_count_draft import CashCountDraft
from welfare_desk.domain.drawer import COUNT_KINDS
from welfare_desk.domain.ids import CountId
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CountKind, Drawer
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import OperatorCode

WIDTH_PX: Final = 860
PIECES_PX: Final = 350
NOBODY: Final = ""


def new_count_id() -> CountId:
    """An id for a count that is about to be made."""
    return CountId(uuid4().hex)


class CashCountSheet(Sheet):
    """`count_submitted` carries a PutCashCount, `print_wanted` the CashCount as it is typed."""

    count_submitted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="money-wavy", width_px=WIDTH_PX)
        self._look = look
        self._drawer: Drawer | None = None
        self._by: OperatorCode | None = None
        self._id = new_count_id()
        self._first_fen: int | None = None
        self._is_whole = False
        """Whether somebody said that this is all there is."""
        self.kind = Segments(look, COUNT_KINDS)
        self.grid = CashPieces(look)
        self.summary = CashSummary(look)
        self.people = CashPeople(look)
        self.print = Button(look, icon="printer", key="Ctrl+P", height_px=38)
        self.later = Button(look, key="Esc", height_px=38)
        self.again = Button(look, icon="arrow-clockwise", height_px=38)
        self.keep = Button(look, kind="primary", icon="check-fat", icon_style="fill", height_px=38)
        self._inside = QWidget()
        self._area = scrolled(self._inside, whole=True)
        self._fill()
        self._connect()
        self.retranslate()

    def ask(
        self, drawer: Drawer, by: OperatorCode, names: Sequence[str], kind: CountKind = "interim"
    ) -> None:
        """Open the sheet for a drawer; what was typed before is still there."""
        self.kind.choose(kind)
        self.people.offer(names)
        self.show_drawer(drawer, by)
        self.retranslate()
        self.open()
        self.grid.start()

    def show_drawer(self, drawer: Drawer, by: OperatorCode) -> None:
        """Hold the count against what the ledger expects now."""
        self._drawer, self._by = drawer, by
        self._show()

    @property
    def expected_fen(self) -> int:
        """What the ledger expects in the drawer that is counted."""
        return 0 if self._drawer is None else self._drawer.expected_fen

    @property
    def is_begun(self) -> bool:
        """Whether pieces were typed, or nothing was kept as such; an empty drawer counts itself."""
        typed = (*self.grid.typed().values(), *self.grid.typed_false().values())
        return self._is_whole or not self.expected_fen or any(text.strip() for text in typed)

    def begin_anew(self) -> None:
        """Make room for the next count, once this one is kept."""
        self._id = new_count_id()
        self._first_fen = None
        self._is_whole = False
        self.grid.clear()
        self.people.clear()
        self._show()

    def is_of(self, count: CountId) -> bool:
        """Whether this is the count that is typed here."""
        return count == self._id

    def tell_refusal(self, error: KnownError) -> None:
        """Say why the count was not kept; all that is typed stays."""
        self.people.say_reason(say(error.said, self._look.language))

    def count_again(self) -> None:
        """Let the second person count from nothing; the first sum is remembered."""
        self._first_fen = self._draft().so_far().counted_fen
        self._is_whole = False
        self.grid.clear()
        self._show()
        self.grid.start()

    def submit(self) -> None:
        """Hand the count over, or say what is wrong beside its fields."""
        self._is_whole = True
        self._show()
        parsed = self._draft().parse()
        self._complain(parsed.errors)
        if parsed.value is not None:
            self.count_submitted.emit(parsed.value)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.kind.name({kind: kind_words(kind) for kind in COUNT_KINDS})
        self.print.setText(self.tr("Print the sheet"))
        self.print.setToolTip(self.tr("Show the sheet as it is now, to be printed (Ctrl+P)"))
        self.later.setText(self.tr("Count later"))
        self.later.setToolTip(self.tr("Close the sheet; what is typed stays (Esc)"))
        self.again.setText(self.tr("Count again"))
        self.again.setToolTip(self.tr("Clear the pieces, so that the second person counts"))
        self.keep.setToolTip(self.tr("Keep the count in the books (Ctrl+Enter)"))
        self._show()

    def _show(self) -> None:
        """Show what the pieces come to, and which act is the next."""
        if self._drawer is None:
            return
        count, begun = self._draft().so_far(), self.is_begun
        self.grid.show_sums(count)
        self.summary.show_count(count, self._first_fen, begun=begun)
        differs = begun and count.difference_fen != 0
        again_first = differs and not count.reason
        self.people.show_for(count.kind, differs=differs)
        self.again.setVisible(differs)
        self.again.set_kind("primary" if again_first else "secondary")
        self.keep.set_kind("secondary" if again_first else "primary")
        self.again.show_key("Enter" if again_first else "")
        self.keep.show_key("Ctrl+Enter")
        hands_over = count.kind == "hand_over"
        self.keep.setText(self.tr("Hand it over") if hands_over else self.tr("Keep the count"))
        self.title.setText(self.tr("Count the drawer of desk {desk}").format(desk=count.desk))
        entries = self._drawer.cash_entries
        words = self.tr("Two people count face to face. Gifts of cash: {count}")
        self.subtitle.setText(words.format(count=f"{entries:,}"))

    def _draft(self) -> CashCountDraft:
        if self._drawer is None or self._by is None:
            raise LookupError("no drawer is shown yet")
        kind = next(kind for kind in COUNT_KINDS if kind == self.kind.value())
        return CashCountDraft(
            id=self._id,
            desk=self._drawer.desk,
            at=datetime.now(UTC),
            by=self._by,
            kind=kind,
            pieces=self.grid.typed(),
            false_pieces=self.grid.typed_false(),
            expected_fen=self._drawer.expected_fen,
            counter=self.people.text("counter"),
            checker=self.people.text("checker"),
            custodian=NOBODY if kind == "interim" else self.people.text("custodian"),
            reason=self.people.reason.text(),
        )

    def _complain(self, errors: FieldErrors) -> None:
        self.people.say_wrong(errors)
        self.people.go_to_first_of(errors)
        self.grid.say_wrong(errors)

    def _go_to_act(self) -> None:
        """Enter in the last field: on to the act that is next."""
        again_first = not self.again.isHidden() and not self.people.reason.text()
        next_act = self.again if again_first else self.keep
        next_act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        self.print_wanted.emit(self._draft().so_far())

    def _connect(self) -> None:
        self.grid.changed.connect(self._show)
        self.grid.passed.connect(self.people.go_on)
        self.kind.chosen.connect(self._show)
        self.people.typed.connect(self._show)
        self.people.passed.connect(self._go_to_act)
        self.print.clicked.connect(self._print)
        self.later.clicked.connect(self.close_sheet)
        self.again.clicked.connect(self.count_again)
        self.keep.clicked.connect(self.submit)
        keeping = {"Ctrl+Return": self.submit, "Ctrl+Enter": self.submit}
        on_keys(self, {"Ctrl+P": self._print, **keeping})

    def _fill(self) -> None:
        side = Card(self._look, "inset")
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.people)
        column.addStretch(1)
        self.grid.setFixedWidth(PIECES_PX)
        columns = QHBoxLayout(self._inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(22)
        columns.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(side, 1)
        self.body.addWidget(self.kind)
        self.body.addWidget(self._area, 1)
        self.foot.addWidget(self.print)
        self.foot.addStretch(1)
        for button in (self.later, self.again, self.keep):
            self.foot.addWidget(button)
