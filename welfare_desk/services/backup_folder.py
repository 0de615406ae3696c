"""A folder with backups of one file: their names, what is known of each, and which are kept.

What was found when a backup was made stands in a small list beside the backups; without the list
they are still backups, but nobody has looked at them. Nothing that is not in the list is deleted.
"""

from __future__ import annotations

import json
import os
import re
import socket
from datetime import UTC, datetime
from hashlib import sha256
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.care import Copy, LogHead

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.care import SecondPlace

LIST: Final = "backups.json"
KEPT: Final = 20
"""So many of the newest backups stay, and beyond them the last of each day."""

STAMP: Final = "%Y%m%d-%H%M%S"


def beside(path: Path) -> Path:
    """The folder beside a file that holds its backups."""
    return path.with_name(f"{path.stem}.backups")


def within(place: Path, path: Path) -> Path:
    """The folder for a file's backups in a place that other computers may use as well."""
    host = re.sub(r"[^A-Za-z0-9-]", "-", socket.gethostname()) or "computer"
    mark = sha256(f"{host}\n{path.resolve()}".encode()).hexdigest()[:4]
    return place / f"{path.stem}-{host}-{mark}.backups"


def disk_of(folder: Path) -> Path:
    """The root of the disk that a folder lies on: a drive, or where a stick is mounted."""
    real = Path(os.path.realpath(folder))
    return next((at for at in (real, *real.parents) if os.path.ismount(at)), Path(real.anchor))


def is_reachable(place: SecondPlace) -> bool:
    """Whether the folder that was chosen for backups is there now, and on the disk it was on."""
    if not os.path.isdir(place.folder):  # noqa: PTH112 - Path.is_dir() raises where a stick fails
        return False
    return place.disk is None or disk_of(place.folder) == place.disk


def name_of(path: Path, serial: int, at: datetime) -> str:
    """What a backup is called: of which file, the how manieth, and when (UTC)."""
    return f"{path.stem}-{serial:04}-{at.astimezone(UTC):{STAMP}}Z{path.suffix}"


def next_serial(path: Path, folder: Path) -> int:
    """The number that no backup in a folder has had."""
    listed = [copy.serial for copy in listed_in(folder)]
    return max([*listed, *(serial for serial, _ in named(path.stem, folder))], default=0) + 1


def named(stem: str, folder: Path) -> list[tuple[int, Path]]:
    """What a folder holds that is called as a backup of a file is, the newest first."""
    pattern = re.compile(rf"{re.escape(stem)}-(\d{{4,}})-\d{{8}}-\d{{6}}Z(\.[^.]+)?")
    try:
        inside = list(folder.iterdir())
    except OSError:
        return []
    matches = ((pattern.fullmatch(file.name), file) for file in inside)
    return sorted(((int(match[1]), file) for match, file in matches if match), reverse=True)


def file_of(backup: Path, usual: Path) -> Path:
    """The file that a backup is restored as: its own one where that is known, else a new one.

    `usual` is the file that this computer works on, with its full path. Where there is none yet, a
    new one takes its name, so that the next start opens it; else it lies beside it.
    """
    match = re.fullmatch(r"(.+)-\d{4,}-\d{8}-\d{6}Z(\.[^.]+)?", backup.name)
    name = f"{match[1]}{match[2] or ''}" if match else backup.name
    own = backup.parent.with_name(name)
    if match and backup.parent in {beside(usual), within(backup.parent.parent, usual)}:
        return usual
    if match and backup.parent == beside(own) and own.exists():
        return own
    named = usual.with_name(name)
    further = (usual.with_name(f"{named.stem}-{n}{named.suffix}") for n in count(2))
    return next(path for path in chain([usual, named], further) if not path.exists())


def time_of(backup: Path) -> datetime:
    """When a backup was made, by its name."""
    stamp = backup.stem.removesuffix("Z")[-15:]
    return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)


def listed_in(folder: Path) -> tuple[Copy, ...]:
    """The backups in a folder that were found good when they were made, the newest first.

    A backup whose size is another one since then is none; a list that is damaged lists nothing.
    """
    try:
        rows = json.loads((folder / LIST).read_text(encoding="utf-8"))
        copies = [_copy(folder, row) for row in rows]
    except (OSError, ValueError, TypeError, KeyError):
        return ()
    return tuple(sorted(filter(_stands, copies), key=lambda copy: -copy.serial))


def put_list(folder: Path, copies: Iterable[Copy]) -> None:
    """Write the list anew; OSError where the folder takes nothing."""
    text = json.dumps([_row(copy) for copy in copies], ensure_ascii=False, indent=1)
    half = folder / f"{LIST}.part"
    half.write_text(text, encoding="utf-8")
    half.replace(folder / LIST)


def superfluous(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """The backups that may go: neither among the newest, nor the last of their day."""
    newest_first = sorted(copies, key=lambda copy: -copy.serial)
    days: set[str] = set()
    old: list[Copy] = []
    for place, copy in enumerate(newest_first):
        day = f"{copy.at:%Y%m%d}"
        if place >= KEPT and day in days:
            old.append(copy)
        days.add(day)
    return tuple(old)


def _stands(copy: Copy) -> bool:
    try:
        return copy.path.stat().st_size == copy.size
    except OSError:
        return False


def _copy(folder: Path, row: dict[str, object]) -> Copy:
    heads = row["heads"]
    if not isinstance(heads, list):
        raise TypeError
    name = str(row["name"])
    if name != (folder / name).name:
        raise ValueError(name)
    return Copy(
        path=folder / name,
        serial=int(str(row["serial"])),
        at=datetime.fromisoformat(str(row["at"])),
        heads=tuple(
            LogHead(event=str(one[0]), desk=str(one[1]), seq=int(one[2]), hash=str(one[3]))
            for one in heads
        ),
        entries=int(str(row["entries"])),
        size=int(str(row["size"])),
    )


def _row(copy: Copy) -> dict[str, object]:
    return {
        "name": copy.path.name,
        "serial": copy.serial,
        "at": copy.at.isoformat(),
        "entries": copy.entries,
        "size": copy.size,
        "heads": [[head.event, head.desk, head.seq, head.hash] for head in copy.heads],
    }
