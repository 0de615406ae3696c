"""A new event as it is typed on the first day: one short form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.draft_parts import take_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import (
    Findings,
    read_count,
    read_date,
    read_prefix,
    read_time,
    tidy,
)
from welfare_desk.domain.register import Event
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import BASIS_MODES

if TYPE_CHECKING:
    from datetime import time

    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.register import BasisMode

NO_EVENT_NAME = QT_TRANSLATE_NOOP("errors", "The event has no name yet: it stands on the stage.")
ENDS_BEFORE = QT_TRANSLATE_NOOP("errors", "It would end before it starts: compare the two times.")
BAD_MINUTES = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not how long a place is kept: write minutes, 240 at most."
)

MOST_HOLD_MINUTES: Final = 240
_MODE_CODES = tuple(word.code for word in BASIS_MODES)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """The form that makes an event; `id` is made when the form opens.

    Needed are a name, the day and the letters before the numbers.
    From `check_above` on a second person looks at an amount; left empty, nobody has to.
    Fields in errors: name, date, starts, ends, goal, number_prefix, basis_mode, hold_minutes,
    check_above.
    """

    id: EventId
    name: str = ""
    name_en: str = ""
    host: str = ""
    host_en: str = ""
    slogan: str = ""
    slogan_en: str = ""
    venue: str = ""
    venue_en: str = ""
    date: str = ""
    starts: str = ""
    ends: str = ""
    goal: str = ""
    number_prefix: str = ""
    basis_mode: BasisMode = "community"
    basis_note: str = ""
    hold_minutes: str = "10"
    check_above: str = ""
    confirmed: bool = False

    def parse(self) -> Parsed[Event]:
        """The event, or what is wrong, or what deserves a second look."""
        found = Findings()
        if not tidy(self.name):
            found.errors["name"] = Sentence(NO_EVENT_NAME)
        found.choice("basis_mode", self.basis_mode, _MODE_CODES)
        day = found.read("date", self.date, read_date)
        prefix = found.read("number_prefix", self.number_prefix, read_prefix)
        starts, ends = self._times(found)
        goal_fen = _optional_amount(found, "goal", self.goal)
        check_fen = _optional_amount(found, "check_above", self.check_above)
        minutes = found.read("hold_minutes", self.hold_minutes, _read_minutes)
        if day is None or prefix is None or minutes is None:
            return Parsed(errors=found.errors)
        event = Event(
            id=self.id,
            name=Text(tidy(self.name), tidy(self.name_en)),
            host=Text(tidy(self.host), tidy(self.host_en)),
            slogan=Text(tidy(self.slogan), tidy(self.slogan_en)),
            venue=Text(tidy(self.venue), tidy(self.venue_en)),
            date=day,
            starts=starts,
            ends=ends,
            goal_fen=goal_fen,
            number_prefix=prefix,
            basis_mode=self.basis_mode,
            basis_note=Text(tidy(self.basis_note)),
            hold_minutes=minutes,
            check_above_fen=check_fen,
        )
        return outcome(event, found, confirmed=self.confirmed)

    def _times(self, found: Findings) -> tuple[time | None, time | None]:
        """When it starts and ends; both may be left out."""
        starts = _optional_time(found, "starts", self.starts)
        ends = _optional_time(found, "ends", self.ends)
        if starts is not None and ends is not None and ends <= starts:
            found.errors["ends"] = Sentence(ENDS_BEFORE)
        return starts, ends


def _read_minutes(typed: str) -> int | Sentence:
    """How many minutes a place of the market is kept."""
    minutes = read_count(typed)
    if isinstance(minutes, Sentence) or minutes > MOST_HOLD_MINUTES:
        return Sentence(BAD_MINUTES, {"typed": typed})
    return minutes


def _optional_amount(found: Findings, name: str, typed: str) -> int:
    """An amount in fen that may be left out; what cannot be read is in the findings."""
    return (take_amount(found, name, typed) or 0) if typed.strip() else 0


def _optional_time(found: Findings, name: str, typed: str) -> time | None:
    """A time that may be left out."""
    return found.take(name, read_time(typed)) if typed.strip() else None
