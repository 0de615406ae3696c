"""What the services of one opened file share: the file, the event, the desks that are held."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from welfare_desk.domain.ids import names_a_desk
from welfare_desk.services.desk_lock import DeskLock
from welfare_desk.services.errors import BadDeskError, NoEventError, NothingChosenError
from welfare_desk.storage import register, things

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import DeskId, EventId, OperatorCode
    from welfare_desk.domain.register import Event
    from welfare_desk.storage.file import File


@dataclass(slots=True, kw_only=True)
class Opened:
    """One opened file; `event` is the chosen one, `desk` the one that posts by default.

    `prefixes` are the number prefixes that were read, so that no entry reads them again.
    """

    path: Path
    file: File
    operator: OperatorCode
    event: EventId | None = None
    desk: DeskId | None = None
    prefixes: dict[EventId, str] = field(default_factory=dict)
    locks: dict[tuple[EventId, DeskId], DeskLock] = field(default_factory=dict)

    def chosen(self) -> EventId:
        """The event that is worked on.

        Raises:
            NothingChosenError: the file holds none yet.
        """
        if self.event is None:
            raise NothingChosenError(path=self.path)
        return self.event

    def read_event(self, connection: Connection, event: EventId) -> Event:
        """An event as it stands in the file.

        Raises:
            NoEventError: the file holds no such event.
        """
        found = register.find(connection, things.EVENTS, event, {"id": event})
        if found is None:
            raise NoEventError(path=self.path, event=event)
        return found

    def choose(self, event: EventId) -> None:
        """Work on this event from now on, and hold the desk for it.

        Raises:
            DeskHeldError: another program holds the desk of that event; the choice stays.
        """
        before, self.event = self.event, event
        try:
            if self.desk is not None:
                self.hold(self.desk)
        except BaseException:
            self.event = before
            raise

    def hold(self, desk: DeskId) -> None:
        """Make sure that this program holds a desk of the chosen event.

        Raises:
            BadDeskError: no desk can be called so.
            DeskHeldError: another program holds it.
        """
        key = (self.chosen(), desk)
        if key in self.locks:
            return
        if not names_a_desk(desk):
            raise BadDeskError(desk=desk)
        lock = DeskLock(self.path, *key)
        lock.take()
        self.locks[key] = lock

    def release(self, desk: DeskId) -> None:
        """Let go of a desk of the chosen event, if it is held."""
        lock = self.locks.pop((self.chosen(), desk), None)
        if lock is not None:
            lock.give_back()

    def close(self) -> None:
        """Let go of the file and of every desk."""
        self.file.close()
        for lock in self.locks.values():
            lock.give_back()
        self.locks.clear()
