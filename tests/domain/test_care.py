"""Whether a backup holds what is shown: by the ends of the logs, desk by desk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from welfare_desk.domain.care import BackupHealth, Copy, LogHead, PlaceHealth

COPY = Copy(
    path=Path("market-0001.db"),
    serial=1,
    at=datetime(2022, 6, 25, 2, tzinfo=UTC),
    heads=(
        LogHead(event="HM", desk="A", seq=7, hash="a"),
        LogHead(event="HM", desk="B", seq=2, hash="b"),
        LogHead(event="SPRING", desk="C", seq=9, hash="c"),
    ),
    entries=18,
    size=1,
)


@pytest.mark.parametrize(
    ("seqs", "kept"),
    [
        ((("A", 7), ("B", 2)), True),
        ((("A", 6),), True),
        ((), True),
        ((("A", 8), ("B", 2)), False),
        ((("A", 7), ("C", 1)), False),
    ],
)
def test_a_backup_keeps_what_its_heads_reach(seqs: tuple[tuple[str, int], ...], kept: bool) -> None:
    bare, full = PlaceHealth(folder=Path("a")), PlaceHealth(folder=Path("b"), copies=(COPY,))
    assert BackupHealth(places=(bare, full)).keeps("HM", seqs) == kept
    assert not BackupHealth(places=(bare,)).keeps("HM", seqs)
