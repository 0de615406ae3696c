"""The lists a clerk chooses from: kinds of unit, categories of project, forms, causes, consents.

Names are English sources, marked for translation in the context "words".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, Consent
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One choice of a list: its code in the file, its English name, its icon where it has one."""

    code: str
    name: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitKind:
    """One kind of unit; `person` kinds are masked unless they agree to be named."""

    code: str
    name: str
    icon: str
    person: bool = False


# How to add a kind of unit: 1. a line here with a new code (codes stand in files and never change),
# its English name, an icon of resources/icons, and person=True where the name is a person's name;
# 2. its Chinese in resources/i18n/zh.ts, context "words". The order is the order on the desk.
UNIT_KINDS: tuple[UnitKind, ...] = (
    UnitKind(
        code="enterprise_private",
        name=QT_TRANSLATE_NOOP("words", "Private enterprise"),
        icon="buildings",
    ),
    UnitKind(
        code="enterprise_state",
        name=QT_TRANSLATE_NOOP("words", "State-owned enterprise"),
        icon="buildings",
    ),
    UnitKind(
        code="self_employed", name=QT_TRANSLATE_NOOP("words", "Self-employed"), icon="storefront"
    ),
    UnitKind(
        code="party_org", name=QT_TRANSLATE_NOOP("words", "Party organisation"), icon="users-three"
    ),
    UnitKind(
        code="government", name=QT_TRANSLATE_NOOP("words", "Government office"), icon="house-line"
    ),
    UnitKind(
        code="public_institution",
        name=QT_TRANSLATE_NOOP("words", "Public institution"),
        icon="house-line",
    ),
    UnitKind(code="mass_org", name=QT_TRANSLATE_NOOP("words", "Mass organisation"), icon="users"),
    UnitKind(
        code="oilfield_unit", name=QT_TRANSLATE_NOOP("words", "Oilfield unit"), icon="house-line"
    ),
    UnitKind(
        code="social_association",
        name=QT_TRANSLATE_NOOP("words", "Social association"),
        icon="hand-heart",
    ),
    UnitKind(
        code="social_service_org",
        name=QT_TRANSLATE_NOOP("words", "Social service organisation"),
        icon="hand-heart",
    ),
    UnitKind(code="foundation", name=QT_TRANSLATE_NOOP("words", "Foundation"), icon="hand-coins"),
    UnitKind(
        code="volunteer_team", name=QT_TRANSLATE_NOOP("words", "Volunteer team"), icon="hand-heart"
    ),
    UnitKind(code="group", name=QT_TRANSLATE_NOOP("words", "Group of people"), icon="users-three"),
    UnitKind(
        code="individual", name=QT_TRANSLATE_NOOP("words", "Person"), icon="heart", person=True
    ),
    UnitKind(code="couple", name=QT_TRANSLATE_NOOP("words", "Couple"), icon="heart", person=True),
    UnitKind(code="family", name=QT_TRANSLATE_NOOP("words", "Family"), icon="heart", person=True),
)

# How to add a category of project: a line here (code, English name, icon), its Chinese in
# resources/i18n/zh.ts, context "words".
CATEGORIES: tuple[Word, ...] = (
    Word(code="micro_renewal", name=QT_TRANSLATE_NOOP("words", "Micro-renewal"), icon="hammer"),
    Word(code="student_aid", name=QT_TRANSLATE_NOOP("words", "Student aid"), icon="graduation-cap"),
    Word(code="health", name=QT_TRANSLATE_NOOP("words", "Health"), icon="stethoscope"),
    Word(code="culture", name=QT_TRANSLATE_NOOP("words", "Culture"), icon="music-notes"),
    Word(code="poverty_relief", name=QT_TRANSLATE_NOOP("words", "Poverty relief"), icon="package"),
    Word(code="elder_care", name=QT_TRANSLATE_NOOP("words", "Care for the elderly"), icon="lamp"),
    Word(code="convenience", name=QT_TRANSLATE_NOOP("words", "Everyday help"), icon="wrench"),
    Word(code="micro_wish", name=QT_TRANSLATE_NOOP("words", "Micro-wish"), icon="list-heart"),
    Word(code="other", name=QT_TRANSLATE_NOOP("words", "Other category"), icon="basket"),
)

