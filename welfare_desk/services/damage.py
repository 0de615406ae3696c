"""What is wrong with a file, which good backup is its newest, and what that one would lack."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from welfare_desk.domain.care import Copy, Damage
from welfare_desk.domain.errors import KnownError
from welfare_desk.services.auditing import prove, verify
from welfare_desk.services.backup_folder import beside, listed_in, named, time_of, within
from welfare_desk.services.backups import heads_of, reach
from welfare_desk.services.starting import see_whole
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.looking import looking_at
from welfare_desk.storage.salvage import rows_that_read, whole_count

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.care import SecondPlace
    from welfare_desk.domain.checked import Problem
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.storage.look import Row


def assess(path: Path, second: SecondPlace | None = None) -> Damage:
    """Look at a file that cannot be worked with; it is only looked at, on a copy."""
    backup = newest_good(path, second)
    reason, problems = _what_is_wrong(path)
    rows, unsure = _readable(path)
    lost, gaps = _beyond(rows, backup)
    return Damage(
        path=path,
        reason=reason,
        problems=problems,
        entries=len(rows),
        backup=backup,
        lost=lost,
        gaps=gaps,
        unsure=unsure,
    )


def newest_good(path: Path, second: SecondPlace | None = None) -> Copy | None:
    """The backup that reaches furthest and passes its checks now; both places are searched."""
    folders = [beside(path)]
    if second is not None:
        folders.append(within(second.folder, path))
    good = [copy for folder in folders if (copy := _first_good(path, folder)) is not None]
    return max(good, key=reach, default=None)


def _first_good(path: Path, folder: Path) -> Copy | None:
    """The newest backup in a folder that passes; what is not listed counts as well."""
    listed = {copy.path: copy for copy in listed_in(folder)}
    for serial, file in named(path.stem, folder):
        try:
            proof = prove(file)
            heads = heads_of(file)
            found = file.stat()
        except (KnownError, OSError):
            continue
        if proof.ok:
            made = listed[file].at if file in listed else time_of(file)
            return Copy(
                path=file,
                serial=serial,
                at=made,
                heads=heads,
                entries=proof.entries,
                size=found.st_size,
            )
    return None


def _what_is_wrong(path: Path) -> tuple[Sentence | None, tuple[Problem, ...]]:
    try:
        problems = verify(path).problems
        if not problems:
            see_whole(path)
    except KnownError as error:
        return error.said, ()
    return None, problems


def _readable(path: Path) -> tuple[list[Row], bool]:
    """The entries that can be read, and whether there may be others."""
    try:
        with looking_at(path) as connection:
            rows = rows_that_read(connection, "ledger", COLUMNS.split(", "))
            return rows, whole_count(connection, "ledger") != len(rows)
    except KnownError:
        return [], True


def _beyond(rows: list[Row], backup: Copy | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers of the entries that a backup lacks, and the desks where some are missing."""
    ends = {(head.event, head.desk): head.seq for head in backup.heads} if backup else {}
    beyond: defaultdict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for row in rows:
        event, desk, seq = row[:3]
        if isinstance(seq, int) and seq > ends.get((str(event), str(desk)), 0):
            beyond[str(event), str(desk)][seq] = str(row[4])
    lost = tuple(number for log in sorted(beyond) for _, number in sorted(beyond[log].items()))
    gaps = {
        desk
        for (event, desk), seqs in beyond.items()
        if max(seqs) - ends.get((event, desk), 0) != len(seqs)
    }
    return lost, tuple(sorted(gaps))
