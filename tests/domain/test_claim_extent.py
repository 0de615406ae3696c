"""How much of a need can be claimed in which way, what is left of it, and what it comes to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.claim_extent import Claimable
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.claim_extent import Extent
    from welfare_desk.domain.entries import ClaimForm

LINE = LineId("P1-a")
MONEY = NeedLine(id=LINE, form="money", amount_fen=10_000)
PIECES = NeedLine(
    id=LINE, form="goods", amount_fen=10_000, quantity=Decimal(20), unit_price_fen=500
)
PLACES = NeedLine(id=LINE, form="service", slots=5)
SERVICE = NeedLine(id=LINE, form="service")


def claimable(
    need: NeedLine | None,
    *forms: ClaimForm,
    line: LineRow | None = None,
    need_fen: int = 10_000,
    raised_fen: int = 0,
    claimed_fen: int = 0,
) -> Claimable:
    project = Project(
        id=ProjectId("P1"), number=1, name=Text("公益凉亭"), needs=(need,) if need else ()
    )
    row = ProjectRow(
        project=project,
        need_fen=need_fen,
        raised_fen=raised_fen,
        claimed_fen=claimed_fen,
        lines=(line or LineRow(line=LINE, left=need.slots if need else None),),
    )
    return Claimable(row=row, need=need, forms=forms or ("money",))


@pytest.mark.parametrize(
    ("need", "forms", "extents"),
    [
        (MONEY, ("money",), ("open", "whole", "amount")),
        (PIECES, ("goods",), ("open", "whole", "amount", "quantity")),
        (SERVICE, ("service",), ("open", "whole", "quantity")),
        (PLACES, ("service",), ("quantity", "places")),
        (None, ("money",), ("open", "whole", "amount")),
    ],
)
def test_a_need_is_claimed_in_the_ways_that_fit_it(
    need: NeedLine | None, forms: tuple[ClaimForm, ...], extents: tuple[Extent, ...]
) -> None:
    assert claimable(need, *forms).extents() == extents


def test_places_are_proposed_where_there_are_places() -> None:
    assert claimable(PLACES, "service").usual_extent() == "places"
    assert claimable(MONEY).usual_extent() == "open"


@pytest.mark.parametrize(
    ("need", "form", "extent"),
    [
        (PIECES, "goods", "quantity"),
        (PIECES, "money", "amount"),
        (MONEY, "money", "amount"),
        (PLACES, "service", "quantity"),
    ],
)
def test_a_figure_means_pieces_where_the_need_is_counted(
    need: NeedLine, form: ClaimForm, extent: Extent
) -> None:
    assert claimable(need, form).typed_extent() == extent


@pytest.mark.parametrize(
    ("raised_fen", "claimed_fen", "left"),
    [(0, 0, "100.00"), (2_500, 0, "75.00"), (2_500, 4_000, "60.00"), (12_000, 0, "")],
)
def test_of_money_is_left_what_is_neither_raised_nor_claimed(
    raised_fen: int, claimed_fen: int, left: str
) -> None:
    share = claimable(None, raised_fen=raised_fen, claimed_fen=claimed_fen)
    assert share.rest("amount") == left


def test_of_a_need_no_more_is_left_than_of_itself() -> None:
    taken = LineRow(line=LINE, claimed_fen=8_000)
    assert (
        claimable(MONEY, line=taken, need_fen=50_000, claimed_fen=8_000).rest("amount") == "20.00"
    )


def test_of_pieces_is_left_what_nobody_claimed() -> None:
    assert claimable(PIECES, "goods").rest("quantity") == "20"
    taken = LineRow(line=LINE, claimed=Decimal("7.5"))
    assert claimable(PIECES, "goods", line=taken).rest("quantity") == "12.5"
    assert claimable(SERVICE, "service").rest("quantity") == ""


def test_of_places_is_left_what_is_neither_taken_nor_kept() -> None:
    assert claimable(PLACES, "service").rest("places") == "5"
    assert claimable(PLACES, "service", line=LineRow(line=LINE, left=0)).rest("places") == ""
    assert claimable(None).rest("places") == ""


def test_all_of_it_or_an_open_claim_leaves_nothing_to_type() -> None:
    assert (claimable(MONEY).rest("whole"), claimable(MONEY).rest("open")) == ("", "")


@pytest.mark.parametrize(
    ("need", "extent", "typed", "fen"),
    [
        (MONEY, "whole", "", 10_000),
        (None, "whole", "", 30_000),
        (MONEY, "amount", "1千2", 120_000),
        (MONEY, "amount", "", None),
        (MONEY, "amount", "much", None),
        (PIECES, "quantity", "3", 1_500),
        (PIECES, "quantity", "", None),
        (SERVICE, "quantity", "3", None),
        (PLACES, "places", "2", None),
        (MONEY, "open", "", None),
    ],
)
def test_a_claim_comes_to_what_it_says_of_money(
    need: NeedLine | None, extent: Extent, typed: str, fen: int | None
) -> None:
    assert claimable(need, need_fen=30_000).comes_to_fen(extent, typed) == fen


def test_a_claim_adds_to_what_is_raised_or_claimed() -> None:
    share = claimable(MONEY, raised_fen=3_000, claimed_fen=2_000)
    assert share.claimed_after_fen(500) == 3_500
    assert claimable(MONEY, claimed_fen=2_000).claimed_after_fen(500) == 2_500
