"""What the stage does by itself, and what it publishes: the way to the forms of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look

StageFormName = Literal["stage_rules", "milestones", "public_facts", "stage_pictures", "stalls"]
"""The forms that are opened from the stage page."""

FORM_ICONS: Final[dict[StageFormName, str]] = {
    "stage_rules": "timer",
    "milestones": "seal-check",
    "public_facts": "scales",
    "stage_pictures": "palette",
    "stalls": "hand-heart",
}
BUTTON_PX = 32


class RulesTab(QWidget):
    """`form_wanted` carries the name of a form; `emcee_wanted` asks for the emcee's card."""

    form_wanted = Signal(object)
    emcee_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.buttons: dict[StageFormName, Button] = {}
        for name, icon in FORM_ICONS.items():
            button = Button(look, icon=icon, height_px=BUTTON_PX)
            button.clicked.connect(lambda _on, name=name: self.form_wanted.emit(name))
            self.buttons[name] = button
            column.addWidget(button)
        self.emcee = Button(look, icon="megaphone", height_px=BUTTON_PX)
        self.emcee.clicked.connect(self.emcee_wanted)
        column.addWidget(self.emcee)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words: dict[StageFormName, str] = {
            "stage_rules": self.tr("Thanks, approval, rotation …"),
            "milestones": self.tr("Milestones …"),
            "public_facts": self.tr("Public notice and how to give …"),
            "stage_pictures": self.tr("Header, logo, collection code …"),
            "stalls": self.tr("Places of the services …"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
        self.emcee.setText(self.tr("Emcee’s card"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
