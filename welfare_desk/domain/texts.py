"""Texts that people read, in Chinese and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
StageLanguage = Literal["zh", "en", "both"]
"""What the stage speaks: one language, or Chinese with English beside it."""


@dataclass(frozen=True, slots=True)
class Text:
    """One thing said in Chinese and, where somebody wrote it, in English.

    >>> Text("公益凉亭").reads("en")
    '公益凉亭'
    """

    zh: str = ""
    en: str = ""

    def reads(self, language: Language) -> str:
        """The text in a language, or in the other one where it was not written."""
        return (self.zh or self.en) if language == "zh" else (self.en or self.zh)

    def __bool__(self) -> bool:
        return bool(self.zh or self.en)


NO_TEXT = Text()


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802 - the name that lupdate looks for
    """Mark a sentence for the translators where nothing may be translated yet."""
    return source
