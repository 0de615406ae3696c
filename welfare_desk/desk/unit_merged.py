"""The units that were merged into the one that is shown, each with a way to part them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Unit


class MergedUnits(Card):
    """Nothing where nothing was merged; `part_wanted` carries the id of a merged unit."""

    part_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._look = look
        self._units: tuple[Unit, ...] = ()
        self._title = Label(look, px=13, weight=700)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        self.hide()

    def show_merged(self, units: Sequence[Unit]) -> None:
        """Show these units as counted with the one above."""
        self.setVisible(bool(units))
        if tuple(units) != self._units:
            self._units = tuple(units)
            self._show_lines()

    def buttons(self) -> list[Button]:
        """The buttons that part, in the order of the units."""
        return [line.part for line in self.findChildren(_Line)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_lines()
        super().changeEvent(event)

    def _show_lines(self) -> None:
        self._title.setText(self.tr("Counted with it"))
        for line in self.findChildren(_Line):
            self._lines.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        for unit in self._units:
            line = _Line(self._look, unit, self)
            line.part.setText(self.tr("Part again"))
            line.part.setToolTip(self.tr("They are two units after all"))
            line.part.clicked.connect(lambda _on=False, unit=unit: self.part_wanted.emit(unit.id))
            self._lines.addWidget(line)


class _Line(QWidget):
    """One merged unit."""

    def __init__(self, look: Look, unit: Unit, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = Button(look, icon="arrow-u-up-left", icon_style="bold", height_px=30)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(look, look.reads(unit.name), px=14, face="names", elides=True), 1)
        row.addWidget(self.part)
