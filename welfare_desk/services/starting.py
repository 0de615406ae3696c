"""What is looked at before a desk works with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.services.backup_folder import beside, listed_in, named
from welfare_desk.services.care_errors import BehindBackupError
from welfare_desk.storage.errors import DamagedFileError, NotOurFileError
from welfare_desk.storage.quick_check import lacks, quick_check

if TYPE_CHECKING:
    from pathlib import Path


def see_whole(path: Path) -> None:
    """See in milliseconds that a file is likely to be whole.

    Raises:
        DamagedFileError: it is not, or it no longer looks like a file of ours and has backups.
        BehindBackupError: it lacks entries that its newest backup holds.
        KnownError: it cannot be read at all.
    """
    try:
        quick_check(path)
        newest = next(iter(listed_in(beside(path))), None)
        if newest is not None and lacks(path, newest.heads):
            raise BehindBackupError(path=path)
    except NotOurFileError:
        if named(path.stem, beside(path)):
            raise DamagedFileError(path=path) from None
        raise
