"""What a window can ask to be changed of the stage beside its cues, one value each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from welfare_desk.domain.ids import StallId
    from welfare_desk.domain.milestones import Milestone
    from welfare_desk.domain.public_facts import PublicFact
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.domain.stage_rules import StageRules

PictureKind = Literal["header", "logo", "code"]
"""The pictures that the organiser supplies: header and logo of the stage, the collection code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutStageRules:
    """Set the rules of the stage, or the named fields of them."""

    rules: StageRules
    fields: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutMilestones:
    """Let these be the milestones, all of them; one that is not named is taken away."""

    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutPublicFacts:
    """Publish these things, or change what is published; those that are not named stay."""

    facts: tuple[PublicFact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkSpotlights:
    """Note what was decided of spotlights, or what the stage showed.

    `fields` names what is decided of them, as "place" alone; None: everything.
    """

    marks: tuple[SpotlightMark, ...]
    fields: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachStagePicture:
    """Take a picture for the stage, a PNG or a JPEG; `name` is how it is kept, once it is."""

    kind: PictureKind
    picture: bytes
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutStallPlaces:
    """Say of service stalls where they stand; those that are not named stay where they are."""

    places: tuple[tuple[StallId, str], ...]


StageChange = (
    PutStageRules
    | PutMilestones
    | PutPublicFacts
    | MarkSpotlights
    | AttachStagePicture
    | PutStallPlaces
)
"""What is changed of the stage."""
