"""A sheet over the window: one act or one list to read, above a scrim; not a window of its own.

It is a child of the window, so that Chinese input methods work in its fields and the keys of the
stage still reach the window. Tab stays inside while it is open; Esc closes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from welfare_desk.desk.look import Look

RADIUS_PX = 14.0
SHADOWS = 14
MARGIN_PX = 24


class Sheet(QWidget):
    """The scrim over `cover` and the sheet in its middle; fill `body` and `foot`, then `open()`."""

    closed = Signal()

    def __init__(
        self, look: Look, cover: QWidget, *, icon: str, width_px: int, role: str = "brandText"
    ) -> None:
        super().__init__(cover)
        self._look = look
        self._cover = cover
        self._before: QWidget | None = None
        self.title = Label(look, px=18, weight=700, face="names", elides=True)
        self.subtitle = Label(look, px=13, role="text2", wraps=True)
        self.body = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.paper = _Paper(look, self)
        self.paper.setFixedWidth(width_px)
        self._lay_out(icon, role)
        cover.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the window; the first field gets the keys."""
        self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self.paper.setFocus()
        self.focusNextChild()

    def close_sheet(self) -> None:
        """Take the sheet away and give the keys back to where they were."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size, too."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Keep Tab inside the sheet."""
        stops = [
            child
            for child in self.paper.findChildren(QWidget)
            if child.isVisible()
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not stops:
            return True
        now = QApplication.focusWidget()
        here = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; every other key stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scrim and the shadow of the sheet."""
        painter, look = smooth_painter(self), self._look
        painter.fillRect(self.rect(), look.colour("scrim"))
        shade = look.colour("shadow")
        shade.setAlpha(7)
        paper = QRectF(self.paper.geometry())
        for step in range(SHADOWS, 0, -1):
            reach = paper.adjusted(-step * 1.5, -step * 1.2 + 6, step * 1.5, step * 1.6 + 6)
            rounded(painter, reach, RADIUS_PX + step, fill=shade, edge=None)

    def fit_again(self) -> None:
        """Be as high as what stands in the sheet now, such as a sentence beside a field."""
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self.setGeometry(self._cover.rect())
        self.paper.adjustSize()
        wanted, layout = self.paper.sizeHint().height(), self.paper.layout()
        if layout is not None and layout.hasHeightForWidth():  # words that go over several lines
            wanted = max(wanted, layout.totalHeightForWidth(self.paper.width()))
        height = min(wanted, self._cover.height() - 2 * MARGIN_PX)
        self.paper.resize(self.paper.width(), height)
        self.paper.move((self.width() - self.paper.width()) // 2, (self.height() - height) // 2)
        self.update()  # the shadow lies on the scrim, where the sheet does not paint

    def _lay_out(self, icon: str, role: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Glyph(self._look, icon, role, size_px=24, style="duotone", badge_px=44))
        head.addLayout(words, 1)
        head.addWidget(KeyCap(self._look, "Esc"))
        upper = QVBoxLayout()
        upper.setContentsMargins(22, 18, 22, 16)
        upper.setSpacing(12)
        upper.addLayout(head)
        upper.addLayout(self.body)
        self.foot.setContentsMargins(22, 12, 22, 12)
        self.foot.setSpacing(10)
        column = QVBoxLayout(self.paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addLayout(self.foot)


class _Paper(QFrame):
    """The sheet itself."""

    def __init__(self, look: Look, parent: Sheet) -> None:
        super().__init__(parent)
        self._look = look
        self._sheet = parent
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def event(self, event: QEvent) -> bool:
        """Grow or shrink with what stands on it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._sheet.fit_again()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        look = self._look
        rounded(
            smooth_painter(self),
            QRectF(self.rect()),
            RADIUS_PX,
            fill=look.colour("surface"),
            edge=look.colour("line2"),
        )
