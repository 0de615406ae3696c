"""Sentences of the domain in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.texts import Language


def say(sentence: Sentence, language: Language, context: str = "errors") -> str:
    """One sentence with its values filled in; the values may be sentences and texts themselves."""
    values: dict[str, object] = {}
    for name, value in sentence.values.items():
        if isinstance(value, Sentence):
            values[name] = say(value, language, context)
        else:
            values[name] = value.reads(language) if isinstance(value, Text) else value
    return QCoreApplication.translate(context, sentence.source).format(**values)
