"""Who counted a drawer, who checked, who takes the money over; and why the count differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.cash_fields import OnwardField, PersonField
from welfare_desk.desk.paint.fields import FieldBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CountKind
    from welfare_desk.domain.errors import FieldErrors

PEOPLE: Final = ("counter", "checker", "custodian")


class CashPeople(QWidget):
    """Enter leads from field to field; `passed` says that it left the last, `typed` any change."""

    typed = Signal()
    passed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.fields = {name: PersonField(look) for name in PEOPLE}
        self.reason = OnwardField(look, height_px=34)
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        self.boxes = {
            **{
                name: FieldBox(look, field, needed=name != "custodian")
                for name, field in self.fields.items()
            },
            "reason": FieldBox(look, self.reason, needed=True),
        }
        self._lay_out()
        for field in self._all():
            field.textEdited.connect(self.typed)
            field.entered.connect(lambda field=field: self.go_on(field))
        self.retranslate()

    def offer(self, names: Sequence[str]) -> None:
        """Offer these people."""
        for field in self.fields.values():
            field.offer(names)

    def text(self, name: str) -> str:
        """What was typed for somebody."""
        return self.fields[name].text()

    def show_for(self, kind: CountKind, *, differs: bool) -> None:
        """Ask for what a count of a kind needs: who takes the money, why it differs."""
        self.boxes["custodian"].setVisible(kind != "interim")
        self.boxes["custodian"].mark_needed(needed=kind == "hand_over")
        self.boxes["reason"].setVisible(differs)

    def clear(self) -> None:
        """Make room for the next count."""
        for field in self._all():
            field.clear()
        self.say_wrong({})

    def say_wrong(self, errors: FieldErrors) -> None:
        """Say what is wrong with people and reason; nothing wrong takes it back."""
        said = {name: say(error, self._look.language) for name, error in errors.items()}
        self.say_reason(said.get("reason", ""))
        for name, field in self.fields.items():
            field.mark_wrong(wrong=name in said)
            field.setAccessibleDescription(said.get(name, ""))
        people = dict.fromkeys(said[name] for name in self.fields if name in said)
        self.wrong.setText("\n".join(people))
        self.wrong.setVisible(bool(people))

    def say_reason(self, words: str) -> None:
        """Say under the reason why the count is not kept; "" takes it back."""
        if words:
            self.boxes["reason"].show()
        self.boxes["reason"].say_wrong(words)

    def go_to_first_of(self, errors: FieldErrors) -> None:
        """Give the keys to the first field that something is wrong with."""
        first = next((box for name, box in self.boxes.items() if name in errors), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, after: OnwardField | None = None) -> None:
        """Go to the field after this one, None: to the first."""
        fields = self._all()
        start = 0 if after is None else fields.index(after) + 1
        for field in fields[start:]:
            if field.isVisible():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.passed.emit()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        names: Mapping[str, str] = {
            "counter": self.tr("Counted by"),
            "checker": self.tr("Checked by"),
            "custodian": self.tr("Handed to"),
            "reason": self.tr("Why it differs"),
        }
        for name, box in self.boxes.items():
            box.name(names[name])
        for field in self.fields.values():
            field.setToolTip(self.tr("Type a name, or choose one with ↓ and ↑"))
        self.reason.setToolTip(self.tr("A few words; they stand on the sheet"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _all(self) -> list[OnwardField]:
        return [*self.fields.values(), self.reason]

    def _lay_out(self) -> None:
        people = QHBoxLayout()
        people.setSpacing(10)
        for name in self.fields:
            people.addWidget(self.boxes[name], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(people)
        column.addWidget(self.wrong)
        column.addWidget(self.boxes["reason"])
        self.wrong.hide()
