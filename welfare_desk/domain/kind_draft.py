"""A kind of unit of the organiser's own, as it is typed in the settings."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, tidy
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import UNIT_KINDS

KIND_THERE = QT_TRANSLATE_NOOP("errors", "There is a kind of this name already: take another name.")

_LISTED = tuple(kind.code for kind in UNIT_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindDraft:
    """The form of a kind; `id` is made when the form opens, and stays when the kind is renamed.

    `taken` are the Chinese names of the other kinds. Fields in errors: name, like.
    """

    id: str
    name: str = ""
    name_en: str = ""
    like: str = "group"
    taken: frozenset[str] = frozenset()

    def parse(self) -> Parsed[OwnKind]:
        """The kind, or what is wrong with it."""
        found = Findings()
        name = found.text("name", self.name)
        if name in self.taken:
            found.errors["name"] = Sentence(KIND_THERE)
        found.choice("like", self.like, _LISTED)
        kind = OwnKind(id=self.id, name=Text(name, tidy(self.name_en)), like=self.like)
        return outcome(kind, found, confirmed=True)
