"""Backups of a file, in the folder beside it and in a second place; made, kept, and told of.

A place that is full, read-only or gone never keeps the other from its backup, and never raises:
how each stands is in the BackupHealth that comes back.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from welfare_desk.domain.care import BackupHealth, Copy, PlaceHealth
from welfare_desk.domain.errors import KnownError
from welfare_desk.services.auditing import prove
from welfare_desk.services.backup_folder import (
    beside,
    is_reachable,
    listed_in,
    name_of,
    next_serial,
    put_list,
    superfluous,
    within,
)
from welfare_desk.services.care_errors import FileUnsoundError, PlaceGoneError, of_the_place
from welfare_desk.storage.backup import (
    BackupStoppedError,
    back_up,
    heads_in,
    reading,
    take_away,
)
from welfare_desk.storage.errors import DamagedFileError, NoFileError, from_the_disk
from welfare_desk.storage.place import is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from welfare_desk.domain.care import Heads, SecondPlace

LOCK: Final = ".lock"
LOCK_S: Final = 5.0
"""So long the backup of another program is waited for."""


def heads_of(path: Path) -> Heads:
    """Where each desk's log ends in a file now.

    Raises:
        KnownError: the file cannot be read.
    """
    connection = reading(path)
    try:
        return heads_in(connection)
    finally:
        connection.close()


def health_of(path: Path, second: SecondPlace | None = None) -> BackupHealth:
    """How the backups of a file stand, by the lists beside them.

    Raises:
        KnownError: the file cannot be read.
    """
    heads = heads_of(path)
    places = [_standing(path, beside(path), heads)]
    if second is not None:
        places.append(_second(path, second, heads))
    return BackupHealth(places=tuple(places), heads=heads)


def back_up_file(
    path: Path,
    second: SecondPlace | None = None,
    *,
    anew: bool = False,
    cancelled: Callable[[], bool] = bool,
    pause: Callable[[], object] = bool,
) -> BackupHealth:
    """Keep a verified backup in each place whose newest lacks an entry; `anew`: in every place.

    Raises:
        BackupStoppedError: `cancelled` said so; what was finished stays.
        KnownError: the file itself cannot be read, or is not whole.
    """
    health = health_of(path, second)
    troubles: dict[Path, KnownError] = {}
    for place in health.places:
        if not place.there or (place.holds_all and not anew):
            continue
        try:
            keep_in(path, place.folder, cancelled=cancelled, pause=pause)
        except (BackupStoppedError, FileUnsoundError, DamagedFileError):
            raise
        except KnownError as reason:
            troubles[place.folder] = of_the_place(place.folder, reason)
    after = health_of(path, second)
    return BackupHealth(
        places=tuple(_troubled(place, troubles.get(place.folder)) for place in after.places),
        heads=after.heads,
    )


def back_up_into(path: Path, folder: Path) -> Copy:
    """Make one verified backup in a folder that somebody named; nothing there is let go.

    Raises:
        NoFileError: there is no such file.
        FileUnsoundError: the file does not pass the checks.
        KnownError: the folder takes no backup.
    """
    if not is_there(path):
        raise NoFileError(path=path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return keep_in(path, folder, rotate=False)
    except OSError as reason:
        raise of_the_place(folder, from_the_disk(folder, reason)) from reason
    except KnownError as reason:
        raise of_the_place(folder, reason) from reason


def keep_in(
    path: Path,
    folder: Path,
    *,
    rotate: bool = True,
    cancelled: Callable[[], bool] = bool,
    pause: Callable[[], object] = bool,
) -> Copy:
    """Make one verified backup in a folder, and `rotate`: let superfluous ones go.

    Raises:
        FileUnsoundError: the file does not pass the checks, nor would its backup.
        BackupStoppedError: `cancelled` said so.
        KnownError: the folder or the file is in the way.
    """
    with _alone_in(folder):
        for half in folder.glob("*.part"):  # of a program that was ended in the middle
            take_away(half)
        serial, at = next_serial(path, folder), datetime.now(UTC)
        to = folder / name_of(path, serial, at)
        heads = back_up(path, to, cancelled=cancelled, pause=pause)
        proof = prove(to)
        if not proof.ok:
            take_away(to)
            raise FileUnsoundError(path=path)
        try:
            size = to.stat().st_size
            copy = Copy(
                path=to, serial=serial, at=at, heads=heads, entries=proof.entries, size=size
            )
            _keep(folder, copy, rotate=rotate)
        except OSError as reason:
            raise from_the_disk(folder, reason) from reason
        return copy


def _keep(folder: Path, copy: Copy, *, rotate: bool) -> None:
    """List a backup, and only then let those go that are too many."""
    listed = (copy, *listed_in(folder))
    old = superfluous(listed) if rotate else ()
    put_list(folder, [one for one in listed if one not in old])
    for one in old:
        take_away(one.path)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Be the only program that makes a backup in a folder.

    Raises:
        KnownError: the folder cannot be made or written to.
    """
    lock = FileLock(folder / LOCK, timeout=LOCK_S)
    try:
        folder.mkdir(exist_ok=True)
        lock.acquire()
    except Timeout:
        raise from_the_disk(folder, OSError()) from None
    except OSError as reason:
        raise from_the_disk(folder, reason) from reason
    try:
        yield
    finally:
        with suppress(OSError):
            lock.release()


def is_as_before(before: BackupHealth, second: SecondPlace | None) -> bool:
    """Whether every place is there as it was, with the backups that it had."""
    for place in before.places:
        there = is_reachable(second) if place.chosen and second is not None else True
        if there != place.there or (there and listed_in(place.folder) != place.copies):
            return False
    return True


def _standing(path: Path, folder: Path, heads: Heads, *, chosen: bool = False) -> PlaceHealth:
    copies = listed_in(folder)
    return PlaceHealth(
        folder=folder,
        chosen=chosen,
        copies=copies,
        holds_all=bool(copies) and copies[0].heads == heads,
        same_disk=_same_disk(path, folder),
    )


def _second(path: Path, second: SecondPlace, heads: Heads) -> PlaceHealth:
    """The second place: it is not made anew where it is gone, or it would be on another disk."""
    folder = within(second.folder, path)
    if is_reachable(second):
        return _standing(path, folder, heads, chosen=True)
    gone = PlaceGoneError(path=second.folder)
    return PlaceHealth(folder=folder, chosen=True, there=False, trouble=gone.said)


def _same_disk(path: Path, folder: Path) -> bool:
    """Whether a folder lies on the disk of the file, where it helps less."""
    try:
        return path.stat().st_dev == folder.parent.stat().st_dev
    except OSError:
        return False


def _troubled(place: PlaceHealth, trouble: KnownError | None) -> PlaceHealth:
    return place if trouble is None else replace(place, trouble=trouble.said)


def reach(copy: Copy) -> tuple[int, datetime]:
    """How far a backup reaches; the clock only decides between equals."""
    return sum(head.seq for head in copy.heads), copy.at
