"""The colours of the stage to choose from, each as a small picture of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import CENTRE, focus_ring, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import StageTheme

SWATCH_PX = 58
SILK_PX = 32


class Silk(NamedTuple):
    """The ground of a theme from edge to edge, and its gold."""

    left: str
    right: str
    gold: str


SILKS: dict[StageTheme, Silk] = {
    "red-gold": Silk("#5A0710", "#A3171A", "#FFD27A"),
    "warm-orange": Silk("#FFF4E3", "#FFC98A", "#8A2604"),
    "deep-green": Silk("#03211B", "#0F5A47", "#F1D58A"),
    "night-blue": Silk("#060F2A", "#1B3A80", "#FFD68A"),
    "solemn-grey": Silk("#101215", "#3A3D42", "#E8E2D6"),
}


class Swatch(Pressable):
    """One theme of the stage."""

    def __init__(self, look: Look, silk: Silk, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._silk = silk
        self.setCheckable(True)
        self.setFixedHeight(SWATCH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for its name."""
        return QSize(round(width_of(self.text(), self._look.font(12, 700))) + 8, SWATCH_PX)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its name."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw silk, gold and name; the chosen one has the brand's frame and a bold name."""
        painter, look = smooth_painter(self), self._look
        silk = QRectF(3, 3, self.width() - 6, SILK_PX)
        ground = QLinearGradient(silk.topLeft(), silk.topRight())
        ground.setColorAt(0, QColor(self._silk.left))
        ground.setColorAt(1, QColor(self._silk.right))
        on = self.isChecked()
        painter.setPen(QPen(look.colour("brand" if on else "line2"), 3 if on else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(silk, 7, 7)
        bar = QRectF(silk.center().x() - 16, silk.center().y() - 4, 32, 8)
        rounded(painter, bar, 4, fill=QColor(self._silk.gold), edge=None)
        if self.hasFocus():
            focus_ring(painter, look, QRectF(self.rect()), 8)
        painter.setFont(look.font(12, 700 if on else 500))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(0, SILK_PX + 6, self.width(), 18), CENTRE, self.text())


class Swatches(QWidget):
    """The themes side by side; `chosen` carries the name of the one a person takes."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._swatches: dict[StageTheme, Swatch] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for number, (theme, silk) in enumerate(SILKS.items()):
            swatch = Swatch(look, silk, self)
            swatch.clicked.connect(lambda _on, name=theme: self.chosen.emit(name))
            self._group.addButton(swatch)
            self._swatches[theme] = swatch
            grid.addWidget(swatch, 0, number)
        self.retranslate()

    def choose(self, theme: StageTheme) -> None:
        """Show the theme that stands."""
        self._swatches[theme].setChecked(True)

    def retranslate(self) -> None:
        """Name the themes in the language of the desk."""
        words: dict[StageTheme, str] = {
            "red-gold": self.tr("Red gold"),
            "warm-orange": self.tr("Orange"),
            "deep-green": self.tr("Green"),
            "night-blue": self.tr("Night"),
            "solemn-grey": self.tr("Grey"),
        }
        for theme, swatch in self._swatches.items():
            swatch.setText(words[theme])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
