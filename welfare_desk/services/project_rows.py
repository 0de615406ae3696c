"""How each project stands: needed, received, promised, claimed, and what is left of its places."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.places import kept_places, places_left
from welfare_desk.domain.standing import rank
from welfare_desk.domain.tally import NOTHING, percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from welfare_desk.domain.ids import LineId, ProjectId, UnitId
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import NeedLine, Project
    from welfare_desk.domain.tally import ProjectSums
    from welfare_desk.services.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedOfLine:
    """What the standing claims of one need line come to; `quantity` None: none was named."""

    fen: int = 0
    quantity: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """What the standing claims of one project come to; surplus ones still take their `places`."""

    count: int = 0
    claimers: tuple[str, ...] = ()
    fen: int = 0
    surplus: bool = False
    lines: Mapping[LineId, ClaimedOfLine] = field(default_factory=dict)
    places: Mapping[LineId, int] = field(default_factory=dict)


UNCLAIMED = Claimed()
UNCLAIMED_LINE = ClaimedOfLine()


def claimed_of(known: Known, project: Project) -> Claimed:
    """Sum up the standing claims of a project; surplus ones are flagged and do not count."""
    standing = known.fold.standing
    surplus = {one for line in project.needs for one in known.fold.surplus(project.id, line.id)}
    stand = [
        (posted.id, posted.entry)
        for posted in sorted(known.claims.get(project.id, ()), key=rank)
        if standing.stands(posted.id) and isinstance(posted.entry, Claim)
    ]
    claims = [claim for entry, claim in stand if entry not in surplus]
    lead = known.fold.accounts.lead
    units = dict.fromkeys(lead(unit) for one in claims for unit in (one.unit, *one.partners))
    return Claimed(
        count=len(claims),
        claimers=tuple(_short_name(known, unit) for unit in units),
        fen=sum(claimed_fen(project, claim) for claim in claims),
        surplus=bool(surplus),
        lines=_by_line(project, claims),
        places=_places([claim for _, claim in stand]),
    )


def project_rows(
    known: Known,
    claimed: Mapping[ProjectId, Claimed],
    sums: Mapping[ProjectId | None, ProjectSums],
    now: datetime,
) -> tuple[ProjectRow, ...]:
    """A row for each project, by number; places are kept as of `now`."""
    holds: defaultdict[ProjectId, list[Hold]] = defaultdict(list)
    for hold in known.holds.values():
        holds[hold.project].append(hold)
    return tuple(
        _row(
            project,
            claimed.get(project.id, UNCLAIMED),
            sums.get(project.id, NOTHING),
            tuple(_line_rows(project, claimed.get(project.id, UNCLAIMED), holds[project.id], now)),
        )
        for project in known.projects.values()
    )


def _row(
    project: Project, claimed: Claimed, sums: ProjectSums, lines: tuple[LineRow, ...]
) -> ProjectRow:
    need_fen = sum(line.amount_fen or 0 for line in project.needs)
    over_fen = max(0, claimed.fen - need_fen, sums.raised_fen - need_fen) if need_fen > 0 else 0
    return ProjectRow(
        project=project,
        need_fen=need_fen,
        received_fen=sums.received_fen,
        outstanding_fen=sums.outstanding_fen,
        raised_fen=sums.raised_fen,
        goods_valued_fen=sums.goods_valued_fen,
        remaining_fen=max(0, need_fen - sums.raised_fen),
        percent=percent(sums.raised_fen, need_fen),
        over_claimed=over_fen > 0 or claimed.surplus,
        claims=claimed.count,
        claimers=claimed.claimers,
        claimed_fen=claimed.fen,
        over_fen=over_fen,
        lines=lines,
    )


def _line_rows(
    project: Project, claimed: Claimed, holds: list[Hold], now: datetime
) -> Iterator[LineRow]:
    """How each need line stands."""
    for line in project.needs:
        of_line = claimed.lines.get(line.id, UNCLAIMED_LINE)
        taken = claimed.places.get(line.id, 0)
        kept = kept_places(holds, project.id, line.id, now) if holds else 0
        yield LineRow(
            line=line.id,
            taken=taken,
            kept=kept,
            left=places_left(line.slots, taken, kept),
            claimed_fen=of_line.fen,
            claimed=of_line.quantity,
        )


def _places(claims: list[Claim]) -> dict[LineId, int]:
    """How many places claims take, line by line."""
    found: dict[LineId, int] = {}
    for claim in claims:
        if claim.line is not None:
            found[claim.line] = found.get(claim.line, 0) + (claim.slots or 1)
    return found


def _by_line(project: Project, claims: list[Claim]) -> dict[LineId, ClaimedOfLine]:
    """What claims come to, line by line."""
    found: dict[LineId, ClaimedOfLine] = {}
    for claim in claims:
        for line in _lines_of(project, claim):
            before = found.get(line.id, UNCLAIMED_LINE)
            quantity = line.quantity if claim.whole else claim.quantity
            found[line.id] = ClaimedOfLine(
                fen=before.fen + _fen_of_line(line, claim),
                quantity=before.quantity
                if quantity is None
                else (before.quantity or Decimal(0)) + quantity,
            )
    return found


def _lines_of(project: Project, claim: Claim) -> tuple[NeedLine, ...]:
    """The need lines that a claim is about: its own, all of them, or the only one."""
    if claim.line is not None:
        return tuple(line for line in project.needs if line.id == claim.line)
    return project.needs if claim.whole or len(project.needs) == 1 else ()


def claimed_fen(project: Project, claim: Claim) -> int:
    """What a claim takes on in money."""
    if claim.fen is not None:
        return claim.fen
    return sum(_fen_of_line(line, claim) for line in _lines_of(project, claim))


def _fen_of_line(line: NeedLine, claim: Claim) -> int:
    """What a claim takes on of a line: its amount, all of it, or its pieces at their price."""
    if claim.fen is not None:
        return claim.fen
    if claim.whole:
        return line.amount_fen or 0
    return int((claim.quantity or 0) * (line.unit_price_fen or 0))


def _short_name(known: Known, unit: UnitId) -> str:
    found = known.units.get(unit)
    return unit if found is None else found.short or found.name.zh or found.name.en
