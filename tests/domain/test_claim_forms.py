"""The form of a claim, from the need it takes on to the gift that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.claim_forms import claimed_as, comes_as

if TYPE_CHECKING:
    from welfare_desk.domain.entries import ClaimForm, Form
    from welfare_desk.domain.register import NeedForm


@pytest.mark.parametrize(
    ("need", "form"), [("money", "money"), ("goods_or_money", "goods"), ("service", "service")]
)
def test_a_need_proposes_its_form(need: NeedForm, form: ClaimForm) -> None:
    assert claimed_as(need) == form


@pytest.mark.parametrize(
    ("fen", "forms", "gift"),
    [
        (500, ("goods", "money"), "money"),
        (None, ("goods", "money"), "goods"),
        (None, ("works",), "service"),
        (None, (), "money"),
    ],
)
def test_a_claim_is_kept_in_its_first_form_or_by_its_sum(
    fen: int | None, forms: tuple[ClaimForm, ...], gift: Form
) -> None:
    assert comes_as(fen, forms) == gift
