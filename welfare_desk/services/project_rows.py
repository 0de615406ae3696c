"""How each project stands: needed, received, promised, claimed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim
from welfare_desk.domain.journal import ProjectRow
from welfare_desk.domain.tally import NOTHING, percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.ids import ProjectId, UnitId
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.tally import ProjectSums
    from welfare_desk.services.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """What the standing claims of one project come to."""

    count: int = 0
    claimers: tuple[str, ...] = ()
    fen: int = 0
    surplus: bool = False


UNCLAIMED = Claimed()


def claimed_of(known: Known, project: Project) -> Claimed:
    """Sum up the standing claims of a project; surplus ones are flagged and do not count."""
    standing = known.fold.standing
    surplus = known.surplus_claims()
    stand = [
        posted
        for posted in known.claims.get(project.id, ())
        if standing.stands(posted.id) and isinstance(posted.entry, Claim)
    ]
    count = [posted.entry for posted in stand if posted.id not in surplus]
    claims = [entry for entry in count if isinstance(entry, Claim)]
    units = dict.fromkeys(claim.unit for claim in claims)
    return Claimed(
        count=len(claims),
        claimers=tuple(_short_name(known, unit) for unit in units),
        fen=sum(_claimed_fen(project, claim) for claim in claims),
        surplus=len(claims) < len(stand),
    )


def project_rows(
    known: Known, claimed: Mapping[ProjectId, Claimed], sums: Mapping[ProjectId | None, ProjectSums]
) -> tuple[ProjectRow, ...]:
    """A row for each project, by number."""
    return tuple(
        _row(project, claimed.get(project.id, UNCLAIMED), sums.get(project.id, NOTHING))
        for project in known.projects.values()
    )


def _row(project: Project, claimed: Claimed, sums: ProjectSums) -> ProjectRow:
    need_fen = sum(line.amount_fen or 0 for line in project.needs)
    over = need_fen > 0 and (claimed.fen > need_fen or sums.raised_fen > need_fen)
    return ProjectRow(
        project=project,
        need_fen=need_fen,
        received_fen=sums.received_fen,
        outstanding_fen=sums.outstanding_fen,
        raised_fen=sums.raised_fen,
        goods_valued_fen=sums.goods_valued_fen,
        remaining_fen=max(0, need_fen - sums.raised_fen),
        percent=percent(sums.raised_fen, need_fen),
        over_claimed=over or claimed.surplus,
        claims=claimed.count,
        claimers=claimed.claimers,
    )


def _claimed_fen(project: Project, claim: Claim) -> int:
    """What a claim takes on in money: its amount, or all of its line or project."""
    if claim.fen is not None:
        return claim.fen
    if not claim.whole:
        return 0
    lines = [need for need in project.needs if claim.line in (None, need.id)]
    return sum(line.amount_fen or 0 for line in lines)


def _short_name(known: Known, unit: UnitId) -> str:
    found = known.units.get(unit)
    return unit if found is None else found.short or found.name.zh or found.name.en
