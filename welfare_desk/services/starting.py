"""What is looked at before a desk works with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.services.backup_folder import beside, named
from welfare_desk.storage.errors import DamagedFileError, NotOurFileError
from welfare_desk.storage.quick_check import quick_check

if TYPE_CHECKING:
    from pathlib import Path


def see_whole(path: Path) -> None:
    """See in milliseconds that a file is likely to be whole.

    Raises:
        DamagedFileError: it is not, or it no longer looks like a file of ours and has backups.
        KnownError: it cannot be read at all.
    """
    try:
        quick_check(path)
    except NotOurFileError:
        if named(path.stem, beside(path)):
            raise DamagedFileError(path=path) from None
        raise
