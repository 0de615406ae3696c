"""Which cards fade away where they are: those of gifts that were taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.stage.card_words import GiftRow


def with_leaving(shown: tuple[GiftRow, ...], wanted: tuple[GiftRow, ...]) -> tuple[GiftRow, ...]:
    """The wanted cards, and in their old places those that were taken back, marked as leaving.

    A card that newer ones merely pushed off the end is not taken back.
    """
    keys = {row.key for row in wanted}
    kept = [place for place, row in enumerate(shown) if row.key in keys]
    last = len(shown) if len(wanted) < len(shown) else max(kept, default=0)
    rows = list(wanted)
    for place, row in enumerate(shown[:last]):
        if row.key not in keys:
            before = shown[place - 1].key if place else ""
            at = next((at for at, other in enumerate(rows) if other.key == before), -1)
            rows.insert(at + 1, replace(row, is_leaving=True))
    return tuple(rows)
