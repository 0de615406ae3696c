"""What the headline loses when one entry is taken back: told before it is done."""

from __future__ import annotations

import pytest

from tests.story import named, told
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.headline_share import raises_fen

STORIES = {
    "a gift by itself": """
        A: donation d1 unit U1 money 50.00 by cash
    """,
    "a pledge, partly paid": """
        A: pledge   p1 unit U1 money 200.00
        A: donation d1 unit U1 money 50.00 by cash settles p1
    """,
    "a pledge paid twice over": """
        A: pledge   p1 unit U1 money 100.00
        A: donation d1 unit U1 money 80.00 by cash settles p1
        B: donation d2 unit U1 money 70.00 by cash settles p1
    """,
    "a pledge that was corrected": """
        A: pledge   p1 unit U1 money 100.00
        A: donation d1 unit U1 money 30.00 by cash settles p1
        A: pledge   p2 unit U1 money 90.00
        A: reversal r1 of p1 because correction replaced_by p2
    """,
    "a gift that pays a pledge of another file": """
        A: donation d1 unit U1 money 50.00 by cash settles p1
    """,
    "goods and a claim": """
        A: donation g1 unit U1 goods 20 worth 360.00
        A: claim    c1 unit U1 project P01
    """,
    "a gift taken back": """
        A: donation d1 unit U1 money 50.00 by cash
        A: reversal r1 of d1 because void
    """,
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_the_fall_that_is_told_is_the_fall_that_comes(story: str) -> None:
    posted = told(story)
    fold = Fold(posted)
    for entry in posted:
        if not fold.standing.stands(entry.id) or entry.id == named("r1"):
            assert raises_fen(fold, entry.id) == 0
            continue
        name = next(n for n in ("d1", "d2", "p1", "p2", "g1", "c1") if named(n) == entry.id)
        after = Fold([*posted, *told(f"Z: reversal zz of {name} because void at 900")])
        fall_fen = fold.sums().raised_fen - after.sums().raised_fen
        assert raises_fen(fold, entry.id) == fall_fen, name
