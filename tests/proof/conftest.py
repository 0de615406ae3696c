"""What the proofs share: one evening at the desk, recorded call by call as the disk saw it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.proof.acts import begun_books, some_acts
from tests.proof.cut_disk import Disk, OnDisk
from tests.proof.disk_calls import recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.proof.disk_calls import Call

RECORDED_ACTS = 260
"""Enough for two checkpoints and a log that is begun anew twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The disk before, and every call."""

    file: str
    calls: list[Call]
    begin: Callable[[], Disk]

    @property
    def log(self) -> str:
        """The path of SQLite's log."""
        return f"{self.file}-wal"

    def at(self, moment: int) -> Disk:
        """The disk after so many calls."""
        disk = self.begin()
        disk.do(self.calls[:moment])
        return disk


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """An evening of `post`, with every write and every sync."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not there, so nobody can see what the disk is asked for")
    file: Path = begun_books(tmp_path_factory.mktemp("recorded") / "books.sqlite")
    before = file.read_bytes()

    def begin() -> Disk:
        return Disk(folder=str(file.parent), files={str(file): OnDisk(safe=before)})

    calls = recorded(file, some_acts(Random(7), 0, RECORDED_ACTS))
    return Recording(file=str(file), calls=calls, begin=begin)
