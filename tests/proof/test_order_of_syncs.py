"""COMMIT returns only when the disk has it: the real order of writes, syncs and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.proof.conftest import RECORDED_ACTS
from tests.proof.disk_calls import Synced, Told, Wrote

if TYPE_CHECKING:
    from tests.proof.conftest import Recording


def test_nothing_is_confirmed_before_its_log_is_synced(recording: Recording) -> None:
    disk, told = recording.begin(), 0
    for call in recording.calls:
        disk.do([call])
        if isinstance(call, Told):
            told += call.held.count(b"\n")
            log = disk.files[recording.log]
            assert log.pending == []
            assert log.named, "the folder may not know the log yet"
    assert told == RECORDED_ACTS


def test_between_two_answers_there_is_a_sync_of_the_log(recording: Recording) -> None:
    written = synced = False
    for call in recording.calls:
        if isinstance(call, Wrote) and call.path == recording.log:
            written, synced = True, False
        elif isinstance(call, Synced) and call.path == recording.log:
            synced = True
        elif isinstance(call, Told) and b"\n" in call.held:
            assert written
            assert synced
            written = False


def test_the_file_is_written_only_when_the_log_holds_it_all(recording: Recording) -> None:
    disk, checkpoints, before = recording.begin(), 0, ""
    for call in recording.calls:
        if isinstance(call, Wrote) and call.path == recording.file:
            assert disk.files[recording.log].pending == []
            checkpoints += before != recording.file
        if isinstance(call, Wrote):
            before = call.path
        disk.do([call])
    assert checkpoints >= 2


def test_the_log_is_begun_anew_only_when_the_file_holds_it_all(recording: Recording) -> None:
    disk, anew = recording.begin(), 0
    for call in recording.calls:
        if isinstance(call, Wrote) and call.path == recording.log and call.offset == 0:
            assert disk.files[recording.file].pending == []
            anew += 1
        disk.do([call])
    assert anew >= 2
