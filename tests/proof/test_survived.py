"""What mutants of domain/ lived through once: each of these tests kills one of them."""

from __future__ import annotations

from tests.story import named, told
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import UnitId

MOVED_TWICE = """
    A: donation     d1 unit U1 money 50.00 by cash to P01
    A: reallocation m1 of d1 to P02
    B: reallocation m2 of d1 to P03
"""


def used_before(name: str) -> list[str]:
    """For which projects the gift was, before a reallocation moved it."""
    standing = Fold(told(MOVED_TWICE)).standing
    parts = standing.allocations_before(standing.posted(named(name)))
    return [part.project for part in parts]


def test_what_another_desk_moved_later_was_not_there_before() -> None:
    assert used_before("m1") == ["P01"]
    assert used_before("m2") == ["P02"]


def test_a_service_that_was_given_in_part_is_not_given_whole() -> None:
    half = """
        A: pledge   p1 unit U1 service 10
        A: donation d1 unit U1 service 4 settles p1
    """
    whole = f"{half}    A: donation d2 unit U1 service 6 settles p1\n"
    assert Fold(told(half)).counted(named("p1")).filled == "part"
    assert Fold(told(whole)).counted(named("p1")).filled == "whole"


def test_entries_of_a_unit_stand_in_order_of_time_however_they_are_read() -> None:
    first, second, third = told(
        """
        A: donation d1 unit U1 money 50.00 by cash
        B: donation d2 unit U1 money 60.00 by cash
        A: donation d3 unit U1 money 70.00 by cash
        """
    )
    read = Fold((first, third, second)).accounts.entries(UnitId("U1"))
    assert read == (first, second, third)
