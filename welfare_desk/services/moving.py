"""Going on in another place: a checked copy of a file that cannot be written where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.errors import KnownError
from welfare_desk.services.auditing import prove
from welfare_desk.services.care_errors import FileUnsoundError, of_the_place
from welfare_desk.storage.backup import back_up, take_away

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.care import Heads


def copy_into(
    path: Path, folder: Path, *, cancelled: Callable[[], bool] = bool
) -> tuple[Path, Heads]:
    """Copy a file that may be open into a folder; the answer is the copy and where its logs end.

    Nothing that is there is replaced, and a copy that does not pass the checks is taken away.

    Raises:
        FileUnsoundError: the file does not pass its checks.
        KnownError: the folder takes no copy, or the file cannot be read.
    """
    to = _free(folder, path)
    try:
        heads = back_up(path, to, cancelled=cancelled)
    except KnownError as reason:
        raise of_the_place(folder, reason) from reason
    if not prove(to).ok:
        take_away(to)
        raise FileUnsoundError(path=path)
    return to, heads


def _free(folder: Path, path: Path) -> Path:
    """The name of the file, counted on where something has it there."""
    tried, name = 1, folder / path.name
    while name.exists():
        tried += 1
        name = folder / f"{path.stem}-{tried}{path.suffix}"
    return name
