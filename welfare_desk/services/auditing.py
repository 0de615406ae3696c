"""The audit of a file: everything that must be true of it, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.checked import Audit
from welfare_desk.storage.audit import CHECKS
from welfare_desk.storage.look import look
from welfare_desk.storage.looking import looking_at

if TYPE_CHECKING:
    from pathlib import Path


def verify(path: Path) -> Audit:
    """Check a whole file, all its events; nothing is changed, and a desk may go on meanwhile.

    Raises:
        NoFileError: there is no such file.
        NewerFileError, NotOurFileError: the file is not one that this program can judge.
        KnownError: the file cannot be read at all.
    """
    with looking_at(path) as connection:
        seen = look(connection)
        problems = tuple(problem for check in CHECKS for problem in check(seen))
        desks = {row[:2] for row in seen.rows}
        return Audit(entries=len(seen.rows), desks=len(desks), problems=problems)
