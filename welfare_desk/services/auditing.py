"""The audit of a file: everything that must be true of it, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.checked import Audit, Checked
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.backup_folder import beside, listed_in
from welfare_desk.storage.audit import (
    CHECKS,
    check_chains,
    check_foreign_keys,
    check_integrity,
    check_triggers,
)
from welfare_desk.storage.audit_rows import check_rows
from welfare_desk.storage.audit_sums import check_sums
from welfare_desk.storage.look import look
from welfare_desk.storage.looking import looking_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from welfare_desk.domain.care import Heads
    from welfare_desk.domain.checked import Problem
    from welfare_desk.storage.look import Look

    Check = Callable[[Look], Iterator[Problem]]

PROOFS: Final[tuple[Check, ...]] = (
    check_integrity,
    check_triggers,
    check_foreign_keys,
    check_chains,
    check_rows,
    check_sums,
)
"""What a file must pass to be called whole; what else `verify` finds is for people to settle."""


class AuditStoppedError(KnownError):
    """Somebody stopped an audit before its end."""

    code = "audit-stopped"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The check was stopped before its end, so nothing is known. Begin it again."
    )


def verify(
    path: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = bool,
    in_use: bool = False,
) -> Audit:
    """Check a whole file, all its events; nothing is changed, and a desk may go on meanwhile.

    `progress` hears how many checks of all are done; `in_use` says that this very program has the
    file open.

    Raises:
        NoFileError: there is no such file.
        NewerFileError, NotOurFileError: the file is not one that this program can judge.
        AuditStoppedError: `cancelled` said so between two checks.
        KnownError: the file cannot be read at all.
    """
    kept = kept_beside(path)
    return _checked(path, CHECKS, progress=progress, cancelled=cancelled, in_use=in_use, kept=kept)


def is_whole(audit: Audit) -> bool:
    """Whether an audit found the file whole, whatever else it found."""
    proofs = {name_of(check) for check in PROOFS}
    return not any(check.found for check in audit.checks if check.name in proofs)


def prove(path: Path, *, in_use: bool = False) -> Audit:
    """Check whether a file is whole: pages, triggers, chains, rows, sums; no rule of the evening.

    Raises:
        KnownError: as for `verify`.
    """
    return _checked(path, PROOFS, progress=None, cancelled=bool, in_use=in_use)


def kept_beside(path: Path) -> Heads:
    """Where the logs ended in the newest backup beside a file; nothing where there is none."""
    copies = listed_in(beside(path))
    return copies[0].heads if copies else ()


def _checked(
    path: Path,
    checks: tuple[Check, ...],
    *,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool],
    in_use: bool,
    kept: Heads = (),
) -> Audit:
    tell = progress or _nobody
    total = len(checks) + 1
    tell(0, total)
    with looking_at(path, in_use=in_use) as connection:
        seen = look(connection)
        seen.kept = kept
        problems: list[Problem] = []
        done: list[Checked] = []
        for check in checks:
            if cancelled():
                raise AuditStoppedError
            tell(len(done) + 1, total)
            found = tuple(check(seen))
            problems.extend(found)
            done.append(
                Checked(name=name_of(check), found=len(found), first=next(iter(found), None))
            )
        tell(total, total)
        desks = {row[:2] for row in seen.rows}
        return Audit(
            entries=len(seen.rows),
            desks=len(desks),
            problems=tuple(problems),
            checks=tuple(done),
        )


def name_of(check: Check) -> str:
    """What a check is called: the name of its function."""
    return check.__name__.removeprefix("check_")


def _nobody(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""
