"""The changes that are shown: what was asked for, what came, and what codes and ids stand for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.traced import TraceKind
from welfare_desk.qtkit.care_jobs import SearchTraces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language, Text
    from welfare_desk.domain.traced import Traced

KINDS: Final[tuple[TraceKind, ...]] = get_args(TraceKind)


class Traces:
    """What is known of the changes; an answer that nobody waits for any more is left out."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.rows: dict[str, Traced] = {}
        self.more = False
        self.zone = "Asia/Shanghai"
        self.asked: SearchTraces | None = None
        self._stale = True
        self._waits = False
        self._names: dict[str, Text | str] = {}

    def forget(self) -> None:
        """Another file is open."""
        self.rows, self.more, self.asked, self._names = {}, False, None, {}
        self._stale, self._waits = True, False

    def know(self, snapshot: Snapshot) -> None:
        """Something was written, and something may be called otherwise."""
        self._stale = True
        self.zone = snapshot.event.timezone
        self._names.update({str(row.id): row.number for row in snapshot.rows})
        self._names.update({unit.id: unit.name for unit in snapshot.units or ()})
        self._names.update({project.id: project.name for project in snapshot.projects or ()})
        self._names.update({one.id: one.name for one in snapshot.operators or () if one.name})

    def named(self, code: str, language: Language) -> str:
        """The name of what a code or an id stands for, else itself."""
        name = self._names.get(code, code)
        return name if isinstance(name, str) else name.reads(language)

    def wants(self, typed: str, wanted: str) -> SearchTraces | None:
        """What is to be asked for, where that is not known already."""
        only = next((kind for kind in KINDS if kind == wanted), None)
        job = SearchTraces(typed, only=only)
        known = self.asked == job and not self._stale
        return None if known else job

    def older(self) -> SearchTraces | None:
        """What is to be asked for to see more of the same; None: there is no more, or it comes."""
        if self.asked is None or not self.more or self._waits:
            return None
        return replace(self.asked, skip=len(self.rows))

    def ask(self, job: SearchTraces) -> SearchTraces:
        """Note that this is asked for now."""
        self.asked = replace(job, skip=0)
        self._stale, self._waits = False, True
        return job

    def take(self, job: SearchTraces, rows: Sequence[Traced], *, more: bool) -> bool:
        """Take an answer in; False where something else is asked for by now."""
        if replace(job, skip=0) != self.asked:
            return False
        found = {row.key: row for row in rows}
        self.rows = found if job.skip == 0 else self.rows | found
        self.more, self._waits = more, False
        return True

    def give_up(self) -> None:
        """No answer comes; it may be asked for again."""
        self._waits, self._stale = False, True

    def order(self) -> list[str]:
        """The keys of the changes as they are shown, the newest first."""
        return list(self.rows)
