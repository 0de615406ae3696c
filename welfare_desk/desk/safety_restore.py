"""What is asked before a backup takes the place of the file: what it means, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.care import Copy


class RestoreAsk(Card):
    """One sentence and two buttons; Ctrl+Enter agrees, so that no Enter does it by chance.

    `agreed` carries the backup that was asked about, whichever one is on in the list by now.
    """

    agreed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "warn", parent)
        self._copy: Copy | None = None
        self._timezone = ""
        self._words = Label(look, px=14, weight=500, wraps=True)
        self._keep = Button(look, key="Esc")
        self._agree = Button(look, kind="danger", key="Ctrl+Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(Glyph(look, "warning", "pledge", size_px=22, style="fill"))
        row.addWidget(self._words, 1)
        row.addWidget(self._keep)
        row.addWidget(self._agree)
        self._keep.clicked.connect(self.hide)
        self._agree.clicked.connect(self._say_agreed)
        on_keys(self, {"Ctrl+Return": self._say_agreed, "Ctrl+Enter": self._say_agreed})
        self.hide()

    def use_timezone(self, timezone: str) -> None:
        """Tell times as the event's place reads them."""
        self._timezone = timezone

    def ask(self, copy: Copy) -> None:
        """Ask about this backup."""
        self._copy = copy
        self.retranslate()
        self.show()
        self._keep.setFocus()

    def _say_agreed(self) -> None:
        if self._copy is not None:
            self.agreed.emit(self._copy)

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._keep.setText(self.tr("Leave it"))
        self._agree.setText(self.tr("Restore"))
        if self._copy is not None:
            at = f"{local_time(self._copy.at, self._timezone):%Y-%m-%d %H:%M:%S}"
            words = self.tr(
                "The backup of {at} takes the place of the file. What was recorded after it stays "
                "in the file of now, which is kept beside it under another name."
            )
            self._words.setText(words.format(at=at))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
