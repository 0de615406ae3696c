"""A new unit as a clerk types it: name, kind, consent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, tidy
from welfare_desk.domain.register import Consent, Unit
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import NAME_CONSENTS, UNIT_KINDS, default_consent

if TYPE_CHECKING:
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

_KIND_CODES = tuple(kind.code for kind in UNIT_KINDS)
_CONSENT_CODES = tuple(word.code for word in NAME_CONSENTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnitDraft:
    """The texts of the panel that registers a unit; `id` is made when the panel opens.

    Consents left None follow the kind: an organisation is shown in full, a person masked.
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
    confirmed: bool = False

    def parse(self) -> Parsed[Unit]:
        """The unit, or what is wrong with it; a doubtful credit code asks for a second look."""
        found = Findings()
        name = tidy(self.name)
        if not name:
            found.errors["name"] = Sentence(NO_NAME)
        elif not any(char.isalpha() for char in name):
            found.errors["name"] = Sentence(NOT_A_NAME, {"typed": name})
        found.choice("kind", self.kind, _KIND_CODES)
        unit = Unit(
            id=self.id,
            kind=self.kind,
            name=Text(name, tidy(self.name_en)),
            short=tidy(self.short),
            credit_code=self._code(found),
            attendees=_optional_count(found, "attendees", self.attendees),
            head_count=_optional_count(found, "head_count", self.head_count),
            consent=self._consent(found),
        )
        return outcome(unit, found, confirmed=self.confirmed)

    def _code(self, found: Findings) -> str:
        """The credit code as it will be kept; none at all is in order."""
        read = read_credit_code(self.credit_code)
        if read.code and read.state != "ok":
            found.questions["credit_code"] = Sentence(CODE_DOUBTED, {"code": read.code})
        return read.code

    def _consent(self, found: Findings) -> Consent:
        """What was agreed to; what was not asked follows the kind, or the name's consent."""
        usual = default_consent(self.kind)
        name = self.name_consent or usual.name
        found.choice("name_consent", name, _CONSENT_CODES)
        alias = tidy(self.alias) if name == "alias" else ""
        if name == "alias" and not alias:
            found.errors["alias"] = Sentence(NO_ALIAS)
        amount = self.amount_consent or ("shown" if name == "full" else "hidden")
        return Consent(name=name, alias=alias, amount=amount)


def _optional_count(found: Findings, name: str, typed: str) -> int | None:
    """A count that may be left out."""
    return found.take(name, read_count(typed)) if typed.strip() else None
