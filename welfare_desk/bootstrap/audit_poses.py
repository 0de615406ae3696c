"""The page of the audit as it is brought about for its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.desk.audit_page import AuditPage
from welfare_desk.qtkit.care_jobs import CheckFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter


def the_audit(sitter: Sitter) -> None:
    """A file that was checked, and a gift that was taken back among its changes."""
    page = sitter.part(AuditPage)
    page.care_wanted.emit(CheckFile())
    taken_back = (key for key, traced in page.traces.rows.items() if traced.later)
    page.table.choose(next(taken_back, ""))


AUDIT_POSES: Final[tuple[tuple[str, Callable[[Sitter], None]], ...]] = (("audit", the_audit),)
"""The picture's name, and how the page comes to be as it is there."""
