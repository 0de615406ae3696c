"""How far a project has come: whether it can be claimed, is filled, is taken by the place."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import Project

IN_KIND: Final = frozenset({"goods", "service"})
AS_GOODS: Final = frozenset({"goods", "goods_or_money"})
WORKS: Final = frozenset({"micro_renewal"})
"""Categories of building works: those want an agreement (Donations Law art. 13)."""


def is_offered(row: ProjectRow) -> bool:
    """Whether a project stands on the list, so that it can be claimed."""
    return row.project.state == "published"


def is_filled(row: ProjectRow) -> bool:
    """Whether what a project needs is there: its money, or without money pieces and places.

    The value of goods fills needs that goods may fill. Places that are only kept for somebody do
    not fill it.
    """
    if row.need_fen > 0 and row.raised_fen + _goods_fen(row) >= row.need_fen:
        return True
    if row.need_fen > 0 and not is_in_kind(row):
        return False
    places = [line.left == 0 and not line.kept for line in row.lines if line.left is not None]
    pieces = [claimed >= needed for claimed, needed in claimed_pieces(row)]
    return bool(places or pieces) and all((*places, *pieces))


def is_filled_by_goods(row: ProjectRow) -> bool:
    """Whether it is filled though its money is not there: nothing is to go."""
    return is_filled(row) and row.raised_fen < row.need_fen


def _goods_fen(row: ProjectRow) -> int:
    """What goods are worth, as far as needs may be filled by goods."""
    needs = (need for need in row.project.needs if need.form in AS_GOODS)
    return min(row.goods_valued_fen, sum(need.amount_fen or 0 for need in needs))


def is_in_kind(row: ProjectRow) -> bool:
    """Whether a project asks for goods and services alone, by piece or place: no money fills it."""
    needs = row.project.needs
    counted = any(need.quantity is not None or need.slots is not None for need in needs)
    return counted and all(need.form in IN_KIND for need in needs)


def claimed_pieces(row: ProjectRow) -> tuple[tuple[Decimal, Decimal], ...]:
    """Of each need in pieces how many are claimed, and how many are needed.

    Needs that are taken by the place count their places instead.
    """
    claimed = {line.line: line.claimed or Decimal(0) for line in row.lines}
    return tuple(
        (claimed.get(need.id, Decimal(0)), need.quantity)
        for need in row.project.needs
        if need.form in IN_KIND and need.quantity is not None and need.slots is None
    )


def progress(row: ProjectRow) -> int | None:
    """How far a project is in per cent, rounded down: raised, in kind claimed; None: not counted.

    Of several needs in pieces each counts the same, and none for more than all of it.
    """
    if not is_in_kind(row):
        return row.percent if row.need_fen > 0 else None
    pieces = claimed_pieces(row)
    if not pieces:
        return None
    if len(pieces) == 1:
        [(claimed, needed)] = pieces
        return int(claimed * 100 / needed)
    shares = [min(claimed / needed, Decimal(1)) for claimed, needed in pieces]
    return int(sum(shares) * 100 / len(shares))


def counts_places(row: ProjectRow) -> bool:
    """Whether any need of a project is taken by the place."""
    return any(need.slots is not None for need in row.project.needs)


def wants_agreement(project: Project) -> bool:
    """Whether an agreement should stand behind a project that has none yet."""
    return project.category in WORKS and not project.agreement
