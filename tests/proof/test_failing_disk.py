"""The disk itself fails or is full, under a real process: what was refused is not there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM
from tests.proof.acts import begun_books, some_acts
from tests.proof.counts import count
from tests.proof.posting_process import Heard, answered
from tests.proof.promises import see_kept, see_only

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACTS = 60
FAULTS = ("fdatasync:error=EIO", "pwrite64:error=EIO", "pwrite64:error=ENOSPC")
MOMENTS = count("moments", 40)

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return begun_books(tmp_path / "books.sqlite")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that is soon full; only root may mount one, and not everywhere."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mounted(folder, "size=700k"):
        pytest.skip("no small disk can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=False)


def mounted(folder: Path, options: str) -> bool:
    """Mount a small disk, or change the one that is there; False where that is refused."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    mount = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    return subprocess.run(mount, capture_output=True, check=False).returncode == 0


def see_honest(file: Path, acts: list[str], heard: Heard, codes: set[str]) -> None:
    """Confirmed entries stand, refused ones do not, and sent again each stands once."""
    refs = [f"K{number}" for number in range(len(acts))]
    stand = see_kept(file, heard.confirmed)
    see_only(stand, heard.confirmed)
    assert {str(error["code"]) for error in heard.refused.values()} <= codes
    again = answered([*PROGRAM, "--file", str(file), "post"], acts)
    see_only(see_kept(file, again.confirmed), refs)
    assert len(again.confirmed) == len(acts)


def fail_at(file: Path, fault: str, moment: int) -> Heard:
    """Post while one call on SQLite's log fails."""
    acts = some_acts(Random(moment), 0, ACTS)
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-P", f"{file}-wal"]
    inject = ["-e", f"inject={fault}:when={moment}"]
    command = [*strace, *inject, *PROGRAM, "--file", str(file), "post"]
    heard = answered(command, acts)
    # What hangs on an act that was refused is refused with it.
    codes = {"disk-fails", "disk-full", "unknown-entry"}
    see_honest(file, acts, heard, codes)
    return heard


@needs_strace
def test_a_sync_that_fails_is_told_and_undone(file: Path) -> None:
    assert fail_at(file, FAULTS[0], 23).refused


@needs_strace
@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_call_may_fail_at_many_moments(tmp_path: Path, fault: str) -> None:
    refused = 0
    for moment in range(1, MOMENTS + 1):
        file = begun_books(tmp_path / f"books{moment}.sqlite")
        refused += len(fail_at(file, fault, moment).refused)
    print(f"{fault}: moments {MOMENTS}, acts refused {refused}")
    assert refused >= MOMENTS // 2


def test_a_full_disk_takes_nothing_away(small_disk: Path) -> None:
    file = begun_books(small_disk / "books.sqlite")
    acts = some_acts(Random(8), 0, 200)
    heard = answered([*PROGRAM, "--file", str(file), "post"], acts)
    assert heard.confirmed
    assert heard.refused
    assert mounted(small_disk, "remount,size=9m")
    see_honest(file, acts, heard, {"disk-full", "unknown-entry"})


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
def test_a_file_that_may_not_grow_takes_nothing_away(file: Path) -> None:
    import resource

    size = file.stat().st_size + 60_000
    acts = some_acts(Random(9), 0, ACTS)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    heard = answered([*PROGRAM, "--file", str(file), "post"], acts, preexec_fn=limit)
    assert heard.confirmed
    assert heard.refused
    see_honest(file, acts, heard, {"disk-fails", "disk-full", "unknown-entry"})
