"""How the language of the stage is set: typefaces and sizes, as QML asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.faces import LOOKS

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class TypeModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The typefaces of the language that is on."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = LOOKS["zh"]

    def use(self, language: StageLanguage) -> None:
        """Set the stage in another language."""
        if self._look is not LOOKS[language]:
            self._look = LOOKS[language]
            self.changed.emit()

    @Property(str, notify=changed)
    def family(self) -> str:
        """The typeface of all plain text."""
        return self._look.family

    @Property(str, notify=changed)
    def dense_family(self) -> str:
        """The typeface where many words share a line."""
        return self._look.dense_family

    @Property(str, notify=changed)
    def title_family(self) -> str:
        """The typeface of quiet titles."""
        return self._look.title_family

    @Property(str, notify=changed)
    def gold_face(self) -> str:
        """The face of golden titles (lettering.Face)."""
        return self._look.gold_face

    @Property(float, notify=changed)
    def smallest(self) -> float:
        """The smallest readable size, px on a canvas 1080 high."""
        return self._look.smallest

    @Property(float, notify=changed)
    def smallest_typed(self) -> float:
        """The same for what people typed and short notes: Chinese where the stage speaks both."""
        return self._look.smallest_typed

    @Property(float, notify=changed)
    def tracking(self) -> float:
        """Whether quiet titles are set wide: 0 or 1."""
        return self._look.tracking
