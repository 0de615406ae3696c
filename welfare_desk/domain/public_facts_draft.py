"""What the organiser publishes, as it is typed: a line for each thing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, fold_code, tidy
from welfare_desk.domain.public_facts import FACTS, PublicFact
from welfare_desk.domain.stage_changes import PutPublicFacts
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.public_facts import FactName

BAD_ACCOUNT = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not an account number: write its figures, with blanks if you like."
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "This is too long to be read on a wall: write {most} characters at most."
)

LONGEST: Final = 200
_ACCOUNT: Final = re.compile(r"(?=(?:[A-Z]*[0-9]){5})[0-9A-Z]{5,34}")
_IN_FORM: Final = tuple(name for name in FACTS if name != "code_picture")
"""The picture of the collection code is attached, not typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFactsDraft:
    """The form of what is published; `words` are Chinese and `words_en` English, by thing.

    What is left empty is not published. Fields in errors: the names of the things.
    """

    words: Mapping[FactName, str] = field(default_factory=dict)
    words_en: Mapping[FactName, str] = field(default_factory=dict)

    def parse(self) -> Parsed[PutPublicFacts]:
        """What is to be published, everything that the form asks for, or what is wrong."""
        found = Findings()
        facts = tuple(PublicFact(id=name, words=self._words(found, name)) for name in _IN_FORM)
        return outcome(PutPublicFacts(facts=facts), found, confirmed=True)

    def _words(self, found: Findings, name: FactName) -> Text:
        words = Text(tidy(self.words.get(name, "")), tidy(self.words_en.get(name, "")))
        if max(len(words.zh), len(words.en)) > LONGEST:
            found.errors[name] = Sentence(TOO_LONG, {"most": LONGEST})
        account = fold_code(words.zh).replace("-", "").upper()
        if name == "account" and words and not _ACCOUNT.fullmatch(account):
            found.errors[name] = Sentence(BAD_ACCOUNT, {"typed": words.zh or words.en})
        return words


def facts_draft(facts: Iterable[PublicFact]) -> PublicFactsDraft:
    """The form as it shows what is published."""
    listed = tuple(facts)
    return PublicFactsDraft(
        words={fact.id: fact.words.zh for fact in listed},
        words_en={fact.id: fact.words.en for fact in listed},
    )
