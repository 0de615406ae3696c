"""One delivery, promise or gift in kind beside the list: how it stands, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from welfare_desk.desk.entry_more import CONDITIONS
from welfare_desk.desk.goods_words import (
    STATE_FACES,
    goods_state_words,
    project_of,
    value_words,
    what_words,
    who_words,
)
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.unit_column import WrappedColumn
from welfare_desk.desk.unit_tags import Tag, Tags
from welfare_desk.domain.words import BASES, word_name
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.goods_list import GoodsItem, GoodsState

Fact = tuple[str, str]
FACTS: Final = 12
"""So many facts there are at most."""
STEPS: Final[Mapping[GoodsState, tuple[str, ...]]] = {
    "promised": ("next", "due", "withdraw"),
    "arrived": ("next", "refuse"),
    "offered": ("next", "due", "withdraw"),
    "accepted": (),
    "delivered": (),
    "refused": (),
}
"""What can be done in each state."""


class GoodsPanel(Card):
    """`asked` says by name what shall be done: "next", "refuse", "due", "withdraw"."""

    asked = Signal(str)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._book = book
        self.item: GoodsItem | None = None
        self._tags = Tags(look)
        self._what = NameLines(look, px=17, small_px=14)
        self._quantity = Label(look, px=24, face="figures", role="brandText")
        self._names = tuple(Label(look, px=13, role="text2") for _ in range(FACTS))
        self._values = tuple(
            Label(look, px=13, weight=500, face="names", wraps=True) for _ in range(FACTS)
        )
        self._hint = Label(look, px=12, role="text2", wraps=True)
        self.acts = {
            "next": Button(look, kind="primary", icon="check", key="Enter", height_px=38),
            "refuse": Button(look, icon="arrow-u-up-left", key="Ctrl+R", height_px=34),
            "due": Button(look, icon="pencil-simple", key="F2", height_px=34),
            "withdraw": Button(look, icon="arrow-u-up-left", key="Ctrl+D", height_px=34),
        }
        self._lay_out()
        for name, button in self.acts.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        self.retranslate()

    def show_item(self, item: GoodsItem | None) -> None:
        """Show one thing of the list, or none."""
        self.item = item
        self._refresh()

    def facts(self) -> dict[str, str]:
        """What is said of it."""
        pairs = zip(self._names, self._values, strict=True)
        return {name.text(): value.text() for name, value in pairs if name.text()}

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.acts["refuse"].setText(self.tr("Refuse with thanks"))
        self.acts["refuse"].setToolTip(self.tr("Say why they are not taken (Ctrl+R)"))
        self.acts["due"].setText(self.tr("Due day"))
        self.acts["due"].setToolTip(self.tr("Agree on another day (F2)"))
        self.acts["withdraw"].setText(self.tr("Withdraw"))
        self.acts["withdraw"].setToolTip(
            self.tr("The promise is taken back, with a reason (Ctrl+D)")
        )
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        item, look = self.item, self._look
        self.setVisible(item is not None)
        if item is None:
            return
        face, words = STATE_FACES[item.state], goods_state_words(item.state)
        self._tags.show_tags([Tag(words, face.icon, face.style, face.role, face.ground)])
        self._what.show_name(what_words(item, look))
        self._quantity.setText(look.reads(item.quantity))
        self._quantity.setVisible(bool(item.quantity))
        shown = [*self._facts(item)]
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            said = shown[place] if place < len(shown) else ("", "")
            name.setText(said[0])
            value.setText(said[1])
            name.setVisible(bool(said[1]))
            value.setVisible(bool(said[1]))
        self._show_acts(item)

    def _show_acts(self, item: GoodsItem) -> None:
        """Offer what can be done next, and say what it means."""
        for name, button in self.acts.items():
            button.setVisible(name in STEPS[item.state])
        words, hint = self._step_words(item.state)
        self.acts["next"].setText(words)
        self.acts["next"].setToolTip(f"{words} (Enter)")
        self._hint.setText(hint)

    def _step_words(self, state: GoodsState) -> tuple[str, str]:
        """The next step, and what the state means."""
        if state == "promised":
            return self.tr("They have arrived"), self.tr("Nothing has come yet.")
        if state == "arrived":
            hint = self.tr("At the door: two people look at them before they are a gift.")
            return self.tr("Inspect and accept"), hint
        if state == "offered":
            return self.tr("It was done"), self.tr("A service is counted, never priced.")
        if state == "refused":
            return "", self.tr("Refused with thanks; they count nowhere.")
        return "", self.tr("A gift in the ledger; the journal can take it back.")

    def _facts(self, item: GoodsItem) -> Iterator[Fact]:
        """Names and values of all that is known; empty values are left out."""
        look, row, delivery = self._look, item.row, item.delivery
        yield self.tr("From"), who_words(item, look, self._book)
        yield self.tr("For"), project_of(item, look, self._book)
        if row is not None:
            yield self.tr("Number"), row.number
            yield self.tr("Due"), item.due.isoformat() if item.due else ""
        if delivery is not None:
            at = local_time(delivery.arrived, self._book.timezone)
            yield self.tr("Arrived"), f"{at:%Y-%m-%d %H:%M}"
            yield self.tr("Reason"), look.reads(delivery.reason)
        if row is not None and item.state == "accepted":
            translate = QCoreApplication.translate
            yield self.tr("Value, apart"), value_words(item)
            basis = word_name(BASES, row.basis) if row.basis and row.fen is not None else ""
            yield self.tr("Taken from"), translate("words", basis) if basis else ""
            state = CONDITIONS[row.condition] if row.condition else ""
            yield self.tr("Condition"), translate("words", state) if state else ""
            yield self.tr("Expires"), row.expires.isoformat() if row.expires else ""
            yield self.tr("Document"), row.document
            both = filter(None, (row.inspector, row.second_inspector))
            yield self.tr("Inspected by"), ", ".join(both)

    def _lay_out(self) -> None:
        inside = WrappedColumn()
        column, grid = inside.column, QGridLayout()
        column.setContentsMargins(14, 2, 14, 2)
        column.setSpacing(8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            name.setAlignment(top)
            value.setAlignment(top)
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)
        for part in (self._tags, self._what, self._quantity):
            column.addWidget(part)
        column.addLayout(grid)
        column.addWidget(self._hint)
        column.addStretch(1)
        acts = QGridLayout()
        acts.setContentsMargins(13, 0, 13, 0)
        acts.setSpacing(8)
        acts.addWidget(self.acts["next"], 0, 0, 1, 2)
        acts.addWidget(self.acts["refuse"], 1, 0, 1, 2)
        acts.addWidget(self.acts["due"], 2, 0)
        acts.addWidget(self.acts["withdraw"], 2, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(1, 12, 1, 12)
        page.setSpacing(8)
        page.addWidget(scrolled(inside), 1)
        page.addLayout(acts)
