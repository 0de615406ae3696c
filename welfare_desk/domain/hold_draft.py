"""Keeping a place as a clerk types it: for whom, of which need, how many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import AskHold
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, tidy
from welfare_desk.domain.market import Hold
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.ids import DeskId, HoldId, LineId, ProjectId, UnitId

NOBODY = QT_TRANSLATE_NOOP(
    "errors", "For whom is the place? Pick a unit, or write how they are known."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldDraft:
    """The form that keeps a place; for a unit of the register, or for somebody in words.

    Fields in errors: who, slots.
    """

    id: HoldId
    project: ProjectId
    line: LineId | None = None
    unit: UnitId | None = None
    who: str = ""
    slots: str = ""
    asked: datetime
    desk: DeskId

    def parse(self) -> Parsed[AskHold]:
        """The place to be asked for, or what is wrong."""
        found = Findings()
        who = "" if self.unit is not None else tidy(self.who)
        if self.unit is None and not who:
            found.errors["who"] = Sentence(NOBODY)
        typed = self.slots.strip()
        slots = found.take("slots", read_count(typed)) if typed else 1
        hold = Hold(
            id=self.id,
            project=self.project,
            line=self.line,
            unit=self.unit,
            who=who,
            slots=slots or 1,
            asked=self.asked,
            desk=self.desk,
        )
        return outcome(AskHold(hold=hold), found, confirmed=True)
