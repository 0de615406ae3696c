"""Notices: what the operator is told, in the window and never in a box.

How to tell something: emit a `Notice` (or `notice_of(error)`); the desk's notice bar is the one
place that shows it, in the language of the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from welfare_desk.domain.errors import KnownError, Sentence

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

    def reads(self) -> str:
        """The notice in the language that is installed now."""
        source = QCoreApplication.translate(self.context, self.sentence.source)
        return source.format(**self.sentence.values)


def notice_of(error: KnownError, *, action: Action = "") -> Notice:
    """The notice that tells of a failure."""
    return Notice(level="bad", sentence=error.said, context="errors", action=action)
