"""What can stand in the way of backups and of restoring, said in one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.errors import (
    BadInputError,
    KnownError,
    MissingError,
    WorldError,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.errors import (
    DamagedFileError,
    DiskFullError,
    ReadOnlyFileError,
)

if TYPE_CHECKING:
    from pathlib import Path


class PlaceGoneError(MissingError):
    """The second place cannot be reached now."""

    code = "backup-place-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is not there, so no backup is kept in it now. The file itself is safe; "
        "plug the stick in again, or choose another place.",
    )


class PlaceFullError(WorldError):
    """No space is left for a backup."""

    code = "backup-place-full"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {path} is full, so no backup was kept in it. The file itself is safe; "
        "make space there, or choose another place.",
    )


class PlaceReadOnlyError(WorldError):
    """Backups may not be written to a place."""

    code = "backup-place-read-only"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} may only be read, so no backup was kept in it. The file itself is safe; "
        "allow writing there, or choose another place.",
    )


class PlaceFailsError(WorldError):
    """A place takes no backup."""

    code = "backup-place-fails"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not take a backup. The file itself is safe; look at the stick or the folder, "
        "or choose another place.",
    )


class FileUnsoundError(WorldError):
    """A file does not pass the checks that its backups must pass."""

    code = "file-unsound"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not pass its own checks, so a backup of it would not count. "
        "The backups of before stay; run verify, or look at the page Audit.",
    )


class BehindBackupError(DamagedFileError):
    """A file lacks what its newest backup holds: the end of a log was cut off."""

    code = "lacks-entries"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} lacks entries that its newest backup holds. Nothing was changed; "
        "restore that backup, and compare with the paper sheets.",
    )


class BackupUnsoundError(BadInputError):
    """A file that was to be restored does not pass its checks."""

    code = "backup-unsound"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not pass its checks, so it was not restored. Nothing was changed; "
        "choose an older backup.",
    )


class RestoreOntoItselfError(BadInputError):
    """A file was to be restored from itself."""

    code = "restore-onto-itself"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is the file that would be replaced. Nothing was changed; "
        "choose one of its backups.",
    )


class RehearsalMixedError(BadInputError):
    """A rehearsal was to take the place of real books, or the other way round."""

    code = "rehearsal-mixed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "One of {path} and {backup} is a rehearsal and the other holds real books. "
        "Nothing was changed; choose a backup of the same file.",
    )


class NothingToSalvageError(WorldError):
    """Nothing of a file can be read."""

    code = "nothing-to-salvage"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing of {path} can be read any more, so nothing was written. "
        "Restore its newest backup.",
    )


def of_the_place(folder: Path, reason: KnownError) -> KnownError:
    """What a failure to write a backup means for its place, and for the file."""
    match reason:
        case DiskFullError():
            return PlaceFullError(path=folder)
        case ReadOnlyFileError():
            return PlaceReadOnlyError(path=folder)
        case WorldError() if not isinstance(reason, FileUnsoundError):
            return PlaceFailsError(path=folder)
        case _:
            return reason
