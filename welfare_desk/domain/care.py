"""How well a file is cared for: its backups, what is wrong with it, what a restoring would lose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from welfare_desk.domain.checked import Problem
    from welfare_desk.domain.errors import Sentence

OLD_S: Final = 300
"""A backup that lacks entries for longer than this is called old."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class LogHead:
    """The end of one desk's log."""

    event: str
    desk: str
    seq: int
    hash: str


Heads = tuple[LogHead, ...]
"""The ends of all logs of a file, by event and desk: equal heads, equal entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A backup that was reopened, audited and compared when it was made.

    `serial` counts the backups of a folder, so that their order does not hang on the clock.
    """

    path: Path
    serial: int
    at: datetime
    heads: Heads
    entries: int
    size: int

    def reaches(self, event: str, seqs: Iterable[tuple[str, int]]) -> bool:
        """Whether it holds the logs of an event as far as these ends, by desk."""
        ends = {head.desk: head.seq for head in self.heads if head.event == event}
        return all(ends.get(desk, 0) >= seq for desk, seq in seqs)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """The folder that was chosen for backups as well, and the root of the disk it lay on then.

    The folder on which a stick is mounted may stay when the stick is gone, empty and on another
    disk; `disk` tells the two apart. None: nobody knows, and the folder alone is looked at.
    """

    folder: Path
    disk: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceHealth:
    """How one place for backups stands.

    `chosen` is the second place, `there` says that it can be reached now, `holds_all` that its
    newest backup lacks nothing, `same_disk` that it is lost together with the file's own disk;
    `trouble` is a sentence of the context "errors".
    """

    folder: Path
    chosen: bool = False
    there: bool = True
    same_disk: bool = False
    copies: tuple[Copy, ...] = ()
    holds_all: bool = False
    trouble: Sentence | None = None

    @property
    def newest(self) -> Copy | None:
        """The last backup that was made here; the newest comes first."""
        return self.copies[0] if self.copies else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupHealth:
    """How the backups of a file stand at a moment; the place beside the file comes first.

    `checked` are the heads of the file when it was last audited without a problem.
    """

    places: tuple[PlaceHealth, ...]
    heads: Heads = ()
    checked: Heads | None = None
    checked_at: datetime | None = None

    @property
    def holds_all(self) -> bool:
        """Whether some verified backup holds every entry."""
        return any(place.holds_all for place in self.places)

    def keeps(self, event: str, seqs: Iterable[tuple[str, int]]) -> bool:
        """Whether some verified backup reaches these ends of the logs of an event."""
        wanted = tuple(seqs)
        newest = (place.newest for place in self.places)
        return any(copy.reaches(event, wanted) for copy in newest if copy is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What is wrong with a file, its newest good backup, and what that backup lacks.

    `reason` says why the file cannot be worked with, in a sentence of the context "errors";
    `lost` are the numbers of entries that can be read in the file and are not in the backup,
    `gaps` the desks of which entries are missing among them, and `unsure` that nobody can tell
    how many entries the file held.
    """

    path: Path
    reason: Sentence | None = None
    problems: tuple[Problem, ...] = ()
    entries: int = 0
    backup: Copy | None = None
    lost: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A file that was put in the place of another; `kept` is where that one lies now."""

    path: Path
    backup: Path
    entries: int
    kept: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What of one desk's log could not be proved: from which seq on, and how many rows are seen."""

    event: str
    desk: str
    after: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What was saved of a file: the evening files, so many entries, and what was left out.

    `unread` are tables of the register of which rows could not be read; `stood_in` counts units
    and projects that entries name and whose own row is lost, so that only their id is known.
    """

    evenings: tuple[Path, ...]
    entries: int
    left_out: tuple[LeftOut, ...] = ()
    unread: tuple[str, ...] = ()
    stood_in: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return not self.left_out and not self.unread and not self.stood_in
