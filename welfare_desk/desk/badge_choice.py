"""The bar that asks which unit is meant, where a scanned number stands on more than one badge.

That happens when two laptops gave out badges apart and were merged afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Unit

MOST: Final = 4
"""So many laptops may have given out the same number."""


class BadgeChoice(QWidget):
    """One button for each unit: a digit, the arrows and Enter, or the mouse; Esc takes none."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._badge = 0
        self._units: tuple[Unit, ...] = ()
        self._before: QWidget | None = None
        self._words = Label(look, px=14, weight=500, wraps=True)
        self._buttons = tuple(Button(look, key=str(n + 1), height_px=32) for n in range(MOST))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 9)
        row.setSpacing(10)
        row.addWidget(Glyph(look, "qr-code", "kind", size_px=22))
        row.addWidget(self._words, 1)
        for number, button in enumerate(self._buttons):
            row.addWidget(button)
            button.clicked.connect(lambda _on, number=number: self._choose(number))
        self.hide()

    def ask(self, badge: int, units: tuple[Unit, ...]) -> None:
        """Ask which of these units wears the badge."""
        self._badge, self._units = badge, units[:MOST]
        self._before = QApplication.focusWidget()
        self.retranslate()
        self.show()
        self._buttons[0].setFocus()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        words = self.tr("Number {badge} is on more than one badge. Who is here?")
        self._words.setText(words.format(badge=self._badge))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._units))
            if number < len(self._units):
                unit = self._units[number]
                button.setText(unit.short or self._look.reads(unit.name))
                button.setToolTip(self._look.reads(unit.name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, the arrows go from one to the next, Esc chooses nobody."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif 0 <= number < len(self._units):
            self._choose(number)
        elif step:
            self._step(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted ground and the line below."""
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), self._look.colour("kindSoft"))
        painter.fillRect(0, self.height() - 2, self.width(), 2, self._look.colour("kind"))

    def _step(self, step: int) -> None:
        shown = self._buttons[: len(self._units)]
        here = next((place for place, button in enumerate(shown) if button.hasFocus()), 0)
        shown[(here + step) % len(shown)].setFocus()

    def _choose(self, number: int) -> None:
        unit = self._units[number]
        self._leave()
        self.chosen.emit(unit)

    def _leave(self) -> None:
        """Go, and give the keys back to where they were."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
