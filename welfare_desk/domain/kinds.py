"""The kinds of unit of one event: the listed ones, and those that its organiser added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain import words

if TYPE_CHECKING:
    from welfare_desk.domain.register import Consent, OwnKind, Unit
    from welfare_desk.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Kinds:
    """All kinds that a unit of an event can have.

    A kind of the organiser's own has its own name; for everything else it is like a listed one. A
    code that nobody knows is answered as words.py does: its name is the code, and it is a person.

    >>> Kinds().name("foundation"), Kinds().like("foundation")
    ('Foundation', 'foundation')
    """

    own: tuple[OwnKind, ...] = ()

    def all(self) -> tuple[str, ...]:
        """The codes of all kinds, the organiser's own last."""
        return (*(kind.code for kind in words.UNIT_KINDS), *(kind.id for kind in self.own))

    def knows(self, code: str) -> bool:
        """Whether there is such a kind."""
        return code in self.all()

    def name(self, code: str) -> Text | str:
        """What a kind is called: a text of the organiser's, or a source in the context "words"."""
        found = self._found(code)
        return words.kind_name(code) if found is None else found.name

    def like(self, code: str) -> str:
        """The listed kind that a kind is or resembles."""
        found = self._found(code)
        return code if found is None else found.like

    def icon(self, code: str) -> str:
        """The icon of a kind."""
        return words.kind_icon(self.like(code))

    def is_person(self, code: str) -> bool:
        """Whether the name of such a unit is a person's."""
        return words.is_person(self.like(code))

    def wants_approval(self, code: str) -> bool:
        """Whether such a unit gives with an approval of its own: state enterprises do."""
        return self.like(code) == words.STATE_ENTERPRISE

    def needs_approval(self, unit: Unit) -> bool:
        """Whether a unit's own approval is needed before it gives, and nobody has seen it yet."""
        return self.wants_approval(unit.kind) and not unit.approved

    def default_consent(self, code: str) -> Consent:
        """What may be shown of such a unit when it was not asked."""
        return words.default_consent(self.like(code))

    def _found(self, code: str) -> OwnKind | None:
        return next((kind for kind in self.own if kind.id == code), None)
