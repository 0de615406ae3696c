"""The logs of several desks in one order that a reader can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.story import told
from welfare_desk.services.interleaving import interleaved

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Posted


def order(story: str) -> list[str]:
    """Whose entry comes when, in the order of the merged logs."""
    logs: dict[str, list[Posted]] = {}
    for posted in told(story):
        logs.setdefault(posted.desk, []).append(posted)
    return [f"{posted.desk}{posted.seq}" for posted in interleaved(logs.values())]


def test_the_earlier_entry_comes_first() -> None:
    assert order(
        """
        A: claim c1 unit U1 project P01
        B: claim c2 unit U1 project P01
        A: claim c3 unit U1 project P01
        """
    ) == ["A1", "B1", "A2"]


def test_a_desk_keeps_its_own_order_though_its_clock_went_back() -> None:
    assert order(
        """
        A: claim c1 unit U1 project P01 at 60
        A: claim c2 unit U1 project P01 at 0
        B: claim c3 unit U1 project P01 at 30
        """
    ) == ["B1", "A1", "A2"]


def test_what_an_entry_names_stands_before_it() -> None:
    assert order(
        """
        A: pledge p1 unit U1 money 200.00 at 60
        B: donation d1 unit U1 money 50.00 by cash settles p1 at 0
        C: reversal r1 of d1 because void at -60
        """
    ) == ["A1", "B1", "C1"]


def test_logs_that_name_each_other_in_a_circle_are_still_written() -> None:
    assert order(
        """
        A: reversal r1 of c2 because void
        A: claim c1 unit U1 project P01
        B: reversal r2 of c1 because void
        B: claim c2 unit U1 project P01
        """
    ) == ["A1", "A2", "B1", "B2"]


def test_no_logs_are_no_entries() -> None:
    assert list(interleaved([[], []])) == []
