"""A gift of money for several projects, as it is typed: a row for each, the rest undesignated."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.draft_parts import UNKNOWN_PROJECT, fitting_line
from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.fields import Findings
    from welfare_desk.domain.register import Project

NO_SHARE = QT_TRANSLATE_NOOP("errors", "How much of the gift is for project No. {number}?")
NO_PROJECT = QT_TRANSLATE_NOOP(
    "errors", "What are the ¥{figures} for? Choose a project, or empty the row: undesignated."
)
TWICE = QT_TRANSLATE_NOOP(
    "errors", "Project No. {number} has two rows: one row with the sum is enough."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "errors", "The rows come to ¥{sum}, that is ¥{over} more than the gift. Make one of them less."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPart:
    """One row: a project that was picked, or the text that stands in its cell, and how much."""

    project: Project | None = None
    project_text: str = ""
    amount: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the row."""
        return self.project is None and not self.project_text.strip() and not self.amount.strip()

    @property
    def fen(self) -> int:
        """How much the row takes as it is typed; 0 while that cannot be read."""
        read = read_amount(self.amount) if self.amount.strip() else None
        return 0 if read is None or isinstance(read, Sentence) else read.fen


def rest_fen(parts: Sequence[SplitPart], fen: int) -> int:
    """What the rows leave of a gift; below 0 where they take more than there is.

    >>> rest_fen((SplitPart(amount="3000"), SplitPart(amount="")), 500_000)
    200000
    """
    return fen - sum(part.fen for part in parts)


def take_split(
    found: Findings, parts: Sequence[SplitPart], fen: int | None
) -> tuple[Allocation, ...]:
    """The allocations of a gift; what is wrong with a row is found under "split"."""
    filled = [part for part in parts if not part.is_blank]
    wrong = next(filter(None, map(_wrong, filled)), None) or _wrong_together(filled, fen)
    if wrong is not None:
        found.errors["split"] = wrong
        return ()
    return tuple(
        Allocation(project=part.project.id, line=fitting_line(part.project, "money"), fen=part.fen)
        for part in filled
        if part.project is not None
    )


def _wrong(part: SplitPart) -> Sentence | None:
    """What is wrong with one row."""
    if part.project is None:
        typed = part.project_text.strip()
        if typed:
            return Sentence(UNKNOWN_PROJECT, {"typed": typed})
        return Sentence(NO_PROJECT, {"figures": Money(part.fen).figures})
    if not part.amount.strip():
        return Sentence(NO_SHARE, {"number": part.project.number})
    read = read_amount(part.amount)
    return read if isinstance(read, Sentence) else None


def _wrong_together(parts: Sequence[SplitPart], fen: int | None) -> Sentence | None:
    """What is wrong with the rows together; an amount that cannot be read is told elsewhere."""
    numbers = Counter(part.project.number for part in parts if part.project is not None)
    twice = next((number for number, count in numbers.items() if count > 1), None)
    if twice is not None:
        return Sentence(TWICE, {"number": twice})
    rest = 0 if fen is None else rest_fen(parts, fen)
    if rest >= 0:
        return None
    values = {"sum": Money((fen or 0) - rest).figures, "over": Money(-rest).figures}
    return Sentence(TOO_MUCH, values)
