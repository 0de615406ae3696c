"""What the hall may see, by what each unit agreed to; the only maker of `Shown`.

A name follows the unit's consent as it is now; a person is masked and without amount unless the
person agreed to more. Of units that were merged the strictest consent counts, and the name is
treated as a person's where one of them is a person. Nothing that was taken back is shown.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Pledge
from welfare_desk.domain.masking import KIND_HEARTED, shown_name
from welfare_desk.domain.merging import stricter
from welfare_desk.domain.shown import Shown, ShownGift
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import is_person
from welfare_desk.services.journal_rows import quantity_text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from welfare_desk.domain.entries import EntryTexts, Posted
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.texts import Text
    from welfare_desk.services.known import Gift, Known

GIFTS = 6


def shown_from(
    known: Known,
    texts: Mapping[EntryId, EntryTexts],
    projects_claimed: int,
    persons: Collection[UnitId],
    *,
    rehearsal: bool,
) -> Shown:
    """Everything that the stage may know; `texts` are of the newest gifts, `persons` of givers."""
    event, sums = known.event, known.fold.sums()
    received = known.cue.headline == "received"
    return Shown(
        event_name=event.name,
        host=event.host,
        slogan=event.slogan,
        venue=event.venue,
        date=event.date,
        starts=event.starts,
        timezone=event.timezone,
        rehearsal=rehearsal,
        headline_fen=sums.received_fen if received else sums.raised_fen,
        received_fen=sums.received_fen,
        outstanding_fen=sums.outstanding_fen,
        goal_fen=event.goal_fen,
        goods_received_fen=sums.goods_received_fen,
        goods_promised_fen=sums.goods_promised_fen,
        goods_batches=known.goods_batches(),
        givers=sums.givers,
        giver_units=sums.givers - len(persons),
        giver_persons=len(persons),
        claims=sums.claims,
        projects_claimed=projects_claimed,
        projects=len(known.projects),
        arrived_units=known.arrived_units,
        arrived_people=known.arrived_people,
        gifts=tuple(_gift(known, *one, texts) for one in known.newest_gifts(GIFTS)),
        seqs=tuple(sorted(known.seqs.items())),
        cue=known.cue,
    )


def _gift(
    known: Known, posted: Posted, gift: Gift, texts: Mapping[EntryId, EntryTexts]
) -> ShownGift:
    """One gift as its giver lets it be shown."""
    name, with_amount = _giver(known, gift)
    word = texts[posted.id].unit_word if posted.id in texts else NO_TEXT
    money = gift.kind == "money"
    return ShownGift(
        key=str(posted.id),
        name=name,
        project=_project_name(known, posted),
        kind=gift.kind,
        pledged=isinstance(gift, Pledge),
        amount_fen=gift.fen if money and with_amount else None,
        quantity=quantity_text(gift.quantity, word) if with_amount and not money else NO_TEXT,
        at=posted.at,
    )


def _giver(known: Known, gift: Gift) -> tuple[Text, bool]:
    """How the giver may be named, and whether it may be said how much was given."""
    group = () if gift.unit is None else known.group(gift.unit)
    if not group:
        return KIND_HEARTED, False
    consent = reduce(stricter, (unit.consent for unit in group))
    likes = [known.kinds.like(unit.kind) for unit in group]
    kind = next((like for like in likes if is_person(like)), likes[0])
    return shown_name(group[0].name, kind, consent), consent.amount == "shown"


def _project_name(known: Known, posted: Posted) -> Text:
    """The project that the gift goes to first."""
    to = known.fold.standing.allocations(posted.id)
    project = known.projects.get(to[0].project) if to else None
    return NO_TEXT if project is None else project.name
