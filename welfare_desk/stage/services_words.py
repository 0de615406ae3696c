"""What the cards of the volunteer services say: texts, nothing left to decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import wording
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown, ShownStall
    from welfare_desk.stage.wording import Voice

SERVICES = QT_TRANSLATE_NOOP("stage", "Volunteer services")
OPEN = QT_TRANSLATE_NOOP("stage", "Come right over")
PAUSED = QT_TRANSLATE_NOOP("stage", "Back soon")
SERVED = QT_TRANSLATE_NOOP("stage", "Served")
SERVED_WHAT = QT_TRANSLATE_NOOP("stage", "Served ({what})")
VOLUNTEERS = QT_TRANSLATE_NOOP("stage", "Volunteers here: {count}")
HERE = QT_TRANSLATE_NOOP("stage", "Volunteers here")
ALL_SERVED = QT_TRANSLATE_NOOP("stage", "Served so far")
NONE_YET = QT_TRANSLATE_NOOP("stage", "The services open soon")


@dataclass(frozen=True, slots=True, kw_only=True)
class StallRow:
    """One service: where it is, what it is, whether somebody is there, how many were served.

    `below` is its name in English, where the stage speaks both languages, and `note` then how it
    stands in English; else how many volunteers are there.
    """

    key: str
    place: str
    name: str
    name_folded: str
    below: str
    how: str
    is_open: bool
    note: str
    served: str
    counted: str


def stall_rows(shown: Shown, voice: Voice) -> tuple[StallRow, ...]:
    """The cards, in the order of their places."""
    return tuple(_row(stall, voice) for stall in shown.stalls)


def _row(stall: ShownStall, voice: Voice) -> StallRow:
    name, is_open = wording.read(stall.name, voice), stall.volunteers > 0
    how, how_in_english = wording.halves(voice.say(CONTEXT, OPEN if is_open else PAUSED))
    return StallRow(
        key=stall.key,
        place=stall.place,
        name=name,
        name_folded=in_two(name),
        below=wording.english_below(stall.name, voice),
        how=how,
        is_open=is_open,
        note=how_in_english or (_volunteers(stall, voice) if is_open else ""),
        served=f"{stall.served:,}",
        counted=_counted(stall, voice),
    )


def _volunteers(stall: ShownStall, voice: Voice) -> str:
    return voice.say(CONTEXT, VOLUNTEERS, count=f"{stall.volunteers:,}")


def _counted(stall: ShownStall, voice: Voice) -> str:
    """What was counted; in one language, for the figure above it needs none."""
    first = wording.first_of(voice)
    if not stall.counted:
        return first.say(CONTEXT, SERVED)
    return first.say(CONTEXT, SERVED_WHAT, what=wording.read(stall.counted, first))
