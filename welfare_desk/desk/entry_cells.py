"""The cells of the entry line: fields that wear an icon or a sign and hand on the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from welfare_desk.desk.keys import ENTERS, is_claimed_by_field, is_missed_shortcut, is_undo_of_desk
from welfare_desk.desk.paint.shapes import LEFT, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 40
ICON_PX: Final = 20
ICON_LEFT_PX: Final = 11
TEXT_LEFT_PX: Final = 27
CHIP_PX: Final = 22
INSET_PX: Final = 2
"""So far within its contents Qt's line edit begins its text."""
STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}


class EntryCell(QLineEdit):
    """One cell of the entry line; Enter is told upward by `entered`, never handled here.

    `keeper` remembers all of the form that the cell stands in, and gives what brings it back.
    """

    entered = Signal()
    stepped = Signal(object)
    """An arrow key: so many rows down in the list below the cell."""
    left = Signal()
    typed_ahead = Signal(str)
    """A key that came while the cell could not take it; "\b" takes the one before it back."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.keeper: Callable[[], Callable[[], None]] | None = None
        self.setFixedHeight(HEIGHT_PX)
        self._wear()

    def keep(self) -> Callable[[], None]:
        """Remember what stands behind the text; the answer brings it back (qtkit/field_before)."""
        return self.keeper() if self.keeper is not None else lambda: None

    def show_fault(self, *, faulty: bool) -> None:
        """Stand in a red frame, or no longer."""
        if self.property("bad") != faulty:
            self.setProperty("bad", faulty)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrow keys to the list; all else is typing."""
        step = STEPS.get(Qt.Key(event.key()))
        if is_missed_shortcut(event):
            event.ignore()
        elif self.isReadOnly() and event.text().isprintable() and event.text():
            self.typed_ahead.emit(event.text())
        elif self.isReadOnly() and event.key() == Qt.Key.Key_Backspace:
            self.typed_ahead.emit("\b")
        elif event.key() in ENTERS:
            # QLineEdit would let the key through to the card, which would take it a second time.
            self.entered.emit()
            event.accept()
        elif step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def event(self, event: QEvent) -> bool:
        """Leave the desk its keys; Ctrl+Z is for the text only while there is typing to undo."""
        if is_claimed_by_field(event) or is_undo_of_desk(self, event):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands here, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cell was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the other language's font."""
        if event.type() == QEvent.Type.LanguageChange:
            self._wear()
        super().changeEvent(event)

    def _wear(self) -> None:
        self.setFont(self._look.font(15))


class ChoiceCell(EntryCell):
    """A cell in which something is picked from a list: its icon, and a chip that says its kind."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._idle_icon = "magnifying-glass"
        self._icon = ""
        self._role = "text2"
        self._chip = ""
        self._filled = True
        self.setTextMargins(TEXT_LEFT_PX, 0, 0, 0)

    def show_choice(
        self, name: str, *, icon: str, role: str, chip: str = "", filled: bool = True
    ) -> None:
        """Show what was picked."""
        self._filled = filled
        self.setText(name)
        self.setCursorPosition(0)
        self._icon, self._role, self._chip = icon, role, chip
        self._leave_room()

    def show_search(self) -> None:
        """Nothing is picked (any more): what stands here is being typed."""
        self._icon, self._chip = "", ""
        self._leave_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether the chip has room."""
        super().resizeEvent(event)
        self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then icon and chip over it."""
        super().paintEvent(event)
        painter = smooth_painter(self)
        name, role = (self._icon, self._role) if self._icon else (self._idle_icon, "text3")
        picture = self._look.pixmap(
            name,
            role,
            ICON_PX,
            style="fill" if self._icon and self._filled else "regular",
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(ICON_LEFT_PX, (self.height() - ICON_PX) / 2), picture)
        if not self.hasFocus():
            self._hide_the_rest(painter)
        if self._shows_chip():
            width = self._chip_width()
            rect = QRectF(self.width() - width - 9, (self.height() - CHIP_PX) / 2, width, CHIP_PX)
            rounded(painter, rect, CHIP_PX / 2, fill=self._look.colour("voidSoft"), edge=None)
            painter.setFont(self._look.font(12, 500))
            painter.setPen(self._look.colour("text2"))
            painter.drawText(rect.adjusted(9, 0, 0, 0), LEFT, self._chip)

    def _wear(self) -> None:
        self.setFont(self._look.font(15, face="names"))

    def changeEvent(self, event: QEvent) -> None:
        """The chip's width follows the font of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._leave_room()

    def _hide_the_rest(self, painter: QPainter) -> None:
        """Where the name is longer than the cell, end it with an ellipsis after a whole character.

        What the field drew of the rest is painted over.
        """
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        room = QRectF(self.style().subElementRect(inside, option, self))
        room = room.marginsRemoved(QMarginsF(self.textMargins())).adjusted(INSET_PX, 0, 0, 0)
        words, font = self.text(), self.font()
        if not self._icon or width_of(words, font) <= room.width() - INSET_PX:
            return
        end = Qt.TextElideMode.ElideRight
        kept = QFontMetricsF(font).elidedText(words, end, room.width() - INSET_PX)[:-1]
        room.setLeft(room.left() + width_of(kept, font))
        painter.fillRect(room, self._look.colour("field"))
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(room, LEFT, "…")

    def _chip_width(self) -> float:
        return width_of(self._chip, self._look.font(12, 500)) + 18

    def _leave_room(self) -> None:
        right = round(self._chip_width()) + 4 if self._shows_chip() else 0
        self.setTextMargins(TEXT_LEFT_PX, 0, right, 0)
        self.update()

    def _shows_chip(self) -> bool:
        """The name comes first: the chip stands only where it leaves room for all of it."""
        room = self.width() - TEXT_LEFT_PX - 24 - self._chip_width()
        return bool(self._chip) and width_of(self.text(), self.font()) <= room


class FigureCell(EntryCell):
    """A cell for figures: right-aligned, no input method, a sign of currency where it is money."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, px: int = 24) -> None:
        self._sign = ""
        self._px = px
        super().__init__(look, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferNumbers
        )

    def show_sign(self, sign: str) -> None:
        """Wear another sign before the figures, or none."""
        self._sign = sign
        self.update()

    def inputMethodQuery(  # type: ignore[override]  # only the public form of two is overridden
        self, query: Qt.InputMethodQuery
    ) -> object:
        """Figures are typed without the Chinese input method; Qt heeds only this answer."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the sign over it."""
        super().paintEvent(event)
        if self._sign:
            painter = smooth_painter(self)
            painter.setFont(self._look.font(self._px - 4, 600, "figures"))
            painter.setPen(self._look.colour("text2"))
            painter.drawText(QRectF(12, 0, 24, self.height()), LEFT, self._sign)

    def _wear(self) -> None:
        self.setFont(self._look.font(self._px, 600, "figures"))
        self.setTextMargins(20 if self._sign else 0, 0, 0, 0)
