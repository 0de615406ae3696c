"""What a paper sheet says of itself when it is typed in: its number, and when the gift came."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, fold_code, read_date, read_time
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from welfare_desk.domain.ids import DeskId
    from welfare_desk.domain.paper_sheets import PaperSheet

_NUMBER = re.compile(r"([A-Z]{1,3})?0*([1-9]\d{0,5})")
_BARE_TIME = re.compile(r"(\d{1,2})(\d{2})")

NO_SHEET = QT_TRANSLATE_NOOP("errors", "Which sheet is it? Its number stands in the corner: A12.")
BAD_SHEET = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no number of a sheet: write it as it stands there, A12."
)
UNKNOWN_SHEET = QT_TRANSLATE_NOOP(
    "errors", "No sheet {sheet} was printed here. Enter again if it lies before you."
)
SPOILED_SHEET = QT_TRANSLATE_NOOP(
    "errors", "Sheet {sheet} was set aside: {reason}. Take it back on the page of paper sheets."
)
USED_SHEET = QT_TRANSLATE_NOOP(
    "errors", "Sheet {sheet} is typed in already, as {number}. Correct that one, or look again."
)
NO_TIME = QT_TRANSLATE_NOOP("errors", "When was it received? The time stands on the sheet: 19:32.")
IN_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "{time} has not come yet: type the time that stands on the sheet."
)
BEFORE_EVENT = QT_TRANSLATE_NOOP(
    "errors", "{day} is before the day of the event. Enter again if the sheet says so."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTold:
    """The sheet, and when what it says was really received."""

    sheet: SheetId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDraft:
    """Number and time as they are typed.

    `day` is the day that is meant where only a time is typed; `printed` are the sheets that may be
    typed in, `used` those that an entry stands for, with its number. `first_day` is the day of the
    event. Fields in errors: sheet, time.
    """

    number: str
    time: str
    desk: DeskId | None
    day: date
    first_day: date
    timezone: str
    now: datetime
    printed: Iterable[PaperSheet] = ()
    used: tuple[tuple[SheetId, str], ...] = ()
    confirmed: bool = False

    def parse(self) -> Parsed[SheetTold]:
        """The sheet and the moment, or what is wrong with either."""
        found = Findings()
        sheet, at = self._sheet(found), self._at(found)
        if sheet is None or at is None:
            return Parsed(errors=found.errors)
        return outcome(SheetTold(sheet=sheet, at=at), found, confirmed=self.confirmed)

    def _sheet(self, found: Findings) -> SheetId | None:
        plain = fold_code(self.number).upper()
        match = _NUMBER.fullmatch(plain)
        if match is None:
            typed = {"typed": self.number.strip()}
            found.errors["sheet"] = Sentence(BAD_SHEET, typed) if plain else Sentence(NO_SHEET)
            return None
        sheet = SheetId(f"{match[1] or self.desk or ''}{int(match[2])}")
        number = dict(self.used).get(sheet)
        if number is not None:
            found.errors["sheet"] = Sentence(USED_SHEET, {"sheet": sheet, "number": number})
            return None
        return sheet if self._may_be_typed(found, sheet) else None

    def _may_be_typed(self, found: Findings, sheet: SheetId) -> bool:
        """Whether it was not set aside; one that was printed elsewhere is asked about."""
        known = next((one for one in self.printed if one.id == sheet), None)
        if known is None:
            found.questions["sheet"] = Sentence(UNKNOWN_SHEET, {"sheet": sheet})
        elif known.spoiled:
            values = {"sheet": sheet, "reason": known.spoiled}
            found.errors["sheet"] = Sentence(SPOILED_SHEET, values)
        return "sheet" not in found.errors

    def _at(self, found: Findings) -> datetime | None:
        """When it was received: “19:32”, “1932”, or with the day before it."""
        if not self.time.strip():
            found.errors["time"] = Sentence(NO_TIME)
            return None
        *before, last = self.time.split()
        bare = _BARE_TIME.fullmatch(fold_code(last))
        time = found.take("time", read_time(f"{bare[1]}:{bare[2]}" if bare else last))
        day = found.take("time", read_date(" ".join(before))) if before else self.day
        if time is None or day is None:
            return None
        at = datetime.combine(day, time, _zone(self.timezone)).astimezone(UTC)
        if at > self.now:
            found.errors["time"] = Sentence(IN_FUTURE, {"time": f"{day} {time:%H:%M}"})
            return None
        if day < self.first_day:
            found.questions["time"] = Sentence(BEFORE_EVENT, {"day": f"{day}"})
        return at


def _zone(name: str) -> ZoneInfo | None:
    """The zone of an event; None where the system does not know it: its own is meant then."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def next_missing(
    sheets: Iterable[PaperSheet], used: Iterable[SheetId], after: SheetId | None = None
) -> SheetId | None:
    """The next sheet that waits to be typed in: after the last one, else from the first on."""
    taken = frozenset(used)
    waiting = [sheet for sheet in sheets if not sheet.spoiled and sheet.id not in taken]
    waiting.sort(key=lambda sheet: (sheet.desk, sheet.number))
    places = [(sheet.desk, sheet.number) for sheet in sheets if sheet.id == after]
    later = (sheet.id for sheet in waiting if places and (sheet.desk, sheet.number) > places[0])
    return next(later, None) or next((sheet.id for sheet in waiting), None)
