from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from welfare_desk.domain.ids import EventId
from welfare_desk.domain.scan_code import LENGTH, MOST_BADGES, is_scan, read_scan, scan_code

EVENT = EventId("HM-2022-0625")


@given(st.text(min_size=1, max_size=12), st.integers(1, MOST_BADGES))
def test_every_code_is_twelve_figures_and_reads_back(event: str, badge: int) -> None:
    code = scan_code(EventId(event), badge)
    assert len(code) == LENGTH
    assert code.isascii()
    assert code.isdigit()
    assert read_scan(code, EventId(event)) == badge


@given(st.integers(1, MOST_BADGES), st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_one_wrong_figure_is_no_code(badge: int, place: int, step: int) -> None:
    code = scan_code(EVENT, badge)
    wrong = str((int(code[place]) + step) % 10)
    assert read_scan(code[:place] + wrong + code[place + 1 :], EVENT) is None


@given(st.integers(1, MOST_BADGES), st.integers(0, LENGTH - 2))
def test_two_figures_that_changed_places_are_no_code(badge: int, place: int) -> None:
    code = scan_code(EVENT, badge)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or read_scan(swapped, EVENT) is None


@pytest.mark.parametrize(
    "text", ["", "27", "abcdefghijkl", "²²²²²²²²²²²²", "0" * 12, "١٧٢٨00002720"]
)
def test_anything_else_is_no_code(text: str) -> None:
    assert not is_scan(text)
    assert read_scan(text, EVENT) is None


def test_a_badge_of_another_event_is_not_read() -> None:
    code = scan_code(EventId("HM-2023-0625"), 27)
    assert is_scan(code)
    assert read_scan(code, EVENT) is None


def test_a_code_is_read_in_full_width_and_with_blanks_around_it() -> None:
    wide = "".join(chr(ord(each) + 0xFEE0) for each in scan_code(EVENT, 27))
    assert read_scan(f" {wide}\r\n", EVENT) == 27


@pytest.mark.parametrize("badge", [0, -1, MOST_BADGES + 1])
def test_only_numbers_of_badges_have_a_code(badge: int) -> None:
    with pytest.raises(ValueError, match="no number of a badge"):
        scan_code(EVENT, badge)
