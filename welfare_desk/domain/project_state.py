"""How far a project has come: whether it can be claimed, is filled, is taken by the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import Project

WORKS: Final = frozenset({"micro_renewal"})
"""Categories of building works: those want an agreement (Donations Law art. 13)."""


def is_offered(row: ProjectRow) -> bool:
    """Whether a project stands on the list, so that it can be claimed."""
    return row.project.state == "published"


def is_filled(row: ProjectRow) -> bool:
    """Whether what a project needs is there: its money, or without money all of its places.

    Places that are only kept for somebody do not fill it.
    """
    if row.need_fen > 0:
        return row.raised_fen >= row.need_fen
    limited = [line for line in row.lines if line.left is not None]
    return bool(limited) and all(line.left == 0 and not line.kept for line in limited)


def counts_places(row: ProjectRow) -> bool:
    """Whether any need of a project is taken by the place."""
    return any(need.slots is not None for need in row.project.needs)


def wants_agreement(project: Project) -> bool:
    """Whether an agreement should stand behind a project that has none yet."""
    return project.category in WORKS and not project.agreement
