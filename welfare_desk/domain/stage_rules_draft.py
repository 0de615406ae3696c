"""The rules of the stage as they are typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.draft_parts import take_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, fold_code, tidy
from welfare_desk.domain.money import Money
from welfare_desk.domain.stage_changes import PutStageRules
from welfare_desk.domain.stage_rules import (
    LONGEST_DELAY_S,
    LONGEST_TURN_S,
    SHORTEST_TURN_S,
    StageRules,
)
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.stage_rules import Rotation

BAD_DELAY = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not how long names wait: write seconds, {most} at most."
)
BAD_TURN = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not how long a scene is shown: write seconds, {least} to {most}."
)
NO_SCENES = QT_TRANSLATE_NOOP(
    "errors", "No scene is chosen to take turns: choose at least two, or let none take turns."
)

FORM: Final = frozenset(
    {
        "thank_from_fen",
        "approve_from_fen",
        "approve_persons",
        "delay_s",
        "rotates",
        "rotation",
        "calm",
        "entitled",
        "launch_line",
    }
)
"""What the form changes; pictures are attached by themselves."""

_FEWEST: Final = 2
_SECONDS: Final = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRulesDraft:
    """The form of the rules; an empty amount to wait from lets no name wait.

    An empty amount to thank from thanks everybody alone, an empty delay lets nobody wait.
    `rotation` are the scenes that take turns, each with its seconds as typed.
    Fields in errors: thank_from, approve_from, delay, rotation, rotation.N (from 0).
    """

    thank_from: str = ""
    approve_from: str = ""
    approve_persons: bool = False
    delay: str = ""
    rotates: bool = False
    rotation: tuple[tuple[SceneName, str], ...] = ()
    calm: bool = False
    entitled: bool = False
    launch_line: str = ""
    launch_line_en: str = ""
    confirmed: bool = False

    def parse(self) -> Parsed[PutStageRules]:
        """The rules ready to be set, or what is wrong, or what deserves a second look."""
        found = Findings()
        rules = StageRules(
            thank_from_fen=_amount(found, "thank_from", self.thank_from),
            approve_from_fen=_amount(found, "approve_from", self.approve_from),
            approve_persons=self.approve_persons,
            delay_s=_delay(found, self.delay),
            rotates=self.rotates,
            rotation=self._rotation(found),
            calm=self.calm,
            entitled=self.entitled,
            launch_line=Text(tidy(self.launch_line), tidy(self.launch_line_en)),
        )
        return outcome(PutStageRules(rules=rules, fields=FORM), found, confirmed=self.confirmed)

    def _rotation(self, found: Findings) -> Rotation:
        turns = [
            (scene, found.take(f"rotation.{place}", _turn(typed)) or SHORTEST_TURN_S)
            for place, (scene, typed) in enumerate(self.rotation)
        ]
        if self.rotates and len(turns) < _FEWEST:
            found.errors["rotation"] = Sentence(NO_SCENES)
        return tuple(turns)


def rules_draft(rules: StageRules) -> StageRulesDraft:
    """The form as it shows the rules that stand.

    >>> rules_draft(StageRules()).thank_from
    '1,000.00'
    """
    return StageRulesDraft(
        thank_from=_figures(rules.thank_from_fen),
        approve_from=_figures(rules.approve_from_fen),
        approve_persons=rules.approve_persons,
        delay=str(rules.delay_s or ""),
        rotates=rules.rotates,
        rotation=tuple((scene, str(seconds)) for scene, seconds in rules.rotation),
        calm=rules.calm,
        entitled=rules.entitled,
        launch_line=rules.launch_line.zh,
        launch_line_en=rules.launch_line.en,
    )


def _amount(found: Findings, name: str, typed: str) -> int:
    """An amount in fen that may be left out."""
    return (take_amount(found, name, typed) or 0) if typed.strip() else 0


def _figures(fen: int) -> str:
    return Money(fen).figures if fen else ""


def _delay(found: Findings, typed: str) -> int:
    """How many seconds names wait."""
    seconds = _seconds(typed) if typed.strip() else 0
    if seconds is not None and seconds <= LONGEST_DELAY_S:
        return seconds
    values = {"typed": typed.strip(), "most": LONGEST_DELAY_S}
    found.errors["delay"] = Sentence(BAD_DELAY, values)
    return 0


def _turn(typed: str) -> int | Sentence:
    """How many seconds a scene is shown."""
    seconds = _seconds(typed)
    if seconds is not None and SHORTEST_TURN_S <= seconds <= LONGEST_TURN_S:
        return seconds
    values = {"typed": typed.strip(), "least": SHORTEST_TURN_S, "most": LONGEST_TURN_S}
    return Sentence(BAD_TURN, values)


def _seconds(typed: str) -> int | None:
    """A whole number of seconds; None: it is none, or longer than any."""
    plain = fold_code(typed)
    return int(plain) if _SECONDS.fullmatch(plain) else None
