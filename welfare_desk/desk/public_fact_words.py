"""How the things that an organiser publishes are called at the desk, and examples of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.public_facts import FactName
    from welfare_desk.domain.texts import Language

CONTEXT: Final = "PublicFacts"

FACT_WORDS: Final[dict[FactName, str]] = {
    "organiser": QT_TRANSLATE_NOOP("PublicFacts", "Organiser"),
    "charity": QT_TRANSLATE_NOOP("PublicFacts", "Charity"),
    "scope": QT_TRANSLATE_NOOP("PublicFacts", "Who is asked"),
    "decision": QT_TRANSLATE_NOOP("PublicFacts", "Decided by"),
    "certificate": QT_TRANSLATE_NOOP("PublicFacts", "Certificate for public fundraising"),
    "filing": QT_TRANSLATE_NOOP("PublicFacts", "Plan filed under"),
    "agreement": QT_TRANSLATE_NOOP("PublicFacts", "Agreement"),
    "receiver": QT_TRANSLATE_NOOP("PublicFacts", "Received by"),
    "purpose": QT_TRANSLATE_NOOP("PublicFacts", "Purpose"),
    "period": QT_TRANSLATE_NOOP("PublicFacts", "Period"),
    "use": QT_TRANSLATE_NOOP("PublicFacts", "Use and what is left over"),
    "accounts": QT_TRANSLATE_NOOP("PublicFacts", "Accounts are published"),
    "contact": QT_TRANSLATE_NOOP("PublicFacts", "Contact"),
    "lookup": QT_TRANSLATE_NOOP("PublicFacts", "Look it up at"),
    "complaint": QT_TRANSLATE_NOOP("PublicFacts", "Complaints"),
    "account_holder": QT_TRANSLATE_NOOP("PublicFacts", "Account holder"),
    "bank": QT_TRANSLATE_NOOP("PublicFacts", "Bank"),
    "account": QT_TRANSLATE_NOOP("PublicFacts", "Account number"),
    "code_picture": QT_TRANSLATE_NOOP("PublicFacts", "Collection code"),
    "giving_note": QT_TRANSLATE_NOOP("PublicFacts", "What givers should write"),
}
"""The same words as on the stage, so that whoever types finds them again on the wall."""

FACT_HINTS: Final[dict[FactName, str]] = {
    "scope": QT_TRANSLATE_NOOP("PublicFacts", "residents and firms of this community"),
    "decision": QT_TRANSLATE_NOOP("PublicFacts", "residents' meeting of 10 June"),
    "period": QT_TRANSLATE_NOOP("PublicFacts", "1 June to 30 September 2022"),
    "accounts": QT_TRANSLATE_NOOP("PublicFacts", "on the notice board, every month"),
    "contact": QT_TRANSLATE_NOOP("PublicFacts", "office and its telephone, no person"),
    "lookup": QT_TRANSLATE_NOOP("PublicFacts", "web page where the filing is found"),
    "giving_note": QT_TRANSLATE_NOOP("PublicFacts", "project and unit, in the remark"),
}
"""What such a thing may look like, in the field while it is empty."""


def fact_words(name: FactName) -> str:
    """The name of a thing in the language of the desk."""
    return QCoreApplication.translate(CONTEXT, FACT_WORDS[name])


def fact_hint(name: FactName) -> str:
    """What stands in its field while it is empty; "" where nothing does."""
    hint = FACT_HINTS.get(name)
    return QCoreApplication.translate(CONTEXT, hint) if hint else ""


def listed(names: Iterable[FactName], language: Language) -> str:
    """Several things in one sentence."""
    return ("、" if language == "zh" else ", ").join(fact_words(name) for name in names)
