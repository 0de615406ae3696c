"""The bar under the top: what the operator is told, and at most one thing to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.notices import Action, Level, Notice

PASSES_MS = 6_000
FACES: dict[Level, tuple[str, str, str]] = {
    "info": ("info", "kind", "kindSoft"),
    "warn": ("warning", "pledge", "pledgeSoft"),
    "bad": ("warning-octagon", "danger", "dangerSoft"),
    "good": ("check-circle", "ok", "okSoft"),
}
KEYS: dict[Action, str] = {"undo": "Ctrl+Z", "start_stage": "Ctrl+Shift+S"}


class NoticeBar(QWidget):
    """One notice at a time, never over the work; good news leaves by itself, all else stays."""

    acted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._notice: Notice | None = None
        self._glyph = Glyph(look, "info", "kind", size_px=22, style="fill")
        self._words = Label(look, px=14, weight=500, wraps=True)
        self._act = Button(look, height_px=32)
        self._close = Button(look, kind="ghost", icon="x", height_px=32)
        self._passes = QTimer(self)
        self._passes.setSingleShot(True)
        self._passes.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 9)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._act.clicked.connect(self._tell_act)
        self._close.clicked.connect(self.clear)
        self.retranslate()
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Tell this, in place of what was told before."""
        self._notice = notice
        icon, role, _ground = FACES[notice.level]
        self._glyph.show_icon(icon, role, "fill")
        self._act.setVisible(bool(notice.action))
        self.retranslate()
        self.show()
        self.update()  # a notice of another level has another ground
        if notice.level == "good":
            self._passes.start(PASSES_MS)
        else:
            self._passes.stop()
        self._announce()

    def take_back(self, notice: Notice) -> None:
        """Take this notice away, if it still stands there: what it tells is settled."""
        if self._notice == notice:
            self.clear()

    def clear(self) -> None:
        """Take the notice away."""
        self._passes.stop()
        self._notice = None
        self.hide()

    def said(self) -> str:
        """The sentence that stands there, "" when none does."""
        return self._words.text() if self._notice else ""

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._close.setAccessibleName(self.tr("Close the notice"))
        if self._notice is None:
            return
        self._words.setText(self._notice.reads(self._look.language))
        names: dict[Action, str] = {
            "undo": self.tr("Undo"),
            "retry": self.tr("Try again"),
            "start_stage": self.tr("Start the stage again"),
            "show_log": self.tr("Show the log"),
        }
        self._act.setText(names.get(self._notice.action, ""))
        self._act.show_key(KEYS.get(self._notice.action, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted ground and the line below."""
        _icon, role, ground = FACES[self._notice.level if self._notice else "info"]
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), self._look.colour(ground))
        painter.fillRect(0, self.height() - 2, self.width(), 2, self._look.colour(role))

    def _tell_act(self) -> None:
        if self._notice is not None:
            action = self._notice.action
            self.clear()
            self.acted.emit(action)

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
