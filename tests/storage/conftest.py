"""A sound file with a little of everything, and a copy of it for each test to break."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.market import B, an_event, cash, claim, new_id, open_market, payment, promise
from welfare_desk.domain.entries import Allocation, Donation, Reallocation, Reversal
from welfare_desk.domain.ids import EventId, ProjectId


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound file with a little of everything at two desks."""
    path = tmp_path_factory.mktemp("sound") / "market.db"
    with open_market(path) as books:
        post = books.bookkeeper.post
        pledge = post(promise(), id=new_id())
        post(payment(pledge.id, 40_000), id=new_id(), desk=B)
        gift = post(cash(), id=new_id())
        post(
            Reallocation(of=gift.id, to=(Allocation(project=ProjectId("P02"), fen=5),)), id=new_id()
        )
        post(claim(), id=new_id(), desk=B)
        wrong = post(replace(promise(), fen=7), id=new_id())
        right = new_id()
        post(Reversal(of=wrong.id, because="correction", replaced_by=right), id=new_id())
        post(replace(promise(), fen=9), id=right)
        post(payment(wrong.id, 3), id=new_id())
        post(Donation(giver="anonymous", kind="goods", fen=100), id=new_id())
        books.registrar.create_event(an_event(EventId("OTHER")))
    return path


@pytest.fixture
def market(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "market.db"))
