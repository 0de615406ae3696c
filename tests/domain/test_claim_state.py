"""How far a claim has come, from the gifts that followed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.claim_state import claim_state

if TYPE_CHECKING:
    from welfare_desk.domain.claim_state import ClaimState
    from welfare_desk.domain.journal import RowState


@pytest.mark.parametrize(
    ("gifts", "state"),
    [
        ((), "claimed"),
        (("void",), "claimed"),
        (("pledged",), "pledged"),
        (("undelivered", "refunded"), "pledged"),
        (("pledged", "part_paid"), "part_paid"),
        (("paid", "received"), "received"),
        (("received", "undelivered"), "part_paid"),
        (("received", "void"), "received"),
    ],
)
def test_a_claim_has_come_as_far_as_its_gifts(
    gifts: tuple[RowState, ...], state: ClaimState
) -> None:
    assert claim_state(gifts) == state
