"""How the stage looks: its colours, its language and which number is the big one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.swatches import Swatches
from welfare_desk.domain.cues import CueChange

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Cue


class LookTab(QWidget):
    """`cue_given` carries a CueChange."""

    cue_given = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_name = Label(look, px=13, weight=700)
        self.swatches = Swatches(look)
        self._language_name = Label(look, px=13, weight=700)
        self.languages = Segments(look, ("zh", "en", "both"))
        self._headline_name = Label(look, px=13, weight=700)
        self.headlines = Segments(look, ("raised", "received"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, control in (
            (self._theme_name, self.swatches),
            (self._language_name, self.languages),
            (self._headline_name, self.headlines),
        ):
            column.addWidget(name)
            column.addWidget(control)
            column.addSpacing(4)
        column.addStretch(1)
        give = self.cue_given.emit
        self.swatches.chosen.connect(lambda value: give(CueChange(theme=value)))
        self.languages.chosen.connect(lambda value: give(CueChange(language=value)))
        self.headlines.chosen.connect(lambda value: give(CueChange(headline=value)))
        self.retranslate()

    def show_cue(self, cue: Cue) -> None:
        """Show what stands."""
        self.swatches.choose(cue.theme)
        self.languages.choose(cue.language)
        self.headlines.choose(cue.headline)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._theme_name.setText(self.tr("Colours"))
        self._language_name.setText(self.tr("Language of the stage"))
        self.languages.name({"zh": "中文", "en": "English", "both": self.tr("Both")})
        self._headline_name.setText(self.tr("The big number"))
        self.headlines.name({"raised": self.tr("Raised"), "received": self.tr("Received only")})

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
