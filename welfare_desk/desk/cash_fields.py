"""Fields of a cash count: pieces of one face, and a person by name; the arrows lead on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt, Signal

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look

PIECES_PX: Final = 30
CARET_PX: Final = 12
CARET_ROOM_PX: Final = 30


class PiecesField(TextField):
    """How many pieces; `stepped` says that an arrow or Enter goes so many fields down."""

    stepped = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, px=16, face="figures", height_px=PIECES_PX, parent=parent)
        self.setMaxLength(6)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and ↓ go down, ↑ goes up."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.key() in ENTERS or event.key() == Qt.Key.Key_Down):
            self.stepped.emit(1)
            event.accept()
        elif plain and event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
            event.accept()
        elif event.key() in ENTERS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What stands here is typed over at once."""
        super().focusInEvent(event)
        self.selectAll()

    def inputMethodQuery(  # type: ignore[override]  # only the public form of two is overridden
        self, query: Qt.InputMethodQuery
    ) -> object:
        """Figures need no input method."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)


class OnwardField(TextField):
    """One line of words; Enter goes on."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; with Ctrl it is the sheet's."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTERS and not control:
            self.entered.emit()
            event.accept()
        elif event.key() in ENTERS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PersonField(OnwardField):
    """A name, typed or taken from the operators with ↓, ↑ or the caret."""

    def __init__(self, look: Look, *, height_px: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(look, height_px=height_px, parent=parent)
        self._names: tuple[str, ...] = ()
        self.setTextMargins(0, 0, CARET_PX + 6, 0)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these people."""
        self._names = tuple(names)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ choose."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the caret chooses the next one."""
        if self._names and event.position().x() > self.width() - CARET_ROOM_PX:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._step(1)
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caret where there is somebody to choose."""
        super().paintEvent(event)
        if not self._names:
            return
        caret = self._look.pixmap(
            "caret-down", "text2", CARET_PX, style="bold", ratio=self.devicePixelRatioF()
        )
        corner = QPointF(self.width() - CARET_PX - 9, (self.height() - CARET_PX) / 2)
        smooth_painter(self).drawPixmap(corner, caret)

    def _step(self, by: int) -> None:
        """Take the next name of the list."""
        if not self._names:
            return
        here = self._names.index(self.text()) if self.text() in self._names else None
        first = 0 if by > 0 else len(self._names) - 1
        self.setText(self._names[first if here is None else (here + by) % len(self._names)])
        self.textEdited.emit(self.text())
        self.selectAll()
