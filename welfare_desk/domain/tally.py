"""What a screen shows of the ledger: the sums of one evening, and of each project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.register import Project, Served


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSums:
    """What the ledger holds for one project (or, for None, undesignated), in fen."""

    received_fen: int = 0
    outstanding_fen: int = 0
    goods_valued_fen: int = 0

    @property
    def raised_fen(self) -> int:
        """Received money and what is still outstanding of pledges."""
        return self.received_fen + self.outstanding_fen


NOTHING = ProjectSums()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What the ledger alone says: only standing entries count; goods are never added to money."""

    pledged_fen: int = 0
    received_fen: int = 0
    outstanding_fen: int = 0
    by_method_fen: Mapping[str, int]
    goods_received_fen: int = 0
    goods_promised_fen: int = 0
    goods_unvalued: int = 0
    entries_posted: int = 0
    entries_standing: int = 0
    givers: int = 0
    claims: int = 0
    by_project: Mapping[ProjectId | None, ProjectSums]

    @property
    def raised_fen(self) -> int:
        """The headline 累计筹集: received money and outstanding pledges."""
        return self.received_fen + self.outstanding_fen


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The tally of an event: the ledger's sums beside what the register counts."""

    sums: Sums
    units: int
    served: int
    volunteers: int
    needs_fen: Mapping[ProjectId, int]

    def as_json(self) -> dict[str, object]:
        """The keys of `tally --json` (docs/ledger.md)."""
        sums = self.sums
        return {
            "pledged_fen": sums.pledged_fen,
            "received_fen": sums.received_fen,
            "outstanding_fen": sums.outstanding_fen,
            "raised_fen": sums.raised_fen,
            "by_method_fen": dict(sums.by_method_fen),
            "goods_received_fen": sums.goods_received_fen,
            "goods_promised_fen": sums.goods_promised_fen,
            "goods_unvalued": sums.goods_unvalued,
            "entries_posted": sums.entries_posted,
            "entries_standing": sums.entries_standing,
            "givers": sums.givers,
            "units": self.units,
            "claims": sums.claims,
            "projects": {
                project: _project_json(need_fen, sums.by_project.get(project, NOTHING))
                for project, need_fen in self.needs_fen.items()
            },
            "served": self.served,
            "volunteers": self.volunteers,
        }


def figures(
    sums: Sums, *, units: int, projects: Iterable[Project], served: Iterable[Served]
) -> Figures:
    """The tally of an event; `served` may hold older counts, the last of each stall counts."""
    last = {count.stall: count for count in sorted(served, key=lambda count: count.at)}
    return Figures(
        sums=sums,
        units=units,
        served=sum(count.served for count in last.values()),
        volunteers=sum(count.volunteers for count in last.values()),
        needs_fen={
            project.id: sum(line.amount_fen or 0 for line in project.needs) for project in projects
        },
    )


def percent(part_fen: int, whole_fen: int) -> int:
    """So many per cent of a whole, rounded down; 0 where there is no whole.

    >>> percent(9_999_999, 10_000_000)
    99
    """
    return part_fen * 100 // whole_fen if whole_fen > 0 else 0


def _project_json(need_fen: int, sums: ProjectSums) -> dict[str, int]:
    """One project's line of `tally --json`."""
    return {
        "need_fen": need_fen,
        "received_fen": sums.received_fen,
        "outstanding_fen": sums.outstanding_fen,
        "raised_fen": sums.raised_fen,
        "goods_valued_fen": sums.goods_valued_fen,
    }
