"""A unit as a clerk types it: shortly beside an entry, or in full on the register's page."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, tidy
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.phone import read_phone
from welfare_desk.domain.register import Consent, Unit
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import NAME_CONSENTS

if TYPE_CHECKING:
    from welfare_desk.domain.credit_code import CreditCode
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import AmountConsent, NameConsent

NO_NAME = QT_TRANSLATE_NOOP("errors", "The unit has no name yet.")
NOT_A_NAME = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no name: write the unit's name here; the amount has a cell of its own."
)
NO_ALIAS = QT_TRANSLATE_NOOP("errors", "Which other name shall be shown? It is still empty.")
CODE_DOUBTED = QT_TRANSLATE_NOOP(
    "errors",
    "The credit code {code} does not pass its check. Compare it with the paper; it can be kept"
    " as not verified.",
)

_LISTED = Kinds()
_CONSENT_CODES = tuple(word.code for word in NAME_CONSENTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnitDraft:
    """The texts of the panel that registers a unit; `id` is made when the panel opens.

    Consents left None follow the kind: an organisation is shown in full, a person masked. `kinds`
    are those of the event.
    Fields in errors: name, kind, credit_code, attendees, head_count, name_consent, alias.
    """

    id: UnitId
    name: str = ""
    name_en: str = ""
    kind: str = "individual"
    short: str = ""
    credit_code: str = ""
    attendees: str = ""
    head_count: str = ""
    name_consent: NameConsent | None = None
    alias: str = ""
    amount_consent: AmountConsent | None = None
    kinds: Kinds = _LISTED
    confirmed: bool = False

    def parse(self) -> Parsed[Unit]:
        """The unit, or what is wrong with it; a doubtful credit code asks for a second look."""
        found = Findings()
        name = _take_name(found, self.name)
        found.choice("kind", self.kind, self.kinds.all())
        usual = self.kinds.default_consent(self.kind)
        code = _take_code(found, self.credit_code)
        unit = Unit(
            id=self.id,
            kind=self.kind,
            name=Text(name, tidy(self.name_en)),
            short=tidy(self.short),
            credit_code=code.code,
            code_unverified=_is_doubtful(code),
            attendees=_optional_count(found, "attendees", self.attendees),
            head_count=_optional_count(found, "head_count", self.head_count),
            consent=_take_consent(
                found, self.name_consent or usual.name, self.alias, self.amount_consent
            ),
        )
        return outcome(unit, found, confirmed=self.confirmed)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDraft:
    """The texts of the whole form of a unit, `standing` as the register has it now (None: new).

    `kinds` are those of the event. Fields in errors: name, kind, credit_code, phone, attendees,
    head_count, stage_order, name_consent, alias.
    """

    id: UnitId
    standing: Unit | None = None
    kinds: Kinds = _LISTED
    name: str = ""
    name_en: str = ""
    short: str = ""
    kind: str = "individual"
    credit_code: str = ""
    contact_role: str = ""
    phone: str = ""
    attendees: str = ""
    head_count: str = ""
    stage_order: str = ""
    receipt_title: str = ""
    name_consent: NameConsent = "masked"
    alias: str = ""
    amount_consent: AmountConsent = "hidden"
    vip: bool = False
    approved: bool = False
    note: str = ""
    confirmed: bool = False

    @classmethod
    def of(cls, unit: Unit, kinds: Kinds = _LISTED) -> UnitDraft:
        """The form filled with what the register says of a unit."""
        consent = unit.consent
        return cls(
            id=unit.id,
            standing=unit,
            kinds=kinds,
            name=unit.name.zh,
            name_en=unit.name.en,
            short=unit.short,
            kind=unit.kind,
            credit_code=unit.credit_code,
            contact_role=unit.contact_role,
            phone=unit.phone,
            attendees=_counted(unit.attendees),
            head_count=_counted(unit.head_count),
            stage_order=_counted(unit.stage_order),
            receipt_title=unit.receipt_title,
            name_consent=consent.name,
            alias=consent.alias,
            amount_consent=consent.amount,
            vip=unit.vip,
            approved=unit.approved,
            note=unit.note,
        )

    def parse(self) -> Parsed[PutUnit]:
        """The change to ask for, or what is wrong; a doubtful credit code asks a second look.

        Of a unit that stands only the fields are named that are others now; where there is none,
        `fields` is empty and nothing needs to be done.
        """
        found = Findings()
        unit = self._unit(found)
        standing = self.standing
        if standing is None:
            return outcome(PutUnit(unit=unit), found, confirmed=self.confirmed)
        if unit.credit_code == standing.credit_code and standing.code_unverified:
            found.questions.pop("credit_code", None)
        changed = frozenset(
            each.name
            for each in fields(Unit)
            if getattr(unit, each.name) != getattr(standing, each.name)
        )
        return outcome(PutUnit(unit=unit, fields=changed), found, confirmed=self.confirmed)

    def consent(self) -> Consent:
        """What was agreed to, as far as it is typed: for the preview beside it."""
        alias = tidy(self.alias) if self.name_consent == "alias" else ""
        return Consent(name=self.name_consent, alias=alias, amount=self.amount_consent)

    def _unit(self, found: Findings) -> Unit:
        """The unit as it is typed; what the form does not hold stays as it stands."""
        name = _take_name(found, self.name)
        found.choice("kind", self.kind, self.kinds.all())
        code = _take_code(found, self.credit_code)
        like_state = self.kinds.wants_approval(self.kind)
        return replace(
            self.standing or Unit(id=self.id, kind=self.kind, name=Text(name)),
            kind=self.kind,
            name=Text(name, tidy(self.name_en)),
            short=tidy(self.short),
            credit_code=code.code,
            code_unverified=_is_doubtful(code),
            contact_role=tidy(self.contact_role),
            phone=_take_phone(found, self.phone),
            attendees=_optional_count(found, "attendees", self.attendees),
            head_count=_optional_count(found, "head_count", self.head_count),
            stage_order=_optional_count(found, "stage_order", self.stage_order),
            receipt_title=tidy(self.receipt_title),
            consent=_take_consent(found, self.name_consent, self.alias, self.amount_consent),
            vip=self.vip,
            approved=self.approved and like_state,
            note=self.note.strip(),
        )


def _take_name(found: Findings, typed: str) -> str:
    """The name; figures alone are none."""
    name = tidy(typed)
    if not name:
        found.errors["name"] = Sentence(NO_NAME)
    elif not any(char.isalpha() for char in name):
        found.errors["name"] = Sentence(NOT_A_NAME, {"typed": name})
    return name


def _take_code(found: Findings, typed: str) -> CreditCode:
    """The credit code as it will be kept; none at all is in order."""
    read = read_credit_code(typed)
    if _is_doubtful(read):
        found.questions["credit_code"] = Sentence(CODE_DOUBTED, {"code": read.code})
    return read


def _is_doubtful(code: CreditCode) -> bool:
    """Whether there is a code that does not pass both of its checks."""
    return bool(code.code) and code.state != "ok"


def _take_phone(found: Findings, typed: str) -> str:
    """The telephone number as it is kept; none at all is in order."""
    phone = found.take("phone", read_phone(typed)) if typed.strip() else None
    return phone.normal if phone is not None else ""


def _take_consent(
    found: Findings, name: NameConsent, typed_alias: str, amount: AmountConsent | None
) -> Consent:
    """What was agreed to; an amount that was not asked about follows the name."""
    found.choice("name_consent", name, _CONSENT_CODES)
    alias = tidy(typed_alias) if name == "alias" else ""
    if name == "alias" and not alias:
        found.errors["alias"] = Sentence(NO_ALIAS)
    return Consent(
        name=name, alias=alias, amount=amount or ("shown" if name == "full" else "hidden")
    )


def _counted(count: int | None) -> str:
    """A count as it would be typed."""
    return "" if count is None else str(count)


def _optional_count(found: Findings, name: str, typed: str) -> int | None:
    """A count that may be left out."""
    return found.take(name, read_count(typed)) if typed.strip() else None
