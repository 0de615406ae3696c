"""A thing of the stage that is hidden or not, as a flat button with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.key_cap import HEIGHT_PX, draw_key_cap, key_cap_width
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import line_of_words, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from welfare_desk.desk.look import Look

TOGGLE_PX: Final = 28
RADIUS_PX: Final = 6.0
ICON_PX: Final = 16
GAP_PX: Final = 6


Length = Literal["whole", "short", "bare"]
"""Short: in words only while something is hidden; bare: never in words."""


class StripToggle(Pressable):
    """Quiet while nothing is hidden; amber and filled while something is.

    It takes no focus: pressing it leaves the line that is being typed alone.
    """

    def __init__(self, look: Look, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._key, self._icon = look, key, icon
        self._length: Length = "whole"
        self.setCheckable(True)
        self.setFixedHeight(TOGGLE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, *, on: bool, tip: str = "") -> None:
        """Say what is so, or what a press would do; the tip says it whole."""
        self.setText(words)
        self.setChecked(on)
        self.setAccessibleDescription(self._key)
        self.setAccessibleName(tip or words)
        self.setToolTip(f"{tip or words} ({self._key})")
        self.updateGeometry()
        self.update()

    def shorten(self, length: Length) -> None:
        """Show only icon and key where there is little room."""
        self._length = length
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Whether it is on is said by the books, not by the press."""

    def sizeHint(self) -> QSize:
        """Wide enough for what it says now."""
        words = width_of(self.text(), self._font()) + GAP_PX if self._has_words() else 0
        cap = key_cap_width(self._look, self._key) + GAP_PX
        return QSize(round(8 + ICON_PX + words + cap + 8), TOGGLE_PX)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than what it says."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words and key."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        on = self.isChecked()
        fill = look.colour("pledgeSoft" if on else "hover") if on or self.underMouse() else None
        edge = look.colour("pledge") if on else None
        rounded(painter, rect, RADIUS_PX, fill=fill, edge=edge)
        icon = look.pixmap(
            self._icon,
            "pledge" if on else "text2",
            ICON_PX,
            style="fill" if on else "regular",
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(8, (rect.height() - ICON_PX) / 2), icon)
        if self._has_words():
            words = rect.adjusted(8 + ICON_PX + GAP_PX, 0, 0, 0)
            colour = look.colour("pledge" if on else "text2")
            line_of_words(painter, words, self.text(), self._font(), colour)
        cap = key_cap_width(look, self._key)
        key = QRectF(rect.right() - cap - 7, (rect.height() - HEIGHT_PX) / 2, cap, HEIGHT_PX)
        draw_key_cap(painter, look, key, self._key)

    def _has_words(self) -> bool:
        return self._length == "whole" or (self.isChecked() and self._length == "short")

    def _font(self) -> QFont:
        return self._look.font(12, 700 if self.isChecked() else 500)
