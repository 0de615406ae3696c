"""Fields to type and choose in, with their name, their key and the sentence of what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from welfare_desk.desk.keys import is_claimed_by_field, is_missed_shortcut, is_undo_of_desk
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import LEFT, focus_ring, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.fonts import Face

FIELD_PX = 36
CARET_PX = 12
BOX_PX = 18
AROUND_PX = 24
BY_KEY = (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TextField(QLineEdit):
    """One line to type in."""

    def __init__(
        self,
        look: Look,
        *,
        px: int = 14,
        face: Face = "text",
        height_px: int = FIELD_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._type = (px, 400, face)
        self.setFont(look.font(*self._type))
        self.setFixedHeight(height_px)

    def setText(self, words: str | None, /) -> None:
        """Show a text; one that is too long is read from its beginning."""
        super().setText(words)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A key leads to the end of what is typed, where all of it is in sight."""
        super().focusInEvent(event)
        fits = width_of(self.text(), self.font()) < self.width() - AROUND_PX
        if event.reason() in BY_KEY and fits and not self.hasSelectedText():
            self.end(False)  # noqa: FBT003 - Qt's own signature

    def mark_wrong(self, *, wrong: bool) -> None:
        """Wear the red border of a field that cannot be taken as it is."""
        if bool(self.property("bad")) != wrong:
            self.setProperty("bad", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave the desk its keys."""
        if is_claimed_by_field(event) or is_undo_of_desk(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; a letter with Alt is no typing."""
        if is_missed_shortcut(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the other language's font."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setFont(self._look.font(*self._type))
        super().changeEvent(event)


class Choice(QComboBox):
    """One of a few values, each with its words."""

    def __init__(
        self, look: Look, *, height_px: int = FIELD_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(look.font(14))
        self.setFixedHeight(height_px)

    def offer(self, words: dict[str, str]) -> None:
        """Offer these values by these words, and keep what was chosen."""
        kept = self.currentData()
        with_signals = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for value, word in words.items():
            self.addItem(word, value)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(with_signals)

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Choose a value."""
        self.setCurrentIndex(self.findData(value))

    def changeEvent(self, event: QEvent) -> None:
        """Take the other language's font."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setFont(self._look.font(14))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its caret."""
        super().paintEvent(event)
        caret = self._look.pixmap(
            "caret-down", "text2", CARET_PX, style="bold", ratio=self.devicePixelRatioF()
        )
        corner = QPointF(self.width() - CARET_PX - 9, (self.height() - CARET_PX) / 2)
        smooth_painter(self).drawPixmap(corner, caret)


class TickBox(QCheckBox):
    """Yes or no, with its words and perhaps the key that turns it."""

    def __init__(
        self, look: Look, words: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._cap = KeyCap(look, key, self) if key else None

    def sizeHint(self) -> QSize:
        """Wide enough for box, words and key."""
        cap_px = self._cap.sizeHint().width() + 8 if self._cap else 0
        words_px = width_of(self.text(), self._look.font(13))
        return QSize(round(words_px + BOX_PX + 14) + cap_px, 24)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands at the right end, as beside a field."""
        super().resizeEvent(event)
        if self._cap is not None:
            size = self._cap.sizeHint()
            left, top = self.width() - size.width(), (self.height() - size.height()) // 2
            self._cap.setGeometry(left, top, size.width(), size.height())

    def hitButton(self, point: QPoint) -> bool:
        """All of it may be clicked."""
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        painter, look = smooth_painter(self), self._look
        box = QRectF(1, (self.height() - BOX_PX) / 2, BOX_PX, BOX_PX)
        on = self.isChecked()
        rounded(
            painter,
            box,
            4,
            fill=look.colour("brand" if on else "field"),
            edge=look.colour("brand" if on else "edge"),
            width_px=1.5,
        )
        if on:
            tick = look.pixmap("check", "onBrand", 12, style="bold", ratio=self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(3, 3), tick)
        if self.hasFocus():
            focus_ring(painter, look, QRectF(self.rect()), 5)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(self.rect()).adjusted(BOX_PX + 9, 0, 0, 0), LEFT, self.text())


class FieldBox(QWidget):
    """A field under its name, with its key and, where it cannot be taken, the sentence why."""

    def __init__(
        self,
        look: Look,
        field: QWidget,
        *,
        key: str = "",
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._name = Label(look, px=12, weight=500, role="text2")
        self._wrong = Label(look, px=12, role="danger", wraps=True)
        self._wrong.hide()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name)
        self._star = Label(look, "*", px=12, weight=700, role="brandText")
        head.addWidget(self._star)
        head.addStretch(1)
        if key:
            head.addWidget(KeyCap(look, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside one that says what is wrong
        column.addLayout(head)
        column.addWidget(field)
        column.addWidget(self._wrong)
        self._name.setBuddy(field)
        self.mark_needed(needed=needed)

    def name(self, words: str) -> None:
        """Give the field its name."""
        self._name.setText(words)
        self.field.setAccessibleName(words)

    def mark_needed(self, *, needed: bool) -> None:
        """Mark that the field must be filled in, or that it may stay empty."""
        self._star.setVisible(needed)

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if isinstance(self.field, TextField):
            self.field.mark_wrong(wrong=bool(sentence))

    def wrong_words(self) -> str:
        """The sentence that stands under the field."""
        return self._wrong.text()
