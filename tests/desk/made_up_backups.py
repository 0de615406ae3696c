"""Made-up backups for the desk's tests, as the worker would tell of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from welfare_desk.domain.care import BackupHealth, Copy, PlaceHealth
from welfare_desk.services.care_errors import PlaceFullError, PlaceGoneError

NOW = datetime(2022, 6, 25, 2, tzinfo=UTC)
FOLDER = Path("/home/hemei/HM-2022-0625.backups")
STICK = Path("/media/hemei/STICK/HM-2022-0625-laptop-3fa2.backups")


def copy(folder: Path, serial: int, ago: timedelta = timedelta(0)) -> Copy:
    """A backup, so long ago."""
    return Copy(
        path=folder / f"HM-2022-0625-{serial:04}-20220625-020000Z.sqlite",
        serial=serial,
        at=NOW - ago,
        heads=(),
        entries=1_234 + serial,
        size=480_000,
    )


def place(*, ago_s: float = 0, **more: object) -> PlaceHealth:
    """A place with two backups."""
    copies = (copy(FOLDER, 2, timedelta(seconds=ago_s)), copy(FOLDER, 1, timedelta(days=1)))
    return PlaceHealth(folder=FOLDER, **({"copies": copies, "holds_all": True} | more))  # type: ignore[arg-type]


GONE = PlaceHealth(
    folder=STICK, chosen=True, there=False, trouble=PlaceGoneError(path=STICK.parent).said
)
FULL = PlaceHealth(folder=STICK, chosen=True, trouble=PlaceFullError(path=STICK).said)
BOTH = BackupHealth(places=(place(), place(chosen=True)))
