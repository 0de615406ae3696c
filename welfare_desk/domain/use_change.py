"""What another use of a gift changes, project by project."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.settling import spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.entries import Allocation
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import JournalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class UseChange:
    """How much of a gift a project has, before and after; None: undesignated."""

    project: ProjectId | None
    before_fen: int
    after_fen: int

    @property
    def by_fen(self) -> int:
        """By how much it rises, below 0 where it falls."""
        return self.after_fen - self.before_fen


def uses(fen: int, to: Sequence[Allocation]) -> dict[ProjectId | None, int]:
    """How much of a gift each project has, in the order of its allocations."""
    found: Counter[ProjectId | None] = Counter()
    for part in spread(fen, to):
        found[part.project] += part.fen
    return {project: share for project, share in found.items() if share}


def use_changes(gift: JournalRow, to: Sequence[Allocation]) -> tuple[UseChange, ...]:
    """What changes, first where it goes away; a gift without a value is as good as one fen."""
    fen = gift.fen or 1
    before, after = uses(fen, gift.to), uses(fen, to)
    changes = (
        UseChange(
            project=project, before_fen=before.get(project, 0), after_fen=after.get(project, 0)
        )
        for project in dict.fromkeys((*before, *after))
    )
    return tuple(sorted((one for one in changes if one.by_fen), key=lambda one: one.by_fen))


def stands_alone(gift: JournalRow) -> bool:
    """Whether its projects have just what it is for: it settles no pledge, and none settles it."""
    return not gift.settles and not gift.settled_fen
