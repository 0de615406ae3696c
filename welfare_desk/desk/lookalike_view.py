"""The pairs that look alike, one after the other: the same, different, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.lookalike_pair import PairFacts, because_words, pair_facts
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.unit_column import WrappedColumn
from welfare_desk.domain.changes import MergeUnits, TellApart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.lookalike_sweep import Pair
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.ids import UnitId


class LookalikeView(Card):
    """`decided` carries MergeUnits or TellApart; `left` goes back to the list."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self._book = book
        self._pairs: tuple[Pair, ...] = ()
        self._later: set[frozenset[UnitId]] = set()
        self._done: set[frozenset[UnitId]] = set()
        self.timezone = ""
        self._title = Label(look, px=18, weight=700)
        self._because = Label(look, px=14, role="text2", wraps=True)
        self.facts = PairFacts(look, px=16)
        self._blank = Blank(look, "check-circle", "fill")
        self._acts = {
            "1": Button(look, icon="check", icon_style="bold", key="1", height_px=38),
            "2": Button(look, icon="check", icon_style="bold", key="2", height_px=38),
            "3": Button(look, icon="x", icon_style="bold", key="3", height_px=38),
            "4": Button(look, icon="arrow-right", icon_style="bold", key="4", height_px=38),
        }
        self._back = Button(look, key="Esc", height_px=38)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()
        self._lay_out()
        self.retranslate()

    @property
    def current(self) -> Pair | None:
        """The pair that is shown; those put off come last."""
        waiting = [pair for pair in self._pairs if _ids(pair) not in self._done]
        first = (pair for pair in waiting if _ids(pair) not in self._later)
        return next(first, next(iter(waiting), None))

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show what there is to decide; pairs just decided stay away until they are gone."""
        self._pairs = tuple(pairs)
        self._done &= {_ids(pair) for pair in pairs}
        self._refresh()

    def left_to_decide(self) -> int:
        """How many pairs wait for a decision."""
        return sum(_ids(pair) not in self._done for pair in self._pairs)

    def keep(self, side: int) -> None:
        """They are the same: the unit on this side stays, the other follows it."""
        pair = self.current
        if pair is not None:
            into, unit = (pair[0], pair[1]) if side == 0 else (pair[1], pair[0])
            self._done.add(_ids(pair))
            self.decided.emit(MergeUnits(unit=unit.id, into=into.id))
            self._refresh()

    def tell_apart(self) -> None:
        """They are different: this is remembered."""
        pair = self.current
        if pair is not None:
            self._done.add(_ids(pair))
            self.decided.emit(TellApart(unit=pair[0].id, other=pair[1].id))
            self._refresh()

    def put_off(self) -> None:
        """Look at the next pair first; after the last one the first comes again."""
        pair = self.current
        if pair is not None:
            self._later.add(_ids(pair))
            if all(_ids(each) in self._later | self._done for each in self._pairs):
                self._later = {_ids(pair)} if self.left_to_decide() > 1 else set()
            self._refresh()

    def take_back(self, unit: UnitId, other: UnitId) -> None:
        """A decision was not taken, or was undone: the pair may be asked about again."""
        self._done.discard(frozenset((unit, other)))
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = {
            "1": (self.tr("Same: the left stays"), self.tr("The right one follows the left (1)")),
            "2": (self.tr("Same: the right stays"), self.tr("The left one follows the right (2)")),
            "3": (self.tr("Different"), self.tr("Two units; never asked again (3)")),
            "4": (self.tr("Later"), self.tr("Look at the next pair first (4)")),
        }
        for key, button in self._acts.items():
            button.setText(words[key][0])
            button.setToolTip(words[key][1])
        self._back.setText(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to the register (Esc)"))
        self._blank.name(
            self.tr("Nothing looks alike"),
            self.tr("No two units of the register could be taken for each other. Esc goes back."),
        )
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        pair = self.current
        left = self.left_to_decide()
        self._title.setText(self.tr("Possible duplicates: {count}").format(count=left))
        self._blank.setVisible(pair is None)
        for widget in (self._because, self._area, *self._acts.values()):
            widget.setVisible(pair is not None)
        self._acts["4"].setEnabled(left > 1)
        if pair is None:
            return
        one, other, alike = pair
        words = self.tr("{because} Entries stay as they are; a merge can be parted again.")
        self._because.setText(words.format(because=because_words(alike.because, alike.percent)))
        self.facts.show_heads(self.tr("1 · this one stays"), self.tr("2 · this one stays"))
        units = (self._book.units.get(each.id, each) for each in (one, other))
        look, book, zone = self._look, self._book, self.timezone
        self.facts.show_pair(*(pair_facts(unit, book, look, zone) for unit in units))

    def _connect(self) -> None:
        acts: Keys = {
            "1": lambda: self.keep(0),
            "2": lambda: self.keep(1),
            "3": self.tell_apart,
            "4": self.put_off,
        }
        for key, act in acts.items():
            self._acts[key].clicked.connect(act)
        on_keys(self, {**acts, "Esc": self.left.emit})
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        inside = WrappedColumn()
        facts = inside.column
        facts.setContentsMargins(0, 0, 8, 0)
        facts.addWidget(self.facts)
        facts.addStretch(1)
        self._area = scrolled(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._back)
        foot.addStretch(1)
        for button in self._acts.values():
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._because)
        column.addWidget(self._area, 1)
        column.addWidget(self._blank, 1)
        column.addLayout(foot)


def _ids(pair: Pair) -> frozenset[UnitId]:
    """Which two units a pair is."""
    return frozenset((pair[0].id, pair[1].id))
