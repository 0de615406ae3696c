"""The filters above the market's table: all projects, those still open, filled, not claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.chips import FilterChip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow

FilterName = Literal["all", "open", "filled", "unclaimed"]


def is_filled(row: ProjectRow) -> bool:
    """Whether the money a project needs is raised."""
    return row.need_fen > 0 and row.raised_fen >= row.need_fen


FILTERS: dict[FilterName, Callable[[ProjectRow], bool]] = {
    "all": lambda _row: True,
    "open": lambda row: not is_filled(row),
    "filled": is_filled,
    "unclaimed": lambda row: row.claims == 0,
}
FACES: dict[FilterName, tuple[str, str]] = {
    "all": ("", ""),
    "open": ("circle-half", "pledge"),
    "filled": ("check-circle", "ok"),
    "unclaimed": ("storefront", "gold"),
}


class MarketFilter(QWidget):
    """Which projects the table shows; `changed` says that another filter was chosen."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {
            name: FilterChip(look, icon=icon, role=role) for name, (icon, role) in FACES.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 1, 13, 1)
        row.setSpacing(6)
        for chip in self._chips.values():
            row.addWidget(chip)
            chip.toggled.connect(lambda on: self.changed.emit() if on else None)
        row.addStretch(1)
        self._chips["all"].setChecked(True)
        self.retranslate()

    def filtered(self, rows: Sequence[ProjectRow]) -> tuple[ProjectRow, ...]:
        """The rows that the chosen filter lets through."""
        chosen = next(name for name, chip in self._chips.items() if chip.isChecked())
        return tuple(row for row in rows if FILTERS[chosen](row))

    def show_counts(self, rows: Sequence[ProjectRow]) -> None:
        """Show how many projects each filter would let through."""
        for name, chip in self._chips.items():
            chip.show_count(sum(FILTERS[name](row) for row in rows))

    def retranslate(self) -> None:
        """Name the filters in the language of the desk."""
        self._chips["all"].setText(self.tr("All"))
        self._chips["open"].setText(self.tr("Open"))
        self._chips["filled"].setText(self.tr("Filled"))
        self._chips["unclaimed"].setText(self.tr("Not claimed"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
