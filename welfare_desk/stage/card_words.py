"""What the cards of the newest gifts say, one by one and gathered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.shown import ShownGift
    from welfare_desk.stage.card_pace import Cards
    from welfare_desk.stage.wording import Voice

MORE_GIFTS = QT_TRANSLATE_NOOP("stage", "{count} more gifts")
IN_ALL = QT_TRANSLATE_NOOP("stage", "in all")
GATHERED: Final = "gathered"
"""The key of the card of many; no entry has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftRow:
    """One card: who gave, for what, how much; `sign` says whether it is received or outstanding.

    The folded words are the same in two lines, for where one is too short for them.
    """

    key: str
    name: str
    name_folded: str
    detail: str
    detail_folded: str
    amount: str
    sign: str
    tag: str
    is_leaving: bool = False


def card_rows(cards: Cards, voice: Voice, *, told: bool) -> tuple[GiftRow, ...]:
    """The cards from the newest on; those of a burst stand gathered behind the newest.

    `told` says whether their sum may be: it is not where the total is hidden.
    """
    rows = [gift_row(gift, voice) for gift in cards.gifts]
    if cards.gathered:
        rows.insert(1, _gathered_row(cards.gathered, voice, told=told))
    return tuple(rows)


def gift_row(gift: ShownGift, voice: Voice) -> GiftRow:
    """The card of one gift."""
    name, amount = wording.read(gift.name, voice), wording.read(gift.quantity, voice)
    detail = wording.read(gift.project, voice) or voice.say(CONTEXT, wording.UNDESIGNATED)
    if gift.amount_fen is not None and not amount:
        amount = figures.exact(gift.amount_fen)
    return GiftRow(
        key=gift.key,
        name=name,
        name_folded=in_two(name),
        detail=detail,
        detail_folded=in_two(detail),
        amount=amount,
        sign="hatch" if gift.pledged else "solid",
        tag=voice.say(CONTEXT, wording.PLEDGE) if gift.pledged else "",
    )


def _gathered_row(gifts: Sequence[ShownGift], voice: Voice, *, told: bool) -> GiftRow:
    """The card of many: how many, and their sum if the amount of each may be told."""
    known = [gift.amount_fen for gift in gifts if gift.amount_fen is not None]
    name = voice.say(CONTEXT, MORE_GIFTS, count=len(gifts))
    is_told = told and len(known) == len(gifts)
    pledged = {gift.pledged for gift in gifts}
    sign = ("hatch" if True in pledged else "solid") if len(pledged) == 1 else ""
    return GiftRow(
        key=GATHERED,
        name=name,
        name_folded=in_two(name),
        detail=voice.say(CONTEXT, IN_ALL) if is_told else "",
        detail_folded=voice.say(CONTEXT, IN_ALL) if is_told else "",
        amount=figures.exact(sum(known)) if is_told else "",
        sign=sign,
        tag="",
    )
