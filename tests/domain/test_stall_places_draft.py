"""Where the service stalls stand, as it is typed."""

from __future__ import annotations

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.register import Stall
from welfare_desk.domain.stage_changes import PutStallPlaces
from welfare_desk.domain.stall_places_draft import (
    PLACE_TOO_LONG,
    PLACE_TWICE,
    StallPlacesDraft,
    places_draft,
)
from welfare_desk.domain.texts import Text

CUT, EYES = StallId("S1"), StallId("S2")


def test_places_are_tidied_and_may_stay_empty() -> None:
    parsed = StallPlacesDraft(places={CUT: "  A 3 ", EYES: ""}).parse()
    assert parsed.value == PutStallPlaces(places=((CUT, "A 3"), (EYES, "")))


def test_two_stalls_at_one_place_are_refused() -> None:
    parsed = StallPlacesDraft(places={CUT: "3", EYES: " 3"}).parse()
    assert parsed.errors == {EYES: Sentence(PLACE_TWICE)}


def test_a_stall_without_a_place_stands_at_its_number() -> None:
    parsed = StallPlacesDraft(places={CUT: "2", EYES: ""}).parse()
    assert parsed.errors == {EYES: Sentence(PLACE_TWICE)}
    assert StallPlacesDraft(places={CUT: "", EYES: ""}).parse().value is not None


def test_a_place_that_nobody_could_read_is_refused() -> None:
    parsed = StallPlacesDraft(places={CUT: "behind the old lime"}).parse()
    assert parsed.errors == {CUT: Sentence(PLACE_TOO_LONG, {"most": 8})}


def test_the_form_shows_where_they_stand() -> None:
    stalls = (Stall(id=CUT, name=Text("理发"), place="3"), Stall(id=EYES, name=Text("验光")))
    assert places_draft(stalls) == StallPlacesDraft(places={CUT: "3", EYES: ""})
