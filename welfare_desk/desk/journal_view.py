"""Today's entries under their filters: the card below the totals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.journal_model import JournalModel
from welfare_desk.desk.journal_table import JournalTable
from welfare_desk.desk.journal_words import GROUPS
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.whole_rows import WholeRows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from welfare_desk.desk.journal_words import Group
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow

LEAST_TABLE_PX: Final = 62
"""The header and one row: so much is left of the table while a panel is open."""
CHIP_ICONS: Final[dict[Group, tuple[str, str]]] = {
    "all": ("", "text2"),
    "received": ("check-circle", "ok"),
    "pledged": ("clock-countdown", "pledge"),
    "goods": ("package", "kind"),
    "claimed": ("storefront", "gold"),
    "void": ("x-square", "void"),
    "to_find": ("magnifying-glass", "pledge"),
    "after_closing": ("timer", "pledge"),
}
SELDOM: Final[tuple[Group, ...]] = ("to_find", "after_closing")
"""The chips that are there only while something is found under them."""
SHED: Final[tuple[Group, ...]] = (
    "after_closing",
    "void",
    "claimed",
    "goods",
    "pledged",
    "received",
)
"""The chips that give up their words where it is narrow, one after the other."""
AROUND_CHIPS_PX: Final = 40
CHIP_GAP_PX: Final = 6

KEYS: Final = ("F6", "↑↓")
ACT_PX: Final = 24


class JournalView(Card):
    """The journal with its filters; `chosen` tells which entry stands out.

    `void_asked` and `use_asked` are for those who have only a mouse: the keys do the same.
    """

    chosen = Signal(object)
    void_asked = Signal()
    use_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.model = JournalModel(look, self)
        self.table = JournalTable(look, self.model, self)
        self._table_room = WholeRows(self.table)
        self._group: Group = "all"
        self._names: dict[Group, str] = dict.fromkeys(GROUPS, "")
        self._title = Label(look, px=15, weight=700)
        self._chips = {
            group: FilterChip(look, icon=icon, role=role, parent=self)
            for group, (icon, role) in CHIP_ICONS.items()
        }
        self._chips["all"].setChecked(True)
        self._where = Label(look, px=12, role="text2", elides=True)
        self._hints = tuple((KeyCap(look, key), Label(look, px=12, role="text2")) for key in KEYS)
        self.void = Button(look, kind="ghost", key="Ctrl+D", height_px=ACT_PX)
        self.use = Button(look, kind="ghost", key="Ctrl+R", height_px=ACT_PX)
        self._empty = Blank(look, "hand-coins")
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(LEAST_TABLE_PX)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table_room)
        self._lay_out()
        self._connect()
        self._name_all()
        self._recount()

    def take(self, rows: Iterable[JournalRow]) -> None:
        """Show entries that are new or that stand otherwise now."""
        self.model.take(rows)

    def glow_on(self, entry: EntryId) -> None:
        """Let an entry stand out that was just recorded."""
        self.table.scrollToTop()
        self.table.glow_on(entry)

    def start_choosing(self) -> None:
        """Give the keys to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_group(self, group: Group) -> None:
        """Show another group of entries."""
        self._group = group
        self._chips[group].setChecked(True)
        self.table.narrowed.choose(group)
        self._tell_where()

    def next_group(self) -> None:
        """Show the group after this one; a seldom one that is empty is no group."""
        groups = [one for one in GROUPS if one not in SELDOM or self.model.counts[one]]
        self.choose_group(groups[(groups.index(self._group) + 1) % len(groups)])

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            self._tell_where()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(14, 8, 12, 7)
        head.setSpacing(CHIP_GAP_PX)
        head.addWidget(self._title)
        head.addSpacing(4)
        for chip in self._chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        foot.setContentsMargins(14, 3, 8, 0)
        foot.setSpacing(5)
        foot.addWidget(self._where, 1)
        for cap, words in self._hints:
            foot.addWidget(cap)
            foot.addWidget(words)
            foot.addSpacing(6)
        for act in (self.void, self.use):
            act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(act)
        column.setContentsMargins(1, 0, 1, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for group, chip in self._chips.items():
            chip.clicked.connect(lambda _on, group=group: self.choose_group(group))
        self.table.chosen.connect(self.chosen)
        self.void.clicked.connect(self.void_asked)
        self.use.clicked.connect(self.use_asked)
        self.model.counted.connect(self._recount)
        self.table.verticalScrollBar().valueChanged.connect(self._tell_where)
        self.table.verticalScrollBar().rangeChanged.connect(self._tell_where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew which chips have room for their words."""
        super().resizeEvent(event)
        self._fit_chips()

    def _fit_chips(self) -> None:
        """Words where there is room; else icon and count, and the tip says the word."""
        shown = [group for group, chip in self._chips.items() if not chip.isHidden()]
        for group in shown:
            self._chips[group].setText(self._names[group])
        room = self.width() - self._title.sizeHint().width() - AROUND_CHIPS_PX
        for group in SHED:
            if sum(self._chips[one].sizeHint().width() + CHIP_GAP_PX for one in shown) <= room:
                return
            self._chips[group].setText("")

    def _recount(self) -> None:
        for group, chip in self._chips.items():
            chip.show_count(self.model.counts[group])
        for group in SELDOM:
            self._chips[group].setVisible(self.model.counts[group] > 0)
        if self._group in SELDOM and not self.model.counts[self._group]:
            self.choose_group("all")
        self._name_title()
        self._fit_chips()
        self._stack.setCurrentWidget(self._table_room if self.model.rowCount() else self._empty)
        self._tell_where()

    def _tell_where(self) -> None:
        """Say which of the entries are in view."""
        count = self.table.narrowed.rowCount()
        first = self.table.rowAt(0) + 1
        last = self.table.rowAt(self.table.viewport().height() - 1) + 1
        words = self.tr("Entries {first}–{last} of {count}") if count else ""
        self._where.setText(words.format(first=first, last=last or count, count=count))

    def _name_title(self) -> None:
        """Only where nothing is of another day they are today's entries."""
        words = self.tr("Today's entries") if self.model.is_of_today else self.tr("Entries")
        self._title.setText(words)
        self.table.setAccessibleName(words)

    def _name_all(self) -> None:
        self._name_title()
        self.table.setToolTip(
            self.tr(
                "F6 leads here; ↑ and ↓ choose, Enter begins the gift of a claim or names a giver "
                "who was to be found, Ctrl+D voids"
            )
        )
        self._names = {
            "all": self.tr("All"),
            "received": self.tr("Received"),
            "pledged": self.tr("Pledged"),
            "goods": self.tr("Goods"),
            "claimed": self.tr("Claims"),
            "void": self.tr("Void"),
            "to_find": self.tr("To be found"),
            "after_closing": self.tr("After closing"),
        }
        for group, name in self._names.items():
            self._chips[group].setAccessibleName(name)
            self._chips[group].setToolTip(self.tr("Show only: {group} (Ctrl+F)").format(group=name))
        self._fit_chips()
        hints = (self.tr("to the entries"), self.tr("choose"))
        for (_cap, words), hint in zip(self._hints, hints, strict=True):
            words.setText(hint)
        self.void.setText(self.tr("void it"))
        self.void.setToolTip(self.tr("Void, withdraw or correct the chosen entry (Ctrl+D)"))
        self.use.setText(self.tr("another use"))
        self.use.setToolTip(self.tr("Give the chosen gift another use (Ctrl+R)"))
        self._empty.name(
            self.tr("Nothing recorded yet"),
            self.tr("Type a unit and an amount above, then press Enter."),
        )
