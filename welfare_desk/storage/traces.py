"""The traces of the register: who changed which field, when, from what to what."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, insert, select

from welfare_desk.domain.canonical import canonical, plain
from welfare_desk.storage.schema import AUDIT
from welfare_desk.storage.types import UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId, OperatorCode

Changes = dict[str, tuple[object, object]]
"""What changed of one thing: the name of each field, what it was and what it became."""

_END_OF_TIME: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Who changes something of which event, and when; `times` are the fields changed later.

    `here` says that it is changed here and now and not told by an evening file.
    """

    event: EventId
    at: datetime
    who: OperatorCode
    times: Mapping[str, datetime] = field(default_factory=dict)
    here: bool = False

    def after(self, last: Mapping[str, datetime]) -> Trace:
        """The trace, later than the last changes where it is made here and now.

        What somebody changes in front of us is the newest, also where the clock of this or of
        another laptop was fast before.
        """
        behind = {name: _just_after(at, self.at) for name, at in last.items() if at > self.at}
        return replace(self, times={**self.times, **behind}) if self.here and behind else self

    def at_of(self, name: str) -> datetime:
        """When a field is changed."""
        return self.times.get(name, self.at)


def leave(
    connection: Connection, about: str, changed: Iterable[tuple[str, Changes]], trace: Trace
) -> None:
    """Write down what of the things of a table, each with its key, was changed."""
    rows = [
        {
            "event_id": trace.event,
            "at": trace.at_of(name),
            "who": trace.who,
            "about": about,
            "key": key,
            "field": name,
            "before": None if old is None else canonical(plain(old)),
            "after": None if new is None else canonical(plain(new)),
        }
        for key, changes in changed
        for name, (old, new) in changes.items()
    ]
    if rows:
        connection.execute(insert(AUDIT), rows)


def changed_at(
    connection: Connection, event: EventId
) -> dict[tuple[str, str], dict[str, datetime]]:
    """When each field of each thing of the register was last changed, by its table and key."""
    columns = AUDIT.columns
    about, key, name = columns["about"], columns["key"], columns["field"]
    rows = connection.execute(
        select(about, key, name, func.max(columns["at"], type_=UtcDateTime()))
        .where(columns["event_id"] == event)
        .group_by(about, key, name)
    )
    found: defaultdict[tuple[str, str], dict[str, datetime]] = defaultdict(dict)
    for about, key, name, at in rows:
        found[about, key][name] = at
    return dict(found)


def times_of(connection: Connection, event: EventId, about: str, key: str) -> dict[str, datetime]:
    """When each field of a thing was last changed; fields that never were are left out."""
    columns = AUDIT.columns
    rows = connection.execute(
        select(columns["field"], func.max(columns["at"], type_=UtcDateTime()))
        .where(columns["event_id"] == event, columns["about"] == about, columns["key"] == key)
        .group_by(columns["field"])
    )
    return {str(field): at for field, at in rows}


def _just_after(last: datetime, now: datetime) -> datetime:
    """A time later than another: by a microsecond for each second of the day that it is now.

    Two laptops that change one thing after it come to two times, and who is later stays so.
    """
    seconds = timedelta(hours=now.hour, minutes=now.minute, seconds=now.second).seconds
    return last + min(timedelta(microseconds=1 + seconds), _END_OF_TIME - last)


def key_text(key: Mapping[str, object]) -> str:
    """The key of a thing as the audit names it: its id, or its parts joined by "@"."""
    return "@".join(str(plain(part)) for part in key.values())
