"""What may move beside the number, as QML asks for it: less while the computer does not keep up."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.strain import Strain

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class EaseModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """Hears of every frame, and says what may move."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strain = Strain()

    def take(self, at_ms: int) -> None:
        """Hear that a frame was shown."""
        before = self._strain.left_out
        if self._strain.take(at_ms) != before:
            self.changed.emit()

    @Property(bool, notify=changed)
    def papers(self) -> bool:
        """Whether papers may fall."""
        return self._strain.left_out == 0

    @Property(bool, notify=changed)
    def moves(self) -> bool:
        """Whether pages and cards may move."""
        return self._strain.left_out <= 1
