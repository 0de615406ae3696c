"""The filters above the market's list, and the field that searches in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.chips import FilterChip
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.domain.fields import fold_code
from welfare_desk.domain.project_state import is_filled, is_offered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.services.lookup import ProjectLookup

FilterName = Literal["all", "open", "filled", "draft", "withdrawn"]
SEARCH_PX = 28
MOST = 1000
FILTERS: dict[FilterName, Callable[[ProjectRow], bool]] = {
    "all": lambda _row: True,
    "open": lambda row: is_offered(row) and not is_filled(row),
    "filled": lambda row: is_offered(row) and is_filled(row),
    "draft": lambda row: row.project.state == "draft",
    "withdrawn": lambda row: row.project.state == "withdrawn",
}
FACES: dict[FilterName, tuple[str, str]] = {
    "all": ("", ""),
    "open": ("circle-half", "pledge"),
    "filled": ("check-circle", "ok"),
    "draft": ("pencil-simple", "text2"),
    "withdrawn": ("minus-circle", "void"),
}
WHERE_ANY: tuple[FilterName, ...] = ("draft", "withdrawn")
"""Chips that stand only where they would show something."""


class MarketFilter(QWidget):
    """Which projects are shown; `changed` when another filter was chosen or something typed."""

    changed = Signal()
    left = Signal()
    """Enter, ↓ or Esc in the search field: the keyboard goes on to the list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookup: ProjectLookup | None = None
        self._chips = {
            name: FilterChip(look, icon=icon, role=role) for name, (icon, role) in FACES.items()
        }
        self.search = _SearchField(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for chip in self._chips.values():
            row.addWidget(chip)
            chip.toggled.connect(lambda on: self.changed.emit() if on else None)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        self._chips["all"].setChecked(True)
        self.search.textEdited.connect(lambda _text: self.changed.emit())
        self.search.left.connect(self.left)
        self.retranslate()

    def use_lookup(self, lookup: ProjectLookup | None) -> None:
        """Search in this index from now on."""
        self._lookup = lookup
        if self.search.text().strip():
            self.changed.emit()

    def chosen(self) -> FilterName:
        """The filter that is on."""
        return next(name for name, chip in self._chips.items() if chip.isChecked())

    def choose_next(self) -> None:
        """Go on to the next filter."""
        shown = [name for name, chip in self._chips.items() if not chip.isHidden()]
        place = shown.index(self.chosen())
        self._chips[shown[(place + 1) % len(shown)]].setChecked(True)

    def show_all(self) -> None:
        """Take filter and search away, so that everything is shown."""
        self.search.clear()
        self._chips["all"].setChecked(True)
        self.changed.emit()

    def filtered(self, rows: Sequence[ProjectRow]) -> tuple[ProjectRow, ...]:
        """The rows that filter and search let through."""
        chosen, found = self.chosen(), self._found(rows)
        fitting = (row for row in rows if FILTERS[chosen](row))
        return tuple(row for row in fitting if found is None or row.project.id in found)

    def show_counts(self, rows: Sequence[ProjectRow]) -> None:
        """Show how many projects each filter would let through."""
        for name, chip in self._chips.items():
            count = sum(FILTERS[name](row) for row in rows)
            chip.show_count(count)
            chip.setVisible(name not in WHERE_ANY or bool(count) or chip.isChecked())

    def retranslate(self) -> None:
        """Name the filters in the language of the desk."""
        self._chips["all"].setText(self.tr("All"))
        self._chips["open"].setText(self.tr("Open"))
        self._chips["filled"].setText(self.tr("Filled"))
        self._chips["draft"].setText(self.tr("Drafts"))
        self._chips["withdrawn"].setText(self.tr("Withdrawn"))
        for chip in self._chips.values():
            chip.setToolTip(self.tr("Show these projects only (Ctrl+Shift+F: next filter)"))
        self.search.setPlaceholderText(self.tr("Number, name or initials (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search projects"))
        self.search.setToolTip(self.tr("Number, name or initials (Ctrl+F)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _found(self, rows: Sequence[ProjectRow]) -> frozenset[ProjectId] | None:
        """The projects that what was typed finds; None: nothing is typed."""
        typed = self.search.text().strip()
        if not typed:
            return None
        if self._lookup is not None:
            found = self._lookup.find(typed, MOST)
            return frozenset(match.project.id for match in found)
        plain = fold_code(typed).lower()
        return frozenset(
            row.project.id
            for row in rows
            if plain in fold_code(f"{row.project.number}{row.project.name.zh}").lower()
        )


class _SearchField(TextField):
    """A line that searches while one types."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, px=13, height_px=SEARCH_PX)
        self.setMinimumWidth(84)
        self.setMaximumWidth(260)
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and ↓ go on to the list, Esc clears first."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
