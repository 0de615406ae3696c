"""How and when money is handed back: the row of the reversal sheet that only a refund has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.domain.methods import METHODS

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look

FIELD_PX: Final = 38


class RefundRow(QWidget):
    """The way and the day; `changed` tells that another way was chosen."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = Choice(look, height_px=FIELD_PX)
        self.on = TextField(look, height_px=FIELD_PX)
        self.boxes = {
            "refund_method": FieldBox(look, self.method, needed=True),
            "refund_on": FieldBox(look, self.on, needed=True),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in self.boxes.values():
            row.addWidget(box, 1)
        self.method.currentIndexChanged.connect(self.changed)
        self._name_all()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _name_all(self) -> None:
        self.boxes["refund_method"].name(self.tr("Handed back as"))
        self.boxes["refund_on"].name(self.tr("Handed back on"))
        self.method.setToolTip(self.tr("The way in which the money goes back"))
        self.on.setToolTip(self.tr("The day on which it goes back, as 2022-06-25"))
        translate = QCoreApplication.translate
        self.method.offer({method.code: translate("words", method.name) for method in METHODS})
