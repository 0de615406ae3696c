"""How far a claim has come: what the gifts of its units for its project have brought so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.journal import RowState

ClaimState = Literal["claimed", "pledged", "part_paid", "received"]
"""From nothing but the claim to all of it here."""
STATES: Final[tuple[ClaimState, ...]] = get_args(ClaimState)
_OF_GIFTS: Final[dict[RowState, ClaimState]] = {
    "pledged": "pledged",
    "undelivered": "pledged",
    "part_paid": "part_paid",
    "paid": "received",
    "received": "received",
}


def claim_state(gifts: Iterable[RowState]) -> ClaimState:
    """How far gifts in these states have brought a claim; those that stand no more bring nothing.

    A part is here where one gift came and another is only promised.

    >>> claim_state(["received"]), claim_state(["received", "pledged"]), claim_state(["void"])
    ('received', 'part_paid', 'claimed')
    """
    states = {_OF_GIFTS[gift] for gift in gifts if gift in _OF_GIFTS}
    if "received" in states and len(states) > 1:
        return "part_paid"
    return max(states, key=STATES.index, default="claimed")
