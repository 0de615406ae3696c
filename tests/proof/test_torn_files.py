"""File and log are cut short or torn at every sector of their last 64 kB."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

import pytest

from tests.proof.cut_disk import SECTOR, apply
from tests.proof.disk_calls import CutShort, Synced, Told, Wrote
from tests.proof.test_power_cuts import see_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.proof.conftest import Recording

TAIL: Final = 64 * 1024
NOISE: Final = Random(3).randbytes(SECTOR)


def cut_short(held: bytes, at: int) -> bytes:
    """Nothing is there from the boundary on."""
    return held[:at]


def zeroed(held: bytes, at: int) -> bytes:
    """The sector at the boundary was never written."""
    return held[:at] + bytes(SECTOR) + held[at + SECTOR :]


def noisy(held: bytes, at: int) -> bytes:
    """The sector at the boundary holds whatever was there before."""
    return held[:at] + NOISE + held[at + SECTOR :]


def noisy_to_the_end(held: bytes, at: int) -> bytes:
    """Everything from the boundary on is what was there before."""
    return held[:at] + Random(at).randbytes(len(held) - at)


TEARS: Final = (cut_short, zeroed, noisy, noisy_to_the_end)


def boundaries(size: int, every: int) -> Iterator[int]:
    """The sectors' edges in the last 64 kB, or each so many of them."""
    last = size // SECTOR * SECTOR
    first = max(0, last - TAIL)
    yield from range(first, last, SECTOR * every)


def ends_of_answers(recording: Recording, until: int) -> list[tuple[int, bytes]]:
    """Each answer with how much of the log as it now stands must be whole for it."""
    ends: list[tuple[int, bytes]] = []
    text, end = b"", 0
    for call in recording.calls[:until]:
        if isinstance(call, Wrote) and call.path == recording.log:
            if call.offset == 0:
                ends = [(0, answer) for _, answer in ends]
                end = 0
            end = max(end, call.offset + len(call.held))
        elif isinstance(call, Told):
            *whole, text = (text + call.held).split(b"\n")
            ends += [(end, answer) for answer in whole]
    return ends


def last_answer(recording: Recording) -> int:
    """Right after the last answer, before the program tidies up."""
    return 1 + max(at for at, call in enumerate(recording.calls) if isinstance(call, Told))


def tear_the_log(recording: Recording, folder: Path, every: int) -> int:
    """Tear the log at its boundaries in all ways; how many torn copies were seen."""
    moment, torn = last_answer(recording), 0
    disk, ends = recording.at(moment), ends_of_answers(recording, moment)
    held = disk.files[recording.log].all_of_it()
    base = {recording.file: disk.files[recording.file].all_of_it()}
    written = max(end for end, _ in ends)
    assert written > TAIL, "the log was begun anew just now: what is behind is old"
    for at in boundaries(written, every):
        owed = [answer for end, answer in ends if end <= at]
        assert len(owed) < len(ends)
        for tear in TEARS:
            see_whole(folder, {**base, recording.log: tear(held, at)}, owed)
            torn += 1
    return torn


def tear_the_file(recording: Recording, folder: Path, every: int) -> int:
    """Tear the file at the boundaries of what a checkpoint is writing, before it is synced."""
    sync = Synced(path=recording.file)
    moment = max(at for at, call in enumerate(recording.calls) if call == sync)
    disk, torn = recording.at(moment), 0
    file = disk.files[recording.file]
    assert file.pending
    log = {recording.log: disk.files[recording.log].all_of_it()}
    for at in boundaries(len(file.all_of_it()), every):
        for tear in TEARS:
            held = torn_checkpoint(file.safe, file.pending, at, tear)
            see_whole(folder, {**log, recording.file: held}, disk.answers())
            torn += 1
    return torn


def torn_checkpoint(
    safe: bytes, pending: list[Wrote | CutShort], at: int, tear: Callable[[bytes, int], bytes]
) -> bytes:
    """A file with all that a checkpoint wrote, but for what is torn; what was safe stays safe."""
    whole = bytearray(safe)
    written = bytearray(len(safe))
    for call in pending:
        apply(whole, call)
        if isinstance(call, Wrote):
            mark = Wrote(path=call.path, offset=call.offset, held=b"\1" * len(call.held))
            apply(written, mark)
    torn = tear(bytes(whole), at)
    kept = bytes(
        new if mark else old
        for new, mark, old in zip(torn.ljust(len(whole), b"\0"), written, whole, strict=True)
    )
    return kept[: max(len(safe), len(torn))]


def test_a_torn_log_keeps_what_came_before_the_tear(recording: Recording, tmp_path: Path) -> None:
    assert tear_the_log(recording, tmp_path, every=32) >= 4 * 4


def test_a_torn_checkpoint_loses_nothing(recording: Recording, tmp_path: Path) -> None:
    assert tear_the_file(recording, tmp_path, every=32) >= 4 * 4


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_log_and_file_may_be_torn_at_every_sector(recording: Recording, tmp_path: Path) -> None:
    logs = tear_the_log(recording, tmp_path, every=1)
    files = tear_the_file(recording, tmp_path, every=1)
    assert min(logs, files) >= 4 * 128
    print(f"torn logs: {logs}, torn files: {files}")
