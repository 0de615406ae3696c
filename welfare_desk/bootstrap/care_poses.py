"""Backups, damage, a full disk and the first page, as they are brought about for pictures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.safety_page import SafetyPage
from welfare_desk.domain.care import BackupHealth, Copy, Damage, LogHead, PlaceHealth
from welfare_desk.domain.opening import RecentFile
from welfare_desk.qtkit.care_jobs import CareStood, DamageAssessed

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.desk.pages import PageName

FILE: Final = Path("/home/hemei/HM-2022-0625.sqlite")
BESIDE: Final = FILE.with_name("HM-2022-0625.backups")
STICK: Final = Path("/media/hemei/STICK")
ON_STICK: Final = STICK / "HM-2022-0625-laptop-3fa2.backups"
AGES_MIN: Final = (0, 2, 4, 9)
AMOUNT: Final = "2000"


def _copies(sitter: Sitter, folder: Path) -> tuple[Copy, ...]:
    """Backups of the last minutes, the newest first; it holds all that there is."""
    now, entries = datetime.now(UTC), len(sitter.rows)
    return tuple(
        Copy(
            path=folder / f"{FILE.stem}-{len(AGES_MIN) - place:04}{FILE.suffix}",
            serial=len(AGES_MIN) - place,
            at=now - timedelta(minutes=ago),
            heads=tuple(
                LogHead(event=sitter.event.id, desk=desk, seq=entries, hash="")
                for desk in sorted({row.desk for row in sitter.rows})
            ),
            entries=entries - place,
            size=450_000,
        )
        for place, ago in enumerate(AGES_MIN)
    )


def _stood(sitter: Sitter) -> None:
    """Both places hold all."""
    beside = PlaceHealth(folder=BESIDE, copies=_copies(sitter, BESIDE), holds_all=True)
    second = PlaceHealth(
        folder=ON_STICK, chosen=True, copies=_copies(sitter, ON_STICK)[:2], holds_all=True
    )
    sitter.window.care_told(CareStood(BackupHealth(places=(beside, second))))


def _stick_gone(sitter: Sitter) -> None:
    """The stick was pulled out."""
    from welfare_desk.services.care_errors import PlaceGoneError

    beside = PlaceHealth(folder=BESIDE, copies=_copies(sitter, BESIDE), holds_all=True)
    said = PlaceGoneError(path=STICK).said
    second = PlaceHealth(folder=ON_STICK, chosen=True, there=False, trouble=said)
    sitter.window.care_told(CareStood(BackupHealth(places=(beside, second))))


def _restore(sitter: Sitter) -> None:
    """What is asked before a backup takes the place of the file."""
    _stood(sitter)
    sitter.part(SafetyPage).ask_to_restore()


def _unsaved(sitter: Sitter) -> None:
    """The disk took no more while a gift was handed over."""
    from welfare_desk.storage.errors import DiskFullError

    _stood(sitter)
    entry = sitter.part(DonationsPage).entry
    entry.use_unit(sitter.units[0])
    entry.fields.amount.setText(AMOUNT)
    entry.fields.amount.textEdited.emit(AMOUNT)
    sitter.window.not_saved.refused(DiskFullError(path=FILE), entry=True)


def _damaged(sitter: Sitter) -> None:
    """A file that cannot be worked with, its newest backup, and what that one lacks."""
    from welfare_desk.storage.errors import DamagedFileError

    sitter.window.show_damaged(FILE)
    damage = Damage(
        path=FILE,
        reason=DamagedFileError(path=FILE).said,
        backup=_copies(sitter, BESIDE)[1],
        lost=tuple(row.number for row in sitter.rows[-1:]),
        unsure=True,
    )
    sitter.window.care_told(DamageAssessed(damage))


def _first_page(sitter: Sitter) -> None:
    """Every way to begin, with a file to go back to."""
    recent = RecentFile(path=FILE, event_name=sitter.event.name)
    tried = RecentFile(
        path=FILE.with_name("hemei-2022.rehearsal.sqlite"),
        event_name=sitter.event.name,
        rehearsal=True,
    )
    sitter.window.show_first_run((recent, tried), may_leave=True)


CARE_POSES: Final[tuple[tuple[str, PageName, Callable[[Sitter], None]], ...]] = (
    ("safety-places", "safety", _stood),
    ("safety-stick-gone", "safety", _stick_gone),
    ("safety-restore", "safety", _restore),
    ("donations-unsaved", "donations", _unsaved),
    ("file-damaged", "donations", _damaged),
    ("first-page", "donations", _first_page),
)
