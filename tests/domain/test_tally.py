"""The tally joins what the ledger sums and what the register counts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.story import NINE, told
from welfare_desk.domain.fold import fold
from welfare_desk.domain.ids import LineId, ProjectId, StallId
from welfare_desk.domain.register import NeedLine, Project, Served
from welfare_desk.domain.tally import figures, percent
from welfare_desk.domain.texts import Text


def served(stall: str, minute: int, volunteers: int, people: int) -> Served:
    """A count at a stall so many minutes after nine."""
    return Served(
        stall=StallId(stall),
        at=NINE + timedelta(minutes=minute),
        volunteers=volunteers,
        served=people,
        minutes=60,
    )


def test_the_tally_has_the_keys_that_scripts_read() -> None:
    """
    A: donation d1 unit U1 money 1200.00 by cash to P01
    A: pledge   p1 unit U2 money 300.00 to P01
    A: pledge   g1 unit U2 goods 3 worth 30.00 to P02
    A: claim    c1 unit U1 project P01
    """
    story = fold(told(test_the_tally_has_the_keys_that_scripts_read.__doc__))
    lines = (
        NeedLine(id=LineId("a"), form="money", amount_fen=200000),
        NeedLine(id=LineId("b"), form="service"),
    )
    projects = (
        Project(id=ProjectId("P01"), number=1, name=Text("跑道"), needs=lines),
        Project(id=ProjectId("P02"), number=2, name=Text("凉亭")),
    )
    counts = (served("V1", 9, 3, 40), served("V1", 5, 9, 20), served("V2", 1, 2, 7))
    tally = figures(story, units=5, projects=projects, served=counts).as_json()
    nothing = {"need_fen": 0, "received_fen": 0, "outstanding_fen": 0, "raised_fen": 0}
    assert tally == {
        "pledged_fen": 30000,
        "received_fen": 120000,
        "outstanding_fen": 30000,
        "raised_fen": 150000,
        "by_method_fen": {"cash": 120000},
        "goods_received_fen": 0,
        "goods_promised_fen": 3000,
        "goods_unvalued": 0,
        "entries_posted": 3,
        "entries_standing": 3,
        "givers": 2,
        "units": 5,
        "claims": 1,
        "projects": {
            "P01": {
                "need_fen": 200000,
                "received_fen": 120000,
                "outstanding_fen": 30000,
                "raised_fen": 150000,
                "goods_valued_fen": 0,
            },
            "P02": nothing | {"goods_valued_fen": 3000},
        },
        "served": 47,
        "volunteers": 5,
    }


@pytest.mark.parametrize(
    ("part", "whole", "percents"),
    [(9_999_999, 10_000_000, 99), (10_316_160, 10_000_000, 103), (5, 0, 0)],
)
def test_per_cents_are_rounded_down(part: int, whole: int, percents: int) -> None:
    assert percent(part, whole) == percents
