"""The band of what was not saved: what happened, what is safe, and the ways out with their keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.desk.unsaved_words import MOVABLE, safe_words, title_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

AGAIN_KEY: Final = "Ctrl+Shift+R"
ELSEWHERE_KEY: Final = "Ctrl+Shift+K"
PAPER_KEY: Final = "Ctrl+Shift+W"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What was not saved: the code of the failure, the number it would have had, what is safe.

    `number` is "" where a change of the register was refused; `sheet` is the paper sheet that waits
    next, "" where none was printed; `kept` says that the newest backup lacks nothing.
    """

    code: str
    number: str = ""
    sheet: str = ""
    kept: bool = False


class UnsavedBand(QWidget):
    """Stands under the top bar on every page until something is saved again."""

    again_pressed = Signal()
    elsewhere_pressed = Signal()
    paper_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._unsaved: Unsaved | None = None
        self._copying = False
        self._title = Label(look, px=16, weight=700, wraps=True)
        self._words = Label(look, px=13, wraps=True)
        self.elsewhere = Button(look, kind="danger", icon="usb", key=ELSEWHERE_KEY, height_px=36)
        self.again = Button(look, icon="arrow-clockwise", key=AGAIN_KEY, height_px=36)
        self.paper = Button(look, icon="printer", key=PAPER_KEY, height_px=36)
        self._lay_out(look)
        acts = (
            (self.elsewhere, ELSEWHERE_KEY, self.elsewhere_pressed),
            (self.again, AGAIN_KEY, self.again_pressed),
            (self.paper, PAPER_KEY, self.paper_pressed),
        )
        for button, key, signal in acts:
            button.clicked.connect(signal)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.hide()

    @property
    def unsaved(self) -> Unsaved | None:
        """What stands there; None: everything is saved."""
        return self._unsaved

    def tell(self, unsaved: Unsaved) -> None:
        """Say what was not saved, in place of what stood here."""
        self._unsaved, self._copying = unsaved, False
        self.retranslate()
        self.show()
        QTimer.singleShot(0, self, self._announce)

    def show_copying(self, *, copying: bool) -> None:
        """A copy in another place is being made and checked, or came to nothing."""
        self._copying = copying
        self.retranslate()

    def clear(self) -> None:
        """Everything is saved."""
        self._unsaved, self._copying = None, False
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        unsaved = self._unsaved
        if unsaved is None:
            return
        self._title.setText(title_words(unsaved.code))
        words = safe_words(unsaved.code, unsaved.number, kept=unsaved.kept)
        if self._copying:
            words = self.tr("A copy is being made there, reopened and checked …")
        self._words.setText(words)
        self.elsewhere.setText(self.tr("Go on elsewhere"))
        self.elsewhere.setToolTip(
            self.tr(
                "Choose a folder, such as on a stick: a checked copy of the file is made there and "
                "opened; what is typed stays in the line"
            )
        )
        self.elsewhere.setVisible(unsaved.code in MOVABLE)
        self.again.setText(self.tr("Try again"))
        self.again.setToolTip(self.tr("Hand over once more what stands in the form"))
        paper = self.tr("Paper sheet {sheet}") if unsaved.sheet else self.tr("Paper sheet")
        self.paper.setText(paper.format(sheet=unsaved.sheet))
        self.paper.setToolTip(
            self.tr("Show a blank sheet to print, which needs no room on the disk")
        )
        for button in (self.elsewhere, self.again, self.paper):
            button.setEnabled(not self._copying)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted ground and the line below."""
        painter, look = smooth_painter(self), self._look
        painter.fillRect(self.rect(), look.colour("dangerSoft"))
        painter.fillRect(0, self.height() - 2, self.width(), 2, look.colour("danger"))

    def _announce(self) -> None:
        said = f"{self._title.text()} {self._words.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _lay_out(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 14, 11)
        row.setSpacing(10)
        row.addWidget(Glyph(look, "warning-octagon", "danger", size_px=30, style="fill"))
        row.addLayout(words, 1)
        for button in (self.elsewhere, self.again, self.paper):
            row.addWidget(button)
