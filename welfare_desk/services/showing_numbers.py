"""What the hall sees without a name: the event, its sums and counts, what is published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.shown import Shown
from welfare_desk.services.showing_market import claimed_projects, last_counts, stalls

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.stage_rules import StageRules
    from welfare_desk.services.known import Known


def bare_shown(known: Known, rows: Sequence[ProjectRow], persons: Collection[UnitId]) -> Shown:
    """All that is shown without a name; `persons` are the givers that are persons."""
    sums = known.fold.sums()
    claimed, listed = claimed_projects(rows)
    counts = last_counts(known.served).values()
    return replace(
        _setting(known),
        headline_fen=sums.received_fen if known.cue.headline == "received" else sums.raised_fen,
        received_fen=sums.received_fen,
        outstanding_fen=sums.outstanding_fen,
        goods_received_fen=sums.goods_received_fen,
        goods_promised_fen=sums.goods_promised_fen,
        goods_batches=known.goods_batches(),
        givers=sums.givers,
        giver_units=sums.givers - len(persons),
        giver_persons=len(persons),
        claims=sums.claims,
        projects_claimed=claimed,
        projects=listed,
        volunteers=sum(count.volunteers for count in counts),
        served=sum(count.served for count in counts),
    )


def _setting(known: Known) -> Shown:
    """The event, who has come, the services, what is published, and the order that is obeyed."""
    event = known.event
    return Shown(
        event_name=event.name,
        host=event.host,
        slogan=event.slogan,
        venue=event.venue,
        date=event.date,
        starts=event.starts,
        timezone=event.timezone,
        goal_fen=event.goal_fen,
        arrived_units=known.arrived_units,
        arrived_people=known.arrived_people,
        stalls=stalls(known),
        mode=event.basis_mode,
        facts={fact.id: fact.words for fact in known.facts if fact.words},
        rules=_shown_rules(known.stage_rules),
        seqs=tuple(sorted(known.seqs.items())),
        cue=known.cue,
    )


def _shown_rules(rules: StageRules) -> StageRules:
    """The rules as the stage may know them: no picture that nobody is entitled to use."""
    return rules if rules.entitled else replace(rules, header="", logo="")
