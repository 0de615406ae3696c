"""Words on the desk: a label that takes its colour and font from the look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.fonts import Face

SHORTEST_PX = 24


class Label(QLabel):
    """Plain words; `elides` ends them in an ellipsis where it is narrow; the tip says all."""

    def __init__(  # noqa: PLR0913 - the typography of one label, all of it named
        self,
        look: Look,
        words: str = "",
        *,
        px: int = 14,
        weight: int = 400,
        role: str = "text",
        face: Face = "text",
        wraps: bool = False,
        elides: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._type = (px, weight, face)
        self._role = role
        self.elides = elides
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(look.font(*self._type))

    def set_role(self, role: str) -> None:
        """Take the colour of another role."""
        self._role = role
        self.update()

    def set_px(self, px: int) -> None:
        """Take another size."""
        self._type = (px, *self._type[1:])
        self.setFont(self._look.font(*self._type))

    def minimumSizeHint(self) -> QSize:
        """As wide as its words, unless they may be shortened."""
        hint = super().minimumSizeHint()
        return QSize(SHORTEST_PX, hint.height()) if self.elides else hint

    def changeEvent(self, event: QEvent) -> None:
        """Take the other language's font."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setFont(self._look.font(*self._type))
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in the colour of the look."""
        painter = smooth_painter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.colour(self._role))
        words, rect = self.text(), self.contentsRect()
        if self.elides:
            words = QFontMetricsF(self.font()).elidedText(
                words, Qt.TextElideMode.ElideRight, rect.width()
            )
            self.setToolTip(self.text() if words != self.text() else "")
        flags = self.alignment() | (
            Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        )
        painter.drawText(QRectF(rect), int(flags), words)
