"""A desk is held by one running program at a time, by a lock that ends with the process.

The lock is a file beside the database; a second small file says who holds it, for whoever asks.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from glob import escape
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.services.errors import DeskHeldError
from welfare_desk.storage.errors import CannotOpenError

if TYPE_CHECKING:
    from collections.abc import Iterator


class DeskLock:
    """The hold of this program on one desk of one event in one file."""

    def __init__(self, path: Path, event: EventId, desk: DeskId, *, mark: str = "") -> None:
        """Name the lock; nothing is held yet. `mark` names an event that only its lock knows."""
        mark = mark or sha256(event.encode()).hexdigest()[:8]
        real = path.resolve()
        self.desk = desk
        self._path = path
        self._lock = FileLock(real.with_name(f"{real.name}.{mark}.{desk}.lock"), timeout=0)
        self._holder = real.with_name(f"{real.name}.{mark}.{desk}.holder")

    def take(self) -> None:
        """Hold the desk.

        Raises:
            DeskHeldError: another program holds it; the error says which.
            CannotOpenError: no lock can be made beside the file.
        """
        try:
            self._lock.acquire()
            self._holder.write_text(json.dumps(_myself()), encoding="utf-8")
        except Timeout:
            raise DeskHeldError(desk=self.desk, **self._who()) from None
        except OSError as reason:
            self._lock.release()
            raise CannotOpenError(path=self._path) from reason

    def give_back(self) -> None:
        """Let go of the desk."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def _who(self) -> dict[str, str]:
        """What the holder said of itself; it may just be about to say it."""
        said = dict.fromkeys(("program", "pid", "host", "since"), "?")
        try:
            found = json.loads(self._holder.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return said
        known = found if isinstance(found, dict) else {}
        return {name: str(known.get(name, "?")) for name in said}


@contextmanager
def held_at_once(path: Path) -> Iterator[None]:
    """Hold every desk that ever worked on a file, so that the file can be replaced.

    Raises:
        DeskHeldError: a program holds one of them; the error says which.
    """
    real = path.resolve()
    taken: list[DeskLock] = []
    try:
        for lock in sorted(real.parent.glob(f"{escape(real.name)}.*.*.lock")):
            *_, mark, desk, _end = lock.name.split(".")
            held = DeskLock(path, EventId(""), DeskId(desk), mark=mark)
            held.take()
            taken.append(held)
        yield
    finally:
        for held in taken:
            held.give_back()


def _myself() -> dict[str, str]:
    """This program, for whoever asks who holds the desk."""
    return {
        "program": Path(sys.argv[0]).name or "python",
        "pid": str(os.getpid()),
        "host": socket.gethostname(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
