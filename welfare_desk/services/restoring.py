"""Putting a backup in the place of a file: proved first, and the file in the way is kept aside."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.care import Restored
from welfare_desk.domain.errors import KnownError
from welfare_desk.services.auditing import prove
from welfare_desk.services.backup_folder import beside
from welfare_desk.services.backups import keep_in
from welfare_desk.services.care_errors import (
    BackupUnsoundError,
    RehearsalMixedError,
    RestoreOntoItselfError,
)
from welfare_desk.services.desk_lock import held_at_once
from welfare_desk.storage.backup import back_up, reading, sync_folder, take_away
from welfare_desk.storage.errors import NewerFileError, NoFileError, from_the_disk
from welfare_desk.storage.place import is_there

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.checked import Audit

BESIDE: Final = ("", "-wal", "-shm")
"""The ends of the names of the files that belong together; the file itself comes first."""


def restore(path: Path, backup: Path, *, cancelled: Callable[[], bool] = bool) -> Restored:
    """Put a proved copy of a backup in the place of a file; the file that stood there is kept.

    Raises:
        NoFileError: there is no such backup.
        BackupUnsoundError: it does not pass its checks.
        RestoreOntoItselfError: it is the file itself.
        RehearsalMixedError: one of the two is a rehearsal and the other is not.
        DeskHeldError: a program holds a desk of the file.
        KnownError: the disk is in the way; nothing was changed.
    """
    proof = _proved(backup)
    if is_there(path) and path.resolve() == backup.resolve():
        raise RestoreOntoItselfError(path=backup)
    _see_kind(path, backup)
    part = path.with_name(f"{path.name}.restored")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
    with held_at_once(path):
        try:
            back_up(backup, part, cancelled=cancelled)
            kept = _put_in_place(path, part)
            with suppress(KnownError):  # the newest backup says from now on what the file holds
                if beside(path).is_dir():
                    keep_in(path, beside(path))
        finally:
            take_away(part)
    return Restored(path=path, backup=backup, entries=proof.entries, kept=kept)


def _proved(backup: Path) -> Audit:
    try:
        proof = prove(backup)
    except (NoFileError, NewerFileError):
        raise
    except KnownError as reason:
        raise BackupUnsoundError(path=backup) from reason
    if not proof.ok:
        raise BackupUnsoundError(path=backup)
    return proof


def _put_in_place(path: Path, part: Path) -> Path | None:
    """Move the file and what belongs to it aside, then the copy into its place; all or nothing."""
    kept = free_name(path)
    moved: list[tuple[Path, Path]] = []
    try:
        for end in BESIDE:
            old = path.with_name(path.name + end)
            if old.exists():
                new = kept.with_name(kept.name + end)
                old.rename(new)
                moved.append((old, new))
        part.rename(path)
    except OSError as reason:
        for old, new in reversed(moved):
            new.rename(old)
        raise from_the_disk(path, reason) from reason
    sync_folder(path.parent)
    return kept if moved else None


def free_name(path: Path) -> Path:
    """A name that nothing has, under which a file is kept aside."""
    now = datetime.now(UTC)
    stamp = f"{now:%Y%m%d-%H%M%S}Z"
    tried = 1
    while True:
        more = "" if tried == 1 else f"-{tried}"
        name = path.with_name(f"{path.stem}.kept-{stamp}{more}{path.suffix}")
        if not any(name.with_name(name.name + end).exists() for end in BESIDE):
            return name
        tried += 1


def _see_kind(path: Path, backup: Path) -> None:
    """Refuse to put a rehearsal where real books are, and the other way round."""
    try:
        kinds = [_kind(file) for file in (path, backup) if is_there(file)]
    except (KnownError, sqlite3.Error):
        return  # of a file that cannot be read nobody knows what it was
    if len(set(kinds)) > 1:
        raise RehearsalMixedError(path=path, backup=backup)


def _kind(path: Path) -> int:
    with closing(reading(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
