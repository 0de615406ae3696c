"""Slips of the hand that a second look catches: a gift typed twice, one zero too many."""

from __future__ import annotations

from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import FieldErrors, Sentence
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from welfare_desk.domain.entries import Donation, Pledge
    from welfare_desk.domain.journal import JournalRow

SOON: Final = timedelta(minutes=10)
LARGE: Final = Money(5_000_000)
TIMES: Final = 10
"""A gift so many times a unit's last one deserves a second look."""

TYPED_TWICE = QT_TRANSLATE_NOOP(
    "errors", "{number} has the same giver and ¥{figures}, minutes ago. Enter again: another gift."
)
MUCH_MORE = QT_TRANSLATE_NOOP(
    "errors", "Far more than {number} of this giver. Enter again if it is ¥{figures}, {upper}."
)
LARGE_AMOUNT = QT_TRANSLATE_NOOP(
    "errors", "A large amount: read it out. Enter again if it is ¥{figures}, {upper}."
)


def slips(
    gift: Pledge | Donation,
    newest_first: Iterable[JournalRow],
    last: JournalRow | None,
    now: datetime,
) -> FieldErrors:
    """What to ask before a gift of money is recorded; nothing for goods, services and the unnamed.

    Args:
        gift: the gift as it would be posted.
        newest_first: the journal, the newest entry first; read only as far back as ten minutes.
        last: the last gift of money of the same unit, or None.
        now: the time of recording.
    """
    if gift.kind != "money" or gift.unit is None or gift.fen is None:
        return {}
    money = Money(gift.fen)
    values: dict[str, object] = {"figures": money.figures, "upper": upper_amount(money)}
    recent = takewhile(lambda row: now - row.at < SOON, newest_first)
    twin = next((row for row in recent if _is_twin(row, gift)), None)
    if twin is not None:
        return {"amount": Sentence(TYPED_TWICE, {**values, "number": twin.number})}
    if last is not None and last.fen and gift.fen > TIMES * last.fen:
        return {"amount": Sentence(MUCH_MORE, {**values, "number": last.number})}
    return {"amount": Sentence(LARGE_AMOUNT, values)} if money > LARGE else {}


def _is_twin(row: JournalRow, gift: Pledge | Donation) -> bool:
    """Whether a standing entry is the same gift, as far as anybody could tell."""
    same = (row.unit, row.fen, row.form) == (gift.unit, gift.fen, gift.kind)
    return same and row.kind in {"donation", "pledge"} and row.reversed_by is None
