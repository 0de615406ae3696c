"""The act `unit`: whoever claims or gives, and what they let us show."""

from __future__ import annotations

from typing import Final, get_args

from welfare_desk.domain.evening_errors import UnknownCodeError, WrongFieldError
from welfare_desk.domain.evening_fields import Fields
from welfare_desk.domain.evening_json import both_json, lean
from welfare_desk.domain.evening_values import (
    both,
    code,
    count,
    name,
    ordinal,
    shown,
    words,
    yes_or_no,
)
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import (
    ANONYMOUS,
    MASKED,
    SHOWN_IN_FULL,
    AmountConsent,
    Consent,
    NameConsent,
    Unit,
)
from welfare_desk.domain.scan_code import MOST_BADGES
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import default_consent

_NAMES: tuple[NameConsent, ...] = get_args(NameConsent)
_AMOUNTS: tuple[AmountConsent, ...] = get_args(AmountConsent)
_SHORT_FORMS: Final = {"full": SHOWN_IN_FULL, "masked": MASKED, "anonymous": ANONYMOUS}
NEEDED: Final = ("kind", "name")
"""What a new unit cannot do without."""


def read_unit(fields: Fields) -> Unit:
    """The unit that an act describes; without consent, its kind says what may be shown.

    Which kinds there are says the register: the organiser may have added some.
    """
    kind = fields.take("kind", name) or ""
    into = fields.take("merged_into", name)
    return Unit(
        id=UnitId(fields.need("id", name)),
        kind=kind,
        name=fields.take("name", both) or NO_TEXT,
        short=fields.take("short", words) or "",
        credit_code=fields.take("credit_code", words) or "",
        attendees=fields.take("attendees", count),
        head_count=fields.take("head_count", count),
        consent=fields.take("consent", _consent) or default_consent(kind),
        badge=fields.take("badge", _badge),
        contact_role=fields.take("contact_role", words) or "",
        phone=fields.take("phone", words) or "",
        stage_order=fields.take("stage_order", count),
        receipt_title=fields.take("receipt_title", words) or "",
        vip=fields.take("vip", yes_or_no) or False,
        approved=fields.take("approved", yes_or_no) or False,
        code_unverified=fields.take("code_unverified", yes_or_no) or False,
        note=fields.take("note", words) or "",
        merged_into=None if into is None else UnitId(into),
    )


def unit_json(unit: Unit) -> dict[str, object]:
    """A unit as the fields of its act."""
    return {
        "id": unit.id,
        "kind": unit.kind,
        "name": both_json(unit.name),
        "short": unit.short or None,
        "credit_code": unit.credit_code or None,
        "attendees": unit.attendees,
        "head_count": unit.head_count,
        "consent": _consent_json(unit.consent),
        "badge": unit.badge,
        "contact_role": unit.contact_role or None,
        "phone": unit.phone or None,
        "stage_order": unit.stage_order,
        "receipt_title": unit.receipt_title or None,
        "vip": unit.vip,
        "approved": unit.approved,
        "code_unverified": unit.code_unverified,
        "note": unit.note or None,
        "merged_into": unit.merged_into,
    }


def _badge(field: str, value: object) -> int:
    """A number that fits on a badge."""
    number = ordinal(field, value)
    if number > MOST_BADGES:
        raise WrongFieldError(field=field, value=shown(value))
    return number


def _consent(field: str, value: object) -> Consent:
    if not isinstance(value, dict):
        for short_form, consent in _SHORT_FORMS.items():
            if value == short_form:
                return consent
        raise UnknownCodeError(field=field, value=shown(value))
    parts = Fields("unit", value, field)
    consent = Consent(
        name=parts.take("name", code(_NAMES)) or MASKED.name,
        alias=parts.take("alias", words) or "",
        amount=parts.take("amount", code(_AMOUNTS)) or MASKED.amount,
    )
    parts.close()
    return consent


def _consent_json(consent: Consent) -> object:
    for short_form, known in _SHORT_FORMS.items():
        if consent == known:
            return short_form
    return lean({"name": consent.name, "alias": consent.alias, "amount": consent.amount})
