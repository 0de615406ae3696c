"""Two laptops that closed apart: joined, the event is closed by what both of them knew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import begun, merged
from tests.market import A, B, cash, new_id, open_market
from welfare_desk.domain.changes import CloseEvent, ReopenEvent
from welfare_desk.domain.closing import closed_ends, standing_closing
from welfare_desk.domain.ids import ClosingId
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import DeskId

SEEN = ("backup:1",)


@pytest.fixture
def laptops(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of the market; each takes a card payment and closes on its own."""
    with open_market(tmp_path / "base.db"):
        pass
    one, two = begun(tmp_path / "base.db", tmp_path)
    for path, desk, name in ((one, A, "k1"), (two, B, "k2")):
        pay(path, desk)
        with open_books(path, desk=desk) as books:
            change(books, CloseEvent(id=ClosingId(name), open=SEEN))
    merged(one, two)
    return one, two


def pay(path: Path, desk: DeskId) -> None:
    """Somebody pays by card at a desk."""
    with open_books(path, desk=desk) as books:
        books.bookkeeper.post(replace(cash(5_000), method="pos"), id=new_id())


def late(path: Path) -> list[str]:
    """The numbers of what came after the closing."""
    with open_books(path) as books:
        return [row.number for row in books.live.catch_up().rows if row.after_closing]


def test_both_closings_join_and_close_what_both_knew(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    with open_books(one) as here, open_books(two) as there:
        closings = here.registrar.closings()
        assert closings == there.registrar.closings()
        assert [closing.id for closing in closings] == ["k1", "k2"]
        assert closed_ends(closings) == {A: 1, B: 1}
    assert late(one) == late(two) == []
    assert verify(one).ok


def test_what_comes_later_is_marked_on_both(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    pay(one, A)
    merged(one, two)
    assert late(one) == late(two) == ["HM-A0002"]


def test_opening_again_on_one_opens_it_on_both_and_it_is_closed_anew(
    laptops: tuple[Path, Path],
) -> None:
    one, two = laptops
    with open_books(one, desk=A) as books:
        change(books, ReopenEvent(closing=ClosingId("k1"), reason="one list for both"))
        change(books, CloseEvent(id=ClosingId("k3"), open=SEEN))
    merged(one, two)
    with open_books(two) as books:
        closings = books.registrar.closings()
        standing = standing_closing(closings)
        assert standing is not None
        assert (standing.id, len(closings)) == ("k3", 3)
        assert standing.ends() == {A: 1, B: 1}
        reasons = {closing.reason for closing in closings if closing.reopened is not None}
        assert reasons == {"one list for both"}
    assert late(two) == []
