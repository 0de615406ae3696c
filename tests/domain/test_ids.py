from __future__ import annotations

from uuid import UUID

import pytest

from welfare_desk.domain.ids import EventId, entry_id, names_a_desk

EVENT = EventId("HM-2022-0625")


def test_a_ref_is_hashed_under_its_event() -> None:
    assert entry_id(EVENT, "HM0001") == entry_id(EVENT, "HM0001")
    assert entry_id(EVENT, "HM0001") != entry_id(EventId("OTHER"), "HM0001")
    assert entry_id(EVENT, "HM0001").version == 5


def test_a_ref_that_is_a_uuid_is_the_id() -> None:
    ref = "7a1f5c1e-3a53-4c62-8f0e-2f1d6a0b9c11"
    assert entry_id(EVENT, ref) == UUID(ref)


@pytest.mark.parametrize(
    ("letters", "fits"),
    [("A", True), ("ABC", True), ("", False), ("a", False), ("ABCD", False), ("A1", False)],
)
def test_a_desk_is_called_by_letters_so_that_no_two_numbers_read_alike(
    letters: str, fits: bool
) -> None:
    assert names_a_desk(letters) is fits
