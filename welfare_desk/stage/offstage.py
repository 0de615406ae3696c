"""A second, still stage that nobody sees: what is not on yet is painted there, by the same code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt

from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtGui import QImage

    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.pictures_due import Subject
    from welfare_desk.stage.wording import Voice

BOX_PX = QSize(640, 360)
"""A picture of a stage fits into this; its form is that of the stage itself."""


class OffStage(QObject):
    """Paints scenes and turns as the stage would, with every movement at its end.

    `now` is the clock that it paints. The window is made with the first picture and is never shown;
    what it complains of is logged.
    """

    def __init__(
        self,
        voices: Mapping[StageLanguage, Voice],
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._model = StageModel(voices, now=now, still=True, parent=self)
        self._window: StageWindow | None = None
        self._size = QSize()

    def fit(self, canvas: QSize) -> bool:
        """Take the form of this canvas; whether it is another one than before."""
        size = canvas.scaled(BOX_PX, Qt.AspectRatioMode.KeepAspectRatio)
        if size == self._size or size.isEmpty():
            return False
        self._size = size
        if self._window is not None:
            self._window.resize(size)
        return True

    def picture(self, shown: Shown, subject: Subject) -> QImage:
        """What the hall would see of this; on the GUI thread only."""
        cue = replace(shown.cue, scene=subject.scene, curtain="live")
        self._model.show_turn(replace(shown, cue=cue), subject.turn)
        if self._window is None:
            self._window = StageWindow(self._model, self)
            self._window.resize(self._size if not self._size.isEmpty() else BOX_PX)
        return self._window.grab()

    def close(self) -> None:
        """End the window before its model."""
        if self._window is not None:
            self._window.close()
            self._window = None
