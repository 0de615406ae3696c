"""What desk and stage say to each other survives the way, whole or in pieces."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from tests.qtkit.test_stage_link import PAINTED
from welfare_desk.domain.aired import Queued
from welfare_desk.domain.ids import EventId
from welfare_desk.qtkit.stage_wire import (
    GarbledError,
    Message,
    Unpacker,
    painted_in,
    painted_message,
    stage_name,
)

if TYPE_CHECKING:
    from pathlib import Path


@given(st.lists(st.binary(max_size=200), max_size=6), st.integers(1, 50))
def test_messages_survive_any_cutting(bodies: list[bytes], step: int) -> None:
    messages = [Message("picture", {"n": n}, body) for n, body in enumerate(bodies)]
    stream = b"".join(message.packed() for message in messages)
    unpacker = Unpacker()
    heard = [
        message
        for start in range(0, len(stream), step)
        for message in unpacker.take(stream[start : start + step])
    ]
    assert heard == messages


@given(st.integers(0, 12_345_678_900), st.floats(0, 240))
def test_what_is_painted_survives_the_wire(fen: int, rate: float) -> None:
    painted = replace(PAINTED, target_fen=fen, frames_per_second=rate)
    (message,) = Unpacker().take(painted_message(painted).packed())
    assert painted_in(message) == painted


@pytest.mark.parametrize("header", [b"[]", b"{}", b"\xff"])
def test_a_header_that_is_no_header_is_garbled(header: bytes) -> None:
    packed = len(header).to_bytes(4, "big") + b"\0\0\0\0" + header
    with pytest.raises(GarbledError):
        list(Unpacker().take(packed))


def test_each_file_and_event_has_a_stage_of_its_own(tmp_path: Path) -> None:
    real = tmp_path / "a.sqlite"
    real.touch()
    (tmp_path / "link.sqlite").symlink_to(real)
    names = {
        stage_name(real, EventId("HM")),
        stage_name(tmp_path / "link.sqlite", EventId("HM")),
        stage_name(tmp_path / ".." / tmp_path.name / "a.sqlite", EventId("HM")),
    }
    assert len(names) == 1
    assert stage_name(real, EventId("GY")) not in names


def test_a_queue_of_hundreds_with_long_names_is_understood() -> None:
    one = Queued(key="k" * 36, kind="claim", name="长" * 60, detail="长" * 60, keys=("k" * 36,))
    painted = replace(PAINTED, queue=(one,) * 200)
    (message,) = Unpacker().take(painted_message(painted).packed())
    assert painted_in(message) == painted
