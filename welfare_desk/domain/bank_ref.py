"""The reference of a transfer, in one spelling, so that the same transfer is not booked twice."""

from __future__ import annotations

from welfare_desk.domain.fields import fold_code


def fold_bank_ref(typed: str) -> str:
    """A bank's reference as it is kept and compared: half-width, in capitals, without blanks.

    >>> fold_bank_ref(" ｔｘ 2022-0625 ")
    'TX2022-0625'
    """
    return fold_code(typed).upper()
