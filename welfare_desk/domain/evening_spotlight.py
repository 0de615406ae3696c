"""The act `spotlight`: what was decided of the spotlight of an entry or a milestone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_refs import ref_reader
from welfare_desk.domain.evening_values import code, count, moment, name, yes_or_no
from welfare_desk.domain.spotlight import OF_MILESTONE, Mark, SpotlightMark, marked_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId

_MARKS: Final[tuple[Mark, ...]] = get_args(Mark)


def read_spotlight(fields: Fields, event: EventId, stamp: Stamp) -> SpotlightMark:
    """The mark that an act sets; decided at the act's time where it does not say when."""
    of = fields.need("of", name)
    entry = of if of.startswith(OF_MILESTONE) else str(ref_reader(event)("of", of))
    return SpotlightMark(
        id=entry,
        mark=fields.take("mark", code(_MARKS)) or "waiting",
        at=fields.take("marked", moment) or stamp.at,
        place=fields.take("place", count),
        approved=fields.take("approved", yes_or_no) or False,
    )


def spotlight_json(mark: SpotlightMark, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A mark as the fields of its act."""
    entry = marked_entry(mark.id)
    return {
        "of": mark.id if entry is None else ref(entry),
        "mark": mark.mark,
        "marked": moment_json(mark.at),
        "place": mark.place,
        "approved": mark.approved,
    }
