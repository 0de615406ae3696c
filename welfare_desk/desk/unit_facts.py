"""The facts of a unit as pairs of name and value, and the same in words for other places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.unit_words import badge_words, code_words, phone_words
from welfare_desk.domain.masking import shown_name
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Consent, Unit

NAME_PX = 92
FACTS = {
    "badge": QT_TRANSLATE_NOOP("UnitFacts", "Badge"),
    "other_name": QT_TRANSLATE_NOOP("UnitFacts", "Also called"),
    "code": QT_TRANSLATE_NOOP("UnitFacts", "Credit code"),
    "contact": QT_TRANSLATE_NOOP("UnitFacts", "Contact"),
    "phone": QT_TRANSLATE_NOOP("UnitFacts", "Phone"),
    "people": QT_TRANSLATE_NOOP("UnitFacts", "People"),
    "stage": QT_TRANSLATE_NOOP("UnitFacts", "On the stage"),
    "turn": QT_TRANSLATE_NOOP("UnitFacts", "Turn on stage"),
    "receipt": QT_TRANSLATE_NOOP("UnitFacts", "Receipt for"),
    "note": QT_TRANSLATE_NOOP("UnitFacts", "Note"),
}


class Facts(QWidget):
    """Name on the left, value on the right; what is empty takes no room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {fact: Label(look, px=13, role="text2") for fact in FACTS}
        self._values = {
            fact: Label(
                look,
                px=14,
                weight=500,
                face="figures" if fact in {"badge", "code", "phone"} else "names",
                wraps=fact not in {"badge", "code", "phone"},
            )
            for fact in FACTS
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, NAME_PX)
        grid.setColumnStretch(1, 1)
        for number, fact in enumerate(FACTS):
            for column, label in enumerate((self._names[fact], self._values[fact])):
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                span = 1 if column == 0 or fact == "phone" else 2
                grid.addWidget(label, number, column, 1, span)
        self._grid = grid

    def put_beside_phone(self, widget: QWidget) -> None:
        """Put something at the right end of the telephone's line."""
        self._grid.addWidget(widget, list(FACTS).index("phone"), 2)

    def show_facts(self, values: Mapping[str, str]) -> None:
        """Show these values; facts without one are left out."""
        for fact, label in self._values.items():
            value = values.get(fact, "")
            self._names[fact].setText(QCoreApplication.translate("UnitFacts", FACTS[fact]))
            label.setText(value)
            self._names[fact].setVisible(bool(value))
            label.setVisible(bool(value))

    def tip(self, fact: str, words: str) -> None:
        """Tell something when the pointer rests on a value."""
        self._values[fact].setToolTip(words)

    def value(self, fact: str) -> str:
        """What stands beside the name of a fact."""
        return self._values[fact].text()


def unit_facts(
    unit: Unit, look: Look, *, consent: Consent | None = None, phone_masked: bool = True
) -> dict[str, str]:
    """What is known of a unit, in words; `consent` where those merged into it allow less."""
    other = unit.name.en if look.reads(unit.name) != unit.name.en else unit.name.zh
    return {
        "badge": badge_words(unit) if unit.badge is not None else "",
        "other_name": other,
        "code": code_words(unit.credit_code),
        "contact": unit.contact_role,
        "phone": phone_words(unit.phone, masked=phone_masked),
        "people": people_words(unit),
        "stage": stage_words(unit, consent or unit.consent, look),
        "turn": str(unit.stage_order) if unit.stage_order is not None else "",
        "receipt": unit.receipt_title,
        "note": unit.note,
    }


def people_words(unit: Unit) -> str:
    """How many people a group is, and how many said they would come."""
    translate = QCoreApplication.translate
    parts = []
    if unit.head_count is not None:
        parts.append(translate("UnitFacts", "group of {people}").format(people=unit.head_count))
    if unit.attendees is not None:
        parts.append(translate("UnitFacts", "{people} expected").format(people=unit.attendees))
    return " · ".join(parts)


def stage_words(unit: Unit, consent: Consent, look: Look) -> str:
    """The name as the hall reads it, and whether the amount stands beside it."""
    name = look.reads(shown_name(unit.name, look.kinds.like(unit.kind), consent))
    amount = (
        QCoreApplication.translate("UnitFacts", "amount shown")
        if consent.amount == "shown"
        else QCoreApplication.translate("UnitFacts", "amount hidden")
    )
    return f"{name} · {amount}"
