"""The docked form that asks why a line of a statement is no gift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.changes import SetLineAside
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.statement import StatementLine


class AsideForm(DockedForm):
    """`submitted` carries the `SetLineAside`."""

    submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="minus-circle", parent=parent)
        self._line: StatementLine | None = None
        self._about = Label(look, px=14, role="text2", wraps=True)
        self.reason = TextField(look)
        self._box = FieldBox(look, self.reason, needed=True)
        self.body.addWidget(self._about)
        self.body.addWidget(self._box)
        self.retranslate()

    def ask(self, line: StatementLine, reason: str = "") -> None:
        """Ask about a line; `reason` is what is likely, to be kept or typed over."""
        self._line = line
        self.reason.setText(reason)
        self.reason.selectAll()
        self._box.say_wrong("")
        self.tell("")
        self.retranslate()
        self.go_to(self.reason)

    def submit(self) -> None:
        """Hand the reason over, or say that it is missing."""
        if self._line is None:
            return
        if not self.reason.text().strip():
            self._box.say_wrong(self.tr("Say why: whoever looks at the books later will ask."))
            self.go_to(self.reason)
            return
        self.submitted.emit(SetLineAside(line=self._line.id, reason=self.reason.text()))

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("This line is no gift"))
        self.send.setText(self.tr("Set aside"))
        self.send.setToolTip(self.tr("Set the line aside; it can be opened again (Enter)"))
        self._box.name(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("such as: interest, rent, a transfer of our own"))
        line = self._line
        if line is not None:
            words = (line.on.isoformat(), f"¥{Money(line.fen).figures}", line.payer, line.note)
            self._about.setText(" · ".join(filter(None, words)))
