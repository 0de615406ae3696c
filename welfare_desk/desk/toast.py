"""A few words over the page that go away by themselves; nothing moves for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import draw_outlined_key, key_cap_width
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import LEFT, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

SHOWN_MS: Final = 6000
HEIGHT_PX: Final = 42
ABOVE_PX: Final = 44
"""So far above the foot of the page it stands."""
MARGIN_PX: Final = 44
KEY_PX: Final = 18
UNDO_KEY: Final = "Ctrl+Z"
ACTS_KEY: Final = "Ctrl+Shift+Z"


class Toast(QWidget):
    """Dark on the light desk, light on the dark one.

    `undo_pressed` when its button is clicked, `acts_pressed` when the one beside it is, which leads
    to what was done before.
    """

    undo_pressed = Signal()
    acts_pressed = Signal()

    def __init__(
        self, look: Look, over: QWidget, parent: QWidget, *, above_px: int = ABOVE_PX
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._over, self._above_px = over, above_px
        self._icon = Glyph(look, "check-circle", "surface", size_px=18, style="fill")
        self._words = Label(look, px=14, weight=700, role="surface")
        self._more = Label(look, px=13, role="surface", elides=True)
        self._undo = _ToastButton(look, UNDO_KEY)
        self._undo.clicked.connect(self.undo_pressed)
        self._acts = _ToastButton(look, ACTS_KEY)
        self._acts.clicked.connect(self.acts_pressed)
        for button in (self._undo, self._acts):
            button.clicked.connect(self.hide)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        for widget in (self._icon, self._words, self._more, self._undo, self._acts):
            row.addWidget(widget)
        self.setFixedHeight(HEIGHT_PX)
        over.installEventFilter(self)
        self.hide()

    def stand_over(self, over: QWidget, above_px: int = ABOVE_PX) -> None:
        """Stand over another part, so far above its foot."""
        self._over.removeEventFilter(self)
        self._over, self._above_px = over, above_px
        over.installEventFilter(self)
        if self.isVisible():
            self._fit()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str, more: str = "", *, good: bool = True, undo: bool = False) -> None:
        """Say something for some seconds; with `undo` it can be taken back at once."""
        self._icon.show_icon("check-circle" if good else "info", "surface", "fill")
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        for button in (self._undo, self._acts):
            button.setVisible(undo)
        self._acts.setText(self.tr("Earlier"))
        self._acts.setToolTip(self.tr("The last acts of this desk (Ctrl+Shift+Z)"))
        self._undo.setText(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Undo the last entry (Ctrl+Z)"))
        self._fit()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{words} {more}"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the page changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        ground = self._look.colour("text")
        rounded(smooth_painter(self), QRectF(self.rect()), 10, fill=ground, edge=None)

    def _fit(self) -> None:
        page, over = self.parentWidget(), self._over
        if page is not None:
            corner = over.mapTo(page, over.rect().bottomLeft())
            width = min(self.sizeHint().width(), over.width() - 2 * MARGIN_PX)
            left = corner.x() + (over.width() - width) // 2
            self.setGeometry(left, corner.y() - HEIGHT_PX - self._above_px, width, HEIGHT_PX)


class _ToastButton(QPushButton):
    """The act beside the words, with its key."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look = look
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HEIGHT_PX - 12)

    def sizeHint(self) -> QSize:
        """Wide enough for word and key."""
        words = width_of(self.text(), self._look.font(14, 700))
        return QSize(round(words + key_cap_width(self._look, self._key) + 18), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw word and key."""
        painter, look = smooth_painter(self), self._look
        font, colour = look.font(14, 700), look.colour("surface")
        words = width_of(self.text(), font)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(4, 0, words + 2, self.height()), LEFT, self.text())
        width = key_cap_width(look, self._key)
        cap = QRectF(words + 12, (self.height() - KEY_PX) / 2, width, KEY_PX)
        draw_outlined_key(painter, look, cap, self._key, colour)