# The forms of a gift are the type Form of domain/entries.py: a new one is a new kind of ledger row.
FORMS: tuple[Word, ...] = (
    Word(code="money", name=QT_TRANSLATE_NOOP("words", "Money"), icon="currency-cny"),
    Word(code="goods", name=QT_TRANSLATE_NOOP("words", "Goods"), icon="package"),
    Word(code="service", name=QT_TRANSLATE_NOOP("words", "Service"), icon="hand-heart"),
)

# Why an entry is reversed: the type Cause of domain/entries.py; a new one needs its rule there.
CAUSES: tuple[Word, ...] = (
    Word(code="void", name=QT_TRANSLATE_NOOP("words", "Void")),
    Word(code="withdrawn", name=QT_TRANSLATE_NOOP("words", "Withdrawn")),
    Word(code="correction", name=QT_TRANSLATE_NOOP("words", "Correction")),
    Word(code="refund", name=QT_TRANSLATE_NOOP("words", "Refund")),
)

# What the value of goods is taken from: the type Basis of domain/entries.py.
BASES: tuple[Word, ...] = (
    Word(code="none", name=QT_TRANSLATE_NOOP("words", "Not valued")),
    Word(code="invoice", name=QT_TRANSLATE_NOOP("words", "Invoice")),
    Word(code="customs", name=QT_TRANSLATE_NOOP("words", "Customs form")),
    Word(code="agreement", name=QT_TRANSLATE_NOOP("words", "Agreement")),
    Word(code="market", name=QT_TRANSLATE_NOOP("words", "Market price")),
)

# How a name may be shown: the type NameConsent of domain/register.py, decided in masking.py.
NAME_CONSENTS: tuple[Word, ...] = (
    Word(code="full", name=QT_TRANSLATE_NOOP("words", "Full name")),
    Word(code="masked", name=QT_TRANSLATE_NOOP("words", "Masked name")),
    Word(code="surname_only", name=QT_TRANSLATE_NOOP("words", "Surname only")),
    Word(code="alias", name=QT_TRANSLATE_NOOP("words", "Another name")),
    Word(code="anonymous", name=QT_TRANSLATE_NOOP("words", "Anonymous")),
)

# By what right the event asks for gifts: the type BasisMode of domain/register.py.
BASIS_MODES: tuple[Word, ...] = (
    Word(code="community", name=QT_TRANSLATE_NOOP("words", "Inside the community")),
    Word(code="targeted", name=QT_TRANSLATE_NOOP("words", "From invited givers only")),
    Word(code="public", name=QT_TRANSLATE_NOOP("words", "Public appeal of a qualified charity")),
    Word(code="joint_public", name=QT_TRANSLATE_NOOP("words", "Together with a qualified charity")),
    Word(code="direct", name=QT_TRANSLATE_NOOP("words", "Straight to those in need")),
)

STATE_ENTERPRISE: Final = "enterprise_state"
"""The kind whose units need an approval of their own before they give (Charity Law art. 43)."""

_KINDS: dict[str, UnitKind] = {kind.code: kind for kind in UNIT_KINDS}


def word_name(words: tuple[Word, ...], code: str) -> str:
    """The English name of a code in one of the lists, or the code where the list has it not."""
    return next((word.name for word in words if word.code == code), code)


def kind_name(code: str) -> str:
    """The English name of a kind of unit, or the code of a kind that the organiser added."""
    return _KINDS[code].name if code in _KINDS else code


def kind_icon(code: str) -> str:
    """The icon of a kind of unit; kinds that the organiser added share the one of a house."""
    return _KINDS[code].icon if code in _KINDS else "house-line"


def is_person(kind: str) -> bool:
    """Whether the name of such a unit is a person's.

    A kind that nobody listed counts as a person: a name masked by mistake can be put right.
    """
    return _KINDS[kind].person if kind in _KINDS else True


def default_consent(kind: str) -> Consent:
    """What may be shown of a unit that was not asked: organisations in full, persons masked."""
    return MASKED if is_person(kind) else SHOWN_IN_FULL
