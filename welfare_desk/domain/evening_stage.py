"""The acts `stage_rules`, `milestone` and `public_fact`: how the stage of an event is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.cues import SceneName
from welfare_desk.domain.evening_errors import WrongFieldError
from welfare_desk.domain.evening_json import both_json
from welfare_desk.domain.evening_values import (
    both,
    code,
    count,
    name,
    picture,
    shown,
    yes_or_no,
)
from welfare_desk.domain.milestones import Milestone, MilestoneKind
from welfare_desk.domain.public_facts import FACTS, PublicFact
from welfare_desk.domain.stage_rules import (
    LONGEST_DELAY_S,
    SHORTEST_TURN_S,
    USUAL_ROTATION,
    USUAL_THANK_FROM_FEN,
    StageRules,
)
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.stage_rules import Rotation

_SCENES: Final[tuple[SceneName, ...]] = get_args(SceneName)
_PAIR: Final = 2
_KINDS: Final[tuple[MilestoneKind, ...]] = get_args(MilestoneKind)


def read_stage_rules(fields: Fields) -> StageRules:
    """The rules that an act sets."""
    thank_from = fields.take("thank_from_fen", count)
    rotation = fields.take("rotation", _rotation)
    return StageRules(
        thank_from_fen=USUAL_THANK_FROM_FEN if thank_from is None else thank_from,
        approve_from_fen=fields.take("approve_from_fen", count) or 0,
        approve_persons=fields.take("approve_persons", yes_or_no) or False,
        delay_s=fields.take("delay_s", _delay) or 0,
        rotates=fields.take("rotates", yes_or_no) or False,
        rotation=USUAL_ROTATION if rotation is None else rotation,
        calm=fields.take("calm", yes_or_no) or False,
        header=fields.take("header", picture) or "",
        logo=fields.take("logo", picture) or "",
        entitled=fields.take("entitled", yes_or_no) or False,
        launch_line=fields.take("launch_line", both) or NO_TEXT,
    )


def stage_rules_json(rules: StageRules) -> dict[str, object]:
    """The rules of the stage as the fields of their act."""
    return {
        "thank_from_fen": rules.thank_from_fen,
        "approve_from_fen": rules.approve_from_fen,
        "approve_persons": rules.approve_persons,
        "delay_s": rules.delay_s,
        "rotates": rules.rotates,
        "rotation": [list(turn) for turn in rules.rotation],
        "calm": rules.calm,
        "header": rules.header or None,
        "logo": rules.logo or None,
        "entitled": rules.entitled,
        "launch_line": both_json(rules.launch_line),
    }


def read_milestone(fields: Fields) -> Milestone:
    """The milestone that an act sets; one at 0 was taken away."""
    return Milestone(
        id=fields.need("id", name),
        kind=fields.take("kind", code(_KINDS)) or "money",
        at=fields.take("goal", count) or 0,
        name=fields.take("name", both) or NO_TEXT,
        quiet=fields.take("quiet", yes_or_no) or False,
    )


def milestone_json(milestone: Milestone) -> dict[str, object]:
    """A milestone as the fields of its act."""
    return {
        "id": milestone.id,
        "kind": milestone.kind,
        "goal": milestone.at,
        "name": both_json(milestone.name),
        "quiet": milestone.quiet,
    }


def read_public_fact(fields: Fields) -> PublicFact:
    """What an act publishes."""
    fact = fields.need("id", code(FACTS))
    found = fields.take("words", both) or NO_TEXT
    if fact == "code_picture":
        picture("words.zh", found.zh)
    return PublicFact(id=fact, words=found)


def public_fact_json(fact: PublicFact) -> dict[str, object]:
    """Something published as the fields of its act."""
    return {"id": fact.id, "words": both_json(fact.words)}


def _delay(field: str, value: object) -> int:
    """How many seconds names wait."""
    seconds = count(field, value)
    if seconds > LONGEST_DELAY_S:
        raise WrongFieldError(field=field, value=shown(value))
    return seconds


def _rotation(field: str, value: object) -> Rotation:
    """Scenes that follow each other: [[scene, seconds], …]."""
    if not isinstance(value, list):
        raise WrongFieldError(field=field, value=shown(value))
    return tuple(_turn(field, each) for each in value)


def _turn(field: str, value: object) -> tuple[SceneName, int]:
    """A scene and how many seconds it is shown."""
    if not isinstance(value, list) or len(value) != _PAIR:
        raise WrongFieldError(field=field, value=shown(value))
    scene, seconds = code(_SCENES)(field, value[0]), count(field, value[1])
    if seconds < SHORTEST_TURN_S:
        raise WrongFieldError(field=field, value=shown(value))
    return scene, seconds
