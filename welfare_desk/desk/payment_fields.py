"""The fields of a payment: made, named, emptied, and in which order Enter goes through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.payment_shares import PaymentShares
from welfare_desk.desk.project_picker import ProjectPicker
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.methods import METHODS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look

USUAL_METHOD: Final = "bank_transfer"
"""How what was pledged mostly comes."""
WITHOUT_REFERENCE: Final = frozenset({"cash", "other"})
"""Ways that leave no reference: Enter goes past it."""
ORDER: Final = (
    "unit",
    "amount",
    "project",
    "shares",
    "checked_by",
    "method",
    "bank_ref",
    "received_on",
    "note",
)
"""The fields from the top; the effect stands below the project of what is over."""
ABOVE_EFFECT: Final = 2
"""So many fields stand above what the payment will do."""


class PaymentFields(QObject):
    """The fields of one form; `boxes` are by the names that the draft complains about."""

    def __init__(self, look: Look, form: QWidget) -> None:
        super().__init__(form)
        self.who = UnitPicker(look, givers=True, newcomers=False)
        self.amount = TextField(look, px=20, face="figures", height_px=42)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.project = ProjectPicker(look)
        self.shares = PaymentShares(look)
        self.checker = Choice(look)
        self.method = Choice(look)
        self.bank_ref = TextField(look)
        self.received_on = TextField(look)
        self.note = TextField(look)
        self.boxes = {
            "unit": FieldBox(look, self.who, key="Alt+U", needed=True),
            "amount": FieldBox(look, self.amount, key="Alt+A", needed=True),
            "project": FieldBox(look, self.project, key="Alt+P"),
            "shares": FieldBox(look, self.shares, key="Alt+V"),
            "checked_by": FieldBox(look, self.checker, key="Alt+C", needed=True),
            "method": FieldBox(look, self.method, key="Alt+M"),
            "bank_ref": FieldBox(look, self.bank_ref, key="Alt+B"),
            "received_on": FieldBox(look, self.received_on, key="Alt+Y"),
            "note": FieldBox(look, self.note, key="Alt+R"),
        }
        self.keys: Mapping[str, QWidget] = {
            "Alt+U": self.who,
            "Alt+A": self.amount,
            "Alt+P": self.project,
            "Alt+C": self.checker,
            "Alt+M": self.method,
            "Alt+B": self.bank_ref,
            "Alt+Y": self.received_on,
            "Alt+R": self.note,
        }
        self.checker.activated.connect(lambda _index: self.boxes["checked_by"].say_wrong(""))

    def begin(self, today: date) -> None:
        """Empty all of them, for a payment that came today."""
        for cell in (self.who, self.project):
            cell.clear()
            cell.forget()
            cell.show_search()
        for field in (self.amount, self.bank_ref, self.note):
            field.clear()
        self.received_on.setText(today.isoformat())
        self.method.choose(USUAL_METHOD)
        self.boxes["project"].hide()

    def show_over(self, *, over: bool) -> None:
        """Ask for what the money is that comes beyond the promises; else forget what was said."""
        box = self.boxes["project"]
        if not over and not box.isHidden():
            self.project.clear()
            self.project.forget()
            self.project.show_search()
        box.setVisible(over)

    def is_checked(self) -> bool:
        """Whether a second person is asked for."""
        return not self.boxes["checked_by"].isHidden()

    def empty_after(self, here: QWidget | None) -> QWidget | None:
        """The next field that Enter goes to: one that is empty and should seldom stay so."""
        below = ORDER.index("unit")
        for place, name in enumerate(ORDER):
            if here is not None and self.boxes[name].isAncestorOf(here):
                below = place
        empty = {
            "amount": not self.amount.text().strip(),
            "checked_by": self.is_checked() and not self.checker.value(),
            "bank_ref": self.method.value() not in WITHOUT_REFERENCE
            and not self.bank_ref.text().strip(),
        }
        names = (name for name in ORDER[below + 1 :] if empty.get(name))
        first = next(names, None)
        return self.boxes[first].field if first is not None else None

    def retranslate(self) -> None:
        """Name all of them in the language of the desk."""
        words = {
            "unit": self.tr("Who pays"),
            "amount": self.tr("Amount in ¥"),
            "project": self.tr("What is over, for; empty: undesignated"),
            "shares": self.tr("What it pays"),
            "checked_by": self.tr("Second person who looked at it"),
            "method": self.tr("How it came"),
            "bank_ref": self.tr("Bank reference"),
            "received_on": self.tr("Received on"),
            "note": self.tr("Note"),
        }
        for name, said in words.items():
            self.boxes[name].name(said)
            self.boxes[name].field.setToolTip(said)
        translate = QCoreApplication.translate
        self.method.offer({each.code: translate("words", each.name) for each in METHODS})
