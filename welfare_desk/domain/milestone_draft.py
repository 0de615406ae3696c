"""The milestones of an event as they are typed: one line each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.draft_parts import take_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import NEEDED, Findings, read_count, tidy
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.money import Money
from welfare_desk.domain.stage_changes import PutMilestones
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.milestones import MilestoneKind

GOAL_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Another line has the same goal: one of the two is enough."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLine:
    """One line: what is counted, the goal as typed (an amount or a count), its name."""

    id: str
    kind: MilestoneKind = "money"
    goal: str = ""
    name: str = ""
    name_en: str = ""
    quiet: bool = False

    def is_empty(self) -> bool:
        """Whether nothing was typed into it."""
        return not (self.goal.strip() or tidy(self.name) or tidy(self.name_en))


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestonesDraft:
    """The form of all milestones; an empty line is none.

    Fields in errors: goal.N, N the place of the line from 0.
    """

    lines: tuple[MilestoneLine, ...] = ()
    confirmed: bool = False

    def parse(self) -> Parsed[PutMilestones]:
        """The milestones ready to be set, or what is wrong, or what deserves a second look."""
        found = Findings()
        milestones: list[Milestone] = []
        for place, line in enumerate(self.lines):
            if line.is_empty():
                continue
            at = _goal(found, f"goal.{place}", line)
            if any((one.kind, one.at) == (line.kind, at) for one in milestones):
                found.errors[f"goal.{place}"] = Sentence(GOAL_TWICE)
            if at is not None:
                milestones.append(_milestone(line, at))
        change = PutMilestones(milestones=tuple(milestones))
        return outcome(change, found, confirmed=self.confirmed)


def milestones_draft(milestones: Iterable[Milestone]) -> MilestonesDraft:
    """The form as it shows the milestones that stand."""
    return MilestonesDraft(
        lines=tuple(
            MilestoneLine(
                id=one.id,
                kind=one.kind,
                goal=Money(one.at).figures if one.kind == "money" else str(one.at),
                name=one.name.zh,
                name_en=one.name.en,
                quiet=one.quiet,
            )
            for one in milestones
            if one.at
        )
    )


def _goal(found: Findings, name: str, line: MilestoneLine) -> int | None:
    """What a line is to reach: fen, or a count."""
    if not line.goal.strip():
        found.errors[name] = Sentence(NEEDED)
        return None
    if line.kind == "money":
        return take_amount(found, name, line.goal)
    return found.take(name, read_count(line.goal))


def _milestone(line: MilestoneLine, at: int) -> Milestone:
    return Milestone(
        id=line.id,
        kind=line.kind,
        at=at,
        name=Text(tidy(line.name), tidy(line.name_en)),
        quiet=line.quiet,
    )
