"""How what arrives fills the pledge it was promised under (docs/ledger.md, The tally)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.domain.entries import Allocation
    from welfare_desk.domain.ids import ProjectId


class Part(NamedTuple):
    """Some fen for one project; project None is undesignated (非定向)."""

    project: ProjectId | None
    fen: int


Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """What one donation brings to one pledge; `parts` None where the donation names no project."""

    fen: int
    parts: Parts | None


@dataclass(frozen=True, slots=True)
class Settled:
    """A pledge after its shares: what is still outstanding, and where each share went, in order."""

    outstanding: Parts
    went: tuple[Parts, ...]


def spread(fen: int, to: Iterable[Allocation]) -> Parts:
    """A gift of so many fen over its allocations, in order; what none names is undesignated.

    An allocation without fen takes what is left of the gift. The parts always sum to `fen`.
    """
    parts, left = [], fen
    for allocation in to:
        taken = left if allocation.fen is None else min(allocation.fen, left)
        parts.append(Part(allocation.project, taken))
        left -= taken
    if left or not parts:
        parts.append(Part(None, left))
    return tuple(parts)


def cut(parts: Parts, fens: Sequence[int]) -> tuple[Parts, ...]:
    """Parts cut in order into pieces of the given sizes, and the rest as the last piece."""
    pieces: list[Parts] = []
    rest = parts
    for fen in fens:
        piece, rest = _split(rest, fen)
        pieces.append(piece)
    return (*pieces, rest)


def settle(promised: Parts, shares: Sequence[Share]) -> Settled:
    """Fill a pledge with its shares, in order.

    A share that names no project fills the pledge's parts in order, and what is over is
    undesignated. A share that names projects is taken off the same project first and, for what it
    allocates elsewhere, off the remaining parts in order. So what was promised is always what is
    outstanding plus what the shares took off, and nothing is taken off twice.

    >>> settle((Part("P1", 100), Part("P2", 50)), [Share(120, None)]).outstanding
    (Part(project='P1', fen=0), Part(project='P2', fen=30))
    """
    remaining = promised
    went: list[Parts] = []
    for share in shares:
        if share.parts is None:
            taken, remaining = _take_in_order(remaining, share.fen)
            over = share.fen - sum(part.fen for part in taken)
            went.append((*taken, Part(None, over)) if over else taken)
        else:
            remaining = _take_off(remaining, share.parts)
            went.append(share.parts)
    return Settled(remaining, tuple(went))


def _split(parts: Parts, fen: int) -> tuple[Parts, Parts]:
    """The first so many fen of the parts, and the others."""
    taken, remaining = _take_in_order(parts, fen)
    return taken, tuple(part for part in remaining if part.fen)


def _take_in_order(parts: Parts, fen: int) -> tuple[Parts, Parts]:
    """Take fen off the parts from the first on: what was taken, and what remains of each."""
    taken, remaining = [], []
    for part in parts:
        off = min(part.fen, fen)
        fen -= off
        if off:
            taken.append(Part(part.project, off))
        remaining.append(Part(part.project, part.fen - off))
    return tuple(taken), tuple(remaining)


def _take_off(remaining: Parts, wanted: Parts) -> Parts:
    """Take the wanted parts off the same projects, then what that left over off all in order."""
    over = 0
    for want in wanted:
        fen, kept = want.fen, []
        for part in remaining:
            off = min(part.fen, fen) if part.project == want.project else 0
            fen -= off
            kept.append(Part(part.project, part.fen - off))
        remaining, over = tuple(kept), over + fen
    return _take_in_order(remaining, over)[1]
