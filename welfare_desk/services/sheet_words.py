"""The words that cells of a sheet choose from, in both languages, taken from the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.sheet_choices import FIXED, OTHERS, Choice, Choices
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import CATEGORIES, NAME_CONSENTS
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from welfare_desk.domain.kinds import Kinds

_FORMS = (
    ("money", QT_TRANSLATE_NOOP("words", "Money")),
    ("goods", QT_TRANSLATE_NOOP("words", "Goods")),
    ("goods_or_money", QT_TRANSLATE_NOOP("words", "Goods or money")),
    ("service", QT_TRANSLATE_NOOP("words", "Service")),
)


def sheet_choices(kinds: Kinds) -> Choices:
    """Every list of choices, with the kinds of unit of an event."""
    texts = Texts("zh")

    def choice(code: str, source: str) -> Choice:
        name = Text(texts.say("words", source), source)
        return Choice(code=code, name=name, others=OTHERS.get(code, ()))

    def kind(code: str) -> Choice:
        name = kinds.name(code)
        return Choice(code=code, name=name) if isinstance(name, Text) else choice(code, name)

    return Choices(
        {
            **FIXED,
            "kind": tuple(kind(code) for code in kinds.all()),
            "category": tuple(choice(word.code, word.name) for word in CATEGORIES),
            "name_consent": tuple(choice(word.code, word.name) for word in NAME_CONSENTS),
            "need_form": tuple(choice(code, source) for code, source in _FORMS),
        }
    )
