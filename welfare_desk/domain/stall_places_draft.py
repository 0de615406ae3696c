"""Where the service stalls stand, as it is typed: a number or a word for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, tidy
from welfare_desk.domain.stage_changes import PutStallPlaces
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.ids import StallId
    from welfare_desk.domain.register import Stall

PLACE_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "A place is a short number or word: write {most} characters at most."
)
PLACE_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Another stall stands there: people would look for both at one place."
)

LONGEST: Final = 8
"""So much of a place can be read on a card of the stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StallPlacesDraft:
    """The form of all stalls in their order; where a place is empty, the stage shows its number.

    Fields in errors: the ids of the stalls.
    """

    places: Mapping[StallId, str] = field(default_factory=dict)

    def parse(self) -> Parsed[PutStallPlaces]:
        """The places ready to be set, or what is wrong with them."""
        found = Findings()
        places = {stall: tidy(typed) for stall, typed in self.places.items()}
        seen: set[str] = set()
        for number, (stall, place) in enumerate(places.items(), start=1):
            if len(place) > LONGEST:
                found.errors[stall] = Sentence(PLACE_TOO_LONG, {"most": LONGEST})
            elif (place or str(number)) in seen:
                found.errors[stall] = Sentence(PLACE_TWICE)
            seen.add(place or str(number))
        change = PutStallPlaces(places=tuple(places.items()))
        return outcome(change, found, confirmed=True)


def places_draft(stalls: Iterable[Stall]) -> StallPlacesDraft:
    """The form as it shows where the stalls stand."""
    return StallPlacesDraft(places={stall.id: stall.place for stall in stalls})
