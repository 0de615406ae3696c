"""What was changed, whole: before above after, with who did it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from welfare_desk.desk.audit_trace_words import after_words, before_words
from welfare_desk.desk.audit_words import field_words, thing_words
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.desk.audit_values import Reading
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.traced import Traced

HEIGHT_PX = 128


class AuditDetail(Card):
    """The change one is on; its words can be marked and copied."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._traced: Traced | None = None
        self._reading: Reading | None = None
        self._head = Label(look, px=13, weight=700, elides=True)
        self._titles = tuple(Label(look, px=13, role="text2") for _ in range(2))
        self._values = tuple(Label(look, px=13, wraps=True) for _ in range(2))
        for value in self._values:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFixedHeight(HEIGHT_PX)
        self._lay_out()

    def show_traced(self, traced: Traced | None, reading: Reading) -> None:
        """Show a change; None: there is none."""
        self._traced, self._reading = traced, reading
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        traced, reading = self._traced, self._reading
        for part in (self._head, *self._titles, *self._values):
            part.setVisible(traced is not None)
        if traced is None or reading is None:
            return
        at = local_time(traced.at, reading.zone)
        parts = (
            f"{at:%Y-%m-%d %H:%M:%S}",
            reading.named(traced.operator),
            self.tr("desk {desk}").format(desk=traced.desk) if traced.desk else "",
            thing_words(traced.what),
            reading.named(traced.of),
            field_words(traced.field) if traced.field else "",
            self.tr("taken back by {number}").format(number=traced.later) if traced.later else "",
        )
        self._head.setText(" · ".join(part for part in parts if part))
        refused = traced.kind == "refused"
        self._titles[0].setText(self.tr("Refused because") if refused else self.tr("Before"))
        self._titles[1].setText(self.tr("Asked for") if refused else self.tr("After"))
        self._values[0].setText(before_words(traced, reading))
        self._values[1].setText(after_words(traced, reading))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (title, value) in enumerate(zip(self._titles, self._values, strict=True)):
            grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        inside = QWidget()
        inside.setLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(5)
        column.addWidget(self._head)
        column.addWidget(scrolled(inside), 1)
