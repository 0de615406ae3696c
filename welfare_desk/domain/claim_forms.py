"""In what form a need is claimed as a rule, and in what form a claim is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.entries import ClaimForm, Form
    from welfare_desk.domain.register import NeedForm

_CLAIMED_AS: Final[dict[NeedForm, ClaimForm]] = {
    "money": "money",
    "goods": "goods",
    "goods_or_money": "goods",
    "service": "service",
}
_COMES_AS: Final[dict[ClaimForm, Form]] = {
    "money": "money",
    "goods": "goods",
    "service": "service",
    "works": "service",
}


def claimed_as(need: NeedForm) -> ClaimForm:
    """The form that is proposed for a need; where either will do, goods."""
    return _CLAIMED_AS[need]


def comes_as(fen: int | None, forms: Sequence[ClaimForm]) -> Form:
    """What arrives when a claim is kept: money where a sum was claimed, else its first form.

    Own works arrive as a service.

    >>> comes_as(100, ["goods"]), comes_as(None, ["works"]), comes_as(None, [])
    ('money', 'service', 'money')
    """
    return "money" if fen is not None or not forms else _COMES_AS[forms[0]]
