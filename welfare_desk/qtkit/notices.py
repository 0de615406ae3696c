"""Notices: what the operator is told, in the window and never in a box.

How to tell something: emit a `Notice` (or `notice_of(error)`); the desk's notice bar is the one
place that shows it, in the language of the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.texts import Language

Level = Literal["info", "warn", "bad", "good"]
Action = Literal["", "undo", "retry", "start_stage", "show_log"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One sentence for the operator, how grave it is, and what he may do about it.

    `context` says where the translators find the sentence; `action` names the button beside it.
    """

    level: Level
    sentence: Sentence
    context: str = "notices"
    action: Action = ""

    def reads(self, language: Language) -> str:
        """The notice as the window says it; `language` is the one that is installed."""
        return say(self.sentence, language, self.context)


def notice_of(error: KnownError, *, action: Action = "") -> Notice:
    """The notice that tells of a failure."""
    return Notice(level="bad", sentence=error.said, context="errors", action=action)


def say(sentence: Sentence, language: Language, context: str = "errors") -> str:
    """A sentence of the domain with its values; they may be sentences and texts themselves."""
    source = QCoreApplication.translate(context, sentence.source)
    return source.format(
        **{name: _value(value, context, language) for name, value in sentence.values.items()}
    )


def _value(value: object, context: str, language: Language) -> str:
    if isinstance(value, Text):
        return value.reads(language)
    return say(value, language, context) if isinstance(value, Sentence) else str(value)
