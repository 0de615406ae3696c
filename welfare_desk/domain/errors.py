"""The two families of failure: a `KnownError` is the world's doing, everything else is a bug.

How to add a failure: 1. a class below its family, with a `code` nobody used before and one
`sentence` (what happened, what it means, what to do) with named places; 2. its Chinese in
resources/i18n/zh.ts (`python3 dev.py strings` adds the line); 3. a line in docs/cli.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence for a person: the English source with named places, and what goes into them.

    >>> Sentence("No unit {unit} is registered.", {"unit": "U99"}).in_english()
    'No unit U99 is registered.'
    """

    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def in_english(self) -> str:
        """The sentence as it is where no translation is at hand."""
        return self.source.format(**self.values)


FieldErrors = dict[str, Sentence]
"""What is wrong with a form: the name of a field and the sentence that stands beside it."""


class KnownError(Exception):
    """The world is at fault (bad input, a full disk): the operator is told one sentence."""

    code: ClassVar[str] = "known"
    exit_code: ClassVar[int] = 5
    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "Something outside the program went wrong."
    )

    def __init__(self, **values: object) -> None:
        """Keep the values that fill the places of the sentence."""
        super().__init__(values)
        self.values = values

    @property
    def said(self) -> Sentence:
        """The sentence with its values, ready to be translated."""
        return Sentence(self.sentence, self.values)

    def __str__(self) -> str:
        """The sentence in English."""
        return self.said.in_english()


class BadInputError(KnownError):
    """What was typed or read cannot be taken; nothing was written."""

    code = "bad-input"
    exit_code = 2


class MissingError(KnownError):
    """A file or an event is not there."""

    code = "missing"
    exit_code = 3


class HeldError(KnownError):
    """Another program holds what is asked for."""

    code = "held"
    exit_code = 4


class WorldError(KnownError):
    """Disk, damage, a newer file: the machine cannot do it now."""

    code = "world"
    exit_code = 5
