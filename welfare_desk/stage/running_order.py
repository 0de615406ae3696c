"""What is on air and what comes next: spotlights and milestones, one after the other.

It is handed every moment that may be shown, and asked what is on air at a time of any steady
clock; it owns no clock. What is taken back is off the air at once; a milestone is celebrated once,
in the order in which they are reached.
"""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from welfare_desk.stage.thanks_queue import ThanksQueue
from welfare_desk.stage.waiting import BREATH_MS, Turn, celebration, single, told_milestones

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.cues import Cue, SceneName
    from welfare_desk.domain.shown import Shown, ShownGift, ShownMilestone

GATHERING: Final[frozenset[SceneName]] = frozenset({"total", "wall", "market"})
"""The scenes that a spotlight may come between by itself; into the others it comes by hand."""

STILL_FRESH: Final = timedelta(minutes=3)
"""A stage that starts again thanks who waited and celebrates what nobody saw, if it is as new."""

AIRED_KEPT: Final = 60
NUMBER_RUNS_MS: Final = 2_000
"""No turn waits longer than this for the number to come to rest."""


class RunningOrder:
    """Keeps the queue of one stage."""

    def __init__(self) -> None:
        """Have seen nothing yet."""
        self.on_air: Turn | None = None
        self.began_ms = 0
        self.aired: deque[str] = deque(maxlen=AIRED_KEPT)
        self._shown: Shown | None = None
        self._past: set[str] = set()
        self._celebrated: set[str] = set()
        self._reached: list[str] = []
        self._asked = 0
        self._ready_ms: int | None = None
        self._queue = ThanksQueue()
        self._now_ms = 0
        self._rests_until_ms = 0

    def take(self, shown: Shown, *, now_ms: int, now: datetime) -> None:
        """Take a new moment: who waits now, what was reached, what the desk asked for."""
        if self._shown is None:
            self._begin(shown, now)
        self._shown, self._now_ms = shown, now_ms
        self._see_milestones(shown)
        if self.on_air is not None and (left := self._still_standing(self.on_air, shown)):
            self.on_air = left
        else:
            self._end()
        self._queue.take(self._waiting(shown), now_ms, is_open=self._is_open())
        self._obey(shown.cue, now_ms)
        self._queue.gather(self.turns())

    def at(self, now_ms: int, *, number_runs: bool = False) -> Turn | None:
        """What is on air at this moment; the next turn begins when its time has come."""
        self._now_ms = max(self._now_ms, now_ms)
        if self.on_air is not None and now_ms - self.began_ms >= self.on_air.lasts_ms:
            self._end()
        if self.on_air is None and self._may_begin(now_ms, number_runs=number_runs):
            self._start(next(iter(self.turns()), None), now_ms)
        return self.on_air

    def turns(self) -> tuple[Turn, ...]:
        """What waits, in order: milestones first, then those who are thanked."""
        if self._shown is None:
            return ()
        known = {one.key: one for one in self._shown.milestones}
        reached = tuple(celebration(known[key]) for key in self._reached)
        busy = self.on_air.keys if self.on_air is not None else ()
        waiting = [gift for gift in self._waiting(self._shown) if gift.key not in busy]
        ahead_ms = self.ahead_ms(self._now_ms)
        ahead_ms += sum(turn.lasts_ms + BREATH_MS for turn in reached)
        return reached + self._queue.turns(
            waiting,
            self._shown.rules.thank_from_fen,
            now_ms=self._now_ms,
            ahead_ms=ahead_ms,
        )

    def left_ms(self, now_ms: int) -> int:
        """How long what is on air stays; 0 when nothing is."""
        if self.on_air is None:
            return 0
        return max(0, self.on_air.lasts_ms - (now_ms - self.began_ms))

    def ahead_ms(self, now_ms: int) -> int:
        """How long until the next turn may begin."""
        if self.on_air is not None:
            return self.left_ms(now_ms) + BREATH_MS
        return max(0, self._rests_until_ms - now_ms)

    def hold_still(self, passed_ms: int) -> None:
        """Let so many milliseconds not have passed: the picture was frozen or covered."""
        self.began_ms += passed_ms
        self._rests_until_ms += passed_ms
        self._queue.hold_still(passed_ms)

    def _begin(self, shown: Shown, now: datetime) -> None:
        """What stood before this stage began is past, but for those who waited just now."""
        self._past = {
            gift.key for gift in shown.news if not gift.fresh or now - gift.at > STILL_FRESH
        }
        self._celebrated = {one.key for one in shown.milestones if _is_past(one, now)}
        self._asked = shown.cue.nexts

    def _see_milestones(self, shown: Shown) -> None:
        """Queue what was reached now; take out what is no longer reached."""
        reached = told_milestones(shown)
        keys = {one.key for one in reached}
        self._reached = [key for key in self._reached if key in keys]
        for one in sorted(reached, key=_in_order):
            if one.quiet or one.was_celebrated or one.key in self._celebrated:
                continue
            if one.key not in self._reached:
                self._reached.append(one.key)

    def _still_standing(self, turn: Turn, shown: Shown) -> Turn | None:
        """A turn as it is now, or None where nothing of it stands any more."""
        if turn.milestone is not None:
            same = (one for one in told_milestones(shown) if one.key == turn.key)
            found = next(same, None)
            return None if found is None else celebration(found)
        standing = {gift.key: gift for gift in shown.news}
        gifts = tuple(standing[key] for key in turn.keys if key in standing)
        if not gifts:
            return None
        kind = turn.kind if len(gifts) > 1 or len(turn.gifts) == 1 else gifts[0].deed
        return Turn(kind=kind, gifts=gifts, lasts_ms=turn.lasts_ms)

    def _obey(self, cue: Cue, now_ms: int) -> None:
        """Do what the desk asked for since the last moment.

        A count that is lower than before comes from a file that was put in the place of another.
        """
        asks, self._asked = cue.nexts > self._asked, cue.nexts
        if not asks or self._shown is None:
            return
        self._end()
        if not cue.thank:
            self._start(next(iter(self.turns()), None), now_ms)
            return
        named = next((gift for gift in self._shown.news if gift.key == cue.thank), None)
        if named is not None:
            self._start(single(named), now_ms)

    def _waiting(self, shown: Shown) -> list[ShownGift]:
        return [gift for gift in shown.news if gift.fresh and gift.key not in self._past]

    def _may_begin(self, now_ms: int, *, number_runs: bool) -> bool:
        """Whether a turn may come by itself: the scene lets it, and the number stands still."""
        if not self._is_open() or now_ms < self._rests_until_ms or not self.turns():
            self._ready_ms = None
            return False
        if self._ready_ms is None:
            self._ready_ms = now_ms
        return not number_runs or now_ms - self._ready_ms >= NUMBER_RUNS_MS

    def _is_open(self) -> bool:
        """Whether turns may begin by themselves, as far as curtain and scene go."""
        cue = None if self._shown is None else self._shown.cue
        return cue is not None and cue.curtain == "live" and cue.scene in GATHERING

    def _start(self, turn: Turn | None, now_ms: int) -> None:
        self.on_air, self.began_ms, self._ready_ms = turn, now_ms, None
        if turn is not None:
            self._past.update(turn.keys)
            self._celebrated.update(turn.keys)
            self._reached = [key for key in self._reached if key not in turn.keys]

    def _end(self) -> None:
        if self.on_air is not None:
            self.aired.extend(self.on_air.keys)
            self._rests_until_ms = self._now_ms + BREATH_MS
        self.on_air = None


def _in_order(milestone: ShownMilestone) -> tuple[str, int, str]:
    """The order in which milestones of one kind are reached."""
    return (milestone.kind, milestone.at, milestone.key)


def _is_past(milestone: ShownMilestone, now: datetime) -> bool:
    """Whether a milestone was reached long before the stage began."""
    at = milestone.reached_at
    return milestone.is_reached and (at is None or now - at > STILL_FRESH)
