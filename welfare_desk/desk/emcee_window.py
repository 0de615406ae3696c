"""The window of the emcee's card: on a screen of its own, or beside everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.emcee_card import EmceeCard
from welfare_desk.domain.card_place import CardPlace
from welfare_desk.qtkit.screen_list import identity_of

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QResizeEvent, QScreen

    from welfare_desk.desk.look import Look

KEEP_MS: Final = 400
"""So long a window lies still before its place is kept."""

PLACED_MS: Final = 500
"""So long after it was placed it moves by that, and not by a person's hand."""

FREE_SIZE: Final = QSize(800, 450)
EDGE: Final = 24


class EmceeWindow(QWidget):
    """Takes no key from the desk; Esc leaves the whole screen, then the card.

    `place_left` carries the CardPlace to be remembered.
    """

    place_left = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.card = EmceeCard(look, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        self._keep = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._keep.timeout.connect(self._tell_place)
        self._placed = QTimer(self, interval=PLACED_MS, singleShot=True)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the window in the language of the desk."""
        self.setWindowTitle(self.tr("Emcee's card"))

    def stand_on(self, screen: QScreen) -> None:
        """Fill a screen that nobody else has."""
        self.stand_at(screen.geometry(), fills=True)

    def stand_at(self, box: QRect, *, fills: bool) -> None:
        """Stand where it was left; what fills one screen is hidden to be moved to another."""
        self._keep.stop()
        self._placed.start()
        if self.isFullScreen():
            self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(box)
        if fills:
            self.showFullScreen()
        else:
            self.show()

    def stand_beside(self, screen: QScreen) -> None:
        """Stand as a window in the lower right corner of the desk's screen."""
        free = screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        box = QRect(free.topLeft(), FREE_SIZE.boundedTo(free.size()))
        box.moveBottomRight(free.bottomRight())
        self.stand_at(box, fills=False)

    def fill_or_free(self) -> None:
        """Fill the screen, or stand as a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def stands_on(self) -> QScreen:
        """The screen on which it is seen."""
        return QGuiApplication.screenAt(self.geometry().center()) or self.screen()

    def place(self) -> CardPlace:
        """Where it stands now."""
        box = self.geometry()
        return CardPlace(
            screen=identity_of(self.stands_on()),
            left=box.x(),
            top=box.y(),
            width_px=box.width(),
            height_px=box.height(),
            fills=self.isFullScreen(),
        )

    def forget_moves(self) -> None:
        """Keep no place to which the system, and not a person, moves it."""
        self._keep.stop()
        self._placed.start()

    def is_placed(self) -> bool:
        """Whether it has come to rest where it was put; what moves it then is a person's hand."""
        return not self._placed.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, F11 and the key that opened it; all others are nobody's here."""
        leaves = event.key() == Qt.Key.Key_Escape
        if event.key() == Qt.Key.Key_F11 or (leaves and self.isFullScreen()):
            self.fill_or_free()
        elif leaves or _is(event, action_key("emcee")):
            self.close()
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place, once it stays."""
        super().moveEvent(event)
        self._note_move()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size, once it stays."""
        super().resizeEvent(event)
        self._note_move()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it stood."""
        if self._keep.isActive():
            self._tell_place()
        self._keep.stop()
        super().closeEvent(event)

    def _note_move(self) -> None:
        if self.is_placed():
            self._keep.start()

    def _tell_place(self) -> None:
        if self.isVisible():
            self.place_left.emit(self.place())


def _is(event: QKeyEvent, key: str) -> bool:
    """Whether this key was pressed."""
    return QKeySequence(event.keyCombination()) == QKeySequence(key)
