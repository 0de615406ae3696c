"""Whose turn it is on the stage: the claims in the order in which the host calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.market import Turn


def stage_turns(
    rows: Iterable[JournalRow],
    turns: Iterable[Turn],
    wishes: Mapping[UnitId, int | None] | None = None,
) -> tuple[JournalRow, ...]:
    """The standing claims that come on the stage, in the order of their turns.

    A turn that was set by hand counts before what the claim says. Those with a position come
    first, by it; then by the turn that the unit wished for (`wishes`: its `stage_order`); then by
    the time of claiming.
    """
    by_hand = {turn.claim: turn for turn in turns}
    wished = wishes or {}

    def key(row: JournalRow) -> tuple[bool, int, bool, int, datetime, str, int]:
        turn = by_hand.get(row.id)
        position = None if turn is None else turn.position
        wish = None if row.unit is None else wished.get(row.unit)
        return (
            *(position is None, position or 0),
            *(wish is None, wish or 0),
            *(row.at, row.desk, row.seq),
        )

    return tuple(
        sorted(
            (
                row
                for row in rows
                if row.kind == "claim"
                and row.state == "claimed"
                and (by_hand[row.id].on_stage if row.id in by_hand else row.on_stage)
            ),
            key=key,
        )
    )
