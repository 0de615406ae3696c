"""Who types, at the right end of the bar below: a quiet word that opens the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import LEFT, focus_ring, line_of_words, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 24
ICON_PX: Final = 14
SIDE_PX: Final = 6
GAP_PX: Final = 5
MOST_PX: Final = 240


class OperatorMark(Pressable):
    """“Typing: Wang Min”; pressed, it asks who types now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._look = look
        self._name = ""
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def show_name(self, name: str) -> None:
        """Name whoever types; "" where nobody is chosen."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        words = self.tr("Typing: {name}").format(name=self._name)
        self.setText(words if self._name else self.tr("Typing: not chosen"))
        tip = self.tr("Choose who types now ({key})")
        self.setToolTip(tip.format(key=action_key("choose_operator")))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the name, within reason."""
        words_px = width_of(self.text(), self._look.font(12))
        return QSize(
            min(MOST_PX, round(words_px + 0.5) + ICON_PX + GAP_PX + 2 * SIDE_PX), HEIGHT_PX
        )

    def minimumSizeHint(self) -> QSize:
        """Never narrower."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a person and the name."""
        painter, look, rect = smooth_painter(self), self._look, QRectF(self.rect())
        role = "text2" if self._name else "pledge"
        icon = look.pixmap("users", role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(SIDE_PX, (self.height() - ICON_PX) / 2), icon)
        if self.hasFocus():
            focus_ring(painter, look, rect, 5)
        words = rect.adjusted(SIDE_PX + ICON_PX + GAP_PX, 0, -SIDE_PX + 1, 0)
        line_of_words(painter, words, self.text(), look.font(12), look.colour(role), LEFT)
