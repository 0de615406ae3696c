"""Under load papers go first, then what moves beside the number; it comes back by itself."""

from __future__ import annotations

from itertools import accumulate, repeat
from typing import TYPE_CHECKING

import pytest

from welfare_desk.stage.ease_model import EaseModel
from welfare_desk.stage.strain import PATIENCE_MS, SEEN, SLOW_MS, STILL_MS, Strain

if TYPE_CHECKING:
    from collections.abc import Iterable


def after(spans_ms: Iterable[int], strain: Strain | None = None) -> Strain:
    strain = strain or Strain()
    for at_ms in accumulate(spans_ms, initial=strain._last_ms or 0):
        strain.take(at_ms)
    return strain


def test_sixty_frames_a_second_leave_everything_in() -> None:
    assert after(repeat(17, 1000)).left_out == 0


def test_one_slow_frame_in_three_is_no_strain() -> None:
    assert after([17, 17, 60] * 100).left_out == 0


@pytest.mark.parametrize("span_ms", [SLOW_MS + 1, 100, STILL_MS - 1])
def test_slow_frames_leave_out_papers_and_then_what_moves(span_ms: int) -> None:
    strain = after(repeat(span_ms, SEEN + 1))
    assert strain.left_out == 1
    assert after(repeat(span_ms, 3 * SEEN), strain).left_out == 2


def test_a_picture_that_changes_now_and_then_is_no_strain() -> None:
    assert after(repeat(STILL_MS, 500)).left_out == 0


def test_after_some_time_of_ease_one_thing_more_is_tried() -> None:
    strain = after(repeat(50, 3 * SEEN))
    assert strain.left_out == 2
    after(repeat(17, PATIENCE_MS // 17 - 1), strain)
    assert strain.left_out == 2
    after(repeat(17, 3), strain)
    assert strain.left_out == 1
    assert after([PATIENCE_MS], strain).left_out == 0


def test_qml_is_told_of_papers_first(qapp: object) -> None:
    ease = EaseModel()
    told: list[tuple[object, object]] = []
    ease.changed.connect(lambda: told.append((ease.papers, ease.moves)))
    for at_ms in range(0, 40 * 3 * SEEN, 40):
        ease.take(at_ms)
    assert told == [(False, True), (False, False)]
