"""A rehearsal over an event's own projects and units."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.rehearsal import Rehearsal
from welfare_desk.services.rehearsal_script import Cast, NothingToRehearseError, script

if TYPE_CHECKING:
    from pathlib import Path

BEGINS = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)


@pytest.fixture
def cast(tmp_path: Path, sample_evening: Path) -> Cast:
    """The people and projects of the sample evening."""
    file = tmp_path / "real.sqlite"
    import_file(file, sample_evening)
    with open_books(file) as books:
        registrar = books.registrar
        return Cast(
            event=registrar.event(),
            kinds=registrar.kinds(),
            projects=registrar.projects(),
            units=registrar.units(),
        )


@pytest.mark.parametrize("seed", range(4))
def test_every_made_up_evening_plays_to_its_end_and_is_sound(
    seed: int, cast: Cast, tmp_path: Path
) -> None:
    lines = script(cast, begins=BEGINS, seed=seed)
    file = tmp_path / "rehearsal.sqlite"
    with open_books(file, create=True, rehearsal=True) as books:
        for _ in Rehearsal(lines, "max").play(books):
            pass
        entries = [posted.entry for posted in books.bookkeeper.posted()]
        assert books.rehearsal
    causes = Counter(entry.because for entry in entries if isinstance(entry, Reversal))
    assert causes == {"correction": 2, "void": 1, "withdrawn": 1}
    assert any(isinstance(entry, Donation) and entry.settles for entry in entries)
    assert verify(file).ok


def test_the_same_seed_gives_the_same_evening(cast: Cast) -> None:
    assert script(cast, begins=BEGINS, seed=3) == script(cast, begins=BEGINS, seed=3)
    assert script(cast, begins=BEGINS, seed=3) != script(cast, begins=BEGINS, seed=4)


def test_a_rehearsal_never_carries_the_id_of_the_real_event_nor_a_telephone(cast: Cast) -> None:
    text = b"\n".join(script(cast, begins=BEGINS)).decode()
    assert f'"id":"{cast.event.id}"' not in text.replace(" ", "")
    assert all(unit.phone not in text for unit in cast.units if unit.phone)


def test_without_units_or_projects_there_is_nothing_to_rehearse(cast: Cast) -> None:
    with pytest.raises(NothingToRehearseError):
        script(Cast(event=cast.event, kinds=(), projects=(), units=cast.units), begins=BEGINS)
    with pytest.raises(NothingToRehearseError):
        script(Cast(event=cast.event, kinds=(), projects=cast.projects, units=()), begins=BEGINS)
