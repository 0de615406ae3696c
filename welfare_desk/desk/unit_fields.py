"""The fields of the form of a unit, laid out in pairs; they read as a draft and show one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.unit_form_words import field_name
from welfare_desk.domain.register import AmountConsent, NameConsent
from welfare_desk.domain.unit_draft import UnitDraft
from welfare_desk.domain.words import NAME_CONSENTS

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Consent, Unit

CONSENTS: Final[tuple[NameConsent, ...]] = get_args(NameConsent)
AMOUNTS: Final[tuple[AmountConsent, ...]] = get_args(AmountConsent)
TEXTS: Final = (
    "name",
    "name_en",
    "short",
    "credit_code",
    "contact_role",
    "phone",
    "attendees",
    "head_count",
    "stage_order",
    "receipt_title",
    "alias",
    "note",
)
FIGURES: Final = frozenset({"credit_code", "phone", "attendees", "head_count", "stage_order"})
NEEDED: Final = frozenset({"name", "kind", "alias"})
COUNTED: Final = frozenset({"group", "couple", "family", "volunteer_team"})
"""Kinds that are several people."""


class UnitFields(QWidget):
    """`edited` carries the name of the field in which somebody typed or chose."""

    edited = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.texts = {
            name: TextField(look, face="figures" if name in FIGURES else "text", px=15)
            for name in TEXTS
        }
        self.kind = Choice(look)
        self.consent = Segments(look, CONSENTS, height_px=36, px=12)
        self.amount = Segments(look, AMOUNTS, height_px=36, px=12)
        self.vip = TickBox(look)
        self.approved = TickBox(look)
        fields: dict[str, QWidget] = {
            **self.texts,
            "kind": self.kind,
            "name_consent": self.consent,
            "amount_consent": self.amount,
        }
        self.boxes = {
            name: FieldBox(look, field, needed=name in NEEDED) for name, field in fields.items()
        }
        self._connect()
        self._lay_out()

    def show_draft(self, draft: UnitDraft) -> None:
        """Fill the fields."""
        for name, field in self.texts.items():
            field.setText(getattr(draft, name))
        self.offer_kinds()
        self.kind.choose(draft.kind)
        self.consent.choose(draft.name_consent)
        self.amount.choose(draft.amount_consent)
        self.vip.setChecked(draft.vip)
        self.approved.setChecked(draft.approved)
        self.show_fitting()

    def draft(self, unit: UnitId, standing: Unit | None, *, confirmed: bool) -> UnitDraft:
        """What is typed and chosen."""
        return UnitDraft(
            id=unit,
            standing=standing,
            kinds=self._look.kinds,
            kind=self.kind.value(),
            name_consent=next(one for one in CONSENTS if one == self.consent.value()),
            amount_consent=next(one for one in AMOUNTS if one == self.amount.value()),
            vip=self.vip.isChecked(),
            approved=self.approved.isChecked(),
            confirmed=confirmed,
            **{name: field.text() for name, field in self.texts.items()},
        )

    def show_consent(self, consent: Consent) -> None:
        """Propose a consent."""
        self.consent.choose(consent.name)
        self.amount.choose(consent.amount)
        self.show_fitting()

    def show_fitting(self) -> None:
        """Only the fields that such a unit has."""
        like = self._look.kinds.like(self.kind.value())
        self.boxes["alias"].setVisible(self.consent.value() == "alias")
        self.boxes["head_count"].setVisible(
            like in COUNTED or bool(self.texts["head_count"].text())
        )
        self.boxes["credit_code"].setVisible(
            not self._look.kinds.is_person(like) or bool(self.texts["credit_code"].text())
        )
        self.approved.setVisible(self._look.kinds.wants_approval(self.kind.value()))

    def offer_kinds(self) -> None:
        """Offer the kinds of the event, the organiser's own too."""
        look = self._look
        self.kind.offer({code: look.kind_name(code) for code in look.kinds.all()})

    def retranslate(self) -> None:
        """Name the fields in the language of the desk."""
        translate = QCoreApplication.translate
        for name, box in self.boxes.items():
            box.name(field_name(name))
            box.field.setToolTip(field_name(name))
        self.offer_kinds()
        self.consent.name({word.code: translate("words", word.name) for word in NAME_CONSENTS})
        self.amount.name({"shown": self.tr("Shown"), "hidden": self.tr("Hidden")})
        self.vip.setText(self.tr("Guest of honour"))
        self.vip.setToolTip(self.tr("Marked wherever the unit stands"))
        self.approved.setText(self.tr("Its own approval is there"))
        self.approved.setToolTip(self.tr("A state enterprise gives with its own approval"))

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.textEdited.connect(lambda _text, name=name: self.edited.emit(name))
        self.kind.activated.connect(lambda _index: self.edited.emit("kind"))
        self.consent.chosen.connect(lambda _value: self.edited.emit("name_consent"))
        self.amount.chosen.connect(lambda _value: self.edited.emit("amount_consent"))
        self._look.kinds_changed.connect(self.offer_kinds)
        self.vip.clicked.connect(lambda _on: self.edited.emit("vip"))
        self.approved.clicked.connect(lambda _on: self.edited.emit("approved"))

    def _lay_out(self) -> None:
        self._rows: dict[str, QVBoxLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        rows = (
            ("name",),
            ("short", "name_en"),
            ("kind", "credit_code"),
            ("contact_role", "phone"),
            ("attendees", "head_count", "stage_order"),
            ("name_consent",),
            ("alias", "amount_consent"),
            ("receipt_title",),
            ("note",),
        )
        for names in rows:
            row = QHBoxLayout()
            row.setSpacing(8)
            for name in names:
                row.addWidget(self.boxes[name], 1)
            column.addLayout(row)
            self._rows[names[0]] = below = QVBoxLayout()
            column.addLayout(below)
        ticks = QHBoxLayout()
        ticks.setSpacing(16)
        ticks.addWidget(self.vip)
        ticks.addWidget(self.approved)
        ticks.addStretch(1)
        column.addLayout(ticks)

    def put_below(self, row: str, widget: QWidget) -> None:
        """Put a hint below the row that begins with this field."""
        self._rows[row].addWidget(widget)
