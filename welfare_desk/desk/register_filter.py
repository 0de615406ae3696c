"""What stands above the register's table: a search, kinds, who is here, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.register_order import FAMILY_NAMES, Arrived, Family, Wanted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from welfare_desk.desk.look import Look

FACES: Final[dict[Family, tuple[str, str]]] = {
    "all": ("", ""),
    "party": ("users-three", "brandText"),
    "enterprise": ("buildings", "kind"),
    "social": ("hand-heart", "ok"),
    "other": ("house-line", "pledge"),
    "people": ("heart", "svc"),
}
ARRIVED: Final[tuple[Arrived, ...]] = ("any", "here", "away")
SIDE_PX: Final = 13
SEARCH_PX: Final = 260
"""What the search takes of its row at least, with its icon and key."""
GAP_PX: Final = 6
LEAVES: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SearchField(TextField):
    """Finds while one types; ↓ and Enter go to what was found, Esc forgets it."""

    left = Signal()
    forgotten = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list, or show all of it again."""
        if event.key() in LEAVES:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)


class RegisterFilter(QWidget):
    """`changed`: other units are wanted; `duplicates_wanted`: the pairs that look alike."""

    changed = Signal()
    duplicates_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(look, height_px=32)
        self._families = {
            name: FilterChip(look, icon=icon, role=role) for name, (icon, role) in FACES.items()
        }
        self._arrived: Arrived = "any"
        self._words: dict[Family, str] = {}
        self._here = FilterChip(look, icon="check-circle", role="ok")
        self._approval = FilterChip(look, icon="warning-diamond", role="pledge")
        self._duplicates = FilterChip(look, icon="users", role="kind")
        self._lay_out(look)
        self._connect()
        self.retranslate()

    def wanted(self) -> Wanted:
        """What the chips let through."""
        family = next(name for name, chip in self._families.items() if chip.isChecked())
        return Wanted(family=family, arrived=self._arrived, approval=self._approval.isChecked())

    def show_all(self) -> None:
        """Let everything through again."""
        self.search.clear()
        self._arrived = "any"
        self._here.setChecked(False)
        self._approval.setChecked(False)
        self._families["all"].setChecked(True)
        self.retranslate()
        self.changed.emit()

    def next_family(self) -> None:
        """Choose the next kinds, round the end."""
        now = FAMILY_NAMES.index(self.wanted().family)
        self._families[FAMILY_NAMES[(now + 1) % len(FAMILY_NAMES)]].setChecked(True)

    def next_arrived(self) -> None:
        """All, then those who are here, then those who are not."""
        self._arrived = ARRIVED[(ARRIVED.index(self._arrived) + 1) % len(ARRIVED)]
        self._here.setChecked(self._arrived != "any")
        self.retranslate()
        self.changed.emit()

    def switch_approval(self) -> None:
        """Only those whose approval is missing, or all again."""
        self._approval.click()

    def show_counts(
        self, families: Mapping[Family, int], *, here: int, away: int, approval: int
    ) -> None:
        """Show how many units each choice would let through."""
        for name, chip in self._families.items():
            chip.show_count(families.get(name, 0))
        self._here.show_count(away if self._arrived == "away" else here)
        self._approval.show_count(approval)
        self._approval.setVisible(approval > 0 or self._approval.isChecked())
        self._fit()

    def show_duplicates(self, count: int) -> None:
        """Show how many pairs look alike."""
        self._duplicates.show_count(count)
        self._duplicates.setVisible(count > 0)
        self._fit()

    def retranslate(self) -> None:
        """Name all of it in the language of the desk."""
        self.search.setAccessibleName(self.tr("Search the register"))
        self.search.setPlaceholderText(self.tr("Name, pinyin, initials, badge, code"))
        self.search.setToolTip(self.tr("Search the register (Ctrl+F); Esc shows all again"))
        words: dict[Family, str] = {
            "all": self.tr("All"),
            "party": self.tr("Party groups"),
            "enterprise": self.tr("Enterprises"),
            "social": self.tr("Social orgs"),
            "other": self.tr("Other units"),
            "people": self.tr("People"),
        }
        self._words = words
        for name, chip in self._families.items():
            chip.setAccessibleName(words[name])
            tip = self.tr("Show only these: {kinds} (Ctrl+Shift+F: the next)")
            chip.setToolTip(tip.format(kinds=words[name]))
        for chip, said in self._others().items():
            chip.setAccessibleName(said)
        self._here.setToolTip(self.tr("Only who is here, then only who is not, then all (Alt+R)"))
        self._approval.setToolTip(
            self.tr("State enterprises whose internal approval is still missing (Alt+G)")
        )
        self._duplicates.setToolTip(self.tr("Go through the units that look alike (Alt+D)"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the kinds keep their icons and counts, and say their names in tips."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Both rows, each by itself: words where there is room, else icons and counts."""
        room = self.width() - 2 * SIDE_PX
        kinds = [(chip, self._words[name]) for name, chip in self._families.items()]
        _shorten(kinds, room)
        _shorten(list(self._others().items()), room - SEARCH_PX)

    def _others(self) -> dict[FilterChip, str]:
        """The chips beside the search, and what they say."""
        away = self._arrived == "away"
        return {
            self._here: self.tr("Not here yet") if away else self.tr("Here"),
            self._approval: self.tr("Approval needed"),
            self._duplicates: self.tr("Possible duplicates"),
        }

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for chip in self._families.values():
            chip.toggled.connect(lambda on: self.changed.emit() if on else None)
        self._here.clicked.connect(self.next_arrived)
        self._approval.toggled.connect(lambda _on: self.changed.emit())
        self._duplicates.clicked.connect(self.duplicates_wanted)

    def _lay_out(self, look: Look) -> None:
        kinds, rest = QWidget(), QHBoxLayout()
        chips = QHBoxLayout(kinds)
        chips.setContentsMargins(0, 0, 0, 0)
        for row in (chips, rest):
            row.setSpacing(GAP_PX)
        for chip in self._families.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        self._families["all"].setChecked(True)
        for chip in (self._here, self._approval, self._duplicates):
            chip.setAutoExclusive(False)
        self._duplicates.setCheckable(False)
        rest.addWidget(Glyph(look, "magnifying-glass", "text3", size_px=18))
        rest.addWidget(self.search, 1)
        rest.addWidget(KeyCap(look, "Ctrl+F"))
        rest.addSpacing(6)
        for chip in (self._here, self._approval, self._duplicates):
            rest.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 2, SIDE_PX, 2)
        column.setSpacing(8)
        column.addLayout(rest)
        kinds.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(kinds)


def _shorten(chips: Sequence[tuple[FilterChip, str]], room_px: int) -> None:
    """Give chips words and counts; those with an icon go without where the room is too small."""
    shown = [(chip, words) for chip, words in chips if not chip.isHidden()]
    for chip, words in shown:
        chip.setText(words)
        chip.draw_count(drawn=True)
    if not _fits(shown, room_px):
        for chip, words in shown:
            chip.setText("" if chip.has_icon() else words)
    if not _fits(shown, room_px):
        for chip, _ in shown:
            chip.draw_count(drawn=not chip.has_icon())


def _fits(chips: Sequence[tuple[FilterChip, str]], room_px: int) -> bool:
    """Whether all of them stand beside each other."""
    return sum(chip.sizeHint().width() + GAP_PX for chip, _ in chips) <= room_px
