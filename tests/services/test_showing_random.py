"""Whatever happens in an evening: no secret reaches the stage, and nothing is shown that was."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings, strategies as st

from tests.market import cash, new_id, open_market
from tests.services.random_halls import SECRETS, Hall
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    import pytest

    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.books import Books

STEPS = 25


def without_times(shown: Shown) -> Shown:
    """What is shown, without the times at which this program saw milestones reached."""
    milestones = tuple(replace(one, reached_at=None) for one in shown.milestones)
    return replace(shown, milestones=milestones)


def seen_afresh(books: Books) -> Shown:
    """What a stage shows that starts now."""
    with open_books(books.path) as other:
        return without_times(other.director.shown())


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_stage_shows_what_the_books_say_and_no_secret(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    with open_market(tmp_path_factory.mktemp("hall") / "market.db") as books:
        hall = Hall(books, Random(seed))
        hall.posted.append(books.bookkeeper.post(cash(), id=new_id()))
        for step in range(STEPS):
            hall.step()
            snapshot = books.live.catch_up()
            shown = without_times(books.director.shown())
            held = repr(shown)
            assert not [secret for secret in SECRETS if secret in held]
            assert "SECRETUNIT" not in held
            sums = snapshot.figures.sums
            assert (shown.received_fen, shown.outstanding_fen) == (
                sums.received_fen,
                sums.outstanding_fen,
            )
            assert shown.unnamed == len(snapshot.awaiting)
            if step % 5 == 0:
                assert shown == seen_afresh(books)
        assert without_times(books.director.shown()) == seen_afresh(books)
