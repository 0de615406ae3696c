"""The cell in which the second person is chosen: a digit takes one of the operators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.picker import Picker
from welfare_desk.desk.suggestions import Suggestion
from welfare_desk.domain.operators import operator_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.operators import Operator

ICON = "shield-check"


class CheckerCell(Picker):
    """Shows the operators as soon as the keys come here; each wears its digit."""

    picked = Signal(object)
    """The `OperatorCode` that was chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._operators: tuple[Operator, ...] = ()
        self._code: OperatorCode | None = None
        self._name_all()

    def offer_operators(self, operators: Sequence[Operator]) -> None:
        """Offer these; the one who types is not among them."""
        self._operators = tuple(operators)

    def show_code(self, code: OperatorCode | None) -> None:
        """Show who was chosen, or that nobody was."""
        if code is None:
            if self._code is not None:
                self.setText("")
            self.show_search()
        else:
            name = operator_name(self._operators, code) or str(code)
            self.show_choice(name, icon=ICON, role="ok")
        self._code = code

    def suggest(self, typed: str) -> Sequence[Suggestion]:
        """Those whose name holds what is typed; a digit stands for one of the list."""
        text = typed.strip().lower()
        if text.isdecimal():
            return self.first_rows()[int(text) - 1 : int(text)] if int(text) else ()
        return tuple(row for row in self.first_rows() if text in row.name.lower())

    def first_rows(self) -> Sequence[Suggestion]:
        """All of them."""
        return tuple(
            Suggestion(
                operator=one.id,
                name=f"{place}  {one.name or one.id}",
                detail=str(one.id) if one.name else "",
                icon=ICON,
                role="ok",
            )
            for place, one in enumerate(self._operators, start=1)
        )

    def take(self, suggestion: Suggestion) -> None:
        """Choose one."""
        if suggestion.operator is not None:
            self.picked.emit(suggestion.operator)

    def forget(self) -> None:
        """Forget who was chosen."""
        self._code = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who may be chosen, without a key."""
        super().focusInEvent(event)
        if self._code is None and not self.isReadOnly():
            self._show_rows(self.first_rows())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()

    def _search(self, typed: str) -> None:
        """A digit is enough; letters narrow the list."""
        super()._search(typed)
        rows = self.suggest(typed)
        if typed.strip().isdecimal() and len(rows) == 1:
            self._take(rows[0])

    def _name_all(self) -> None:
        self.setAccessibleName(self.tr("Second person"))
        self.setToolTip(self.tr("Who checked the sum: a digit, or a part of the name"))
        self.setPlaceholderText(self.tr("Who checked it?"))
