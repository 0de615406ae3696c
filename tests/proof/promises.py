"""What a file owes to those who were told that their entry is recorded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.evening_lines import logs
from tests.proof.acts import id_of
from welfare_desk.services.auditing import verify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from welfare_desk.domain.entries import Posted


def see_kept(file: Path, confirmed: Mapping[str, Mapping[str, object]]) -> list[Posted]:
    """The file opens, audits clean, holds every confirmed entry at its place, and none twice."""
    stand = logs(file)
    twice = [id for id, times in Counter(posted.id for posted in stand).items() if times > 1]
    assert not twice
    by_id = {posted.id: posted for posted in stand}
    for ref, answer in confirmed.items():
        posted = by_id.get(id_of(ref))
        assert posted is not None, f"{ref} was confirmed as {answer['number']} and is not there"
        told = {"number": posted.number, "seq": posted.seq, "hash": posted.hash}
        assert told == {name: answer[name] for name in told}
    audit = verify(file)
    assert audit.ok, audit.problems
    return stand


def see_only(stand: Iterable[Posted], asked: Iterable[str]) -> None:
    """Nothing stands that nobody asked for."""
    strangers = {posted.id for posted in stand} - {id_of(ref) for ref in asked}
    assert not strangers
