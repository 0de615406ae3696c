"""How a rehearsal went: what was recorded and put right, and how well the hall kept up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.journal import JournalRow

LATE_MS: Final = 2_000
"""The hall is never longer than this behind the books."""

MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalScore:
    """The sheet at the end of a rehearsal.

    `entries` were recorded, `busiest` of them within one minute; `put_right` were corrected,
    `taken_back` voided, withdrawn or handed back. The stage showed an entry after `median_ms`, at
    the worst after `worst_ms`, `late` times later than two seconds while it was there. It was gone
    `outages` times, at the longest for `gone_ms`. `agrees`: at the end it shows what the books
    hold; `sound`: the audit of the books found nothing.
    """

    entries: int
    busiest: int
    put_right: int
    taken_back: int
    median_ms: int
    worst_ms: int
    late: int
    outages: int
    gone_ms: int
    agrees: bool
    sound: bool

    @property
    def passed(self) -> bool:
        """Whether the evening may come."""
        return self.agrees and self.sound and not self.late


class RehearsalRecord:
    """Notes what happens while a rehearsal runs; times are milliseconds of one clock."""

    def __init__(self) -> None:
        """Nothing happened yet."""
        self._causes: Counter[str] = Counter()
        self._minutes: Counter[int] = Counter()
        self._seen: set[object] = set()
        self._since: int | None = None
        self._delays_ms: list[int] = []
        self._gone_since: int | None = None
        self._gone_ms: list[int] = []

    def booked(self, rows: Iterable[JournalRow], at_ms: int) -> None:
        """Some rows are new or changed in the books."""
        fresh = [row for row in rows if row.id not in self._seen]
        self._seen.update(row.id for row in fresh)
        self._minutes[at_ms // MINUTE_MS] += len(fresh)
        self._causes.update(row.because for row in fresh if row.because is not None)
        if fresh and self._since is None and self._gone_since is None:
            self._since = at_ms

    def shown(self, at_ms: int) -> None:
        """The stage shows all that is booked."""
        if self._since is not None:
            self._delays_ms.append(at_ms - self._since)
            self._since = None

    def stage_gone(self, at_ms: int) -> None:
        """The stage, or its screen, is gone; nobody waits for it meanwhile."""
        if self._gone_since is None:
            self._gone_since = at_ms
            self._since = None

    def stage_back(self, at_ms: int) -> None:
        """The stage is there again."""
        if self._gone_since is not None:
            self._gone_ms.append(at_ms - self._gone_since)
            self._gone_since = None

    def score(self, *, agrees: bool, sound: bool) -> RehearsalScore:
        """How it went so far."""
        delays = self._delays_ms or [0]
        taken_back = sum(self._causes[cause] for cause in ("void", "withdrawn", "refund"))
        return RehearsalScore(
            entries=len(self._seen),
            busiest=max(self._minutes.values(), default=0),
            put_right=self._causes["correction"],
            taken_back=taken_back,
            median_ms=round(median(delays)),
            worst_ms=max(delays),
            late=sum(delay > LATE_MS for delay in delays),
            outages=len(self._gone_ms) + (self._gone_since is not None),
            gone_ms=max(self._gone_ms, default=0),
            agrees=agrees,
            sound=sound,
        )
